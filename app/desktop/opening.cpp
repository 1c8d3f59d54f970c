#include "opening.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include <cstdio>

namespace farol::desktop {

bool Opening::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption data(
        QStringLiteral("data"), QStringLiteral("folder of the history"), QStringLiteral("DIR"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("open on a fictitious school"));
    parser.addOptions({data, demo});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "usage: farol [--data DIR] [--demo]\n");
        return false;
    }
    kind = parser.isSet(demo) ? Kind::Demonstration : Kind::Real;
    folder = parser.value(data);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    // A folder of its own, so that figures of nobody never meet those of a school.
    if (kind == Kind::Demonstration)
        folder += QStringLiteral("/demonstracao");
    return true;
}

} // namespace farol::desktop
