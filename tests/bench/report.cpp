#include "report.h"

#include "raw_sqlite.h"

#include <QFile>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

namespace farol::bench {

namespace {

QString rounded(double value)
{
    return QString::number(value, 'f', value < 10.0 ? 2 : 1);
}

QString times(const Spread& spread)
{
    return QStringLiteral("%1 ms (p95 %2)").arg(rounded(spread.median), rounded(spread.p95));
}

QJsonObject toJson(const Spread& spread)
{
    return {{QStringLiteral("lower"), spread.lower}, {QStringLiteral("median"), spread.median},
        {QStringLiteral("upper"), spread.upper}, {QStringLiteral("p95"), spread.p95}};
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Told:
        return {};
    case Verdict::Kept:
        return QStringLiteral("  kept");
    case Verdict::Broken:
        return QStringLiteral("  BROKEN");
    }
    return {};
}

/// The load of the last minute where the system tells it in this file; else nothing.
QString load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("unknown");
    return QString::fromLatin1(file.readAll()).section(u' ', 0, 0);
}

} // namespace

Verdict verdictOf(bool isKept)
{
    return isKept ? Verdict::Kept : Verdict::Broken;
}

void Report::add(const Line& line)
{
    m_isGood = m_isGood && line.verdict != Verdict::Broken;
    if (m_form == Form::Lines) {
        std::printf("%s  %s%s\n", qUtf8Printable(line.name.leftJustified(42)), qUtf8Printable(line.text),
            qUtf8Printable(wordOf(line.verdict)));
        std::fflush(stdout);
    }
    QJsonObject object{{QStringLiteral("name"), line.name}, {QStringLiteral("figures"), line.figures}};
    if (line.verdict != Verdict::Told)
        object.insert(QStringLiteral("kept"), line.verdict == Verdict::Kept);
    m_lines.append(object);
}

void Report::add(const QString& name, const Comparison& comparison, const QString& peer, double bound)
{
    const Spread& ratio = comparison.ratio;
    QString text = QStringLiteral("Farol %1, %2 %3, ratio %4 [%5 to %6]")
                       .arg(times(comparison.ours), peer, times(comparison.theirs), rounded(ratio.median),
                           rounded(ratio.lower), rounded(ratio.upper));
    QJsonObject figures{{QStringLiteral("farol_ms"), toJson(comparison.ours)},
        {QStringLiteral("peer_ms"), toJson(comparison.theirs)}, {QStringLiteral("ratio"), toJson(ratio)}};
    if (bound <= 0.0)
        return add(Line{name, text, figures, Verdict::Told});
    text += QStringLiteral(", at most %1").arg(bound);
    figures.insert(QStringLiteral("bound"), bound);
    add(Line{name, text, figures, verdictOf(ratio.lower <= bound)});
}

void Report::finish() const
{
    if (m_form == Form::Json)
        std::fputs(QJsonDocument(m_lines).toJson().constData(), stdout);
}

Line machineLine(const QString& folder)
{
    const QString system = QSysInfo::prettyProductName();
    const QString processor = QSysInfo::currentCpuArchitecture();
    const int processors = QThread::idealThreadCount();
    const QString files = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    const QString text = QStringLiteral("%1, %2 processors (%3), load %4, Qt %5, SQLite %6, files on %7")
                             .arg(system, QString::number(processors), processor, load(),
                                 QString::fromLatin1(qVersion()), sqliteVersion(), files);
    return {QStringLiteral("machine"), text,
        {{QStringLiteral("system"), system}, {QStringLiteral("processors"), processors},
            {QStringLiteral("processor"), processor}, {QStringLiteral("load"), load()},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())}, {QStringLiteral("sqlite"), sqliteVersion()},
            {QStringLiteral("files"), files}}};
}

} // namespace farol::bench
