#pragma once

#include "core/domain/column.h"
#include "core/domain/result.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// How a run of the collection ended.
enum class RunEnd {
    Complete,
    WithFailures, ///< finished; some cells stayed não coletado
    Cancelled,
    Failed, ///< something ended it early, see `fault`
    NoEnd, ///< it runs, or its process was stopped before it could say anything
};

/// One run of the collection, as its history keeps it.
struct CollectionRun {
    qint64 id = 0;
    domain::Week week;
    QDateTime begun; ///< UTC
    std::optional<QDateTime> ended;
    RunEnd end = RunEnd::NoEnd;
    std::optional<domain::Fault> fault; ///< of Failed and Cancelled
    int starter = 0; ///< the numbers of sync/run.h
    int scope = 0; ///< the numbers of sync/run.h
    int requests = 0;
    int carried = 0;
    int fetched = 0;
    int failed = 0;
    std::optional<int> cells; ///< of the photo at the run's end
    std::optional<int> answered; ///< of the photo at the run's end

    std::optional<qint64> seconds() const { return ended ? std::optional(begun.secsTo(*ended)) : std::nullopt; }
};

/// The last runs, the newest first.
[[nodiscard]] domain::Result<std::vector<CollectionRun>> collectionRuns(
    const storage::Connection& connection, int most = 50);

/// When the last run that the schedule began was begun.
[[nodiscard]] domain::Result<std::optional<QDateTime>> lastScheduledRun(const storage::Connection& connection);

/// inicio, semana, pedidos, repetidas, coletadas, falhas, celulas, respondidas, fim.
domain::Columns<CollectionRun> collectionRunColumns();

} // namespace farol::analytics
