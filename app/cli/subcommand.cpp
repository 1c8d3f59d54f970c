#include "subcommand.h"

#include "words.h"

#include <algorithm>

namespace farol::cli {

ExitCode runOnly(Context& context, const QStringList& words, const Subcommand& command)
{
    const auto arguments = Arguments::read(words, command.options);
    if (!arguments)
        return context.usage(arguments.error().detail);
    const bool isEnough = command.files == anyFiles ? !arguments->positional().isEmpty()
                                                    : arguments->positional().size() == command.files;
    if (!isEnough) {
        const auto wanted = static_cast<int>(std::max<qsizetype>(command.files, 1));
        return context.usage(Words::tr("%1: expected %n name(s) after it.", nullptr, wanted).arg(command.name));
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
