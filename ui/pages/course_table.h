#pragma once

#include "core/analytics/course_columns.h"
#include "ui/data/table_footer.h"
#include "ui/data/table_model.h"
#include "ui/marked_rows.h"

namespace farol::ui {

/// The courses drawn in colour.
using MarkedCourses = MarkedRows<domain::CourseId>;

/// The columns of the view Por curso; `marked` must outlive them.
std::vector<TableColumn<analytics::CourseRow>> courseTable(const analytics::CourseWeeks& answer, const Texts& texts,
    HeatScale scale, const QString& totalName, const MarkedCourses& marked);

QString courseRowId(const analytics::CourseRow& row);
std::vector<FooterMark> marksOf(const std::vector<analytics::CourseRow>& rows);

} // namespace farol::ui
