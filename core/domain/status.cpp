#include "status.h"

namespace farol::domain {

CellCounts& CellCounts::operator+=(const CellCounts& other)
{
    cells += other.cells;
    answered += other.answered;
    noAccess += other.noAccess;
    finished += other.finished;
    sumTenths += other.sumTenths;
    return *this;
}

Status statusOf(const CellCounts& counts, std::optional<Tenths> expected, const Tolerance& tolerance)
{
    if (counts.expected() > 0 && counts.finished == counts.expected())
        return Status::Finished;
    const std::optional<Tenths> progress = counts.progress();
    if (!progress || !expected)
        return Status::NoData;
    const Tenths gap = *progress - *expected;
    if (gap >= -tolerance.onTrack)
        return Status::OnTrack;
    return gap >= -tolerance.late ? Status::Attention : Status::Late;
}

bool isStalled(std::optional<Tenths> lastGain, std::optional<Tenths> gainBefore, Status status)
{
    return status != Status::Finished && lastGain && gainBefore && *lastGain <= 0 && *gainBefore <= 0;
}

std::optional<Gain> gainOf(qint64 differenceSum, int commonCells, qint64 weeks)
{
    const std::optional<Tenths> mean = meanTenths(differenceSum, qint64(commonCells) * std::max<qint64>(1, weeks));
    if (!mean)
        return std::nullopt;
    return Gain{*mean, weeks > 1};
}

} // namespace farol::domain
