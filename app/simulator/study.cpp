#include "app/simulator/study.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <set>

namespace farol::simulator {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;

/// What a student does in one week: how much, in weeks of the expected pace, on how many days.
struct Effort {
    double weeks = 0;
    int days = 0;
};

/// A person: how fast, and from when on not at all.
struct Temper {
    double speed = 1;
    int quitWeek = 0;
};

/// Lessons completed by somebody who is so many weeks into the trilha.
int lessonsAt(const TrackPlan& track, double weeks)
{
    int lessons = 0;
    for (const auto& course : track.courses) {
        if (weeks < course.weeks)
            return lessons + static_cast<int>(std::floor(weeks / course.weeks * course.lessons));
        weeks -= course.weeks;
        lessons += course.lessons;
    }
    return lessons;
}

Effort steadyEffort(Random& random)
{
    if (random.happens(60))
        return {0, random.below(2)};
    return {random.between(0.75, 1.3), random.between(2, 5)};
}

Effort lastMinuteEffort(int weekIndex, Random& random)
{
    if (weekIndex % 4 == 3)
        return {random.between(2.8, 3.8), random.between(4, 6)};
    return {random.between(0.05, 0.35), random.between(1, 2)};
}

Effort burstingEffort(Random& random)
{
    if (random.happens(520))
        return {random.between(1.6, 2.5), random.between(3, 6)};
    return {0, random.below(2)};
}

Effort effortOf(Habit habit, int weekIndex, Temper temper, Random& random)
{
    switch (habit) {
    case Habit::Steady:
        return steadyEffort(random);
    case Habit::LastMinute:
        return lastMinuteEffort(weekIndex, random);
    case Habit::Bursting:
        return burstingEffort(random);
    case Habit::Stalled:
        return weekIndex < temper.quitWeek ? steadyEffort(random) : Effort{0, random.below(3)};
    case Habit::Vanished:
        return weekIndex < temper.quitWeek ? steadyEffort(random) : Effort{};
    case Habit::NeverEntered:
        break;
    }
    return {};
}

/// Instants of the week, each on another day and at an hour at which people study.
std::vector<qint64> instants(qint64 monday, int days, Random& random)
{
    std::set<int> chosen;
    while (static_cast<int>(chosen.size()) < days)
        chosen.insert(random.below(7));
    std::vector<qint64> result;
    for (const int index : chosen)
        result.push_back(monday + index * day + random.between(7, 22) * hour + random.below(3600));
    return result;
}

bool isListed(const std::vector<Stay>& stays, qint64 at)
{
    return std::ranges::any_of(stays, [at](const Stay& stay) { return stay.from <= at && at < stay.until; });
}

} // namespace

qint64 startOfDay(QDate date)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() + 3 * hour;
}

Habit drawHabit(Random& random)
{
    const int lot = random.below(1000);
    if (lot < 30)
        return Habit::NeverEntered;
    if (lot < 75)
        return Habit::Vanished;
    if (lot < 130)
        return Habit::Stalled;
    if (lot < 290)
        return Habit::LastMinute;
    return lot < 480 ? Habit::Bursting : Habit::Steady;
}

std::vector<Visit> drawVisits(Habit habit, const TrackPlan& track, qint64 start, const std::vector<Stay>& stays,
    const std::vector<QDate>& recesses, Random& random)
{
    const Temper temper{random.between(0.82, 1.3), random.between(3, 13)};
    const int horizon = static_cast<int>(track.weeks() * 1.8) + 12;
    std::vector<Visit> visits;
    double weeks = 0;
    for (int index = 0; index < horizon; ++index) {
        const qint64 monday = start + index * week;
        Effort effort = effortOf(habit, index, temper, random);
        const bool recess = std::ranges::any_of(
            recesses, [monday](QDate date) { return startOfDay(date) <= monday && monday < startOfDay(date) + week; });
        if (recess && !random.happens(120))
            continue;
        for (const qint64 at : instants(monday, effort.days, random)) {
            if (!isListed(stays, at))
                continue;
            weeks += effort.weeks * temper.speed / effort.days;
            visits.push_back({at, lessonsAt(track, weeks)});
        }
    }
    return visits;
}

} // namespace farol::simulator
