#include "forecast.h"

#include <algorithm>
#include <numeric>

namespace farol::domain {

namespace {

/// E⁻¹ in weeks; nothing once every course is expected in full, from where on nobody falls further behind.
std::optional<double> weeksOnPace(
    std::span<const PlannedCourse> plan, std::span<const size_t> answered, qint64 sumTenths)
{
    double start = 0.0; // of the course at `place`, in halves of a week
    size_t place = 0;
    qint64 left = sumTenths;
    for (const size_t course : answered) {
        for (; place < course; ++place)
            start += std::max(1, plan[place].halfWeeks);
        if (left < complete) {
            const double share = static_cast<double>(left) / static_cast<double>(complete);
            return (start + share * std::max(1, plan[course].halfWeeks)) / 2.0;
        }
        left -= complete;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> weeksBehind(
    std::span<const PlannedCourse> plan, std::span<const size_t> answered, qint64 sumTenths, int days)
{
    if (answered.empty())
        return std::nullopt;
    const std::optional<double> onPace = weeksOnPace(plan, answered, sumTenths);
    return onPace ? std::max(0.0, days / 7.0 - *onPace) : 0.0;
}

std::optional<double> meanStudyGain(std::span<const Tenths> gains)
{
    if (gains.empty())
        return std::nullopt;
    const qint64 sum = std::accumulate(
        gains.begin(), gains.end(), qint64(0), [](qint64 total, Tenths gain) { return total + std::max(0, gain); });
    return static_cast<double>(sum) / static_cast<double>(gains.size());
}

std::optional<double> weeksToFinish(Tenths progress, std::optional<double> meanStudyGain)
{
    if (!meanStudyGain || *meanStudyGain <= 0.0)
        return std::nullopt;
    return (complete - progress) / *meanStudyGain;
}

} // namespace farol::domain
