#pragma once

#include "core/analytics/collection_runs.h"
#include "ui/data/table_model.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace farol::ui {

/// How a run's end, or its going on, looks and is called.
struct RunEndWords {
    Icon icon;
    Role ink;
    QString word;
};

/// A run as the page shows it: the newest may be the one that is under way.
struct RunRow {
    analytics::CollectionRun run;
    bool isNow = false;
};

RunEndWords wordsOf(const RunRow& row);
/// Who began it: "agenda", "janela", "linha de comando".
QString starterWord(int starter);
/// The columns, as wide as these rows need.
std::vector<TableColumn<RunRow>> runTable(const Texts& texts, const std::vector<RunRow>& rows);
QString runRowId(const RunRow& row);

} // namespace farol::ui
