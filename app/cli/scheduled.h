#pragma once

#include "app/services/schedule_note.h"
#include "context.h"
#include "core/analytics/scheduled_runs.h"

namespace farol::cli {

/// Whether the schedule of the folder owes a run now; false as well when there is no schedule.
[[nodiscard]] domain::Result<bool> isRunOwed(
    const Context& context, const storage::Connection& history, const QTimeZone& zone);

/// Says that nothing is owed, and when the next run is planned.
ExitCode sayNothingOwed(Context& context, const QTimeZone& zone);

/// The schedule that is installed. When the system cannot be asked, says so and takes the folder's word.
std::optional<services::Installation> installedSchedule(Context& context);

/// An instant as the school's clock shows it.
QString shownInstant(const QDateTime& instant, const QTimeZone& zone);

} // namespace farol::cli
