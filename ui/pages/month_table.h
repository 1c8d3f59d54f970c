#pragma once

#include "core/analytics/month_columns.h"
#include "student_table.h"

namespace farol::ui {

/// The columns of the view Mês, as its files have them.
std::vector<TableColumn<analytics::MonthRow>> monthTable(
    const analytics::MonthStudents& answer, const Texts& texts, const StudentTableChoice& choice);

/// Names a student in a turma through refreshes, as in the view Geral.
QString monthRowId(const analytics::MonthRow& row);
std::vector<FooterMark> marksOf(const std::vector<analytics::MonthRow>& rows);
/// "Novembro de 2026".
QString monthName(const analytics::Month& month, const QLocale& locale = QLocale());

} // namespace farol::ui
