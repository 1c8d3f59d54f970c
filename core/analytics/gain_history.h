#pragma once

#include "core/analytics/scope.h"
#include "core/domain/profile.h"
#include "core/domain/status.h"
#include "core/storage/connection.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace farol::analytics {

/// The gains of the scope's students over the whole trilha, whatever the course filter, and also from weeks and turmas
/// outside the filter.
class GainHistory {
public:
    /// The gain of one photo against the photo before.
    struct Entry {
        domain::Week week;
        int cells = 0; ///< collected in both, more than 0
        domain::Tenths difference = 0; ///< summed over those cells
        qint64 weeks = 1; ///< between the two photos

        std::optional<domain::Gain> gain() const { return domain::gainOf(difference, cells, weeks); }
    };

    /// Entries come by week, ascending; the second listing of a student in one week adds nothing.
    void add(domain::StudentId student, const Entry& entry);

    /// Nothing when the student has no gain in that week.
    const Entry* at(domain::StudentId student, domain::Week week) const;
    /// Whether the student shows no study in this photo and the one before it.
    bool stalled(
        domain::StudentId student, domain::Week week, std::optional<domain::Week> before, domain::Status status) const;
    /// The last gains up to the week, oldest first: those that make the profile.
    std::vector<domain::Tenths> lastGains(domain::StudentId student, domain::Week upTo) const;
    /// Over those gains.
    std::optional<domain::StudyProfile> profile(domain::StudentId student, domain::Week upTo) const;

private:
    std::span<const Entry> of(domain::StudentId student) const;

    std::unordered_map<domain::StudentId, std::vector<Entry>> m_entries;
};

/// The gains of everybody in the scope between two weeks, which may lie before the scope's first.
[[nodiscard]] domain::Result<GainHistory> gainHistory(
    const storage::Connection& connection, const Scope& scope, domain::Week from, domain::Week to);

} // namespace farol::analytics
