#pragma once

#include "core/analytics/student_roster.h"

namespace farol::analytics {

/// Where the sums over the whole trilha come from.
enum class Basis {
    Stored, ///< the derived tables
    Replanned, ///< the cells, because the derived tables know the courses of another plan
};

/// Fills the facts of one scope, one question after the other.
class FactReading {
public:
    FactReading(const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos,
        Basis basis = Basis::Stored);

    /// Everybody listed, with their sums and gains in the photos.
    [[nodiscard]] domain::Result<void> readRoster(ChosenGains gains);
    /// Those gains of the photo before the first one, and of other turmas, that "parado" needs.
    [[nodiscard]] domain::Result<void> readGainsBeside();
    /// Those earlier gains that a profile needs besides.
    [[nodiscard]] domain::Result<void> readGainsBefore();
    /// What the plan's courses add up to by the cells themselves.
    [[nodiscard]] domain::Result<void> readReplannedSums();
    /// Everybody has a cell of each course of the week's plan, be it one that says "not asked".
    void fillMissingCells();
    void fillGains();
    [[nodiscard]] domain::Result<void> readCells();
    void fillStatuses();
    std::vector<StudentFact>& facts() { return m_facts; }
    StudentFacts take() { return {std::move(m_facts), std::move(m_gains)}; }

private:
    using Facts = std::vector<StudentFact>;

    void addGain(const StudentFact& fact);
    /// Each student once who is listed, in all photos or in the first one alone.
    std::vector<domain::StudentId> students(size_t photos) const;

    const storage::Connection& m_connection;
    const Scope& m_scope;
    const std::vector<Photo>& m_photos;
    const Basis m_basis;
    std::vector<const PlanInForce*> m_plans; ///< of each photo
    Facts m_facts;
    GainHistory m_gains;
};

} // namespace farol::analytics
