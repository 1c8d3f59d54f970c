#pragma once

#include <QDate>

namespace farol::school {

// What a form, the command line and a school file may say.

inline constexpr qsizetype longestText = 200; ///< characters of a name or an address
inline constexpr int largestCohortNumber = 999'999;
inline constexpr qint64 largestId = (1LL << 53) - 1; ///< beyond, JSON numbers are not exact
inline constexpr int leastHalfWeeks = 1;
inline constexpr int mostHalfWeeks = 2 * 104;
inline constexpr int mostTolerance = 1000; ///< tenths of a p.p.

/// Whether a date can be one of a turma: of the years 2000 to 2199.
inline bool isPlausible(QDate date)
{
    return date.year() >= 2000 && date.year() <= 2199;
}

} // namespace farol::school
