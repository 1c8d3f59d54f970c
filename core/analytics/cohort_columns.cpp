#include "core/analytics/cohort_columns.h"

#include "core/analytics/values.h"
#include "core/analytics/week_title.h"

#include <QtGlobal>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;
using Row = CohortRow;

std::optional<Tenths> gapOf(const WeekFigure& figure)
{
    return figure.mean && figure.expected ? std::optional(*figure.mean - *figure.expected) : std::nullopt;
}

/// A column about the last week.
template <typename Read>
Column<Row> ofLastWeek(const char* key, const char* title, ColumnKind kind, Read read)
{
    return column<Row>(
        key, title, kind, [read](const Row& row) { return row.figures.empty() ? Value() : read(row.figures.back()); });
}

} // namespace

Columns<CohortRow> cohortColumns(const CohortWeeks& view)
{
    Columns<Row> columns{
        column<Row>("turma", QT_TRANSLATE_NOOP("Column", "Cohort"), Code,
            [](const Row& row) { return row.cohort.value != 0 ? counted(row.number) : Value(); }),
        column<Row>(
            "tutor", QT_TRANSLATE_NOOP("Column", "Tutor"), Text, [](const Row& row) { return orNothing(row.tutor); }),
    };
    for (size_t i = 0; i < view.weeks.size(); ++i) {
        columns.push_back({view.weeks[i].key(), weekTitle(view.weeks[i]), Share,
            [i](const Row& row) { return orNothing(row.figures[i].mean); }});
    }
    columns.push_back(ofLastWeek("alunos", QT_TRANSLATE_NOOP("Column", "Students"), Count,
        [](const WeekFigure& figure) { return figure.photographed ? counted(figure.students) : Value(); }));
    columns.push_back(ofLastWeek("avanco", QT_TRANSLATE_NOOP("Column", "Gain"), Difference,
        [](const WeekFigure& figure) { return orNothing(figure.change); }));
    columns.push_back(ofLastWeek("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), Share,
        [](const WeekFigure& figure) { return orNothing(figure.expected); }));
    columns.push_back(ofLastWeek("diferenca", QT_TRANSLATE_NOOP("Column", "Gap"), Difference,
        [](const WeekFigure& figure) { return orNothing(gapOf(figure)); }));
    return columns;
}

} // namespace farol::analytics
