#include "app/simulator/plan.h"

#include "app/simulator/names.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace farol::simulator {

namespace {

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

/// The first Monday of the month that lies so many months before.
QDate firstMonday(QDate today, int monthsBefore)
{
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-monthsBefore);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

void addCohorts(SchoolPlan& plan, const TrackPlan& track, int firstNumber, qint64 firstTag, QDate today, int months)
{
    Random random(mixed(plan.seed, firstTag));
    for (int month = months - 1; month >= 0; --month) {
        const QDate start = firstMonday(today, month);
        if (start > today)
            continue;
        const auto index = static_cast<int>(plan.cohorts.size());
        const int number = firstNumber + months - 1 - month;
        plan.cohorts.push_back({track.name, number, {firstTag + 17 * (number - firstNumber)}, start,
            tutorName(index % 5), random.between(11, 18)});
    }
}

/// The last week of a year and the first of the next: nobody teaches between Christmas and New Year.
std::vector<QDate> yearEnds(QDate today)
{
    std::vector<QDate> mondays;
    for (int year = today.year() - 1; year <= today.year(); ++year)
        mondays.push_back(mondayOf(QDate(year, 12, 28)));
    return mondays;
}

} // namespace

double TrackPlan::weeks() const
{
    return std::accumulate(
        courses.begin(), courses.end(), 0.0, [](double sum, const auto& c) { return sum + c.weeks; });
}

int TrackPlan::lessons() const
{
    return std::accumulate(courses.begin(), courses.end(), 0, [](int sum, const auto& c) { return sum + c.lessons; });
}

SchoolPlan SchoolPlan::demonstration(QDate today, quint64 seed)
{
    SchoolPlan plan;
    plan.seed = seed;
    plan.tracks = {analista(), cientista()};
    addCohorts(plan, plan.tracks[0], 7, 48213, today, 6);
    addCohorts(plan, plan.tracks[1], 12, 51840, today, 7);
    std::ranges::stable_sort(plan.cohorts, {}, &CohortPlan::start);
    plan.recesses = yearEnds(today);
    return plan;
}

SchoolPlan SchoolPlan::ordinary(QDate today, quint64 seed)
{
    constexpr int turmas = 11;
    constexpr int students = 312;
    SchoolPlan plan;
    plan.seed = seed;
    plan.tracks = {analista()};
    plan.recesses = yearEnds(today);
    for (int i = 0; i < turmas; ++i)
        plan.cohorts.push_back({plan.tracks[0].name, i + 1, {101 + i}, firstMonday(today, turmas - 1 - i),
            tutorName(i % 5), students / turmas + (i < students % turmas ? 1 : 0)});
    return plan;
}

SchoolPlan SchoolPlan::ofSizes(const std::vector<int>& sizes, int courses, QDate today, quint64 seed, int weeksAgo)
{
    SchoolPlan plan;
    plan.seed = seed;
    plan.moversPerThousand = 0;
    plan.recesses = yearEnds(today);
    TrackPlan track{QStringLiteral("analista"), {}};
    for (int course = 1; course <= courses; ++course)
        track.courses.push_back({{9000 + course}, QStringLiteral("Curso %1").arg(course), 2,
            6 + static_cast<int>(mixed(seed, course) % 35)});
    plan.tracks.push_back(track);
    for (size_t i = 0; i < sizes.size(); ++i) {
        const auto number = static_cast<int>(i) + 1;
        plan.cohorts.push_back({track.name, number, {100 + number}, mondayOf(today).addDays(-7 * weeksAgo),
            tutorName(static_cast<int>(i)), sizes[i]});
    }
    return plan;
}

} // namespace farol::simulator
