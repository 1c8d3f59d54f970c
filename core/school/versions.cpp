#include "versions.h"

#include <algorithm>

namespace farol::school {

using namespace farol::domain;

namespace {

bool judgesAlike(const Plan& left, const Plan& right)
{
    return left.tolerance == right.tolerance && left.courses == right.courses;
}

const PlannedCourse* planned(const std::vector<PlannedCourse>& courses, CourseId id)
{
    const auto found = std::find_if(courses.begin(), courses.end(), [id](const auto& c) { return c.course.id == id; });
    return found == courses.end() ? nullptr : &*found;
}

/// Former plans with the lengths and tolerances that hold now.
void judgePastAnew(Track& track)
{
    for (Plan& plan : track.former) {
        plan.tolerance = track.tolerance;
        for (PlannedCourse& course : plan.courses) {
            if (const PlannedCourse* now = planned(track.courses, course.course.id))
                course.halfWeeks = now->halfWeeks;
        }
    }
}

/// Drops the versions that say the same as the one before them.
void dropRepeated(Track& track)
{
    std::vector<Plan> kept;
    for (const Plan& plan : track.former) {
        if (kept.empty() || !judgesAlike(kept.back(), plan))
            kept.push_back(plan);
    }
    if (!kept.empty() && judgesAlike(kept.back(), track.plan())) {
        track.since = kept.back().since;
        kept.pop_back();
    }
    track.former = std::move(kept);
}

} // namespace

Track withPlan(
    Track track, const Tolerance& tolerance, std::vector<PlannedCourse> courses, const Moment& moment, Judging judging)
{
    if (moment.hasEarlierPhotos && track.since < moment.week) {
        track.former.push_back(track.plan());
        track.since = moment.week;
    }
    track.tolerance = tolerance;
    track.courses = std::move(courses);
    if (judging == Judging::AlsoPast)
        judgePastAnew(track);
    dropRepeated(track);
    return track;
}

School withRecesses(School school, const std::vector<Week>& weeks, const Moment& moment, Judging judging)
{
    const auto reachesBack = [&](Week week) {
        return judging == Judging::AlsoPast || !moment.hasEarlierPhotos || week >= moment.week;
    };
    const auto isWanted = [&weeks](Week week) { return std::find(weeks.begin(), weeks.end(), week) != weeks.end(); };
    std::vector<Recess> kept;
    for (Recess recess : school.recesses) {
        const bool goes = !recess.until && !isWanted(recess.week);
        if (goes && (reachesBack(recess.week) || recess.since >= moment.week))
            continue;
        if (goes)
            recess.until = moment.week;
        kept.push_back(recess);
    }
    const std::vector<Week> standing = school.recessWeeks();
    for (const Week week : weeks) {
        if (std::find(standing.begin(), standing.end(), week) != standing.end())
            continue;
        if (reachesBack(week))
            std::erase_if(kept, [week](const Recess& recess) { return recess.week == week; });
        // Taken out and put back in the same week: as if nothing had happened.
        const auto ended = std::find_if(kept.begin(), kept.end(),
            [&](const Recess& recess) { return recess.week == week && recess.until == moment.week; });
        if (ended != kept.end())
            ended->until.reset();
        else
            kept.push_back({week, reachesBack(week) ? Week() : moment.week, {}});
    }
    std::sort(kept.begin(), kept.end(), [](const Recess& left, const Recess& right) {
        return std::pair(left.week, left.since) < std::pair(right.week, right.since);
    });
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    school.recesses = std::move(kept);
    return school;
}

School withCourseNames(School school, const Course& course)
{
    const auto rename = [&course](std::vector<PlannedCourse>& courses) {
        for (PlannedCourse& planned : courses) {
            if (planned.course.id == course.id)
                planned.course = course;
        }
    };
    for (Track& track : school.tracks) {
        rename(track.courses);
        for (Plan& plan : track.former)
            rename(plan.courses);
    }
    return school;
}

} // namespace farol::school
