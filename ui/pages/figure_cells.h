#pragma once

#include "core/analytics/figures.h"
#include "ui/data/table_footer.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// How the cells of a week's figure are shown.
struct FigureCells {
    const Texts* texts = nullptr; ///< outlives the columns
    HeatScale scale = HeatScale::Progress;
    size_t place = 0; ///< of the week among the weeks shown
    size_t weeks = 0; ///< how many are shown
    domain::Week week;
};

CellMark markOfFigure(const analytics::WeekFigure& figure);
std::optional<domain::Tenths> gapOf(const analytics::WeekFigure& figure);
/// What a typed role of the cell says; `name` is whose figure it is, for the tooltip.
QVariant figureRole(const analytics::WeekFigure& figure, const FigureCells& cells, const QString& name, int role);
/// The students of a figure, for the column of its own in files.
domain::Value figureCount(const analytics::WeekFigure& figure);

/// Dresses the column of one week of rows that hold a `WeekFigure` for each: mean and number of students on their heat.
/// `nameOf(row)` says whose row it is, `meaning` what the mean is of.
template <typename Row, typename NameOf>
void dressFigureWeek(TableColumn<Row>& column, const FigureCells& cells, const QString& meaning, NameOf nameOf)
{
    const size_t place = cells.place;
    if (cells.scale == HeatScale::Difference) {
        column.column.kind = domain::ColumnKind::Difference;
        column.column.value = [place](const Row& row) -> domain::Value {
            const auto gap = gapOf(row.figures[place]);
            return gap ? domain::Value(domain::Percent{*gap}) : domain::Value();
        };
    }
    column.count = [place](const Row& row) { return figureCount(row.figures[place]); };
    column.look = CellLook::HeatCount;
    column.heading = cells.texts->numbers().shortWeek(cells.week);
    column.tip = cells.texts->numbers().week(cells.week) + u'\n' + meaning;
    column.widest = cells.texts->share(domain::complete);
    column.week = cells.week;
    column.isLatest = place + 1 == cells.weeks;
    column.role = [cells, nameOf](const Row& row, int role) -> QVariant {
        return figureRole(row.figures[cells.place], cells, role == Qt::ToolTipRole ? nameOf(row) : QString(), role);
    };
}

/// Dresses a column of right-aligned figures.
template <typename Row>
void dressNumber(TableColumn<Row>& column, const QString& heading, const QString& tip, const QString& widest)
{
    column.look = CellLook::Number;
    column.heading = heading;
    column.tip = tip;
    column.widest = widest;
}

/// The marks that occur among rows of figures.
template <typename Row>
std::vector<FooterMark> marksOfFigures(const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        for (const analytics::WeekFigure& figure : row.figures) {
            if (markOfFigure(figure) == CellMark::NotCollected)
                return {FooterMark::NotCollected};
        }
    }
    return {};
}

} // namespace farol::ui
