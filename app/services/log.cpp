#include "log.h"

#include "core/storage/data_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace farol::services {

namespace {

constexpr qsizetype longestMessage = 2000;

QString nameOf(Level level)
{
    switch (level) {
    case Level::Info:
        return QStringLiteral("INFO");
    case Level::Warning:
        return QStringLiteral("WARNING");
    case Level::Error:
        break;
    }
    return QStringLiteral("ERROR");
}

/// On one line, and without what might be of a person: our own messages hold nothing of the kind, other people's may.
QString tidied(const QString& message)
{
    static const QRegularExpression mail(QStringLiteral(R"([^\s@"'<>/]+@[^\s@"'<>/]+)"));
    static const QRegularExpression document(QStringLiteral(R"((?<!\d)\d{3}\.?\d{3}\.?\d{3}-?\d{2}(?!\d))"));
    static const QRegularExpression query(QStringLiteral(R"(\?[^\s"']+)"));
    QString text = message.left(longestMessage).simplified();
    text.replace(query, QStringLiteral("?…")).replace(mail, QStringLiteral("…@…"));
    return text.replace(document, QStringLiteral("…"));
}

} // namespace

Log::Log(const QString& folder) :
    m_folder(folder),
    m_file(QDir(folder).filePath(QStringLiteral("log/farol.log")))
{
}

void Log::write(Level level, const QString& room, const QString& message) const
{
    if (!QFileInfo(m_folder).isDir() || !storage::prepareFolder(QFileInfo(m_file).path()))
        return;
    if (QFileInfo(m_file).size() >= largest)
        rotate();
    // Opened for each line, so that another process may turn the files at any time.
    QFile file(m_file);
    if (!storage::prepareFile(m_file) || !file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    const QString moment = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    file.write(QStringLiteral("%1 %2 %3: %4\n").arg(moment, nameOf(level), room, tidied(message)).toUtf8());
}

QString Log::olderFile(int number) const
{
    return QFileInfo(m_file).dir().filePath(QStringLiteral("farol.%1.log").arg(number));
}

void Log::rotate() const
{
    QFile::remove(olderFile(olderKept));
    for (int number = olderKept - 1; number > 0; --number)
        QFile::rename(olderFile(number), olderFile(number + 1));
    QFile::rename(m_file, olderFile(1));
}

} // namespace farol::services
