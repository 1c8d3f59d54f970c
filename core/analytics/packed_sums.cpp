#include "core/analytics/packed_sums.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr int cellBits = 10;
constexpr qint64 cellMask = (1 << cellBits) - 1;

// Where each count begins.
constexpr int answeredAt = cellBits;
constexpr int noAccessAt = 2 * cellBits;
constexpr int finishedAt = 3 * cellBits;
constexpr int tenthsAt = 4 * cellBits;

int cellsAt(qint64 packed, int place)
{
    return static_cast<int>((packed >> place) & cellMask);
}

} // namespace

QString packedCounts()
{
    return QStringLiteral(
        "w.cells + (w.answered << %1) + (w.no_access << %2) + (w.finished << %3) + (w.sum_tenths << %4)")
        .arg(answeredAt)
        .arg(noAccessAt)
        .arg(finishedAt)
        .arg(tenthsAt);
}

QString packedCellCounts()
{
    constexpr qint64 cell = 1;
    constexpr qint64 answered = cell | cell << answeredAt;
    return QStringLiteral("sum(CASE c.state WHEN 0 THEN %1 + (c.tenths << %2) + ((c.tenths = %3) << %4) WHEN 1 THEN %1 "
                          "WHEN 2 THEN %5 ELSE %6 END)")
        .arg(answered)
        .arg(tenthsAt)
        .arg(complete)
        .arg(finishedAt)
        .arg(cell | cell << noAccessAt)
        .arg(cell);
}

CellCounts countsOf(qint64 packed)
{
    return {cellsAt(packed, 0), cellsAt(packed, answeredAt), cellsAt(packed, noAccessAt), cellsAt(packed, finishedAt),
        packed >> tenthsAt};
}

QString packedGain()
{
    return QStringLiteral("w.gain_cells + (w.gain_tenths << %1)").arg(cellBits);
}

QString packedCellGain()
{
    return QStringLiteral("count(*) + (sum(c.tenths - b.tenths) << %1)").arg(cellBits);
}

GainSum gainSumOf(qint64 packed)
{
    return {cellsAt(packed, 0), static_cast<Tenths>(packed >> cellBits)};
}

} // namespace farol::analytics
