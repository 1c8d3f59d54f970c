#pragma once

#include "core/domain/progress.h"

#include <optional>
#include <span>
#include <vector>

namespace farol::analytics {

/// How long one student was seen in a turma, in whole study weeks since its start.
struct Stay {
    int entry = 0; ///< seen from this week on; at risk of leaving only after it
    int weeks = 0; ///< the week of leaving, else the last one seen
    bool left = false; ///< false: still there, or moved, when last seen

    bool operator==(const Stay&) const = default;
};

inline constexpr int leastInObservation = 5; ///< a curve of fewer students says nothing

/// The share of students who stay in a turma, week by week: Kaplan and Meier (1958), with late entry.
struct RetentionCurve {
    int from = 0; ///< the week it begins in, at 1
    std::vector<double> shares; ///< still there after each week from `from` on; empty = too few to say
    std::vector<int> observed; ///< aligned: how many could have left in that week; at first, how many begin

    bool isEmpty() const { return shares.empty(); }
    int last() const { return from + int(shares.size()) - 1; }
    std::optional<double> at(int week) const;
    /// The same as tenths of a percent.
    std::optional<domain::Tenths> tenthsAt(int week) const;
};

/// From the first week with at least so many in observation to the last.
RetentionCurve retentionOf(std::span<const Stay> stays, int least = leastInObservation);

} // namespace farol::analytics
