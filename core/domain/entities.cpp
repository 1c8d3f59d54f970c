#include "entities.h"

namespace farol::domain {

Plan Track::planAt(Week week) const
{
    if (week >= since || former.empty())
        return plan();
    const auto next = std::find_if(former.begin(), former.end(), [week](const Plan& p) { return p.since > week; });
    return next == former.begin() ? former.front() : *std::prev(next);
}

std::vector<Week> School::recessesAt(Week photo) const
{
    std::vector<Week> weeks;
    for (const Recess& recess : recesses) {
        if (recess.since <= photo && (!recess.until || photo < *recess.until))
            weeks.push_back(recess.week);
    }
    return weeks;
}

std::vector<Week> School::recessWeeks() const
{
    std::vector<Week> weeks;
    for (const Recess& recess : recesses) {
        if (!recess.until)
            weeks.push_back(recess.week);
    }
    return weeks;
}

} // namespace farol::domain
