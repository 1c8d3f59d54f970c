#include "opening.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

namespace farol::desktop {

bool Opening::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption data(
        QStringLiteral("data"), QStringLiteral("folder of the history"), QStringLiteral("DIR"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("open on a fictitious school"));
    const QCommandLineOption open(
        QStringLiteral("open"), QStringLiteral("open a copy or a package to read only"), QStringLiteral("FILE"));
    parser.addOptions({data, demo, open});
    const bool isRead = parser.parse(arguments) && parser.positionalArguments().isEmpty();
    const bool isNamed = !parser.isSet(open) || !parser.value(open).isEmpty();
    if (!isRead || !isNamed || (parser.isSet(open) && parser.isSet(demo))) {
        std::fprintf(stderr, "usage: farol [--data DIR] [--demo | --open FILE]\n");
        return false;
    }
    kind = parser.isSet(demo) ? Kind::Demonstration : Kind::Real;
    if (parser.isSet(open)) {
        kind = Kind::Given;
        file = QFileInfo(parser.value(open)).absoluteFilePath();
    }
    folder = parser.value(data);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    // A folder of its own, so that figures of nobody never meet those of a school.
    if (kind == Kind::Demonstration)
        folder += QStringLiteral("/demonstracao");
    return true;
}

} // namespace farol::desktop
