#pragma once

#include "core/analytics/course_funnel.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// The columns of the view Funil: a course in the last week. `texts` outlives them.
std::vector<TableColumn<analytics::CourseFunnelRow>> funnelTable(const Texts& texts);

QString courseRowId(const analytics::CourseFunnelRow& row);
/// What a course is called on the page, on one line.
QString courseLabel(const analytics::CourseFunnelRow& row);
/// What the chart and its tooltip say of a course, in one sentence: "SQL: 312 alunos, 280 iniciaram, …".
QString courseSentence(const analytics::CourseFunnelRow& row, const Numbers& numbers);

} // namespace farol::ui
