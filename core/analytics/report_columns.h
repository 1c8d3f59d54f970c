#pragma once

#include "core/analytics/figures.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// A row of `resumo` and `por-turma`: a trilha or a turma in one week.
struct CohortReportRow {
    domain::Week week;
    QString track;
    int cohort = 0; ///< number, in `por-turma`
    QString tutor; ///< in `por-turma`
    int cohorts = 0; ///< how many, in `resumo`
    WeekFigure figure;
    StatusCounts statuses;
};

/// A row of `por-curso`: a course in one week.
struct CourseReportRow {
    domain::Week week;
    QString track;
    domain::Course course;
    WeekFigure figure;
};

domain::Columns<CohortReportRow> summaryColumns();
domain::Columns<CohortReportRow> byCohortColumns();
domain::Columns<CourseReportRow> byCourseColumns();

} // namespace farol::analytics
