#include "commands.h"
#include "core/school/registration.h"
#include "core/storage/school_reader.h"
#include "files.h"
#include "subcommand.h"
#include "tables.h"
#include "words.h"

namespace farol::cli {

namespace {

using domain::ColumnKind;
using domain::Value;

/// A turma as `turma list` shows it.
struct Row {
    domain::Cohort cohort;
    QString track;
    QString tutor;
};

const domain::Columns<Row>& columns()
{
    static const domain::Columns<Row> all{
        {QStringLiteral("trilha"), {}, ColumnKind::Text, [](const Row& row) { return Value(row.track); }},
        {QStringLiteral("numero"), {}, ColumnKind::Count,
            [](const Row& row) { return Value(qint64(row.cohort.number)); }},
        {QStringLiteral("tag_id"), {}, ColumnKind::Code, [](const Row& row) { return Value(row.cohort.tag.value); }},
        {QStringLiteral("inicio"), {}, ColumnKind::Day,
            [](const Row& row) { return row.cohort.start ? Value(*row.cohort.start) : Value(); }},
        {QStringLiteral("tutor"), {}, ColumnKind::Text, [](const Row& row) { return Value(row.tutor); }},
        {QStringLiteral("arquivada"), {}, ColumnKind::Text,
            [](const Row& row) { return Value(row.cohort.archived ? QStringLiteral("sim") : QStringLiteral("não")); }},
    };
    return all;
}

ExitCode list(Context& context, const Arguments&)
{
    auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto school = storage::readSchool(*reader);
    if (!school)
        return context.fail(school.error());
    std::vector<Row> rows;
    for (const domain::Cohort& cohort : school->cohorts) {
        const domain::Tutor* tutor = cohort.tutor ? school->tutor(*cohort.tutor) : nullptr;
        rows.push_back({cohort, school->track(cohort.track)->name, tutor ? tutor->name : QString()});
    }
    return sayRows(context, columns(), rows, school->zone);
}

ExitCode add(Context& context, const Arguments& arguments)
{
    for (const auto& needed : {QStringLiteral("trilha"), QStringLiteral("numero"), QStringLiteral("tag")}) {
        if (!arguments.has(needed))
            return context.usage(Words::tr("turma add needs --%1.").arg(needed));
    }
    auto writer = context.writer();
    if (!writer)
        return context.fail(writer.error());
    const school::Adding adding{*arguments.value(QStringLiteral("trilha")), *arguments.value(QStringLiteral("numero")),
        *arguments.value(QStringLiteral("tag")), arguments.value(QStringLiteral("inicio")).value_or(QString()),
        arguments.value(QStringLiteral("tutor")).value_or(QString())};
    const auto registered = storage::readSchool(writer->connection);
    if (!registered)
        return context.fail(registered.error());
    // What needs no platform is said first, so that a slip of the finger costs no request.
    if (const auto assessed = school::assess(adding, *registered, std::nullopt); assessed.problem)
        return context.fail(school::Refusal{{domain::Fault::Invalid, assessed.problem->place}, {*assessed.problem}});
    const auto tags = platformTags(context, writer->connection);
    if (!tags)
        return tags.error();
    const auto added = school::addCohort(writer->connection, adding, *tags, context.now());
    if (!added)
        return context.fail(added.error());
    context.say(Words::tr("Tag successfully added for the next collections."));
    return ExitCode::Done;
}

ExitCode archive(Context& context, const Arguments& arguments)
{
    const auto track = arguments.value(QStringLiteral("trilha"));
    bool isNumber = false;
    const int number = arguments.value(QStringLiteral("numero")).value_or(QString()).toInt(&isNumber);
    if (!track || !isNumber)
        return context.usage(Words::tr("turma archive needs --trilha and --numero."));
    auto writer = context.writer();
    if (!writer)
        return context.fail(writer.error());
    const auto archived = school::archiveCohort(writer->connection, *track, number, context.now());
    if (!archived)
        return context.fail(archived.error());
    context.say(Words::tr("Turma %1 is archived; its history stays.").arg(number));
    return ExitCode::Done;
}

} // namespace

ExitCode turmaCommand(Context& context, const QStringList& words)
{
    const Arguments::Option track{QStringLiteral("trilha"), QStringLiteral("T")};
    const Arguments::Option number{QStringLiteral("numero"), QStringLiteral("N")};
    return runSubcommand(context, words,
        {{QStringLiteral("add"),
             {track, number, {QStringLiteral("tag"), QStringLiteral("ID")},
                 {QStringLiteral("inicio"), QStringLiteral("AAAA-MM-DD")},
                 {QStringLiteral("tutor"), QStringLiteral("NOME")}},
             0, add},
            {QStringLiteral("list"), {}, 0, list}, {QStringLiteral("archive"), {track, number}, 0, archive}});
}

} // namespace farol::cli
