#include "core/analytics/collection_runs.h"

#include "core/analytics/sql.h"
#include "core/analytics/values.h"
#include "core/storage/statement.h"

#include <QtGlobal>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto runsSql = R"(
SELECT id, week, started_at, ended_at, finished, fault, starter, scope, requests, carried, fetched, failed, cells,
    answered
FROM sync_run
ORDER BY id DESC
LIMIT ?)";

constexpr auto scheduledSql = "SELECT max(started_at) FROM sync_run WHERE starter = 2";

RunEnd endOf(const CollectionRun& run, bool isFinished)
{
    if (isFinished)
        return run.failed > 0 ? RunEnd::WithFailures : RunEnd::Complete;
    if (!run.ended)
        return RunEnd::NoEnd;
    return run.fault == Fault::Cancelled ? RunEnd::Cancelled : RunEnd::Failed;
}

CollectionRun runOf(const storage::Statement& row)
{
    CollectionRun run;
    run.id = row.integer(0);
    run.week = row.week(1);
    run.begun = row.instant(2).value_or(QDateTime());
    run.ended = row.instant(3);
    if (!row.isNull(5))
        run.fault = static_cast<Fault>(row.number(5));
    run.starter = row.number(6);
    run.scope = row.number(7);
    run.requests = row.number(8);
    run.carried = row.number(9);
    run.fetched = row.number(10);
    run.failed = row.number(11);
    run.cells = row.optionalNumber(12);
    run.answered = row.optionalNumber(13);
    run.end = endOf(run, row.number(4) != 0);
    return run;
}

Column<CollectionRun> count(const char* key, const char* title, int CollectionRun::*field)
{
    return column<CollectionRun>(
        key, title, ColumnKind::Count, [field](const CollectionRun& run) { return counted(run.*field); });
}

Column<CollectionRun> ofPhoto(const char* key, const char* title, std::optional<int> CollectionRun::*field)
{
    return column<CollectionRun>(key, title, ColumnKind::Count,
        [field](const CollectionRun& run) { return run.*field ? counted(*(run.*field)) : Value(); });
}

} // namespace

QString sql::collectionRuns()
{
    return QString::fromLatin1(runsSql);
}

QString sql::lastScheduledRun()
{
    return QString::fromLatin1(scheduledSql);
}

Result<std::vector<CollectionRun>> collectionRuns(const storage::Connection& connection, int most)
{
    std::vector<CollectionRun> runs;
    const auto take = [&](const storage::Statement& row) { runs.push_back(runOf(row)); };
    return storage::eachRow(connection, sql::collectionRuns(), take, most).map([&] { return std::move(runs); });
}

Result<std::optional<QDateTime>> lastScheduledRun(const storage::Connection& connection)
{
    std::optional<QDateTime> last;
    const auto take = [&](const storage::Statement& row) { last = row.instant(0); };
    return storage::eachRow(connection, sql::lastScheduledRun(), take).map([&] { return last; });
}

Columns<CollectionRun> collectionRunColumns()
{
    using Row = CollectionRun;
    return {
        column<Row>("inicio", QT_TRANSLATE_NOOP("Column", "Begun"), ColumnKind::Moment,
            [](const Row& run) { return orNothing(std::optional(run.begun)); }),
        column<Row>("semana", QT_TRANSLATE_NOOP("Column", "Week"), ColumnKind::Code,
            [](const Row& run) { return run.week.key(); }),
        count("pedidos", QT_TRANSLATE_NOOP("Column", "Requests"), &Row::requests),
        count("repetidas", QT_TRANSLATE_NOOP("Column", "Repeated"), &Row::carried),
        count("coletadas", QT_TRANSLATE_NOOP("Column", "Collected"), &Row::fetched),
        count("falhas", QT_TRANSLATE_NOOP("Column", "Failures"), &Row::failed),
        ofPhoto("celulas", QT_TRANSLATE_NOOP("Column", "Cells"), &Row::cells),
        ofPhoto("respondidas", QT_TRANSLATE_NOOP("Column", "Answered"), &Row::answered),
        column<Row>("fim", QT_TRANSLATE_NOOP("Column", "End"), ColumnKind::Moment,
            [](const Row& run) { return orNothing(run.ended); }),
    };
}

} // namespace farol::analytics
