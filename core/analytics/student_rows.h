#pragma once

#include "core/analytics/figures.h"
#include "core/domain/cell.h"

namespace farol::analytics {

/// One student × turma in one photo.
struct StudentWeek {
    bool isRead = true; ///< false: still to be read (`readInto`); nothing below is known
    bool member = false; ///< false: not in the turma in this photo; nothing below is set
    domain::CellCounts counts; ///< over the chosen courses
    std::optional<domain::Tenths> progress;
    std::optional<domain::Tenths> expected; ///< over exactly the cells that enter `progress`
    std::optional<domain::Gain> gain; ///< against the previous photo, over the cells collected in both
    int gainCells = 0; ///< collected in this photo and the one before
    int gainTenths = 0; ///< the differences summed over those cells
    domain::Status status = domain::Status::NoData;
    bool stalled = false; ///< over the whole trilha, whatever the course filter
    bool studied = false; ///< any gain since the photo before, over the whole trilha too
    std::optional<QDateTime> lastAccess; ///< UTC; none = never entered
    std::vector<std::optional<domain::Cell>> courses; ///< only with Detail::Courses, aligned with StudentWeeks::courses

    std::optional<domain::Tenths> gap() const
    {
        return progress && expected ? std::optional(*progress - *expected) : std::nullopt;
    }
};

/// One student in one turma over the weeks. A student in two turmas has a row for each.
struct StudentRow {
    domain::Student student;
    domain::CohortId cohort;
    int cohortNumber = 0;
    std::vector<StudentWeek> weeks; ///< aligned with StudentWeeks::weeks
    std::optional<domain::StudyProfile> profile; ///< over the last gains up to the last week

    const StudentWeek& last() const { return weeks.back(); }
    bool neverEntered() const { return last().member && !last().lastAccess; }
};

/// Everybody who was in the chosen turmas in any of the weeks.
struct StudentWeeks {
    std::vector<domain::Week> weeks; ///< photographed weeks of the filter, ascending
    std::vector<domain::Course> courses; ///< the chosen ones, in track order
    std::vector<StudentRow> rows; ///< by turma number, then name, then id
    qint64 weeksApart = 1; ///< between the last photo and the school's photo before it
    size_t unread = 0; ///< so many of the first weeks are still to be read, of those who are seen (`readInto`)
};

enum class Detail { Sums, Courses };

} // namespace farol::analytics
