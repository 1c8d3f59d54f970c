#include "pace.h"

#include <algorithm>
#include <cmath>

namespace farol::domain {

std::optional<int> studyDays(std::optional<QDate> start, QDate photo, std::span<const Week> recesses)
{
    if (!start || !start->isValid() || !photo.isValid() || photo < *start)
        return std::nullopt;
    qint64 days = start->daysTo(photo) + 1;
    for (const Week recess : recesses) {
        const QDate first = std::max(*start, recess.monday());
        const QDate last = std::min(photo, recess.sunday());
        if (first <= last)
            days -= first.daysTo(last) + 1;
    }
    return days > 0 ? std::optional(static_cast<int>(days)) : std::nullopt;
}

Pace::Pace(std::span<const PlannedCourse> courses)
{
    qint64 start = 0;
    for (const PlannedCourse& planned : courses) {
        const qint64 length = std::max(1, planned.halfWeeks);
        m_intervals.push_back({start, length});
        start += length;
    }
}

Pace::Expected Pace::expected(size_t course, int days) const
{
    // In units of 1/7 of half a week, a day is 2 and half a week is 7: everything stays whole.
    const Interval interval = m_intervals.at(course);
    const qint64 gone = std::clamp<qint64>(2 * qint64(days) - 7 * interval.start, 0, 7 * interval.length);
    return {complete * gone, 7 * interval.length};
}

Tenths Pace::expectedTenths(size_t course, int days) const
{
    const Expected exact = expected(course, days);
    return meanTenths(exact.numerator, exact.denominator).value_or(0);
}

std::optional<Tenths> Pace::expectedMean(std::span<const size_t> courses, int days) const
{
    if (courses.empty())
        return std::nullopt;
    // At most one of these courses is under way, so this sum has at most one fraction and doubles hold it exactly
    // enough.
    double sum = 0.0;
    for (const size_t course : courses) {
        const Expected exact = expected(course, days);
        sum += static_cast<double>(exact.numerator) / static_cast<double>(exact.denominator);
    }
    return static_cast<Tenths>(std::lround(sum / static_cast<double>(courses.size())));
}

} // namespace farol::domain
