#include "start_proposal.h"

#include "core/domain/week.h"
#include "limits.h"

#include <algorithm>
#include <map>

namespace farol::school {

std::optional<QDate> proposedStart(const std::vector<domain::Listed>& listed, const QTimeZone& zone)
{
    std::map<domain::Week, int> accounts;
    for (const domain::Listed& person : listed) {
        if (!person.student.createdAt)
            continue;
        const auto week = domain::Week::ofInstant(*person.student.createdAt, zone);
        if (isPlausible(week.monday()))
            ++accounts[week];
    }
    const auto busiest = std::max_element(
        accounts.begin(), accounts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return busiest == accounts.end() ? std::nullopt : std::optional(busiest->first.monday());
}

} // namespace farol::school
