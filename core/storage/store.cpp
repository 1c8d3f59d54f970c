#include "core/storage/store.h"

#include "core/storage/audit.h"
#include "core/storage/carry.h"
#include "core/storage/derived.h"
#include "core/storage/held_pairs.h"
#include "core/storage/open_weeks.h"
#include "core/storage/photo_counts.h"
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

const auto runEndText = QStringLiteral(R"(
UPDATE sync_run SET ended_at = ?, finished = ?, fault = ?, requests = ?, fetched = ?, failed = ?, carried = ?,
    cells = ?, answered = ?
WHERE id = ?
)");

const auto fullText = QStringLiteral(R"(
UPDATE photo SET is_full = NOT EXISTS (SELECT 1 FROM cell c WHERE c.week = ? AND c.origin = 1)
WHERE week = ? AND sealed_at IS NULL
)");

// A run that ended without having come to anything, because nobody answered it, stopped nothing.
const auto cameToSomething =
    QStringLiteral("NOT (ended_at IS NOT NULL AND finished = 0 AND fetched = 0 AND failed = 0 AND carried = 0)");

const auto stoppedText = QStringLiteral(R"(
SELECT min(started_at) FROM sync_run
WHERE week = ? AND scope = ? AND %1
    AND id > coalesce((SELECT max(f.id) FROM sync_run f WHERE f.week = ? AND f.finished = 1), 0)
)")
                             .arg(cameToSomething);

const auto lastRunText =
    QStringLiteral("SELECT finished FROM sync_run WHERE week = ? AND %1 ORDER BY id DESC LIMIT 1").arg(cameToSomething);

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

Result<void> noteEnd(const Connection& connection, qint64 run, Week week, const QDateTime& now,
    const std::optional<Error>& error, const RunCounts& counts)
{
    const auto photo = countPhoto(connection, week);
    if (!photo)
        return tl::make_unexpected(photo.error());
    const std::optional<int> fault = error ? std::optional(static_cast<int>(error->fault)) : std::nullopt;
    return execute(connection, runEndText, now, error ? 0 : 1, fault, counts.requests, counts.fetched, counts.failed,
        counts.carried, photo->cells - photo->noAccess, photo->fetched + photo->carried, run);
}

/// A run came to its end without an error: what is known of the photo is all there is to know.
Result<void> finishPhoto(const Connection& connection, Week week)
{
    return execute(connection, fullText, week, week).and_then([&] {
        return execute(connection, QStringLiteral("DELETE FROM audit_pair WHERE week = ?"), week);
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
    std::vector<HeldPair> pairs;
    return eachHeldPair(week, cohorts, [&pairs](const HeldPair& pair) { pairs.push_back(pair); }).map([&pairs] {
        return std::move(pairs);
    });
}

Result<void> Store::eachHeldPair(
    Week week, const std::vector<CohortId>& cohorts, const std::function<void(const HeldPair&)>& take) const
{
    return storage::eachHeldPair(m_connection, week, cohorts, take);
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
            .and_then([&] { return countAudited(m_connection, week, cells); })
            .and_then([&] { return writeCells(m_connection, week, cells); })
            .and_then([&] {
                return execute(m_connection, QStringLiteral("UPDATE photo SET taken_at = ? WHERE week = ?"), now, week);
            });
    });
}

Result<void> Store::carry(Week week, std::span<const Pair> pairs)
{
    if (pairs.empty())
        return {};
    return together(m_connection, [&] {
        return requireOpen(m_connection, week).and_then([&] { return carryCells(m_connection, week, pairs); });
    });
}

Result<void> Store::withdrawCarried(Week week, const std::vector<CohortId>& cohorts)
{
    return together(m_connection, [&] {
        return requireOpen(m_connection, week).and_then([&] { return withdrawCells(m_connection, week, cohorts); });
    });
}

Result<void> Store::drawAudit(Week week, std::span<const Pair> sample)
{
    if (sample.empty())
        return {};
    return together(m_connection, [&] {
        return requireOpen(m_connection, week).and_then([&] { return addAuditPairs(m_connection, week, sample); });
    });
}

Result<std::vector<Pair>> Store::pendingAudit(Week week) const
{
    return pendingAuditPairs(m_connection, week);
}

Result<Audit> Store::audit(Week week) const
{
    return auditOf(m_connection, week);
}

Result<PhotoCounts> Store::photoCounts(Week week) const
{
    return countPhoto(m_connection, week);
}

Result<std::optional<Week>> Store::lastFullPhoto(Week week) const
{
    return oneNumber(m_connection, QStringLiteral("SELECT max(week) FROM photo WHERE week < ? AND is_full = 1"), week)
        .map([](std::optional<qint64> full) { return full ? std::optional(Week::fromOrdinal(*full)) : std::nullopt; });
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
    return together(m_connection, [&] {
        return oneNumber(m_connection, QStringLiteral("SELECT week FROM sync_run WHERE id = ?"), run)
            .and_then([&](std::optional<qint64> of) -> Result<void> {
                if (!of)
                    return failed(Fault::Invalid, QStringLiteral("no run %1").arg(run));
                const Week week = Week::fromOrdinal(*of);
                return noteEnd(m_connection, run, week, now, error, counts).and_then([&] {
                    return error ? Result<void>() : finishPhoto(m_connection, week);
                });
            });
    });
}

Result<bool> Store::lastRunWasStopped(Week week) const
{
    return oneNumber(m_connection, lastRunText, week).map([](std::optional<qint64> finished) { return finished == 0; });
}

Result<std::optional<QDateTime>> Store::stoppedRunSince(Week week, int scope) const
{
    return oneNumber(m_connection, stoppedText, week, scope, week).map([](std::optional<qint64> since) {
        return since ? std::optional(QDateTime::fromSecsSinceEpoch(*since, Qt::UTC)) : std::nullopt;
    });
}

Result<void> Store::rebuildOpenWeeks(const QDateTime& now, const QTimeZone& zone)
{
    return together(m_connection, [&] { return storage::rebuildOpenWeeks(m_connection, now, zone); });
}

} // namespace farol::storage
