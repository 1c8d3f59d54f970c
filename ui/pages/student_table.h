#pragma once

#include "core/analytics/student_weeks.h"
#include "ui/data/table_footer.h"
#include "ui/data/table_model.h"

namespace farol::ui {

enum class Contacts { Hidden, Shown };

/// How the table of students is to be shown.
struct StudentTableChoice {
    HeatScale scale = HeatScale::Progress;
    Contacts contacts = Contacts::Hidden;
    QDate today; ///< by the school's calendar, for "há 3 dias"
};

/// The columns of the view Geral: name, turma, situação, a week each, avanço, sparkline, esperado, diferença, acesso.
/// They point into nothing: rows and weeks are copied as needed.
std::vector<TableColumn<analytics::StudentRow>> studentTable(
    const analytics::StudentWeeks& answer, const Texts& texts, const StudentTableChoice& choice);

/// Names a student in a turma through refreshes.
QString studentRowId(const analytics::StudentRow& row);
/// What the search looks in: name, e-mail, phone with and without its signs.
QString studentSearchText(const analytics::StudentRow& row);
/// How a student's week is marked.
CellMark markOfWeek(const analytics::StudentWeek& week);
/// The marks that occur among these rows, in the order of the footer.
std::vector<FooterMark> marksOf(const std::vector<analytics::StudentRow>& rows);

} // namespace farol::ui
