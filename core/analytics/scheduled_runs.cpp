#include "core/analytics/scheduled_runs.h"

#include "core/storage/statement.h"

namespace farol::analytics {

namespace {

// starter 2: the schedule.
constexpr auto scheduledRunsSql = R"(
SELECT max(started_at), max(CASE WHEN finished = 1 THEN started_at END)
FROM sync_run WHERE starter = 2 AND started_at <= ?)";

} // namespace

domain::Result<ScheduledRuns> scheduledRuns(const storage::Connection& connection, const QDateTime& now)
{
    ScheduledRuns runs;
    const auto take = [&runs](const storage::Statement& row) { runs = {row.instant(0), row.instant(1)}; };
    return storage::eachRow(connection, QString::fromLatin1(scheduledRunsSql), take, now).map([&runs] { return runs; });
}

} // namespace farol::analytics
