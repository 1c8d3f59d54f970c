#include "change_table.h"

#include "event_columns.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::Change;
using analytics::ChangedStudent;
using analytics::ChangeRow;
using analytics::Changes;
using Columns = std::vector<EventColumn>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeTable)
};

template <typename... More>
void append(Columns& columns, More... more)
{
    (columns.push_back(std::move(more)), ...);
}

QString headingBefore(const Changes& changes, const Texts& texts)
{
    return changes.previous ? texts.numbers().shortWeek(*changes.previous) : Words::tr("Before");
}

/// Progress in the photo before and in this one under their weeks, and the gain between them.
void appendWeeks(Columns& columns, const Changes& changes, const Texts& texts)
{
    append(columns, progressColumn("antes", headingBefore(changes, texts), texts, &ChangedStudent::before),
        progressColumn("agora", texts.numbers().shortWeek(changes.week), texts, &ChangedStudent::now),
        gainColumn(texts));
}

/// What a course held before and now.
void appendCells(Columns& columns, const Changes& changes, const Texts& texts)
{
    append(columns,
        cellColumn("de", headingBefore(changes, texts),
            Words::tr("Progress of the course when it was last collected before."), texts, &Change::from),
        cellColumn("para", texts.numbers().shortWeek(changes.week), Words::tr("Progress of the course now."), texts,
            &Change::to));
}

EventColumn progressOf(const Texts& texts, analytics::StudentWeek ChangedStudent::*at)
{
    return progressColumn("progresso", Words::tr("Progress"), texts, at);
}

/// Who entered, left or changed turma.
Columns listingColumns(ChangeGroup group, const Changes& changes, const Texts& texts)
{
    Columns columns{nameColumn()};
    if (group == ChangeGroup::Moved) {
        append(columns,
            cohortsColumn("de", Words::tr("Was in"), Words::tr("All turmas of the trilha in the photo before."),
                &ChangedStudent::cohortsBefore),
            cohortsColumn(
                "para", Words::tr("Is in"), Words::tr("All turmas of the trilha now."), &ChangedStudent::cohortsNow),
            situationColumn());
        appendWeeks(columns, changes, texts);
    } else if (group == ChangeGroup::Left) {
        append(columns, cohortColumn(), situationColumn(), progressOf(texts, &ChangedStudent::before),
            accessColumn(texts));
    } else {
        append(columns, cohortColumn(), situationColumn(), arrivalColumn(texts),
            progressOf(texts, &ChangedStudent::now), expectedColumn(texts), gapColumn(texts));
    }
    return columns;
}

/// Who changed their situation, stopped or went on.
Columns standingColumns(ChangeGroup group, const Changes& changes, const Texts& texts)
{
    Columns columns{nameColumn(), cohortColumn()};
    if (group == ChangeGroup::Stalled) {
        append(columns, situationColumn(), progressOf(texts, &ChangedStudent::now), stalledColumn(changes, texts),
            gapColumn(texts));
        return columns;
    }
    append(columns, group == ChangeGroup::Situation ? crossingColumn() : situationColumn());
    appendWeeks(columns, changes, texts);
    return columns;
}

/// What happened in a course.
Columns courseColumns(ChangeGroup group, const Changes& changes, const Texts& texts)
{
    Columns columns{nameColumn(), cohortColumn(), courseColumn(changes)};
    if (group == ChangeGroup::NotCollected) {
        append(columns,
            cellColumn("de", headingBefore(changes, texts), Words::tr("Progress of the course in the photo before."),
                texts, &Change::from),
            reasonColumn());
        return columns;
    }
    if (group == ChangeGroup::Finished)
        append(columns, situationColumn());
    appendCells(columns, changes, texts);
    if (group == ChangeGroup::Regressed)
        append(columns, fallColumn(texts));
    return columns;
}

} // namespace

std::vector<TableColumn<ChangeRow>> changeTable(ChangeGroup group, const Changes& changes, const Texts& texts)
{
    switch (group) {
    case ChangeGroup::Entered:
    case ChangeGroup::Left:
    case ChangeGroup::Moved:
        return listingColumns(group, changes, texts);
    case ChangeGroup::Situation:
    case ChangeGroup::Stalled:
    case ChangeGroup::Resumed:
        return standingColumns(group, changes, texts);
    case ChangeGroup::Finished:
    case ChangeGroup::Regressed:
    case ChangeGroup::NotCollected:
        break;
    }
    return courseColumns(group, changes, texts);
}

QString changeRowId(const ChangeRow& row)
{
    return QStringLiteral("%1:%2:%3:%4")
        .arg(row.who().student.id.value)
        .arg(row.who().cohort.value)
        .arg(int(row.change->kind))
        .arg(row.course() ? row.course()->id.value : 0);
}

domain::StudentId studentOfRowId(const QString& rowId)
{
    return {rowId.section(u':', 0, 0).toLongLong()};
}

} // namespace farol::ui
