#pragma once

#include "core/analytics/change_columns.h"
#include "ui/data/table_model.h"

namespace farol::ui {

// The columns that the tables of events are put together from, each with its formula in its tooltip.

using EventColumn = TableColumn<analytics::ChangeRow>;

EventColumn nameColumn();
EventColumn cohortColumn();
EventColumn situationColumn(); ///< of now; of who left, the last one
EventColumn crossingColumn(); ///< from the situation before to the one of now
EventColumn progressColumn(const char* key, const QString& heading, const Texts& texts,
    analytics::StudentWeek analytics::ChangedStudent::*at); ///< before or now
EventColumn gainColumn(const Texts& texts);
EventColumn expectedColumn(const Texts& texts);
EventColumn gapColumn(const Texts& texts);
EventColumn courseColumn(const analytics::Changes& changes); ///< as wide as the longest of its names, up to a limit
EventColumn cellColumn(const char* key, const QString& heading, const QString& tip, const Texts& texts,
    std::optional<domain::Tenths> analytics::Change::*at); ///< of the course, before or now
EventColumn fallColumn(const Texts& texts); ///< of the course, now minus before
EventColumn cohortsColumn(const char* key, const QString& heading, const QString& tip,
    std::vector<int> analytics::ChangedStudent::*at); ///< before or now
EventColumn stalledColumn(const analytics::Changes& changes, const Texts& texts); ///< for how many weeks
EventColumn accessColumn(const Texts& texts); ///< the last one, as the photo before knew it
EventColumn arrivalColumn(const Texts& texts); ///< where who comes back was
EventColumn reasonColumn(); ///< why a cell was not collected

} // namespace farol::ui
