#pragma once

#include "core/domain/entities.h"

namespace farol::school {

/// Whether a change of the pace reaches back to photos of earlier weeks.
enum class Judging {
    FromNow, ///< earlier weeks stay as they were judged
    AlsoPast, ///< because the person asked: they are judged anew
};

/// When a change is made.
struct Moment {
    domain::Week week; ///< the present one
    bool hasEarlierPhotos = false; ///< without them there is nothing to keep
};

/// The trilha with other tolerances and courses from the moment's week on. AlsoPast gives the tolerances and lengths to
/// the former plans too; which courses a past week had never changes.
domain::Track withPlan(domain::Track track, const domain::Tolerance& tolerance,
    std::vector<domain::PlannedCourse> courses, const Moment& moment, Judging judging = Judging::FromNow);

/// The school with exactly these weeks as its recesses from now on. A week to come cannot change how a past one was
/// judged; a week gone by counts, or ceases to count, from the moment's week on, or with AlsoPast for every photo.
domain::School withRecesses(domain::School school, const std::vector<domain::Week>& weeks, const Moment& moment,
    Judging judging = Judging::FromNow);

/// Where undoing or redoing leads: the school as it stood before or after an edit that was made in a week. Weeks begun
/// since then and ended before the moment's stay judged as `registered` says: somebody has seen their figures.
domain::School steppedTo(
    domain::School wanted, const domain::School& registered, domain::Week madeIn, const Moment& moment);

/// The school in which a course is called so, in every trilha that has or had it.
domain::School withCourseNames(domain::School school, const domain::Course& course);

} // namespace farol::school
