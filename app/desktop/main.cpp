#include "app/services/qt_messages.h"
#include "app/services/translation.h"
#include "opening.h"
#include "program.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("farol"));
    QApplication::setApplicationDisplayName(QStringLiteral("Farol"));
    QApplication::setApplicationVersion(QStringLiteral(FAROL_VERSION));
    farol::desktop::Opening opening;
    if (!opening.read(QApplication::arguments()))
        return 2;
    const farol::services::Log log(opening.folder);
    const farol::services::QtMessages messages(log);
    farol::desktop::Program program(application, opening);
    return program.run();
}
