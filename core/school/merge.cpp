#include "merge.h"

#include "core/domain/text.h"
#include "named.h"
#include "next_id.h"

#include <algorithm>
#include <utility>

namespace farol::school {

using namespace farol::domain;

namespace {

/// Whoever satisfies the condition is taken out of the list, or a new one is made.
template <typename Entity, typename Is>
Entity taken(std::vector<Entity>& all, Is is, Entity otherwise)
{
    const auto found = std::find_if(all.begin(), all.end(), is);
    if (found == all.end())
        return otherwise;
    Entity entity = std::move(*found);
    all.erase(found);
    return entity;
}

auto called(const QString& name)
{
    return [wanted = folded(name)](const auto& entity) { return folded(entity.name) == wanted; };
}

/// Puts the lists of a file over those of a school, one after the other.
class Merging {
public:
    Merging(const SchoolFile& file, const School& registered, const Moment& moment) :
        m_file(file),
        m_moment(moment),
        m_merged{registered, {}}
    {
    }

    Merged merged() &&
    {
        mergeTracks();
        mergeTutors();
        for (const CohortEntry& entry : m_file.cohorts)
            mergeCohort(entry);
        mergeRecesses();
        return std::move(m_merged);
    }

private:
    School& school() { return m_merged.school; }

    void mergeTracks()
    {
        std::vector<Track> rest = school().tracks;
        std::vector<Track> tracks;
        TrackId next = nextId(rest);
        for (const TrackEntry& entry : m_file.tracks) {
            const bool isNew = std::none_of(rest.begin(), rest.end(), called(entry.name));
            Track track = taken(rest, called(entry.name), Track{next, entry.name, {}, {}});
            next.value += isNew ? 1 : 0;
            track.name = entry.name;
            tracks.push_back(mergeTrack(std::move(track), entry, isNew));
            ++m_merged.imported.tracks;
        }
        std::move(rest.begin(), rest.end(), std::back_inserter(tracks));
        school().tracks = std::move(tracks);
        for (const Track& track : std::vector(school().tracks)) {
            for (const PlannedCourse& planned : track.courses)
                nameEverywhere(planned.course);
        }
    }

    Track mergeTrack(Track track, const TrackEntry& entry, bool isNew)
    {
        const Tolerance tolerance{
            entry.onTrack.value_or(track.tolerance.onTrack), entry.late.value_or(track.tolerance.late)};
        std::vector<PlannedCourse> rest = track.courses;
        std::vector<PlannedCourse> courses;
        for (const CourseEntry& course : entry.courses) {
            const auto is = [&course](const PlannedCourse& planned) { return planned.course.id == course.id; };
            PlannedCourse planned = taken(rest, is, PlannedCourse{{course.id, course.name}});
            planned.course.name = course.name;
            planned.course.shortName = course.shortName.value_or(planned.course.shortName);
            planned.halfWeeks = course.halfWeeks.value_or(planned.halfWeeks);
            courses.push_back(std::move(planned));
            m_named.push_back(courses.back().course);
            ++m_merged.imported.courses;
        }
        std::move(rest.begin(), rest.end(), std::back_inserter(courses));
        const Moment moment{m_moment.week, m_moment.hasEarlierPhotos && !isNew};
        return withPlan(std::move(track), tolerance, std::move(courses), moment);
    }

    /// A course of the file is called the same in every trilha, also in those the file does not list.
    void nameEverywhere(const Course& course)
    {
        const auto named =
            std::find_if(m_named.begin(), m_named.end(), [&](const Course& c) { return c.id == course.id; });
        if (named != m_named.end())
            school() = withCourseNames(std::move(school()), *named);
    }

    void mergeTutors()
    {
        for (const TutorEntry& entry : m_file.tutors) {
            const auto known = std::find_if(school().tutors.begin(), school().tutors.end(), called(entry.name));
            if (known == school().tutors.end())
                school().tutors.push_back({nextId(school().tutors), entry.name, entry.email});
            else
                *known = {known->id, entry.name, entry.email};
            ++m_merged.imported.tutors;
        }
    }

    void mergeCohort(const CohortEntry& entry)
    {
        ++m_merged.imported.cohorts;
        const TrackId track = trackNamed(school(), entry.track)->id;
        const auto known = std::find_if(school().cohorts.begin(), school().cohorts.end(),
            [&](const Cohort& cohort) { return cohort.track == track && cohort.number == entry.number; });
        std::optional<TutorId> tutor;
        if (entry.tutor)
            tutor = tutorNamed(school(), *entry.tutor)->id;
        if (known == school().cohorts.end()) {
            school().cohorts.push_back({nextId(school().cohorts), track, entry.number, entry.tag, entry.start, tutor});
            return;
        }
        m_merged.imported.stillArchived += known->archived ? 1 : 0;
        known->tag = entry.tag;
        known->start = entry.start ? entry.start : known->start;
        known->tutor = tutor ? tutor : known->tutor;
    }

    void mergeRecesses()
    {
        std::vector<Week> weeks = school().recessWeeks();
        for (const Week week : m_file.recesses) {
            ++m_merged.imported.recesses;
            if (std::find(weeks.begin(), weeks.end(), week) == weeks.end())
                weeks.push_back(week);
        }
        school() = withRecesses(std::move(school()), weeks, m_moment);
    }

    const SchoolFile& m_file;
    const Moment& m_moment;
    Merged m_merged;
    std::vector<Course> m_named; ///< the courses of the file
};

} // namespace

Merged merge(const SchoolFile& file, const School& registered, const Moment& moment)
{
    return Merging(file, registered, moment).merged();
}

} // namespace farol::school
