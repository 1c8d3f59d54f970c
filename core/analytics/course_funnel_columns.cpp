#include "core/analytics/course_funnel_columns.h"

#include "core/analytics/values.h"
#include "core/analytics/week_title.h"

#include <QtGlobal>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;
using Row = CourseFunnelRow;

Column<Row> courseColumn()
{
    return column<Row>(
        "curso", QT_TRANSLATE_NOOP("Column", "Course"), Text, [](const Row& row) { return row.course.name; });
}

/// How many; of a course that nobody's photo has, nothing is known.
template <typename Read>
Column<Row> counting(const char* key, const char* title, Read read)
{
    return column<Row>(
        key, title, Count, [read](const Row& row) { return row.last().photographed ? counted(read(row)) : Value(); });
}

} // namespace

Columns<Row> courseFunnelColumns()
{
    return {
        column<Row>("curso_id", QT_TRANSLATE_NOOP("Column", "Course id"), Code,
            [](const Row& row) { return counted(row.course.id.value); }),
        courseColumn(),
        counting("alunos", QT_TRANSLATE_NOOP("Column", "Students"), [](const Row& row) { return row.students(); }),
        counting("iniciaram", QT_TRANSLATE_NOOP("Column", "Have started"), [](const Row& row) { return row.started; }),
        counting(
            "concluiram", QT_TRANSLATE_NOOP("Column", "Have finished"), [](const Row& row) { return row.finished; }),
        column<Row>("concluiram_pct", QT_TRANSLATE_NOOP("Column", "Have finished (%)"), Share,
            [](const Row& row) { return orNothing(row.finishedShare()); }),
        column<Row>("semanas_mediana", QT_TRANSLATE_NOOP("Column", "Median of weeks"), Count,
            [](const Row& row) { return row.halfWithin ? counted(*row.halfWithin) : Value(); }),
        counting("semanas_de", QT_TRANSLATE_NOOP("Column", "Finished, start seen"),
            [](const Row& row) { return row.timed; }),
        counting(
            "em_andamento", QT_TRANSLATE_NOOP("Column", "Under way"), [](const Row& row) { return row.underWay(); }),
        counting("parados", QT_TRANSLATE_NOOP("Column", "Stalled here"), [](const Row& row) { return row.stalled; }),
        column<Row>("parados_pct", QT_TRANSLATE_NOOP("Column", "Stalled here (%)"), Share,
            [](const Row& row) { return orNothing(row.stalledShare()); }),
        counting("parados_de", QT_TRANSLATE_NOOP("Column", "Under way, two gains known"),
            [](const Row& row) { return row.judged; }),
        column<Row>("avanco", QT_TRANSLATE_NOOP("Column", "Gain"), Difference,
            [](const Row& row) { return row.gain ? orNothing(row.gain->tenths) : Value(); }),
        counting("moveram", QT_TRANSLATE_NOOP("Column", "Moved"), [](const Row& row) { return row.moved; }),
        counting("moveram_de", QT_TRANSLATE_NOOP("Column", "Under way, gain known"),
            [](const Row& row) { return row.moving; }),
        column<Row>("media", QT_TRANSLATE_NOOP("Column", "Mean"), Share,
            [](const Row& row) { return orNothing(row.last().mean); }),
        column<Row>("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), Share,
            [](const Row& row) { return orNothing(row.last().expected); }),
        counting("esperados", QT_TRANSLATE_NOOP("Column", "Expected cells"),
            [](const Row& row) { return row.last().counts.expected(); }),
        counting("coletados", QT_TRANSLATE_NOOP("Column", "Collected cells"),
            [](const Row& row) { return row.last().counts.answered; }),
        counting("sem_acesso", QT_TRANSLATE_NOOP("Column", "No access"),
            [](const Row& row) { return row.last().counts.noAccess; }),
    };
}

Columns<Row> courseMeanColumns(const CourseFunnel& funnel)
{
    Columns<Row> columns{courseColumn()};
    for (size_t i = 0; i < funnel.weeks.size(); ++i) {
        columns.push_back({funnel.weeks[i].key(), weekTitle(funnel.weeks[i]), Share,
            [i](const Row& row) { return orNothing(row.figures[i].mean); }});
    }
    return columns;
}

} // namespace farol::analytics
