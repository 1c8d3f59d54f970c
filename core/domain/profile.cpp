#include "profile.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace farol::domain {

namespace {

double slopeOf(std::span<const double> values)
{
    const double n = static_cast<double>(values.size());
    const double meanX = (n - 1.0) / 2.0;
    const double meanY = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double products = 0.0;
    double squares = 0.0;
    for (size_t i = 0; i < values.size(); ++i) {
        const double dx = static_cast<double>(i) - meanX;
        products += dx * (values[i] - meanY);
        squares += dx * dx;
    }
    return products / squares;
}

Profile nameOf(const StudyProfile& figures)
{
    constexpr double lastWeekFrom = 0.60;
    constexpr double steadyFrom = 0.80;
    constexpr double acceleratingOver = 1.0;
    if (figures.lastWeekShare >= lastWeekFrom)
        return Profile::LastWeek;
    if (figures.regularity < steadyFrom)
        return Profile::Bursts;
    return figures.slope > acceleratingOver ? Profile::Accelerating : Profile::Steady;
}

} // namespace

std::optional<StudyProfile> studyProfile(std::span<const Tenths> gains)
{
    if (gains.size() < profileMinimum)
        return std::nullopt;
    std::vector<double> study(gains.size());
    std::transform(gains.begin(), gains.end(), study.begin(), [](Tenths gain) { return std::max(0, gain) / 10.0; });
    const double total = std::accumulate(study.begin(), study.end(), 0.0);
    StudyProfile figures;
    if (total <= 0.0)
        return figures;
    for (const double gain : study) {
        const double share = gain / total;
        if (share > 0.0)
            figures.regularity -= share * std::log(share);
    }
    figures.regularity /= std::log(static_cast<double>(study.size()));
    figures.lastWeekShare = study.back() / total;
    figures.slope = slopeOf(study);
    figures.profile = nameOf(figures);
    return figures;
}

} // namespace farol::domain
