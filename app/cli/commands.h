#pragma once

#include "context.h"

#include <QStringList>

namespace farol::cli {

/// One command: reads its words, does its work, says its result, gives the exit code.
using Command = ExitCode (*)(Context& context, const QStringList& words);

ExitCode schoolCommand(Context& context, const QStringList& words);
ExitCode tagsCommand(Context& context, const QStringList& words);
ExitCode turmaCommand(Context& context, const QStringList& words);
ExitCode syncCommand(Context& context, const QStringList& words);
ExitCode scheduleCommand(Context& context, const QStringList& words);
ExitCode statusCommand(Context& context, const QStringList& words);
ExitCode reportCommand(Context& context, const QStringList& words);
ExitCode historyCommand(Context& context, const QStringList& words);
ExitCode checkCommand(Context& context, const QStringList& words);
ExitCode backupCommand(Context& context, const QStringList& words);
ExitCode restoreCommand(Context& context, const QStringList& words);
ExitCode packageCommand(Context& context, const QStringList& words);
ExitCode studentCommand(Context& context, const QStringList& words);

/// What a command's name is in the help and on the line.
struct CommandName {
    QString name;
    Command command;
};
const std::vector<CommandName>& commands();

/// The help, as in the public contract.
QString help();

} // namespace farol::cli
