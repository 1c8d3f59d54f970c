#include "core/analytics/scope.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr qint64 afterEveryWeek = 1'000'000;

template <typename Kind>
bool allows(const std::vector<Id<Kind>>& wanted, Id<Kind> id)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
}

/// Whether the filter's turmas and tutors leave this turma in.
bool allows(const Filter& filter, const Cohort& cohort)
{
    return allows(filter.cohorts, cohort.id)
        && (filter.tutors.empty() || (cohort.tutor && allows(filter.tutors, *cohort.tutor)));
}

/// Every course of the track once: those it has, in order, then those it had, the latest first.
std::vector<Course> coursesOf(const Track& track)
{
    std::vector<Course> courses;
    const auto append = [&courses](const std::vector<PlannedCourse>& planned) {
        for (const PlannedCourse& own : planned) {
            if (std::none_of(courses.begin(), courses.end(), [&](const Course& c) { return c.id == own.course.id; }))
                courses.push_back(own.course);
        }
    };
    append(track.courses);
    for (auto plan = track.former.rbegin(); plan != track.former.rend(); ++plan)
        append(plan->courses);
    return courses;
}

std::vector<PlanInForce> plansOf(const Track& track, const std::vector<Course>& courses)
{
    std::vector<PlanInForce> plans;
    for (const Plan& plan : track.former)
        plans.emplace_back(plan, courses);
    plans.emplace_back(track.plan(), courses);
    return plans;
}

/// When the week is one whose plan has the course: "week < 5 OR week >= 7 AND week < 9"; empty when every plan has it.
QString weeksOf(const std::vector<PlanInForce>& plans, size_t place, const QString& week)
{
    QStringList spans;
    QString open;
    bool always = true;
    for (size_t i = 0; i < plans.size(); ++i) {
        const bool had = i > 0 && plans[i - 1].has(place);
        const bool has = plans[i].has(place);
        always = always && has;
        const QString since = QString::number(plans[i].since().ordinal());
        if (has && !had)
            open = i == 0 ? QString() : QStringLiteral("%1 >= %2").arg(week, since);
        else if (had && !has)
            spans << (open.isEmpty() ? QString() : open + QStringLiteral(" AND "))
                    + QStringLiteral("%1 < %2").arg(week, since);
    }
    if (plans.back().has(place) && !always)
        spans << open;
    return spans.join(QStringLiteral(" OR "));
}

} // namespace

Result<Scope> scopeOf(const School& school, const Filter& filter)
{
    const Track* track = filter.track ? school.track(*filter.track) : nullptr;
    if (!track)
        return failed(Fault::Invalid, QStringLiteral("the question needs a track that exists"));
    Scope scope;
    scope.school = &school;
    scope.track = track;
    scope.trackCourses = coursesOf(*track);
    scope.plans = plansOf(*track, scope.trackCourses);
    scope.from = filter.from.value_or(Week::fromOrdinal(0));
    scope.to = filter.to.value_or(Week::fromOrdinal(afterEveryWeek));
    for (const Cohort& cohort : school.cohorts) {
        if (cohort.track != track->id)
            continue;
        if (allows(filter, cohort))
            scope.cohorts.push_back(&cohort);
        else
            scope.everyCohort = false;
    }
    std::sort(scope.cohorts.begin(), scope.cohorts.end(),
        [](const Cohort* a, const Cohort* b) { return std::tie(a->number, a->id) < std::tie(b->number, b->id); });
    for (size_t place = 0; place < scope.trackCourses.size(); ++place) {
        if (allows(filter.courses, scope.trackCourses[place].id))
            scope.places.push_back(place);
    }
    scope.wholeTrack = scope.places.size() == scope.trackCourses.size();
    return scope;
}

const PlanInForce& Scope::planAt(Week week) const
{
    const auto next =
        std::upper_bound(plans.begin(), plans.end(), week, [](Week w, const PlanInForce& p) { return w < p.since(); });
    return next == plans.begin() ? plans.front() : *std::prev(next);
}

std::vector<Course> Scope::courses() const
{
    std::vector<Course> result;
    for (const size_t place : places)
        result.push_back(trackCourses[place]);
    return result;
}

std::optional<size_t> Scope::cohortAt(CohortId id) const
{
    const auto found = std::find_if(cohorts.begin(), cohorts.end(), [id](const Cohort* c) { return c->id == id; });
    return found == cohorts.end() ? std::nullopt : std::optional(static_cast<size_t>(found - cohorts.begin()));
}

std::optional<size_t> Scope::placeOf(CourseId id) const
{
    for (size_t place = 0; place < trackCourses.size(); ++place) {
        if (trackCourses[place].id == id)
            return place;
    }
    return std::nullopt;
}

std::optional<size_t> Scope::columnOf(size_t place) const
{
    const auto found = std::lower_bound(places.begin(), places.end(), place);
    if (found == places.end() || *found != place)
        return std::nullopt;
    return static_cast<size_t>(found - places.begin());
}

QString Scope::cohortIds() const
{
    std::vector<CohortId> ids;
    for (const Cohort* cohort : cohorts)
        ids.push_back(cohort->id);
    return idList<CohortKind>(ids);
}

QString Scope::listed() const
{
    return students.empty()
        ? QStringLiteral("m.cohort IN (%1)").arg(cohortIds())
        : QStringLiteral("m.student IN (%1) AND +m.cohort IN (%2)").arg(idList<StudentKind>(students), cohortIds());
}

QString Scope::courseIds() const
{
    std::vector<CourseId> ids;
    for (const size_t place : places)
        ids.push_back(trackCourses[place].id);
    return idList<CourseKind>(ids);
}

QString Scope::courseCondition(const QString& column) const
{
    return wholeTrack ? QString() : QStringLiteral("AND %1 IN (%2)").arg(column, courseIds());
}

QString Scope::weekCondition(const QString& course, const QString& week) const
{
    QString condition;
    for (const size_t place : places) {
        if (const QString weeks = weeksOf(plans, place, week); !weeks.isEmpty())
            condition +=
                QStringLiteral(" AND (%1 <> %2 OR %3)").arg(course).arg(trackCourses[place].id.value).arg(weeks);
    }
    return condition;
}

Scope wholeTrackOf(Scope scope)
{
    scope.places.resize(scope.trackCourses.size());
    std::iota(scope.places.begin(), scope.places.end(), size_t(0));
    scope.wholeTrack = true;
    return scope;
}

Scope ofStudent(Scope scope, StudentId student, const std::vector<CohortId>& cohorts)
{
    scope.students = {student};
    std::erase_if(scope.cohorts, [&](const Cohort* cohort) { return !allows(cohorts, cohort->id); });
    return scope;
}

std::optional<int> studyDaysOf(const Scope& scope, size_t cohort, QDate photoDate)
{
    return studyDays(scope.cohorts[cohort]->start, photoDate, scope.school->recessesAt(Week::ofDate(photoDate)));
}

bool startedLater(const Cohort& left, const Cohort& right, QDate photoDate)
{
    // A turma that has not begun by the photo has not "started last", whatever its date.
    const auto rank = [photoDate](const Cohort& cohort) {
        const bool started = cohort.start && *cohort.start <= photoDate;
        const qint64 day = cohort.start ? cohort.start->toJulianDay() : 0;
        return std::tuple(started, day, cohort.number, cohort.id);
    };
    return rank(left) > rank(right);
}

} // namespace farol::analytics
