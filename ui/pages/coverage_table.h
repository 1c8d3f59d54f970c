#pragma once

#include "core/analytics/collection_coverage.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// The calendar of what was collected: turmas by weeks, each cell a share of its own turma. A week without a photo is
/// missing, never 0.
std::vector<TableColumn<analytics::CoverageRow>> coverageTable(
    const analytics::CoverageCalendar& calendar, const Texts& texts);
QString coverageRowId(const analytics::CoverageRow& row);

} // namespace farol::ui
