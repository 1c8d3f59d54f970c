#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/school.h"

#include <QJsonObject>

namespace farol::simulator {

/// The two forms in which the platform writes an instant.
enum class DateForm { Zoned, Zoneless };

/// "2026-11-16T08:30:00-03:00" or "2026-11-16 08:30:00", always the clock of -03:00.
QString platformDate(qint64 seconds, DateForm form);

/// A user as every list and reply shows them, log-in link and document included.
QJsonObject userJson(const Member& member, DateForm form);

/// The reply's `progresso`, in the forms that the faults choose; an empty object for "no progresso at all".
QJsonObject progressJson(const Student& student, const CoursePlan& course, const Truth& truth,
    const std::optional<QDateTime>& lastAccess, const Faults& faults);

} // namespace farol::simulator
