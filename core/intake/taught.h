#pragma once

#include "core/domain/entities.h"
#include "core/intake/told_row.h"

#include <QHash>

namespace farol::intake {

/// The turmas and courses a school registered, for finding those a table names.
class Taught {
public:
    explicit Taught(const domain::School& school);

    /// The turma of a row: by its number in the trilha the row says, or `track`, or the only one that has the number.
    /// Null for none; a problem for a trilha nobody registered, or a number that several have.
    using FoundCohort = tl::expected<const domain::Cohort*, ProblemKind>;
    FoundCohort cohort(const ToldRow& row, const QString& track);
    /// The course by id, else by one of its names, which only one course may have.
    std::optional<domain::CourseId> course(const ToldRow& row) const;
    /// Whether the course is one of the trilha's plan of that week.
    bool isTaught(domain::TrackId track, domain::CourseId course, domain::Week week);
    /// All courses of that plan.
    std::vector<domain::CourseId> courses(domain::TrackId track, domain::Week week) const;

private:
    void addCourse(const domain::Course& course);
    FoundCohort search(const QString& track, int number) const;

    const domain::School& m_school;
    QHash<domain::CourseId, bool> m_ids;
    QHash<QString, std::vector<domain::CourseId>> m_names;
    std::map<std::pair<QString, int>, FoundCohort> m_cohorts; ///< those asked for
    std::map<std::pair<domain::TrackId, domain::Week>, std::set<domain::CourseId>> m_plans; ///< likewise
};

} // namespace farol::intake
