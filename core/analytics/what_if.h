#pragma once

#include "core/analytics/figures.h"
#include "core/storage/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace farol::analytics {

/// A student who would stand elsewhere; with several turmas by the one that started last.
struct StatusChange {
    domain::StudentId student;
    QString name;
    domain::CohortId cohort;
    int cohortNumber = 0;
    domain::Status from = domain::Status::NoData;
    domain::Status to = domain::Status::NoData;

    bool operator==(const StatusChange&) const = default;
};

/// What an edit would do to the last photo of a trilha, before it is saved. An edit that starts after the week of that
/// photo changes nothing in it: who wants to see it there asks with an edit that starts in `week`.
struct WhatIf {
    std::optional<domain::Week> week; ///< of the last photo; none before the first one: then nothing below is set
    StatusCounts before;
    StatusCounts after;
    std::vector<StatusChange> changes; ///< by turma number, then name, then id

    int students() const { return after.total(); }
    bool operator==(const WhatIf&) const = default;
};

/// What the photo says with one school and would say after saving the other, which has the same turmas in the trilha.
[[nodiscard]] domain::Result<WhatIf> whatIf(const storage::Connection& connection, const domain::School& before,
    const domain::School& after, domain::TrackId track);

} // namespace farol::analytics
