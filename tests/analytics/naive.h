#pragma once

#include "core/analytics/figures.h"
#include "core/domain/cell.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace farol::tests {

/// The whole history in memory and every figure recomputed the slow and obvious way, straight from domain.md.
class Naive {
public:
    Naive(const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

    struct Person {
        domain::CohortId cohort;
        domain::StudentId student;
        auto operator<=>(const Person&) const = default;
    };

    std::vector<domain::Week> weeks() const; ///< photographed weeks with anybody of the filter
    std::set<Person> people(domain::Week week) const;
    std::vector<domain::Cohort> cohorts() const;

    domain::CellCounts counts(domain::Week week, domain::StudentId student) const;
    std::optional<domain::Tenths> expected(domain::Week week, const Person& person) const;
    std::optional<domain::Gain> gain(domain::Week week, domain::StudentId student) const;
    domain::Status status(domain::Week week, const Person& person) const;
    bool stalled(domain::Week week, domain::StudentId student) const;
    std::optional<domain::StudyProfile> profile(domain::Week week, domain::StudentId student) const;

    /// Each student once, by the turma that started last among these.
    std::set<Person> judged(domain::Week week, const std::set<domain::CohortId>& among) const;
    /// The figure of these turmas, each student once; without its change.
    analytics::WeekFigure figure(domain::Week week, const std::set<domain::CohortId>& among) const;
    /// The figure of one course over the whole filter.
    analytics::WeekFigure courseFigure(domain::Week week, domain::CourseId course) const;
    analytics::StatusCounts statuses(domain::Week week, const std::set<domain::CohortId>& among) const;
    std::set<domain::CohortId> allCohorts() const;

    /// Whatever the plan of the week.
    const domain::Cell* cell(domain::Week week, domain::StudentId student, domain::CourseId course) const;
    bool hasCourse(domain::Week week, domain::CourseId course) const; ///< the plan of the week has it

private:
    using Courses = std::vector<size_t>; ///< places in the plan of a week
    const domain::Plan& plan(domain::Week week) const { return m_plans.at(week); }
    domain::CourseId course(domain::Week week, size_t place) const { return plan(week).courses[place].course.id; }
    Courses chosen(domain::Week week) const;
    Courses whole(domain::Week week) const;
    domain::CellCounts counts(domain::Week week, domain::StudentId student, const Courses& courses) const;
    std::optional<std::pair<qint64, int>> difference(
        domain::Week week, domain::StudentId student, const Courses& courses) const;
    std::optional<domain::Week> previous(domain::Week week) const;
    bool studies(domain::Week week, domain::StudentId student) const; ///< listed in any turma of the track
    std::optional<int> days(domain::Week week, domain::CohortId cohort) const;
    analytics::WeekFigure figureOf(domain::Week week, const std::set<Person>& people, const Courses& courses) const;

    const domain::School& m_school;
    domain::Filter m_filter;
    const domain::Track& m_track;
    std::map<domain::Week, QDate> m_photos;
    std::map<domain::Week, domain::Plan> m_plans;
    std::set<std::tuple<domain::Week, domain::CohortId, domain::StudentId>> m_members;
    std::map<std::tuple<domain::Week, domain::StudentId, domain::CourseId>, domain::Cell> m_cells;
};

} // namespace farol::tests
