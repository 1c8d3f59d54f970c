#include "core/storage/store.h"

#include "core/storage/derived.h"
#include "core/storage/expected_cells.h"
#include "core/storage/roster.h"
#include "core/storage/seal.h"
#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

const auto photoText = QStringLiteral(R"(
INSERT INTO photo (week, photo_date, taken_at) VALUES (?, ?, ?)
ON CONFLICT (week) DO UPDATE SET photo_date = excluded.photo_date, taken_at = excluded.taken_at
)");

const auto heldText = QStringLiteral(R"(
SELECT e.student, e.course, coalesce(c.state, 3), coalesce(c.tenths, 0), c.collected_at, a.last_access, e.cohort
FROM (SELECT m.week, m.student, tc.course, min(m.cohort) AS cohort
      FROM membership m CROSS JOIN cohort h CROSS JOIN track_course tc
      WHERE m.week = ? AND h.id = m.cohort AND tc.track = h.track %1
      GROUP BY m.week, m.student, tc.course) e
    JOIN (SELECT student, max(last_access) AS last_access FROM membership WHERE week = ? GROUP BY student) a
        ON a.student = e.student
    LEFT JOIN cell c ON c.week = e.week AND c.student = e.student AND c.course = e.course
ORDER BY e.student, e.course
)");

// A run that ended without having come to anything, because nobody answered it, stopped nothing.
const auto lastRunText = QStringLiteral(R"(
SELECT finished FROM sync_run
WHERE week = ? AND NOT (ended_at IS NOT NULL AND finished = 0 AND fetched = 0 AND failed = 0 AND carried = 0)
ORDER BY id DESC LIMIT 1
)");

/// Runs `work` in one transaction of its own.
template <typename Work>
Result<void> together(const Connection& connection, Work work)
{
    return Transaction::begin(connection).and_then([&](Transaction transaction) -> Result<void> {
        return work().and_then([&] { return transaction.commit(); });
    });
}

Result<void> requireOpen(const Connection& connection, Week week)
{
    const auto open =
        oneNumber(connection, QStringLiteral("SELECT 1 FROM photo WHERE week = ? AND sealed_at IS NULL"), week);
    if (!open)
        return tl::make_unexpected(open.error());
    return open->has_value() ? Result<void>()
                             : failed(Fault::Invalid, QStringLiteral("%1 is not open").arg(week.key()));
}

/// A photo is never taken in a sealed week, nor before one that exists.
Result<void> requirePhotographable(const Connection& connection, Week week)
{
    return oneNumber(
        connection, QStringLiteral("SELECT max(week) FROM photo WHERE week > ? OR sealed_at IS NOT NULL"), week)
        .and_then([&](std::optional<qint64> latest) -> Result<void> {
            if (latest && Week::fromOrdinal(*latest) >= week)
                return failed(Fault::Invalid, QStringLiteral("%1 is sealed or has a later photo").arg(week.key()));
            return {};
        });
}

} // namespace

Store::Store(Connection connection) :
    m_connection(std::move(connection))
{
}

Result<Week> Store::openPhoto(const QDateTime& now, const QTimeZone& zone)
{
    const Week week = Week::ofInstant(now, zone);
    const QDate date = now.toTimeZone(zone).date();
    return together(m_connection, [&] {
        return requirePhotographable(m_connection, week)
            .and_then([&] { return sealWeeksBefore(m_connection, week, now); })
            .and_then([&] { return execute(m_connection, photoText, week, date, now); });
    }).map([week] { return week; });
}

Result<void> Store::saveRoster(
    Week week, CohortId cohort, const std::vector<Listed>& listed, const QDateTime& obtainedAt)
{
    return together(m_connection, [&] {
        return requireOpen(m_connection, week).and_then([&] {
            return replaceRoster(m_connection, week, cohort, listed, obtainedAt);
        });
    });
}

Result<void> Store::keepRoster(Week week, CohortId cohort, Reason reason)
{
    return together(m_connection, [&] {
        return requireOpen(m_connection, week).and_then([&] {
            return keepLastRoster(m_connection, week, cohort, reason);
        });
    });
}

