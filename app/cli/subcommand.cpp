#include "subcommand.h"

#include "words.h"

namespace farol::cli {

ExitCode runOnly(Context& context, const QStringList& words, const Subcommand& command)
{
    const auto arguments = Arguments::read(words, command.options);
    if (!arguments)
        return context.usage(arguments.error().detail);
    if (arguments->positional().size() != command.files) {
        return context.usage(
            Words::tr("%1: expected %n name(s) after it.", nullptr, static_cast<int>(command.files)).arg(command.name));
    }
    return command.run(context, *arguments);
}

ExitCode runSubcommand(Context& context, const QStringList& words, const std::vector<Subcommand>& subcommands)
{
    QStringList names;
    for (const Subcommand& command : subcommands) {
        if (!words.isEmpty() && words.constFirst() == command.name)
            return runOnly(context, words.mid(1), command);
        names << command.name;
    }
    return context.usage(Words::tr("Which one: %1?").arg(names.join(QStringLiteral(", "))));
}

} // namespace farol::cli
