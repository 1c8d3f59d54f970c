#include "easel.h"
#include "scenes.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

using namespace farol;

namespace {

constexpr char historiesVariable[] = "FAROL_GALLERY_HISTORIES";
constexpr char scalesVariable[] = "FAROL_GALLERY_SCALES"; // "1,1.5,2"
constexpr char fontVariable[] = "FAROL_GALLERY_FONT"; // "DejaVu Sans": to see the pages where Noto Sans is missing

/// Paints all scenes, light and dark, at the scale this process was started with.
int paintAll(const QString& output)
{
    QTranslator qtTexts;
    QTranslator texts;
    if (qtTexts.load(QStringLiteral(":/farol/i18n/qtbase_pt_BR.qm")))
        QCoreApplication::installTranslator(&qtTexts);
    if (texts.load(QStringLiteral(":/farol/i18n/farol_pt_BR.qm")))
        QCoreApplication::installTranslator(&texts);
    ui::Appearance appearance(*qApp, ui::ThemeChoice::Light);
    if (const QString family = qEnvironmentVariable(fontVariable); !family.isEmpty())
        QApplication::setFont(QFont(family, QApplication::font().pointSize()));
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    const QString percent = QString::number(qRound(scale.toDouble() * 100));
    const QString histories = qEnvironmentVariable(historiesVariable);
    bool isGood =
        gallery::paintScenes(gallery::Easel(appearance, histories, output, QStringLiteral("-claro-") + percent));
    appearance.choose(ui::ThemeChoice::Dark);
    isGood &= gallery::paintScenes(gallery::Easel(appearance, histories, output, QStringLiteral("-escuro-") + percent));
    return isGood ? 0 : 1;
}

/// The scale of Qt is fixed when a program starts, so each scale is a run of its own.
int runEachScale(const QString& output)
{
    QTemporaryDir histories;
    if (const auto done = gallery::buildHistories(histories.path()); !done) {
        QTextStream(stderr) << "the histories cannot be written: " << done.error().detail << Qt::endl;
        return 1;
    }
    int worst = 0;
    const QString scales = qEnvironmentVariable(scalesVariable, QStringLiteral("1,1.5"));
    for (const QString& scale : scales.split(u',', Qt::SkipEmptyParts)) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        environment.insert(QString::fromLatin1(historiesVariable), histories.path());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {output});
        child.waitForFinished(-1);
        worst = std::max(worst, child.exitStatus() == QProcess::NormalExit ? child.exitCode() : 1);
    }
    return worst;
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    QApplication application(argc, argv);
    const QString output = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("gallery");
    if (!QDir().mkpath(output))
        return 1;
    return qEnvironmentVariableIsEmpty(historiesVariable) ? runEachScale(output) : paintAll(output);
}
