#include "core/analytics/figures.h"

#include <numeric>

namespace farol::analytics {

int StatusCounts::total() const
{
    return std::accumulate(byStatus.begin(), byStatus.end(), 0);
}

std::optional<int> StatusCounts::onTrackPercent() const
{
    const int all = total();
    return all == 0 ? std::nullopt : std::optional((onTrackOrFinished() * 200 + all) / (2 * all));
}

} // namespace farol::analytics
