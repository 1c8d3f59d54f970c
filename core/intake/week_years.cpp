#include "core/intake/week_years.h"

namespace farol::intake {

using domain::Week;

int firstNumber(const std::set<int>& numbers)
{
    constexpr int around = 52;
    if (numbers.empty())
        return 0;
    int first = *numbers.begin();
    int longest = first - *numbers.rbegin() + around;
    int before = 0;
    for (const int number : numbers) {
        // Of two equal gaps the one over New Year: the table then stays within a year.
        if (before > 0 && number - before > longest) {
            longest = number - before;
            first = number;
        }
        before = number;
    }
    return first;
}

std::map<int, Week> weeksOf(const std::set<int>& numbers, std::optional<int> firstYear, const std::map<int, int>& years)
{
    const int first = firstNumber(numbers);
    std::map<int, Week> weeks;
    for (const int number : numbers) {
        const auto said = years.find(number);
        if (said == years.end() && !firstYear)
            continue;
        const int year = said != years.end() ? said->second : *firstYear + (number < first ? 1 : 0);
        const auto week = Week::fromKey(
            QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(number, 2, 10, QLatin1Char('0')));
        if (week)
            weeks.emplace(number, *week);
    }
    return weeks;
}

} // namespace farol::intake
