#pragma once

#include "core/analytics/figures.h"
#include "core/analytics/values.h"

#include <QtGlobal>

namespace farol::analytics {

/// Which course: its id and name, in the report `por-curso` and in the view Por curso.
template <typename Row>
domain::Columns<Row> courseNameColumns()
{
    return {
        column<Row>("curso_id", QT_TRANSLATE_NOOP("Column", "Course id"), domain::ColumnKind::Code,
            [](const Row& row) { return row.course.id.value != 0 ? counted(row.course.id.value) : domain::Value(); }),
        column<Row>("curso", QT_TRANSLATE_NOOP("Column", "Course"), domain::ColumnKind::Text,
            [](const Row& row) { return orNothing(row.course.name); })};
}

/// How many cells of a course stand where: not started, under way, finished. `figureOf(row)` may be null.
template <typename Row, typename FigureOf>
domain::Columns<Row> courseCountColumns(FigureOf figureOf)
{
    const auto counting = [figureOf](const char* key, const char* title, auto read) {
        return column<Row>(key, title, domain::ColumnKind::Count, [figureOf, read](const Row& row) {
            const WeekFigure* figure = figureOf(row);
            return figure && figure->photographed ? counted(read(*figure)) : domain::Value();
        });
    };
    return {counting("nao_iniciado", QT_TRANSLATE_NOOP("Column", "Not started"),
                [](const WeekFigure& figure) { return figure.notStarted; }),
        counting("em_andamento", QT_TRANSLATE_NOOP("Column", "Under way"),
            [](const WeekFigure& figure) {
                return figure.counts.answered - figure.notStarted - figure.counts.finished;
            }),
        counting("concluido", QT_TRANSLATE_NOOP("Column", "Finished"),
            [](const WeekFigure& figure) { return figure.counts.finished; })};
}

} // namespace farol::analytics
