#pragma once

#include "app/simulator/plan.h"
#include "app/simulator/random.h"
#include "app/simulator/student.h"

namespace farol::simulator {

/// Seconds since 1970 of the first instant of a day, in the zone the platform keeps (-03:00, no summer time).
qint64 startOfDay(QDate date);

/// How a student drawn by lot studies.
Habit drawHabit(Random& random);

/// Every day on which a student of this habit enters while a tag lists them, from `start` until long after the trilha's
/// end, and the lessons completed by then; never fewer than before.
std::vector<Visit> drawVisits(Habit habit, const TrackPlan& track, qint64 start, const std::vector<Stay>& stays,
    const std::vector<QDate>& recesses, Random& random);

} // namespace farol::simulator
