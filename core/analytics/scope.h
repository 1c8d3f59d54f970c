#pragma once

#include "core/analytics/plan_in_force.h"
#include "core/domain/entities.h"
#include "core/domain/filter.h"
#include "core/domain/result.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace farol::analytics {

/// A filter made concrete for one track: which turmas, which courses, which weeks. Points into the school it was made
/// from. A place is an index in `trackCourses`.
struct Scope {
    const domain::School* school = nullptr;
    const domain::Track* track = nullptr;
    std::vector<domain::Course> trackCourses; ///< those the track has, in order, then those it had
    std::vector<PlanInForce> plans; ///< oldest first, each until the next; at least one
    std::vector<const domain::Cohort*> cohorts; ///< by number; archived ones too, history is theirs as well
    std::vector<size_t> places; ///< of the chosen courses, ascending
    bool wholeTrack = true; ///< every course of every week is chosen
    bool everyCohort = true; ///< every turma of the track is chosen
    std::vector<domain::StudentId>
        students{}; ///< only these ones' listings; empty = everybody's; sums of turmas are of everybody
    domain::Week from;
    domain::Week to;

    const PlanInForce& planAt(domain::Week week) const; ///< what the photo of a week is judged by
    std::vector<domain::Course> courses() const; ///< the chosen ones, in the order of `trackCourses`
    std::optional<size_t> cohortAt(domain::CohortId id) const; ///< index in `cohorts`
    std::optional<size_t> placeOf(domain::CourseId id) const; ///< place in the track, chosen or not
    std::optional<size_t> columnOf(size_t place) const; ///< index in `places`; nothing when not chosen
    bool chosen(size_t place) const { return columnOf(place).has_value(); }

    QString cohortIds() const; ///< for an IN list
    /// "m.cohort IN (…)", for the listings `m` that the scope is about; of chosen students by the index of students.
    QString listed() const;
    /// "AND column IN (…)"; empty for the whole track, where the derived tables know which courses a week had.
    QString courseCondition(const QString& column) const;
    QString courseIds() const; ///< of the chosen courses, for an IN list
    /// "AND (course <> … OR week < …)…": a cell counts in the weeks whose plan has its course, however it came to be
    /// there. Empty while every plan has every chosen course.
    QString weekCondition(const QString& course, const QString& week) const;
};

/// "1, 2, 3" for an IN list; our own integers, so they may stand in the text. Of nothing a list that matches nothing.
template <typename Kind>
QString idList(std::span<const domain::Id<Kind>> ids)
{
    QString list;
    for (const domain::Id<Kind> id : ids)
        list += (list.isEmpty() ? QString() : QStringLiteral(", ")) + QString::number(id.value);
    return list.isEmpty() ? QStringLiteral("NULL") : list;
}

/// Invalid when the filter has no track, or one that the school does not know.
[[nodiscard]] domain::Result<Scope> scopeOf(const domain::School& school, const domain::Filter& filter);

/// The same turmas and weeks with every course the track has or had.
Scope wholeTrackOf(Scope scope);

/// One student alone, in these turmas: all of the track that ever listed them, so that nothing of them lies outside.
Scope ofStudent(Scope scope, domain::StudentId student, const std::vector<domain::CohortId>& cohorts);

/// The study days of a turma by a photo's date; nothing means "no expectation".
std::optional<int> studyDaysOf(const Scope& scope, size_t cohort, QDate photoDate);

/// Whether `left` is the turma by which a student of both is judged: the one that started last by the photo's date.
bool startedLater(const domain::Cohort& left, const domain::Cohort& right, QDate photoDate);

} // namespace farol::analytics
