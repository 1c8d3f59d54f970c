#pragma once

#include "core/analytics/comparison_columns.h"
#include "ui/data/table_model.h"

namespace farol::ui {

class MarkedCohorts;

/// The columns of the page Turmas; `texts` and `marked` must outlive them.
std::vector<TableColumn<analytics::ComparisonRow>> comparisonTable(const Texts& texts, const MarkedCohorts& marked);

QString comparisonRowId(const analytics::ComparisonRow& row);

} // namespace farol::ui
