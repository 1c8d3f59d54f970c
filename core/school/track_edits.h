#pragma once

#include "problem.h"
#include "versions.h"

namespace farol::school {

// Edits of trilhas and their courses, each from a whole school to a whole school. What names collide is said by
// `problemsOf`; an unknown id leaves everything as it is.

/// With a new trilha at the end.
domain::School withNewTrack(domain::School school, const QString& name);
domain::School withTrackName(domain::School school, domain::TrackId id, const QString& name);
/// The trilha at another place of the list of those that are active or archived as it is; clamped to its ends.
domain::School withTrackAt(domain::School school, domain::TrackId id, int place);

/// Archived with its active turmas; LastTrack when no other one is active.
[[nodiscard]] Checked<domain::School> withTrackArchived(domain::School school, domain::TrackId id);

/// What comes back with a trilha that was archived.
enum class Return { TrackOnly, WithCohorts };
/// Active again; turmas whose tag serves another one by now stay archived.
domain::School withTrackActive(domain::School school, domain::TrackId id, Return cohorts);
/// Without the trilha and its turmas, which must have no photo; LastTrack when no other one is active.
[[nodiscard]] Checked<domain::School> withoutTrack(domain::School school, domain::TrackId id);

/// The courses after those the trilha has, from the moment's week on. One it has already is left out; one that another
/// trilha has, or had, keeps the names it has there.
domain::School withCourses(
    domain::School school, domain::TrackId id, const std::vector<domain::Course>& courses, const Moment& moment);
domain::School withoutCourse(domain::School school, domain::TrackId id, domain::CourseId course, const Moment& moment);
/// The course at another place, clamped to the ends.
domain::School withCourseAt(
    domain::School school, domain::TrackId id, domain::CourseId course, int place, const Moment& moment);

/// The course as any trilha has, or had, it; null when none.
const domain::Course* courseNamed(const domain::School& school, domain::CourseId id);
/// What stands on a page for it, on one line: its id where no trilha has, or had, it.
QString courseLabel(const domain::School& school, domain::CourseId id);

} // namespace farol::school
