#include "core/analytics/change_columns.h"

#include "core/analytics/values.h"
#include "core/analytics/words.h"

#include <QtGlobal>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;
using Row = ChangeRow;

/// "turma 12, turma 14"; nothing for none.
Value cohortNames(const std::vector<int>& numbers)
{
    QStringList names;
    for (const int number : numbers)
        names << cohortName(number);
    return orNothing(names.join(QStringLiteral(", ")));
}

Value from(const Row& row)
{
    const ChangedStudent& who = row.who();
    switch (row.change->kind) {
    case ChangeKind::Entered:
        return {};
    case ChangeKind::Returned:
        return cohortName(row.change->lastCohort);
    case ChangeKind::Left:
        return cohortName(who.cohortNumber);
    case ChangeKind::Moved:
        return cohortNames(who.cohortsBefore);
    case ChangeKind::Situation:
        return word(who.before.status);
    case ChangeKind::Stalled:
    case ChangeKind::Resumed:
        return orNothing(who.before.progress);
    case ChangeKind::FinishedCourse:
    case ChangeKind::Regressed:
    case ChangeKind::NotCollected:
        break;
    }
    return orNothing(row.change->from);
}

Value to(const Row& row)
{
    const ChangedStudent& who = row.who();
    switch (row.change->kind) {
    case ChangeKind::Left:
        return {};
    case ChangeKind::Entered:
    case ChangeKind::Returned:
        return cohortName(who.cohortNumber);
    case ChangeKind::Moved:
        return cohortNames(who.cohortsNow);
    case ChangeKind::Situation:
        return word(who.now.status);
    case ChangeKind::Stalled:
    case ChangeKind::Resumed:
        return orNothing(who.now.progress);
    case ChangeKind::FinishedCourse:
    case ChangeKind::Regressed:
    case ChangeKind::NotCollected:
        break;
    }
    return orNothing(row.change->to);
}

} // namespace

std::vector<ChangeRow> rowsOf(const Changes& changes)
{
    std::vector<ChangeRow> rows;
    rows.reserve(changes.events.size());
    for (const Change& event : changes.events)
        rows.push_back({&changes, &event});
    return rows;
}

Columns<ChangeRow> changeColumns()
{
    return {
        column<Row>("semana", QT_TRANSLATE_NOOP("Column", "Week"), Code,
            [](const Row& row) { return row.changes->week.key(); }),
        column<Row>(
            "trilha", QT_TRANSLATE_NOOP("Column", "Track"), Text, [](const Row& row) { return row.changes->track; }),
        column<Row>("turma", QT_TRANSLATE_NOOP("Column", "Cohort"), Text,
            [](const Row& row) { return cohortName(row.who().cohortNumber); }),
        column<Row>("aluno_id", QT_TRANSLATE_NOOP("Column", "Student id"), Code,
            [](const Row& row) { return counted(row.who().student.id.value); }),
        column<Row>("aluno", QT_TRANSLATE_NOOP("Column", "Student"), Text,
            [](const Row& row) { return orNothing(personName(row.who().student)); }),
        column<Row>("tipo", QT_TRANSLATE_NOOP("Column", "Change type"), Text,
            [](const Row& row) { return word(row.change->kind); }),
        column<Row>("de", QT_TRANSLATE_NOOP("Column", "From"), Text, from),
        column<Row>("para", QT_TRANSLATE_NOOP("Column", "To"), Text, to),
        column<Row>("curso", QT_TRANSLATE_NOOP("Column", "Course"), Text,
            [](const Row& row) { return row.course() ? Value(row.course()->name) : Value(); }),
    };
}

} // namespace farol::analytics
