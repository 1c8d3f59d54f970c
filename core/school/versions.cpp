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

std::vector<Plan> versionsOf(const Track& track)
{
    std::vector<Plan> versions = track.former;
    versions.push_back(track.plan());
    return versions;
}

/// The wanted trilha, judged from one week up to another as the registered one.
Track keptBetween(Track wanted, const Track& registered, Week from, Week to)
{
    std::vector<Plan> versions;
    for (const Plan& plan : versionsOf(wanted)) {
        if (versions.empty() || plan.since < from)
            versions.push_back(plan);
    }
    if (versions.front().since >= from)
        versions.front().since = Week(); // the oldest holds for whatever was before it
    versions.push_back(registered.planAt(from));
    versions.back().since = from;
    for (const Plan& plan : versionsOf(registered)) {
        if (plan.since > from && plan.since < to)
            versions.push_back(plan);
    }
    wanted.former = std::move(versions);
    wanted.since = to;
    dropRepeated(wanted);
    return wanted;
}

/// The part of a recess that counts for photos from one week up to another, added to a list when there is any.
void addPart(std::vector<Recess>& parts, Recess recess, Week from, std::optional<Week> to)
{
    recess.since = std::max(recess.since, from);
    if (to)
        recess.until = recess.until ? std::min(*recess.until, *to) : *to;
    if (!recess.until || recess.since < *recess.until)
        parts.push_back(recess);
}

/// The wanted recesses, which count for photos from one week up to another as the registered ones do.
std::vector<Recess> recessesKeptBetween(const School& wanted, const School& registered, Week from, Week to)
{
    std::vector<Recess> parts;
    for (const Recess& recess : wanted.recesses) {
        if (recess.week >= to) {
            parts.push_back(recess); // no photo before it depends on it
            continue;
        }
        addPart(parts, recess, Week(), from);
        addPart(parts, recess, to, {});
    }
    for (const Recess& recess : registered.recesses) {
        if (recess.week < to)
            addPart(parts, recess, from, to);
    }
    std::sort(parts.begin(), parts.end(), [](const Recess& left, const Recess& right) {
        return std::pair(left.week, left.since) < std::pair(right.week, right.since);
    });
    std::vector<Recess> joined;
    for (const Recess& part : parts) {
        Recess* const before = joined.empty() ? nullptr : &joined.back();
        if (before && before->week == part.week && before->until && *before->until >= part.since)
            before->until = part.until;
        else
            joined.push_back(part);
    }
    return joined;
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

School steppedTo(School wanted, const School& registered, Week madeIn, const Moment& moment)
{
    if (!moment.hasEarlierPhotos || madeIn >= moment.week)
        return wanted;
    wanted.recesses = recessesKeptBetween(wanted, registered, madeIn, moment.week);
    const std::vector<Track> tracks = wanted.tracks;
    for (Track& track : wanted.tracks) {
        if (const Track* now = registered.track(track.id))
            track = keptBetween(std::move(track), *now, madeIn, moment.week);
    }
    for (const Track& track : tracks) { // what was kept calls its courses as they are called there
        for (const Plan& plan : versionsOf(track)) {
            for (const PlannedCourse& planned : plan.courses)
                wanted = withCourseNames(std::move(wanted), planned.course);
        }
    }
    return wanted;
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
