#include "core/analytics/course_columns.h"

#include "core/analytics/course_figure_columns.h"
#include "core/analytics/week_title.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;
using Row = CourseRow;

std::optional<Tenths> gapOf(const WeekFigure& figure)
{
    return figure.mean && figure.expected ? std::optional(*figure.mean - *figure.expected) : std::nullopt;
}

const WeekFigure* lastOf(const Row& row)
{
    return row.figures.empty() ? nullptr : &row.figures.back();
}

/// A column about the last week.
template <typename Read>
Column<Row> ofLastWeek(const char* key, const char* title, ColumnKind kind, Read read)
{
    return column<Row>(key, title, kind, [read](const Row& row) {
        const WeekFigure* figure = lastOf(row);
        return figure ? read(*figure) : Value();
    });
}

void append(Columns<Row>& columns, Columns<Row> more)
{
    for (Column<Row>& column : more)
        columns.push_back(std::move(column));
}

} // namespace

Columns<CourseRow> courseColumns(const CourseWeeks& view)
{
    Columns<Row> columns = courseNameColumns<Row>();
    for (size_t i = 0; i < view.weeks.size(); ++i) {
        columns.push_back({view.weeks[i].key(), weekTitle(view.weeks[i]), Share,
            [i](const Row& row) { return orNothing(row.figures[i].mean); }});
    }
    columns.push_back(ofLastWeek("alunos", QT_TRANSLATE_NOOP("Column", "Students"), Count,
        [](const WeekFigure& figure) { return figure.photographed ? counted(figure.students) : Value(); }));
    columns.push_back(ofLastWeek("variacao", QT_TRANSLATE_NOOP("Column", "Change"), Difference,
        [](const WeekFigure& figure) { return orNothing(figure.change); }));
    columns.push_back(ofLastWeek("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), Share,
        [](const WeekFigure& figure) { return orNothing(figure.expected); }));
    columns.push_back(ofLastWeek("diferenca", QT_TRANSLATE_NOOP("Column", "Gap"), Difference,
        [](const WeekFigure& figure) { return orNothing(gapOf(figure)); }));
    append(columns, courseCountColumns<Row>(&lastOf));
    return columns;
}

} // namespace farol::analytics
