#pragma once

#include "core/domain/entities.h"
#include "core/domain/progress.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// Cells of one turma in one week: how many were answered of how many that could be.
struct Covered {
    int answered = 0;
    int expected = 0; ///< all but sem acesso

    /// Tenths of a percent, rounded down, so that 100 means every one; nothing when nothing was expected.
    std::optional<domain::Tenths> share() const;
    bool operator==(const Covered&) const = default;
};

/// One turma of the calendar; nothing in a week without its photo or without the turma.
struct CoverageRow {
    domain::CohortId cohort;
    QString track;
    int number = 0;
    std::vector<std::optional<Covered>> weeks; ///< as CoverageCalendar::weeks
};

/// How much was collected, by turma and week.
struct CoverageCalendar {
    std::vector<domain::Week> weeks; ///< consecutive weeks of the calendar, up to the last photo
    std::vector<bool> photographed; ///< whether anybody collected in that week
    std::vector<CoverageRow> rows; ///< by track and number
};

/// The last so many weeks; empty before the first photo.
[[nodiscard]] domain::Result<CoverageCalendar> collectionCoverage(
    const storage::Connection& connection, const domain::School& school, int weeks = 12);

/// What repeating cells was worth: asked all the same, and found otherwise.
struct AuditResult {
    int audited = 0;
    int differing = 0;

    bool operator==(const AuditResult&) const = default;
};

/// The audit of the last photo, and that of the last eight together.
struct Audits {
    AuditResult photo;
    AuditResult lastEight;
    bool isFull = false; ///< nothing of the last photo is repeated
    int repeated = 0; ///< cells of the last photo that are
};

[[nodiscard]] domain::Result<Audits> collectionAudits(const storage::Connection& connection);

} // namespace farol::analytics
