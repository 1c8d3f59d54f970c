#include "arguments.h"

namespace farol::cli {

using domain::Result;

Result<Arguments> Arguments::read(const QStringList& words, const std::vector<Option>& options)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    std::vector<Option> all = options;
    all.push_back({QStringLiteral("data"), QStringLiteral("DIR")});
    all.push_back({QStringLiteral("json"), {}});
    for (const Option& option : all)
        parser.addOption(QCommandLineOption(option.name, QString(), option.value));
    if (!parser.parse(QStringList{QStringLiteral("farol-cli")} + words))
        return domain::failed(domain::Fault::Invalid, parser.errorText());
    Arguments arguments;
    for (const Option& option : all) {
        if (parser.isSet(option.name))
            arguments.m_values[option.name] = parser.values(option.name);
    }
    arguments.m_positional = parser.positionalArguments();
    return arguments;
}

bool Arguments::has(const QString& option) const
{
    return m_values.contains(option);
}

std::optional<QString> Arguments::value(const QString& option) const
{
    return has(option) ? std::optional(m_values[option].constLast()) : std::nullopt;
}

QStringList Arguments::values(const QString& option) const
{
    return m_values.value(option);
}

} // namespace farol::cli
