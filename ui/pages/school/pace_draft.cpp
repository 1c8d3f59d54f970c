#include "pace_draft.h"

#include "core/school/inputs.h"
#include "core/school/limits.h"

#include <algorithm>

namespace farol::ui {

using namespace farol::domain;
using school::ProblemKind;

namespace {

const QString weeksPlace = QStringLiteral("semanas");
const QString boundPlace = QStringLiteral("tolerancia_pp");

} // namespace

PaceDraft::PaceDraft(Numbers numbers) :
    m_numbers(std::move(numbers))
{
}

QString PaceDraft::weeksText(int halfWeeks) const
{
    return halfWeeks % 2 == 0 ? m_numbers.count(halfWeeks / 2) : m_numbers.share(halfWeeks * 5);
}

QString PaceDraft::pointsText(Tenths tenths) const
{
    return tenths % 10 == 0 ? m_numbers.count(tenths / 10) : m_numbers.share(tenths);
}

void PaceDraft::take(const Track& saved)
{
    m_saved = saved;
    const auto isGone = [&saved](CourseId id) {
        return std::none_of(saved.courses.begin(), saved.courses.end(),
            [id](const PlannedCourse& planned) { return planned.course.id == id; });
    };
    m_typed.removeIf([&](auto typed) { return isGone(typed.key()); });
    judge();
}

void PaceDraft::type(CourseId course, const QString& weeks)
{
    m_typed.insert(course, weeks);
    judge();
}

void PaceDraft::type(Bound bound, const QString& points)
{
    m_typedBounds.insert(int(bound), points);
    judge();
}

void PaceDraft::step(CourseId course, int by)
{
    for (const PlannedCourse& planned : courses()) {
        if (planned.course.id == course)
            type(course, weeksText(std::clamp(planned.halfWeeks + by, school::leastHalfWeeks, school::mostHalfWeeks)));
    }
}

void PaceDraft::giveUp()
{
    m_typed.clear();
    m_typedBounds.clear();
    judge();
}

void PaceDraft::giveUp(CourseId course)
{
    m_typed.remove(course);
    judge();
}

/// Reads everything that was typed; what says the same as what is saved is no change any more.
void PaceDraft::judge()
{
    m_halfWeeks.clear();
    m_bounds.clear();
    m_problems.clear();
    m_boundProblems.clear();
    for (const PlannedCourse& planned : m_saved.courses) {
        const CourseId id = planned.course.id;
        if (!m_typed.contains(id))
            continue;
        if (const auto read = school::readHalfWeeks(weeksPlace, m_typed[id]); !read)
            m_problems.insert(id, sentence(read.error()));
        else if (*read == planned.halfWeeks)
            m_typed.remove(id);
        else
            m_halfWeeks.insert(id, *read);
    }
    for (const Bound bound : {Bound::OnTrack, Bound::Late}) {
        const Tenths saved = bound == Bound::OnTrack ? m_saved.tolerance.onTrack : m_saved.tolerance.late;
        const int key = int(bound);
        if (!m_typedBounds.contains(key))
            continue;
        if (const auto read = school::readTolerance(boundPlace, m_typedBounds[key]); !read)
            m_boundProblems.insert(key, sentence(read.error()));
        else if (*read == saved)
            m_typedBounds.remove(key);
        else
            m_bounds.insert(key, *read);
    }
    if (m_boundProblems.isEmpty() && tolerance().late < tolerance().onTrack)
        m_boundProblems.insert(
            int(Bound::Late), tr("It cannot be less than the tolerance, %1 p.p.").arg(pointsText(tolerance().onTrack)));
}

QString PaceDraft::sentence(const school::Problem& problem) const
{
    const QString typed = problem.value.isEmpty() ? Numbers::missing() : problem.value;
    switch (problem.kind) {
    case ProblemKind::NotHalfWeeks:
        return tr("“%1” is not a length: type weeks in halves, such as 1 or 2.5.").arg(typed);
    case ProblemKind::NotTenths:
        return tr("“%1” is not a tolerance: type p.p. with at most one decimal, such as 5 or 7.5.").arg(typed);
    default:
        break;
    }
    return problem.place == boundPlace
        ? tr("%1 p.p. are out of range: a tolerance is from 0 to %2.").arg(typed, pointsText(school::mostTolerance))
        : tr("%1 weeks are out of range: a course takes from %2 to %3.")
              .arg(typed, weeksText(school::leastHalfWeeks), weeksText(school::mostHalfWeeks));
}

QString PaceDraft::weeks(CourseId course) const
{
    if (const auto typed = m_typed.constFind(course); typed != m_typed.constEnd())
        return *typed;
    for (const PlannedCourse& planned : m_saved.courses) {
        if (planned.course.id == course)
            return weeksText(planned.halfWeeks);
    }
    return {};
}

QString PaceDraft::points(Bound bound) const
{
    if (const auto typed = m_typedBounds.constFind(int(bound)); typed != m_typedBounds.constEnd())
        return *typed;
    return pointsText(bound == Bound::OnTrack ? m_saved.tolerance.onTrack : m_saved.tolerance.late);
}

QString PaceDraft::problem(CourseId course) const
{
    return m_problems.value(course);
}

QString PaceDraft::problem(Bound bound) const
{
    return m_boundProblems.value(int(bound));
}

bool PaceDraft::isChanged() const
{
    return !m_typed.isEmpty() || !m_typedBounds.isEmpty();
}

std::vector<PlannedCourse> PaceDraft::courses() const
{
    std::vector<PlannedCourse> courses = m_saved.courses;
    for (PlannedCourse& planned : courses)
        planned.halfWeeks = m_halfWeeks.value(planned.course.id, planned.halfWeeks);
    return courses;
}

Tolerance PaceDraft::tolerance() const
{
    return {m_bounds.value(int(Bound::OnTrack), m_saved.tolerance.onTrack),
        m_bounds.value(int(Bound::Late), m_saved.tolerance.late)};
}

} // namespace farol::ui
