#include "core/analytics/retention.h"

#include <algorithm>
#include <cmath>

namespace farol::analytics {

namespace {

/// How many could leave in a week: entered before it and not gone before it.
int atRisk(std::span<const Stay> stays, int week)
{
    return int(std::count_if(
        stays.begin(), stays.end(), [week](const Stay& stay) { return stay.entry < week && stay.weeks >= week; }));
}

int leavers(std::span<const Stay> stays, int week)
{
    return int(std::count_if(stays.begin(), stays.end(),
        [week](const Stay& stay) { return stay.left && stay.entry < week && stay.weeks == week; }));
}

} // namespace

std::optional<double> RetentionCurve::at(int week) const
{
    return week < from || week > last() ? std::nullopt : std::optional(shares[size_t(week - from)]);
}

std::optional<domain::Tenths> RetentionCurve::tenthsAt(int week) const
{
    const auto share = at(week);
    return share ? std::optional(domain::Tenths(std::lround(*share * domain::complete))) : std::nullopt;
}

RetentionCurve retentionOf(std::span<const Stay> stays, int least)
{
    int last = 0;
    for (const Stay& stay : stays)
        last = std::max(last, stay.weeks);
    RetentionCurve curve;
    // Who came before the school's first photo may have left unseen, so a curve begins where enough are seen.
    while (curve.from < last && atRisk(stays, curve.from + 1) < least)
        ++curve.from;
    if (curve.from >= last)
        return {};
    double share = 1.0;
    curve.shares.push_back(share);
    curve.observed.push_back(atRisk(stays, curve.from + 1));
    for (int week = curve.from + 1; week <= last; ++week) {
        const int observed = atRisk(stays, week);
        if (observed < least)
            break;
        share *= 1.0 - double(leavers(stays, week)) / observed;
        curve.shares.push_back(share);
        curve.observed.push_back(observed);
    }
    return curve;
}

} // namespace farol::analytics
