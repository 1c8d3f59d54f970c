#include "column_widths.h"

#include "delegates.h"
#include "table_header.h"
#include "table_model.h"
#include "table_paint.h"

#include <algorithm>
#include <numeric>

namespace farol::ui {

namespace {

constexpr int weekRoom = 14; ///< px beside the widest figure of a week
constexpr int sparkRoom = 66 + cellPadding + 4;
constexpr int situationRoom = 24 + 36; ///< mark, both flags and air beside the widest word
constexpr int iconRoom = 16 + 4 + 2 * cellPadding + 4; ///< px of an icon and the air around its word
constexpr int leastBar = 48;
constexpr int leastSentence = 120;
constexpr int leastName = 150;
constexpr int leastNameLetters = 20;
constexpr int measuredRows = 100;
constexpr int totalRoom = 4 + numberPadding + 3; ///< px left of the total, between its figures and right of them
constexpr int checkRoom = 14 + cellPadding; ///< px of a check box before a name
constexpr int nameShare = 22; ///< percent of a wide table, so that tables under each other line up
constexpr int mostGrowth = 2; ///< times the width a figure needs; words may go further

CellLook lookOf(const RowsModel& rows, int column)
{
    return static_cast<CellLook>(rows.headerData(column, Qt::Horizontal, LookRole).toInt());
}

QString widestOf(const RowsModel& rows, int column)
{
    return rows.headerData(column, Qt::Horizontal, FixedWidthRole).toString();
}

/// What one column needs for its widest text or its drawing, and for its heading.
int widthOfColumn(
    const RowsModel& rows, int column, const TablePaint& paint, const TableHeader& header, const MeasuredRows& measured)
{
    const CellLook look = lookOf(rows, column);
    const QString widest = widestOf(rows, column);
    const int text = QFontMetrics(look == CellLook::Text ? paint.words : paint.numbers).horizontalAdvance(widest);
    const int forHeading = header.sectionWidth(column);
    switch (look) {
    case CellLook::Heat:
        return text + weekRoom;
    case CellLook::HeatCount:
        return std::max(text + weekRoom - numberPadding + paint.countSlot, measured.total);
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

/// A first column that says its widest text needs no more; others hold names of people and of courses.
int leastFirst(const RowsModel& rows, const TablePaint& paint, const TableHeader& header, const MeasuredRows& measured)
{
    if (!widestOf(rows, 0).isEmpty())
        return widthOfColumn(rows, 0, paint, header, measured);
    return std::max(leastName, leastNameLetters * QFontMetrics(paint.words).averageCharWidth());
}

/// The column that has a use for any room: a bar, or text without a widest one; 0 when there is none.
int hungryColumn(const RowsModel& rows)
{
    for (int column = 1; column < rows.columnCount(); ++column) {
        const CellLook look = lookOf(rows, column);
        if (look == CellLook::SplitBar || look == CellLook::Bar
            || (look == CellLook::Text && widestOf(rows, column).isEmpty()))
            return column;
    }
    return 0;
}

bool isWords(CellLook look)
{
    return look == CellLook::Text || look == CellLook::Situation || look == CellLook::IconWord;
}

bool isFigure(CellLook look)
{
    return look == CellLook::Number || look == CellLook::Heat || look == CellLook::HeatCount;
}

/// Gives to these columns what is left, each by its width, up to so many times the width; returns what nobody took.
int share(std::vector<int>& widths, const std::vector<int>& columns, int left, int most)
{
    int all = 0;
    for (const int column : columns)
        all += widths[size_t(column)];
    if (all == 0)
        return left;
    int given = 0;
    for (const int column : columns) {
        int& width = widths[size_t(column)];
        const int more = std::min(int(qint64(left) * width / all), width * (most - 1));
        width += more;
        given += more;
    }
    return left - given;
}

/// Figures grow to twice their width, words take the rest. The key of a row stays beside its name.
void spread(const RowsModel& rows, std::vector<int>& widths, int left)
{
    constexpr int withoutLimit = 1000;
    std::vector<int> all;
    std::vector<int> words;
    for (int column = 0; column < rows.columnCount(); ++column) {
        const CellLook look = lookOf(rows, column);
        const bool isKey = column == 1 && look == CellLook::Number;
        const bool isName = column == 0 && widestOf(rows, 0).isEmpty();
        if (isKey || isName || !(isWords(look) || isFigure(look)))
            continue;
        all.push_back(column);
        if (isWords(look))
            words.push_back(column);
    }
    left = share(widths, all, left, mostGrowth);
    widths[0] += share(widths, words, left, withoutLimit);
}

/// Numbers of students beside values.
void measureCounts(const RowsModel& rows, int row, const TablePaint& paint, MeasuredRows& measured)
{
    const bool isTotal = rows.index(row, 0).data(TotalRole).toBool();
    for (int column = 0; column < rows.columnCount(); ++column) {
        const QModelIndex cell = rows.index(row, column);
        const QVariant count = cell.data(CountRole);
        if (!count.isValid())
            continue;
        const int width = QFontMetrics(paint.caption).horizontalAdvance(count.toString());
        if (isTotal) {
            const int value = QFontMetrics(paint.strongNumbers).horizontalAdvance(cell.data().toString());
            measured.total = std::max(measured.total, value + width + totalRoom);
        } else {
            measured.count = std::max(measured.count, width);
        }
    }
}

} // namespace

MeasuredRows measureRows(const RowsModel& rows, const TablePaint& paint)
{
    const QFontMetrics words(paint.words);
    const int sentence = hungryColumn(rows);
    const int last = rows.rowCount() - 1;
    MeasuredRows measured;
    for (int row = 0; row <= last; row = row < measuredRows || row == last ? row + 1 : last) {
        const QModelIndex name = rows.index(row, 0);
        const int check = name.data(Qt::CheckStateRole).isValid() ? checkRoom : 0;
        const int width = words.horizontalAdvance(name.data().toString()) + check + 2 * cellPadding + 2;
        measured.name = std::max(measured.name, width);
        if (sentence > 0 && lookOf(rows, sentence) == CellLook::Text) {
            const int said = words.horizontalAdvance(rows.index(row, sentence).data().toString()) + 2 * cellPadding + 2;
            measured.sentence = std::max(measured.sentence, said);
        }
        measureCounts(rows, row, paint, measured);
    }
    return measured;
}

std::vector<int> columnWidths(
    const RowsModel& rows, const TablePaint& paint, const TableHeader& header, const MeasuredRows& measured, int room)
{
    std::vector<int> widths{leastFirst(rows, paint, header, measured)};
    for (int column = 1; column < rows.columnCount(); ++column)
        widths.push_back(widthOfColumn(rows, column, paint, header, measured));
    int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    const auto take = [&](int column, int wanted) {
        const int more = std::clamp(wanted - widths[size_t(column)], 0, std::max(0, left));
        widths[size_t(column)] += more;
        left -= more;
    };
    take(0, measured.name);
    const int hungry = hungryColumn(rows);
    const bool isBar = hungry > 0 && lookOf(rows, hungry) != CellLook::Text;
    if (hungry > 0)
        take(hungry, isBar ? room : measured.sentence);
    if (widestOf(rows, 0).isEmpty())
        take(0, room * nameShare / 100);
    if (left > 0)
        spread(rows, widths, left);
    return widths;
}

} // namespace farol::ui
