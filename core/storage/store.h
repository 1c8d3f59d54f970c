#pragma once

#include "core/domain/cell.h"
#include "core/domain/entities.h"
#include "core/domain/reading.h"
#include "core/domain/week.h"
#include "core/storage/audit.h"
#include "core/storage/connection.h"
#include "core/storage/held_pairs.h"
#include "core/storage/photo_counts.h"

#include <QDateTime>

#include <functional>
#include <span>
#include <vector>

namespace farol::storage {

/// How a run begins, for `sync_run`; the numbers are those of sync/run.h.
struct RunBeginning {
    int starter = 0;
    int scope = 0;
};

/// What a run counts for `sync_run`.
struct RunCounts {
    int requests = 0;
    int fetched = 0;
    int failed = 0;
    int carried = 0;
};

/// The only writer of photos: cells, memberships and what is derived from them, together in one transaction each.
class Store {
public:
    /// Takes a writer connection whose schema is current.
    explicit Store(Connection connection);

    const Connection& connection() const { return m_connection; }

    /// Begins or goes on with the photo of the week of `now`: seals every earlier week that has ended and is not sealed
    /// (sealed_at = now), creates the photo row or moves its taken_at. Invalid when a later week exists already.
    [[nodiscard]] domain::Result<domain::Week> openPhoto(const QDateTime& now, const QTimeZone& zone);

    /// Replaces a turma's memberships of an open week by a complete list, remembers the students (name, e-mail, phone,
    /// created at), and gives each pair that the photo now expects and has no cell one that says *não coletado, not
    /// asked*.
    [[nodiscard]] domain::Result<void> saveRoster(domain::Week week, domain::CohortId cohort,
        const std::vector<domain::Listed>& listed, const QDateTime& obtainedAt);

    /// The list was not obtained: keeps this week's memberships of the turma, or copies the last known ones, marked.
    [[nodiscard]] domain::Result<void> keepRoster(domain::Week week, domain::CohortId cohort, domain::Reason reason);

    /// The pairs the week expects (memberships × courses of their track), each once, with what is held; of these turmas
    /// only, unless there is none.
    [[nodiscard]] domain::Result<std::vector<HeldPair>> heldPairs(
        domain::Week week, const std::vector<domain::CohortId>& cohorts = {}) const;

    /// The same pair by pair, by student and course: a large school has more of them than memory should hold.
    [[nodiscard]] domain::Result<void> eachHeldPair(domain::Week week, const std::vector<domain::CohortId>& cohorts,
        const std::function<void(const HeldPair&)>& take) const;

    /// The turmas whose list was obtained in the week.
    [[nodiscard]] domain::Result<std::vector<domain::CohortId>> obtainedRosters(domain::Week week) const;

    /// How many students the turma's list had in the latest photo, this week included; 0 for none.
    [[nodiscard]] domain::Result<int> lastRosterSize(domain::Week week, domain::CohortId cohort) const;

    /// Stores cells of an open week, with sums and student_week brought up to date, in one transaction.
    /// A cell that holds an answer is never replaced by one that is NotCollected.
    [[nodiscard]] domain::Result<void> save(
        domain::Week week, std::span<const domain::Cell> cells, const QDateTime& now);

    /// Repeats the cells of the photo before for these pairs, marked carried, with sums and student_week, in one
    /// transaction. A pair that holds an answer, or whose cell before is not answered, is left as it is.
    [[nodiscard]] domain::Result<void> carry(domain::Week week, std::span<const domain::Pair> pairs);
    /// Takes back the carried cells of an open week, of the students of these turmas only, unless there is none: they
    /// are not collected, not asked, and their audit is over.
    [[nodiscard]] domain::Result<void> withdrawCarried(
        domain::Week week, const std::vector<domain::CohortId>& cohorts = {});

    /// The pairs the open photo's audit still asks; once drawn, `save` counts each that is answered.
    [[nodiscard]] domain::Result<void> drawAudit(domain::Week week, std::span<const domain::Pair> sample);
    [[nodiscard]] domain::Result<std::vector<domain::Pair>> pendingAudit(domain::Week week) const;
    [[nodiscard]] domain::Result<Audit> audit(domain::Week week) const;
    [[nodiscard]] domain::Result<PhotoCounts> photoCounts(domain::Week week) const;

    /// The latest photo before `week` that is full: finished, with nothing carried.
    [[nodiscard]] domain::Result<std::optional<domain::Week>> lastFullPhoto(domain::Week week) const;

    /// Notes a run's beginning, and its end, with how many pairs the photo expects then (all but sem acesso) and how
    /// many are answered; a run without an end was stopped. Finished: the photo is full when nothing in it is carried.
    [[nodiscard]] domain::Result<qint64> beginRun(
        domain::Week week, const QDateTime& now, const RunBeginning& beginning = {});
    [[nodiscard]] domain::Result<void> endRun(
        qint64 run, const QDateTime& now, const std::optional<domain::Error>& error, const RunCounts& counts);
    /// Whether the last run of the week was stopped before its end (also when the process was killed).
    [[nodiscard]] domain::Result<bool> lastRunWasStopped(domain::Week week) const;
    /// When the first run of this scope began that was stopped in the week and that no finished run has followed since.
    [[nodiscard]] domain::Result<std::optional<QDateTime>> stoppedRunSince(domain::Week week, int scope) const;

    /// After the courses of a track changed: seals the weeks that have ended, which keep what they were, and gives the
    /// open week the cells and sums of the new courses.
    [[nodiscard]] domain::Result<void> rebuildOpenWeeks(const QDateTime& now, const QTimeZone& zone);

private:
    Connection m_connection;
};

} // namespace farol::storage
