#pragma once

#include "student_cells.h"
#include "ui/data/table_footer.h"
#include "ui/data/table_model.h"

#include <array>

namespace farol::ui {

/// How a table of students is to be shown.
struct StudentTableChoice {
    HeatScale scale = HeatScale::Progress;
    analytics::Contacts contacts = analytics::Contacts::Hidden;
    QDate today; ///< by the school's calendar, for "há 3 dias"
};

/// The columns of the view Geral, as its files have them, with a sparkline beside the gain; in gap mode the weeks hold
/// the difference from the expected.
std::vector<TableColumn<analytics::StudentRow>> studentTable(
    const analytics::StudentWeeks& answer, const Texts& texts, const StudentTableChoice& choice);

/// A column of the student in the last photo with the look its key has in every table of students.
TableColumn<analytics::StudentRow> studentColumn(
    domain::Column<analytics::StudentRow> shared, const Texts& texts, QDate today);

/// Names a student in a turma through refreshes.
QString studentRowId(const analytics::StudentRow& row);
/// Whom such a name is of.
domain::StudentId studentOfRow(const QString& rowId);
/// How a student's week is marked.
CellMark markOfWeek(const analytics::StudentWeek& week);
/// "não coletado", for a screen reader; empty for a value.
QString markWords(CellMark mark);

/// Gathers the marks that occur in a table, in the order of the footer.
class FooterMarks {
public:
    void see(FooterMark mark, bool occurs) { m_seen[size_t(mark)] |= occurs; }
    void see(CellMark mark);
    std::vector<FooterMark> all() const;

private:
    std::array<bool, 5> m_seen{};
};

/// The marks that occur among these rows, in the order of the footer.
std::vector<FooterMark> marksOf(const std::vector<analytics::StudentRow>& rows);

} // namespace farol::ui
