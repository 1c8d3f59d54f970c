#include "core/analytics/figures.h"

#include <numeric>

namespace farol::analytics {

int StatusCounts::total() const
{
    return std::accumulate(byStatus.begin(), byStatus.end(), 0);
}

} // namespace farol::analytics
