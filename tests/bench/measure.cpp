#include "measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace farol::bench {

using domain::Result;

namespace {

constexpr double roundMilliseconds = 20.0;

/// Milliseconds of one call, as the mean of so many.
Result<double> timed(const Work& work, int calls)
{
    QElapsedTimer timer;
    timer.start();
    for (int call = 0; call < calls; ++call) {
        if (const auto done = work(); !done)
            return tl::make_unexpected(done.error());
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / calls;
}

} // namespace

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0.0;
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], place - static_cast<double>(below));
}

Spread spreadOf(const std::vector<double>& values)
{
    return {quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75), quantile(values, 0.95),
        quantile(values, 1.0)};
}

Comparison compared(const std::vector<double>& ours, const std::vector<double>& theirs)
{
    std::vector<double> ratios;
    const size_t rounds = std::min(ours.size(), theirs.size());
    for (size_t round = 1; round < rounds; ++round)
        ratios.push_back(ours[round] / theirs[round]);
    const auto counting = [](const std::vector<double>& times) {
        return std::vector<double>(times.begin() + (times.empty() ? 0 : 1), times.end());
    };
    return {spreadOf(counting(ours)), spreadOf(counting(theirs)), spreadOf(ratios)};
}

int callsInRound(double milliseconds)
{
    return milliseconds >= 1.0 ? 1 : static_cast<int>(std::ceil(roundMilliseconds / std::max(milliseconds, 1e-4)));
}

Result<Comparison> alternate(int rounds, const Work& ours, const Work& theirs)
{
    const Work* const sides[] = {&ours, &theirs};
    int calls[] = {1, 1};
    std::vector<double> times[2];
    for (size_t side = 0; side < 2; ++side) {
        const auto cold = timed(*sides[side], 1);
        const auto warm = cold ? timed(*sides[side], 1) : cold;
        if (!warm)
            return tl::make_unexpected(warm.error());
        calls[side] = callsInRound(*warm);
    }
    for (int round = 0; round <= rounds; ++round) {
        for (size_t side = 0; side < 2; ++side) {
            const auto time = timed(*sides[side], calls[side]);
            if (!time)
                return tl::make_unexpected(time.error());
            times[side].push_back(*time);
        }
    }
    return compared(times[0], times[1]);
}

Result<Comparison> alternateUntil(
    const std::function<bool(const Comparison&)>& fits, int rounds, const Work& ours, const Work& theirs)
{
    const auto first = alternate(rounds, ours, theirs);
    return first && !fits(*first) ? alternate(rounds, ours, theirs) : first;
}

Result<Comparison> alternateWithin(double bound, int rounds, const Work& ours, const Work& theirs)
{
    return alternateUntil([bound](const Comparison& c) { return c.ratio.lower <= bound; }, rounds, ours, theirs);
}

} // namespace farol::bench
