#include "core/analytics/age_ribbon.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

/// The value below which so many tenths of the sorted values lie.
Tenths percentile(const std::vector<Tenths>& sorted, size_t tenthsOfAll)
{
    const size_t place = tenthsOfAll * (sorted.size() - 1);
    const size_t below = place / 10;
    const auto rest = static_cast<qint64>(place % 10);
    const qint64 above = sorted[std::min(below + 1, sorted.size() - 1)];
    return meanTenths(sorted[below] * (10 - rest) + above * rest, 10).value_or(0);
}

} // namespace

std::optional<Tenths> RibbonPoint::positionOf(Tenths value) const
{
    return meanTenths(qint64(complete) * (value - low), high - low);
}

std::optional<RibbonPoint> ribbonPoint(std::vector<Tenths> values)
{
    if (values.size() < size_t(leastEarlierCohorts))
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return RibbonPoint{percentile(values, 1), percentile(values, 5), percentile(values, 9), int(values.size())};
}

std::vector<const CohortLife*> earlierThan(const CohortAges& ages, QDate start)
{
    std::vector<const CohortLife*> earlier;
    for (const CohortLife& life : ages.cohorts) {
        if (life.start && *life.start < start && !life.ages.empty())
            earlier.push_back(&life);
    }
    return earlier;
}

std::vector<Tenths> meansAt(const std::vector<const CohortLife*>& cohorts, int age)
{
    std::vector<Tenths> means;
    for (const CohortLife* life : cohorts) {
        if (const auto mean = life->meanAt(age))
            means.push_back(*mean);
    }
    return means;
}

Ribbon ribbonOf(const std::vector<const CohortLife*>& cohorts)
{
    int oldest = -1;
    for (const CohortLife* life : cohorts)
        oldest = std::max(oldest, life->ages.back().age);
    Ribbon ribbon;
    for (int age = 0; age <= oldest; ++age)
        ribbon.push_back(ribbonPoint(meansAt(cohorts, age)));
    return ribbon;
}

} // namespace farol::analytics
