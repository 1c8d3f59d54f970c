#include "commands.h"
#include "core/storage/backup.h"
#include "core/storage/data_folder.h"
#include "files.h"
#include "subcommand.h"
#include "words.h"

#include <QFileInfo>

namespace farol::cli {

namespace {

ExitCode backup(Context& context, const Arguments& arguments)
{
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const QString& file = arguments.positional().constFirst();
    if (const auto copied = storage::backup(*reader, file); !copied)
        return failToKeep(context, file, copied.error());
    context.tell(Words::tr("The history was copied and the copy checked: %1").arg(file));
    return ExitCode::Done;
}

ExitCode restore(Context& context, const Arguments& arguments)
{
    if (const auto prepared = storage::prepareFolder(context.folder()); !prepared)
        return context.fail(prepared.error());
    const auto lock = storage::WriterLock::take(context.folder());
    if (!lock)
        return context.fail(lock.error());
    const auto kept = storage::restore(arguments.positional().constFirst(), *lock);
    if (!kept)
        return failToRead(context, arguments.positional().constFirst(), kept.error());
    context.log().write(services::Level::Info, QStringLiteral("backup"),
        QStringLiteral("history restored from %1").arg(QFileInfo(arguments.positional().constFirst()).fileName()));
    context.tell(kept->isEmpty() ? Words::tr("The history was restored.")
                                 : Words::tr("The history was restored; the one before is kept as %1.").arg(*kept));
    return ExitCode::Done;
}

} // namespace

ExitCode backupCommand(Context& context, const QStringList& words)
{
    return runOnly(context, words, {QStringLiteral("backup"), {}, 1, backup});
}

ExitCode restoreCommand(Context& context, const QStringList& words)
{
    return runOnly(context, words, {QStringLiteral("restore"), {}, 1, restore});
}

} // namespace farol::cli
