#pragma once

#include "core/analytics/photos.h"
#include "core/domain/profile.h"
#include "core/domain/status.h"

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

    /// The student may have gains.
    void know(domain::StudentId student) { m_entries[student]; }
    /// In any order, fastest by week; the second listing of a student in one week adds nothing.
    void add(domain::StudentId student, const Entry& entry);

    void merge(GainHistory other);

    /// Nothing when the student has no gain in that week.
    const Entry* at(domain::StudentId student, domain::Week week) const;
    /// Whether the student shows no study in this photo and the one before it.
    bool stalled(
        domain::StudentId student, domain::Week week, std::optional<domain::Week> before, domain::Status status) const;
    /// Those who have fewer gains than a profile looks back on, also none.
    std::vector<domain::StudentId> shortOfProfile() const;
    /// The last gains up to the week, oldest first: those that make the profile.
    std::vector<domain::Tenths> lastGains(domain::StudentId student, domain::Week upTo) const;
    /// Over those gains.
    std::optional<domain::StudyProfile> profile(domain::StudentId student, domain::Week upTo) const;

private:
    std::span<const Entry> of(domain::StudentId student) const;

    std::unordered_map<domain::StudentId, std::vector<Entry>> m_entries;
};

/// Adds the gains that these students have between two weeks, of which those within the scope may be left out: its
/// listings tell them already.
[[nodiscard]] domain::Result<void> addGainsElsewhere(GainHistory& history, const storage::Connection& connection,
    const Scope& scope, std::span<const domain::StudentId> students, domain::Week from, domain::Week to);

/// Adds those gains before a week that a profile of the students known to the history needs.
[[nodiscard]] domain::Result<void> addGainsBefore(
    GainHistory& history, const storage::Connection& connection, const Scope& scope, domain::Week before);

/// Adds the gains that a profile needs of students who are in none of the scope's photos.
[[nodiscard]] domain::Result<void> addGainsUpTo(GainHistory& history, const storage::Connection& connection,
    const Scope& scope, std::span<const domain::StudentId> students, const std::vector<Photo>& photos);

} // namespace farol::analytics
