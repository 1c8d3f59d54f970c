#include "options.h"

#include <QCommandLineParser>

namespace farol::bench {

using domain::Fault;
using domain::Result;

Result<Options> readOptions(const QStringList& arguments, const QStringList& names)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Farol beside raw SQLite and a simulated platform."));
    const QCommandLineOption only(QStringLiteral("only"),
        QStringLiteral("One measurement: %1.").arg(names.join(QStringLiteral(", "))), QStringLiteral("NAME"));
    const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("Size S alone, few rounds and requests."));
    const QCommandLineOption large(QStringLiteral("large"), QStringLiteral("Size L too: 1.2 GB and many minutes."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("One JSON document instead of lines."));
    const QCommandLineOption times(
        QStringLiteral("times"), QStringLiteral("How often \"kill\" kills (200)."), QStringLiteral("N"));
    parser.addOptions({only, quick, large, json, times});
    const auto help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return domain::failed(Fault::Invalid, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return domain::failed(Fault::Invalid, QStringLiteral("unexpected \"%1\"").arg(parser.positionalArguments()[0]));
    if (parser.isSet(only) && !names.contains(parser.value(only)))
        return domain::failed(Fault::Invalid, QStringLiteral("there is no measurement %1").arg(parser.value(only)));
    bool isNumber = true;
    const int kills = parser.isSet(times) ? parser.value(times).toInt(&isNumber) : 0;
    if (!isNumber || kills < 0)
        return domain::failed(Fault::Invalid, QStringLiteral("--times is a number"));
    return Options{
        .depth = parser.isSet(quick) ? Depth::Quick : Depth::Full,
        .largest = parser.isSet(large) ? Largest::L : Largest::M,
        .form = parser.isSet(json) ? Form::Json : Form::Lines,
        .only = parser.value(only),
        .times = kills,
        .help = parser.isSet(help) ? parser.helpText() : QString(),
    };
}

} // namespace farol::bench
