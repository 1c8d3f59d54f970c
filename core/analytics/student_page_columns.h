#pragma once

#include "core/analytics/student_page.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// The courses of one student in the last week: a row for each course of the trilha.
domain::Columns<StudentCourse> studentCourseColumns();

/// One student week by week: what stands behind the charts of page Aluno.
domain::Columns<StudentPageWeek> studentWeekColumns();

/// What a week has of a student, as the value of a column: "coletada", "não coletada", "sem foto", "fora da turma".
QString word(WeekSeen seen);

} // namespace farol::analytics
