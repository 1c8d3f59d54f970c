#include "named.h"

#include "core/domain/text.h"

#include <algorithm>

namespace farol::school {

using namespace farol::domain;

namespace {

template <typename Entity>
const Entity* named(const std::vector<Entity>& all, const QString& name)
{
    const QString wanted = folded(name);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Entity& e) { return folded(e.name) == wanted; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Track* trackNamed(const School& school, const QString& name)
{
    return named(school.tracks, name);
}

const Tutor* tutorNamed(const School& school, const QString& name)
{
    return named(school.tutors, name);
}

const Cohort* cohortNumbered(const School& school, TrackId track, int number)
{
    const auto found = std::find_if(school.cohorts.begin(), school.cohorts.end(),
        [&](const Cohort& cohort) { return cohort.track == track && cohort.number == number; });
    return found == school.cohorts.end() ? nullptr : &*found;
}

QString labelOf(const School& school, const Cohort& cohort)
{
    const Track* track = school.track(cohort.track);
    return QStringLiteral("%1, turma %2").arg(track ? track->name : QString(), QString::number(cohort.number));
}

} // namespace farol::school
