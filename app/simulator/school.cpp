#include "app/simulator/school.h"

#include "app/simulator/enrolment.h"
#include "app/simulator/random.h"

#include <algorithm>

namespace farol::simulator {

namespace {

constexpr int withoutAccessPerThousand = 15;
constexpr quint64 accessLot = 11;
constexpr quint64 skipLot = 12;
constexpr quint64 resetLot = 13;
constexpr quint64 watchLot = 14;
constexpr quint64 stillLot = 15;

bool isDrawn(quint64 lot, domain::StudentId student, domain::CourseId course, int perThousand)
{
    return static_cast<int>(mixed(lot, student.value, course.value) % 1000) < perThousand;
}

/// Lessons of a course done by somebody who did so many of the trilha: in order, but some leave the last lesson of a
/// course for later, and now and then the platform takes lessons back.
int lessonsOf(
    const SchoolPlan& plan, domain::StudentId student, const CoursePlan& course, int before, int ofTrack, int all)
{
    const int reached = std::clamp(ofTrack - before, 0, course.lessons);
    if (reached < course.lessons || ofTrack == all)
        return reached;
    const int beyond = ofTrack - before - course.lessons;
    if (isDrawn(skipLot, student, course.id, 120) && beyond < 2 * course.lessons)
        return reached - 1;
    if (isDrawn(resetLot, student, course.id, plan.resetsPerThousand) && beyond >= 5 && beyond < 40)
        return reached - course.lessons / 3;
    return reached;
}

QDateTime instant(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// The last visit that is not after the instant; null when there is none.
const Visit* lastVisit(const Student& student, qint64 at)
{
    const auto after = std::ranges::upper_bound(student.visits, at, {}, &Visit::at);
    return after == student.visits.begin() ? nullptr : &*std::prev(after);
}

} // namespace

domain::Tenths Truth::tenths() const
{
    return of == 0 ? 0 : (2000 * lessons + of) / (2 * of);
}

School::School(SchoolPlan plan) :
    m_plan(std::move(plan)),
    m_students(enrol(m_plan))
{
    indexCourses();
    indexStudents();
}

void School::indexCourses()
{
    for (size_t track = 0; track < m_plan.tracks.size(); ++track) {
        int before = 0;
        const auto& courses = m_plan.tracks[track].courses;
        for (size_t i = 0; i < courses.size(); ++i) {
            m_places.emplace(courses[i].id, Place{track, i, before});
            before += courses[i].lessons;
        }
    }
}

void School::indexStudents()
{
    m_byCohort.resize(m_plan.cohorts.size());
    for (size_t i = 0; i < m_students.size(); ++i) {
        const auto& student = m_students[i];
        m_byId.emplace(student.id, i);
        for (const auto& text : {QString::number(student.id.value), student.email, student.document})
            if (!text.isEmpty())
                m_byText.insert(text, i);
        for (const auto& stay : student.stays) {
            auto& listed = m_byCohort[stay.cohort];
            if (listed.empty() || listed.back() != i)
                listed.push_back(i);
        }
    }
}

const Student* School::find(const QString& idEmailOrDocument) const
{
    const auto found = m_byText.constFind(idEmailOrDocument);
    return found == m_byText.constEnd() ? nullptr : &m_students[*found];
}

const Student* School::find(domain::StudentId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_students[found->second];
}

const CoursePlan* School::course(domain::CourseId id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_plan.tracks[found->second.track].courses[found->second.course];
}

const CohortPlan* School::cohort(domain::TagId tag) const
{
    const auto found = std::ranges::find(m_plan.cohorts, tag, &CohortPlan::tag);
    return found == m_plan.cohorts.end() ? nullptr : &*found;
}

const TrackPlan* School::track(const QString& name) const
{
    const auto found = std::ranges::find(m_plan.tracks, name, &TrackPlan::name);
    return found == m_plan.tracks.end() ? nullptr : &*found;
}

std::optional<Truth> School::truth(domain::StudentId id, domain::CourseId courseId, const QDateTime& now) const
{
    const auto* student = find(id);
    const auto place = m_places.find(courseId);
    const qint64 at = now.toSecsSinceEpoch();
    if (!student || place == m_places.end() || student->registered > at)
        return std::nullopt;
    const auto& [track, index, before] = place->second;
    const auto& trackPlan = m_plan.tracks[track];
    const auto& coursePlan = trackPlan.courses[index];
    const bool studies = std::ranges::any_of(student->stays,
        [this, &trackPlan](const Stay& stay) { return m_plan.cohorts[stay.cohort].track == trackPlan.name; });
    if (!studies || (index > 1 && isDrawn(accessLot, id, courseId, withoutAccessPerThousand)))
        return Truth{.access = false};

    const auto* visit = lastVisit(*student, at);
    // Whoever is in two trilhas studies the second on the side.
    const int ofTrack = !visit ? 0 : student->track == track ? visit->lessons : visit->lessons / 3;
    Truth truth{.of = coursePlan.lessons};
    truth.lessons = lessonsOf(m_plan, id, coursePlan, before, ofTrack, trackPlan.lessons());
    for (int lesson = 1; lesson <= truth.lessons; ++lesson)
        truth.watched += timesWatched(id, courseId, lesson);
    return truth;
}

std::optional<QDateTime> School::lastAccess(domain::StudentId id, const QDateTime& now) const
{
    const auto* student = find(id);
    return student ? memberAt(*student, now).lastAccess : std::nullopt;
}

Member School::memberAt(const Student& student, const QDateTime& now) const
{
    const auto* visit = lastVisit(student, now.toSecsSinceEpoch());
    return {&student, visit ? std::optional(instant(visit->at)) : std::nullopt};
}

std::optional<QDateTime> School::toldAccess(const Member& member, int stillPercent) const
{
    const bool stands = static_cast<int>(mixed(stillLot, m_plan.seed, member.student->id.value) % 100) < stillPercent;
    return stands && member.lastAccess ? std::optional(instant(member.student->visits.front().at)) : member.lastAccess;
}

std::vector<Member> School::members(domain::TagId tag, const QDateTime& now) const
{
    const auto* found = cohort(tag);
    if (!found)
        return {};
    const auto index = static_cast<size_t>(found - m_plan.cohorts.data());
    const qint64 at = now.toSecsSinceEpoch();
    std::vector<Member> listed;
    for (const size_t i : m_byCohort[index])
        if (std::ranges::any_of(m_students[i].stays,
                [=](const Stay& stay) { return stay.cohort == index && stay.from <= at && at < stay.until; }))
            listed.push_back(memberAt(m_students[i], now));
    return listed;
}

std::vector<Member> School::registered(const QDateTime& now) const
{
    std::vector<Member> result;
    for (const auto& student : m_students)
        if (student.registered <= now.toSecsSinceEpoch())
            result.push_back(memberAt(student, now));
    return result;
}

int School::timesWatched(domain::StudentId student, domain::CourseId course, int lesson)
{
    const quint64 lot = mixed(watchLot, student.value, course.value, lesson);
    return 1 + (lot % 4 == 0 ? 1 : 0) + (lot % 13 == 0 ? 1 : 0);
}

} // namespace farol::simulator
