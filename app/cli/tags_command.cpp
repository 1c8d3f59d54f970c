#include "commands.h"
#include "core/storage/school_reader.h"
#include "files.h"
#include "subcommand.h"
#include "tables.h"

namespace farol::cli {

namespace {

using domain::ColumnKind;

/// A tag beside the active turma that uses it.
struct Row {
    domain::Tag tag;
    QString track;
    QString cohort;
};

const domain::Columns<Row>& columns()
{
    static const domain::Columns<Row> all{
        {QStringLiteral("tag_id"), {}, ColumnKind::Code,
            [](const Row& row) { return domain::Value(row.tag.id.value); }},
        {QStringLiteral("nome"), {}, ColumnKind::Text, [](const Row& row) { return domain::Value(row.tag.name); }},
        {QStringLiteral("trilha"), {}, ColumnKind::Text, [](const Row& row) { return domain::Value(row.track); }},
        {QStringLiteral("turma"), {}, ColumnKind::Text, [](const Row& row) { return domain::Value(row.cohort); }},
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
    const auto tags = platformTags(context, *reader);
    if (!tags)
        return tags.error();
    std::vector<Row> rows;
    for (const domain::Tag& tag : *tags) {
        Row row{tag, {}, {}};
        for (const domain::Cohort& cohort : school->cohorts) {
            if (cohort.tag == tag.id && !cohort.archived) {
                row.track = school->track(cohort.track)->name;
                row.cohort = QStringLiteral("turma %1").arg(cohort.number);
            }
        }
        rows.push_back(row);
    }
    return sayRows(context, columns(), rows, school->zone);
}

} // namespace

ExitCode tagsCommand(Context& context, const QStringList& words)
{
    return runOnly(context, words, {QStringLiteral("tags"), {}, 0, list});
}

} // namespace farol::cli
