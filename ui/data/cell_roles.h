#pragma once

#include <QMetaType>
#include <Qt>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace farol::ui {

/// How a column is painted; one delegate each.
enum class CellLook {
    Text,
    Number, ///< right-aligned text
    Situation,
    Heat, ///< a share or a difference on its fill
    HeatCount, ///< the same with a number of students beside it
    Spark,
    IconWord, ///< an icon and its word in one colour
    SplitBar, ///< parts of a whole in one bar
    Bar, ///< a share on its track with what was expected, or the words of what is missing
    Position, ///< where a value stands between two others
};

/// What stands in a heat cell.
enum class CellMark {
    Value,
    NotStarted,
    NotCollected,
    NoAccess,
    Absent, ///< before the student entered or after leaving
};

/// The typed roles that delegates read; they never parse the text.
enum CellRole {
    SortRole = Qt::UserRole, ///< the raw value
    RowIdRole, ///< QString that names the row through refreshes
    LookRole, ///< header only: CellLook
    MarkRole, ///< CellMark
    TenthsRole, ///< what the fill stands for: progress, or difference from the expected
    CountRole, ///< students behind the value
    StatusRole, ///< domain::Status
    FromStatusRole, ///< domain::Status before StatusRole, where a crossing is told
    StalledRole, ///< bool
    NeverEnteredRole, ///< bool
    SparkRole, ///< Spark
    TotalRole, ///< bool: the last row, from the same sums
    SeriesRole, ///< int: chart colour of a checked row, −1 for none
    MutedRole, ///< bool: written in muted
    LatestRole, ///< header only, bool: the last week
    YearRole, ///< header only, int: the ISO year of a week's column
    IconRole, ///< int: Icon, before the word; in a column of text behind it
    InkRole, ///< int: ui::Role of icon and word, or of a number that stands out (bold)
    StrongRole, ///< bool: the word of an icon is bold
    PartsRole, ///< SplitParts
    ExpectedRole, ///< tenths: the tick across a bar
    PositionRole, ///< PositionMark; without one the text stands there
    WrongRole, ///< bool: what was typed cannot be saved
    FixedWidthRole, ///< header only, QString: the widest text the column is made for
};

/// The points of a sparkline; nothing where a week is missing.
using Spark = std::vector<std::optional<int>>;

/// The parts of a bar, from the left; what is left of the whole stays empty.
struct SplitParts {
    int asked = 0;
    int carried = 0;
    int failed = 0;
    int whole = 0;
};

/// Where a value and the median stand between p10 (0) and p90 (1000); a value may stand beyond them.
struct PositionMark {
    int median = 0;
    int value = 0;
};

} // namespace farol::ui

Q_DECLARE_METATYPE(farol::ui::PositionMark)
Q_DECLARE_METATYPE(farol::ui::Spark)
Q_DECLARE_METATYPE(farol::ui::SplitParts)
