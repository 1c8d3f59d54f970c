#pragma once

#include "core/analytics/student_page_columns.h"
#include "ui/data/table_model.h"
#include "ui/pages/table_room.h"

namespace farol::ui {

/// The courses of a student in the last week, in the order of the trilha: name, bar with its tick, figures and when it
/// was finished.
/// With little room the gain gives way: the bar shows where the student is.
std::vector<TableColumn<analytics::StudentCourse>> studentCourseTable(
    const Texts& texts, const std::vector<analytics::StudentCourse>& courses, TableRoom room);
QString studentCourseId(const analytics::StudentCourse& course);

/// The weeks of a student: what stands behind the charts.
std::vector<TableColumn<analytics::StudentPageWeek>> studentWeekTable(const Texts& texts);
QString studentWeekId(const analytics::StudentPageWeek& week);

} // namespace farol::ui
