#pragma once

#include "core/domain/entities.h"
#include "core/domain/profile.h"
#include "core/domain/status.h"
#include "core/domain/week.h"

#include <array>
#include <optional>
#include <vector>

namespace farol::analytics {

/// How many students stand in each of the five situations; they add up to the students.
struct StatusCounts {
    std::array<int, 5> byStatus{}; ///< indexed by domain::Status
    int stalled = 0; ///< a flag beside the situation

    int of(domain::Status status) const { return byStatus[static_cast<size_t>(status)]; }
    int total() const;
    /// What the card "Em dia" counts: em dia and concluído.
    int onTrackOrFinished() const { return of(domain::Status::OnTrack) + of(domain::Status::Finished); }
    /// Those in whole percent of all, halves up; nothing without students.
    std::optional<int> onTrackPercent() const;
    bool operator==(const StatusCounts&) const = default;
};

/// The mean of one turma, course or whole trilha in one week, with its coverage.
struct WeekFigure {
    domain::Week week;
    bool photographed = false; ///< false: no photo, or nobody in it; nothing below is set
    int students = 0;
    domain::CellCounts counts;
    int notStarted = 0;
    std::optional<domain::Tenths> mean; ///< over the answered cells
    std::optional<domain::Tenths> expected; ///< mean of the pace over the same cells
    std::optional<domain::Tenths> change; ///< of the mean since the previous photographed week of the list, in p.p.
};

} // namespace farol::analytics
