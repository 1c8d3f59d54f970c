#include "column_widths.h"

#include "delegates.h"
#include "table_header.h"
#include "table_model.h"
#include "table_paint.h"

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int weekRoom = 14; ///< px beside the widest figure of a week
constexpr int sparkRoom = 66 + cellPadding + 4;
constexpr int situationRoom = 24 + 36; ///< mark, both flags and air beside the widest word
constexpr int iconRoom = 16 + 4 + 2 * cellPadding + 4; ///< px of an icon and the air around its word
constexpr int leastBar = 48;
constexpr int leastSentence = 120;

CellLook lookOf(const RowsModel& rows, int column)
{
    return static_cast<CellLook>(rows.headerData(column, Qt::Horizontal, LookRole).toInt());
}

QString widestOf(const RowsModel& rows, int column)
{
    return rows.headerData(column, Qt::Horizontal, FixedWidthRole).toString();
}

} // namespace

int widthOfColumn(
    const RowsModel& rows, int column, const TablePaint& paint, const TableHeader& header, int widestTotal)
{
    const CellLook look = lookOf(rows, column);
    const QString widest = widestOf(rows, column);
    const int text = QFontMetrics(look == CellLook::Text ? paint.words : paint.numbers).horizontalAdvance(widest);
    const int forHeading = header.headingWidth(rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    switch (look) {
    case CellLook::Heat:
        return text + weekRoom;
    case CellLook::HeatCount:
        return std::max(text + weekRoom - numberPadding + paint.countSlot, widestTotal);
    case CellLook::Spark:
        return std::max(sparkRoom, forHeading);
    case CellLook::Situation:
        return std::max(text + situationRoom, forHeading);
    case CellLook::IconWord:
        return std::max(QFontMetrics(paint.words).horizontalAdvance(widest) + iconRoom, forHeading);
    case CellLook::SplitBar:
    case CellLook::Bar:
        return std::max(leastBar, forHeading);
    case CellLook::Position:
        return std::max(positionBarWidth + 2 * cellPadding, forHeading);
    case CellLook::Text:
        if (column > 0 && widest.isEmpty())
            return std::max(leastSentence, forHeading);
        break;
    case CellLook::Number:
        break;
    }
    return std::max(text + 2 * cellPadding + 4, forHeading);
}

int stretchedColumn(const RowsModel& rows)
{
    for (int column = 1; column < rows.columnCount(); ++column) {
        const CellLook look = lookOf(rows, column);
        if (look == CellLook::SplitBar || look == CellLook::Bar
            || (look == CellLook::Text && widestOf(rows, column).isEmpty()))
            return column;
    }
    return 0;
}

} // namespace farol::ui
