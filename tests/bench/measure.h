#pragma once

#include "core/domain/result.h"

#include <functional>
#include <vector>

namespace farol::bench {

/// The value below which this share (0 to 1) of the values lies, interpolated between neighbours; 0 of none.
double quantile(std::vector<double> values, double share);

/// How values of repeated measurements lie.
struct Spread {
    double lower = 0.0; ///< quartile
    double median = 0.0;
    double upper = 0.0; ///< quartile
    double p95 = 0.0;
    double largest = 0.0;
};

Spread spreadOf(const std::vector<double>& values);

/// Two ways to the same thing, timed in turns: milliseconds of each, and the ratio ours / theirs round by round.
struct Comparison {
    Spread ours;
    Spread theirs;
    Spread ratio;
};

/// From the times of each round, the first of which warms up and does not count.
Comparison compared(const std::vector<double>& ours, const std::vector<double>& theirs);

using Work = std::function<domain::Result<void>()>;

/// How often work of so many milliseconds is called in a round: once, or for 20 ms when it takes less than one.
int callsInRound(double milliseconds);

/// Does ours, theirs, ours, theirs…, so many rounds that count and one before them.
[[nodiscard]] domain::Result<Comparison> alternate(int rounds, const Work& ours, const Work& theirs);

/// The same, and once more when it does not fit: a machine has bad moments.
[[nodiscard]] domain::Result<Comparison> alternateUntil(
    const std::function<bool(const Comparison&)>& fits, int rounds, const Work& ours, const Work& theirs);

/// The same, where what fits is a lower quartile of the ratio that is not above the bound.
[[nodiscard]] domain::Result<Comparison> alternateWithin(
    double bound, int rounds, const Work& ours, const Work& theirs);

} // namespace farol::bench
