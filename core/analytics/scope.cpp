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

/// Our own integers, so they may stand in the text. An empty list matches nothing.
QString idList(const QStringList& ids)
{
    return ids.isEmpty() ? QStringLiteral("NULL") : ids.join(QStringLiteral(", "));
}

} // namespace

Result<Scope> scopeOf(const School& school, const Filter& filter)
{
    const Track* track = filter.track ? school.track(*filter.track) : nullptr;
    if (!track)
        return failed(Fault::Invalid, QStringLiteral("the question needs a track that exists"));
    Scope scope{&school, track, Pace(track->courses), {}, {}, true, true, filter.from.value_or(Week::fromOrdinal(0)),
        filter.to.value_or(Week::fromOrdinal(afterEveryWeek))};
    for (const Cohort& cohort : school.cohorts) {
        if (cohort.track != track->id)
            continue;
        if (allows(filter.cohorts, cohort.id))
            scope.cohorts.push_back(&cohort);
        else
            scope.everyCohort = false;
    }
    std::sort(scope.cohorts.begin(), scope.cohorts.end(),
        [](const Cohort* a, const Cohort* b) { return std::tie(a->number, a->id) < std::tie(b->number, b->id); });
    for (size_t place = 0; place < track->courses.size(); ++place) {
        if (allows(filter.courses, track->courses[place].course.id))
            scope.places.push_back(place);
    }
    scope.wholeTrack = scope.places.size() == track->courses.size();
    return scope;
}

std::vector<Course> Scope::courses() const
{
    std::vector<Course> result;
    for (const size_t place : places)
        result.push_back(track->courses[place].course);
    return result;
}

std::optional<size_t> Scope::cohortAt(CohortId id) const
{
    const auto found = std::find_if(cohorts.begin(), cohorts.end(), [id](const Cohort* c) { return c->id == id; });
    return found == cohorts.end() ? std::nullopt : std::optional(static_cast<size_t>(found - cohorts.begin()));
}

std::optional<size_t> Scope::placeOf(CourseId id) const
{
    for (size_t place = 0; place < track->courses.size(); ++place) {
        if (track->courses[place].course.id == id)
            return place;
    }
    return std::nullopt;
}

bool Scope::chosen(size_t place) const
{
    return std::binary_search(places.begin(), places.end(), place);
}

QString Scope::cohortIds() const
{
    QStringList ids;
    for (const Cohort* cohort : cohorts)
        ids << QString::number(cohort->id.value);
    return idList(ids);
}

QString Scope::courseIds() const
{
    QStringList ids;
    for (const size_t place : places)
        ids << QString::number(track->courses[place].course.id.value);
    return idList(ids);
}

QString Scope::courseCondition(const QString& column) const
{
    return wholeTrack ? QString() : QStringLiteral("AND %1 IN (%2)").arg(column, courseIds());
}

Scope wholeTrackOf(Scope scope)
{
    scope.places.resize(scope.track->courses.size());
    std::iota(scope.places.begin(), scope.places.end(), size_t(0));
    scope.wholeTrack = true;
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
