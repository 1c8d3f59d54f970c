#pragma once

#include "core/analytics/cohort_columns.h"
#include "ui/data/table_footer.h"
#include "ui/data/table_model.h"
#include "ui/marked_cohorts.h"

namespace farol::ui {

/// The columns of the view Por turma; `marked` must outlive them.
std::vector<TableColumn<analytics::CohortRow>> cohortTable(const analytics::CohortWeeks& answer, const Texts& texts,
    HeatScale scale, const QString& totalName, const MarkedCohorts& marked);

QString cohortRowId(const analytics::CohortRow& row);
/// "Turma 12"; the chart's short form is "T12".
QString cohortName(int number);
QString cohortShortName(int number);
std::vector<FooterMark> marksOf(const std::vector<analytics::CohortRow>& rows);

} // namespace farol::ui
