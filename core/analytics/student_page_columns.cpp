#include "core/analytics/student_page_columns.h"

#include "core/analytics/values.h"
#include "core/analytics/words.h"

#include <QtGlobal>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;

Value tenthsOf(const std::optional<Gain>& gain)
{
    return gain ? orNothing(gain->tenths) : Value();
}

} // namespace

QString word(WeekSeen seen)
{
    switch (seen) {
    case WeekSeen::NoPhoto:
        return QStringLiteral("sem foto");
    case WeekSeen::NotListed:
        return QStringLiteral("fora da turma");
    case WeekSeen::NotCollected:
        return QStringLiteral("não coletada");
    case WeekSeen::Collected:
        break;
    }
    return QStringLiteral("coletada");
}

Columns<StudentCourse> studentCourseColumns()
{
    using Row = StudentCourse;
    return {
        column<Row>("curso", QT_TRANSLATE_NOOP("Column", "Course"), Text,
            [](const Row& row) { return orNothing(row.course.label()); }),
        column<Row>("estado", QT_TRANSLATE_NOOP("Column", "State"), Text,
            [](const Row& row) { return Value(word(row.state())); }),
        column<Row>("progresso", QT_TRANSLATE_NOOP("Column", "Progress"), Share,
            [](const Row& row) { return orNothing(row.progress()); }),
        column<Row>("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), Share,
            [](const Row& row) { return orNothing(row.expected); }),
        column<Row>("avanco", QT_TRANSLATE_NOOP("Column", "Gain"), Difference,
            [](const Row& row) { return tenthsOf(row.gain); }),
        column<Row>("conclusao", QT_TRANSLATE_NOOP("Column", "Finished on"), Day,
            [](const Row& row) { return row.finished.isValid() ? Value(row.finished) : Value(); }),
    };
}

Columns<StudentPageWeek> studentWeekColumns()
{
    using Row = StudentPageWeek;
    return {
        column<Row>(
            "semana", QT_TRANSLATE_NOOP("Column", "Week"), Code, [](const Row& row) { return Value(row.week.key()); }),
        column<Row>("progresso", QT_TRANSLATE_NOOP("Column", "Progress"), Share,
            [](const Row& row) { return orNothing(row.figures.progress); }),
        column<Row>("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), Share,
            [](const Row& row) { return orNothing(row.figures.expected); }),
        column<Row>("diferenca", QT_TRANSLATE_NOOP("Column", "Gap"), Difference,
            [](const Row& row) { return orNothing(row.figures.gap()); }),
        column<Row>("media_turma", QT_TRANSLATE_NOOP("Column", "Mean of the turma"), Share,
            [](const Row& row) { return orNothing(row.cohortMean); }),
        column<Row>("avanco", QT_TRANSLATE_NOOP("Column", "Gain"), Difference,
            [](const Row& row) { return tenthsOf(row.gain); }),
        column<Row>("estimado", QT_TRANSLATE_NOOP("Column", "Estimated"), Text,
            [](const Row& row) { return row.gain ? Value(yesOrNo(row.gain->estimated)) : Value(); }),
        column<Row>(
            "foto", QT_TRANSLATE_NOOP("Column", "Photo"), Text, [](const Row& row) { return Value(word(row.seen)); }),
    };
}

} // namespace farol::analytics