Result<std::vector<HeldPair>> Store::heldPairs(Week week, const std::vector<CohortId>& cohorts) const
{
    QVariantList values{stored(week)};
    for (const CohortId cohort : cohorts)
        values << stored(cohort);
    values << stored(week);
    const auto chosen = cohorts.empty()
        ? QString()
        : QStringLiteral("AND m.cohort IN (%1)").arg(placeholders(qsizetype(cohorts.size())));
    std::vector<HeldPair> pairs;
    const auto take = [&pairs](const Statement& row) {
        pairs.push_back({row.id<StudentId>(0), row.id<CourseId>(1), static_cast<CellState>(row.number(2)),
            row.number(3), row.instant(4), row.instant(5), row.id<CohortId>(6)});
    };
    return Statement::prepare(m_connection, heldText.arg(chosen))
        .and_then([&](Statement statement) -> Result<void> {
            if (const auto asked = statement.runWith(values); !asked)
                return asked;
            while (statement.next())
                take(statement);
            return statement.finish();
        })
        .map([&pairs] { return std::move(pairs); });
}

Result<std::vector<CohortId>> Store::obtainedRosters(Week week) const
{
    std::vector<CohortId> obtained;
    return eachRow(
        m_connection, QStringLiteral("SELECT cohort FROM roster WHERE week = ? AND reason = 0"),
        [&obtained](const Statement& row) { obtained.push_back(row.id<CohortId>(0)); }, week)
        .map([&obtained] { return std::move(obtained); });
}

Result<int> Store::lastRosterSize(Week week, CohortId cohort) const
{
    return oneNumber(m_connection, QStringLiteral(R"(
SELECT count(*) FROM membership
WHERE cohort = ? AND week = (SELECT max(week) FROM roster WHERE cohort = ? AND week <= ?)
)"),
        cohort, cohort, week)
        .map([](std::optional<qint64> size) { return static_cast<int>(size.value_or(0)); });
}

Result<void> Store::save(Week week, std::span<const Cell> cells, const QDateTime& now)
{
    if (cells.empty())
        return {};
    return together(m_connection, [&] {
        return requireOpen(m_connection, week)
            .and_then([&] { return writeCells(m_connection, week, cells); })
            .and_then([&] {
                return execute(m_connection, QStringLiteral("UPDATE photo SET taken_at = ? WHERE week = ?"), now, week);
            });
    });
}

Result<qint64> Store::beginRun(Week week, const QDateTime& now, const RunBeginning& beginning)
{
    return Statement::prepare(
        m_connection, QStringLiteral("INSERT INTO sync_run (week, started_at, starter, scope) VALUES (?, ?, ?, ?)"))
        .and_then([&](Statement statement) {
            return statement.run(week, now, beginning.starter, beginning.scope).map([&statement] {
                return statement.lastId();
            });
        });
}

Result<void> Store::endRun(qint64 run, const QDateTime& now, const std::optional<Error>& error, const RunCounts& counts)
{
    const std::optional<int> fault = error ? std::optional(static_cast<int>(error->fault)) : std::nullopt;
    return execute(m_connection, QStringLiteral(R"(
UPDATE sync_run SET ended_at = ?, finished = ?, fault = ?, requests = ?, fetched = ?, failed = ?, carried = ?
WHERE id = ?
)"),
        now, error ? 0 : 1, fault, counts.requests, counts.fetched, counts.failed, counts.carried, run);
}

Result<bool> Store::lastRunWasStopped(Week week) const
{
    return oneNumber(m_connection, lastRunText, week).map([](std::optional<qint64> finished) { return finished == 0; });
}

Result<void> Store::rebuildOpenWeeks(const QDateTime& now, const QTimeZone& zone)
{
    return together(m_connection, [&]() -> Result<void> {
        if (const auto sealed = sealWeeksBefore(m_connection, Week::ofInstant(now, zone), now); !sealed)
            return sealed;
        std::vector<Week> open;
        auto done =
            eachRow(m_connection, QStringLiteral("SELECT week FROM photo WHERE sealed_at IS NULL ORDER BY week"),
                [&open](const Statement& row) { open.push_back(row.week(0)); });
        for (const Week week : open) {
            done = done.and_then([&] { return dropUnexpectedCells(m_connection, week); })
                       .and_then([&] { return addExpectedCells(m_connection, week); })
                       .and_then([&] { return rebuildDerived(m_connection, week); });
        }
        return done;
    });
}

} // namespace farol::storage
