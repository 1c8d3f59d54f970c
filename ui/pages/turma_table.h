#pragma once

#include "collection_answer.h"
#include "core/sync/run.h"
#include "table_room.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// Where a turma of the photo stands.
enum class TurmaState {
    Queued,
    Collecting,
    Paused,
    Ready,
    WithFailures,
    NoList, ///< its list was not obtained; the last known one stands
    Incomplete, ///< nothing runs, and cells wait
    NoPhoto, ///< nothing runs, and it has no list in this week
};

/// One turma in the table of a collection.
struct TurmaRow {
    analytics::CohortCollection counts;
    int place = 0; ///< by trilha and number
    TurmaState state = TurmaState::Queued;
};

/// The turmas of the photo; `phase` says what the collection is doing now.
std::vector<TurmaRow> turmaRows(const std::vector<analytics::CohortCollection>& cohorts, sync::Phase phase);
/// The columns for these rows: the trilha only where there are several, the students only where there is room.
std::vector<TableColumn<TurmaRow>> turmaTable(const Texts& texts, const std::vector<TurmaRow>& rows, TableRoom room);
QString turmaRowId(const TurmaRow& row);

} // namespace farol::ui
