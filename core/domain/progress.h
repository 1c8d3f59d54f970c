#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace farol::domain {

/// Progress in tenths of a percent: 0 to 1000. Differences use the same unit and may be negative.
using Tenths = int;

inline constexpr Tenths complete = 1000;

/// Reads what the platform writes: "41.7%", "41,7%", "100%", 42; nothing for any other text or outside 0 to 100.
std::optional<Tenths> readProgress(QStringView text);
/// Reads a JSON number as a percentage; nothing when it is not a whole number of tenths or outside 0 to 100.
std::optional<Tenths> readProgress(double percent);

/// A mean of tenths, rounded half away from zero; nothing when there is nothing to divide by.
std::optional<Tenths> meanTenths(qint64 sum, qint64 count);

} // namespace farol::domain
