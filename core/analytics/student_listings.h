#pragma once

#include "core/domain/entities.h"
#include "core/storage/connection.h"

#include <QDate>

#include <optional>
#include <vector>

namespace farol::analytics {

/// A turma's list that held a student.
struct StudentListing {
    domain::Week week;
    QDate photoDate; ///< school's local date
    domain::CohortId cohort;

    bool operator==(const StudentListing&) const = default;
};

/// Every listing of a student, by week, then turma id.
[[nodiscard]] domain::Result<std::vector<StudentListing>> listingsOf(
    const storage::Connection& connection, domain::StudentId student);

/// A stretch of a turma's lists that all held the student; weeks in which the turma has no list do not end it.
struct CohortSpan {
    domain::CohortId cohort;
    domain::Week from;
    domain::Week to;
    bool entered = false; ///< the turma had a list before this without the student
    bool left = false; ///< it had one after this without the student

    bool operator==(const CohortSpan&) const = default;
};

/// The turmas of a student over time, by first week, then turma id.
[[nodiscard]] domain::Result<std::vector<CohortSpan>> cohortSpans(
    const storage::Connection& connection, const std::vector<StudentListing>& listings);

/// The turma a student's page is about when nobody chose one: of those of the last listing, the one that started last;
/// turmas that the school does not know are passed over. Nothing when none is left.
const domain::Cohort* judgedCohort(const domain::School& school, const std::vector<StudentListing>& listings);

/// The last turmas of the student in each trilha, in the order of the listings.
std::vector<const domain::Cohort*> lastCohorts(
    const domain::School& school, const std::vector<StudentListing>& listings);

} // namespace farol::analytics
