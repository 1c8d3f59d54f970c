#include "commands.h"
#include "core/intake/preview.h"
#include "core/storage/intake_batch.h"
#include "core/storage/school_reader.h"
#include "intake_import.h"
#include "subcommand.h"
#include "tables.h"
#include "words.h"

#include <QJsonObject>

namespace farol::cli {

using domain::Column;
using domain::ColumnKind;
using domain::Fault;
using domain::Value;
using storage::IntakeRecord;

namespace {

Column<IntakeRecord> count(const char* key, int IntakeRecord::*number)
{
    return {QString::fromLatin1(key), {}, ColumnKind::Count,
        [number](const IntakeRecord& record) { return Value(qint64(record.*number)); }};
}

const domain::Columns<IntakeRecord>& columns()
{
    static const domain::Columns<IntakeRecord> all{
        {QStringLiteral("importacao"), {}, ColumnKind::Count,
            [](const IntakeRecord& record) { return Value(record.id); }},
        {QStringLiteral("feita_em"), {}, ColumnKind::Moment,
            [](const IntakeRecord& record) { return Value(record.madeAt); }},
        {QStringLiteral("arquivo"), {}, ColumnKind::Text,
            [](const IntakeRecord& record) {
                return Value(QString(record.file).replace(u'\n', QStringLiteral(", ")));
            }},
        count("semanas", &IntakeRecord::weeks),
        count("alunos", &IntakeRecord::students),
        count("celulas", &IntakeRecord::cells),
        count("duvidosas", &IntakeRecord::doubtful),
        {QStringLiteral("desfeita_em"), {}, ColumnKind::Moment,
            [](const IntakeRecord& record) { return record.undoneAt ? Value(*record.undoneAt) : Value(); }},
    };
    return all;
}

ExitCode list(Context& context, const Arguments&)
{
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto school = storage::readSchool(*reader);
    const auto records = storage::intakeRecords(*reader);
    if (!school || !records)
        return context.fail(school ? records.error() : school.error());
    return sayRows(context, columns(), *records, school->zone);
}

ExitCode undo(Context& context, const Arguments& arguments)
{
    const QString& text = arguments.positional().constFirst();
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return context.usage(
            Words::tr("%1 is not the number of an import; farol-cli history imports shows them.").arg(text));
    auto writer = context.writer();
    if (!writer)
        return context.fail(writer.error());
    const auto undone = storage::undoBatch(writer->connection, id, context.now());
    if (!undone && undone.error().fault == Fault::Invalid)
        return context.usage(
            Words::tr("There is no import %1 to undo; farol-cli history imports shows them.").arg(text));
    if (!undone)
        return context.fail(undone.error());
    context.log().write(services::Level::Info, QStringLiteral("import"), QStringLiteral("import %1 undone").arg(id));
    if (context.json())
        context.say(QJsonDocument(QJsonObject{{QStringLiteral("desfeita"), id}}));
    else
        context.say(Words::tr("Import %1 was taken back, as a whole.").arg(id));
    return ExitCode::Done;
}

} // namespace

ExitCode historyCommand(Context& context, const QStringList& words)
{
    return runSubcommand(context, words,
        {{QStringLiteral("import"), importOptions(), anyFiles, importTables}, {QStringLiteral("imports"), {}, 0, list},
            {QStringLiteral("undo"), {}, 1, undo}});
}

} // namespace farol::cli
