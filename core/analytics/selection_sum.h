#pragma once

#include "core/analytics/student_rows.h"

#include <QSet>

#include <array>

namespace farol::analytics {

/// What some students add up to, each once whatever the number of rows: means come from sums of cells and never from
/// rounded means.
class SelectionSum {
public:
    /// Of one student in one photo. A second row of the same student adds nothing.
    void add(domain::StudentId student, const StudentWeek& week);
    /// The same with a gain of its own over cells in both photos: the tenths summed over those cells.
    void add(domain::StudentId student, const StudentWeek& week, int gainCells, qint64 gainTenths);

    int students() const { return int(m_students.size()); }
    const domain::CellCounts& counts() const { return m_counts; }
    std::optional<domain::Tenths> mean() const { return m_counts.progress(); }
    /// Mean gain over the cells collected in both photos, p.p.; shared over the weeks that lie between them.
    std::optional<domain::Tenths> gain(qint64 weeksApart = 1) const;

private:
    QSet<qint64> m_students;
    domain::CellCounts m_counts;
    int m_gainCells = 0;
    qint64 m_gainTenths = 0;
};

/// How many students have each profile, each student once.
class ProfileCounts {
public:
    void add(domain::StudentId student, const std::optional<domain::StudyProfile>& profile);
    int of(domain::Profile profile) const { return m_counts[static_cast<size_t>(profile)]; }
    int without() const { return m_without; } ///< too few photos for a profile

private:
    QSet<qint64> m_students;
    std::array<int, 5> m_counts{};
    int m_without = 0;
};

} // namespace farol::analytics
