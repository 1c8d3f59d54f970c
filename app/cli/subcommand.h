#pragma once

#include "arguments.h"
#include "context.h"

namespace farol::cli {

/// One word without a dash or more.
inline constexpr qsizetype anyFiles = -1;

/// The second word of a command such as `school import`, and what does it.
struct Subcommand {
    QString name;
    std::vector<Arguments::Option> options;
    qsizetype files = 0; ///< how many words without a dash it takes, or `anyFiles`
    ExitCode (*run)(Context& context, const Arguments& arguments) = nullptr;
};

/// Reads the words for the subcommand they name and runs it; a usage error names what is wrong.
ExitCode runSubcommand(Context& context, const QStringList& words, const std::vector<Subcommand>& subcommands);

/// The same for a command without a second word.
ExitCode runOnly(Context& context, const QStringList& words, const Subcommand& command);

} // namespace farol::cli
