#include "student_views.h"

#include "sum_line.h"

#include <QCoreApplication>
#include <QSet>

namespace farol::ui {

using analytics::MonthRow;
using analytics::StudentRow;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(farol::ui::ProgressBody)
};

StudentTableChoice choiceOf(const ViewContext& context)
{
    StudentTableChoice choice;
    choice.scale = context.state.scale;
    choice.contacts = context.state.showsContacts ? analytics::Contacts::Shown : analytics::Contacts::Hidden;
    choice.today = context.today();
    return choice;
}

/// Rows of students who left or changed turma stay; they are counted apart, so that the others equal the card.
template <typename Row, typename IsPresent>
QString countText(const TableModel<Row>& model, IsPresent isPresent)
{
    QSet<qint64> present;
    int gone = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isPresent(model.row(row)))
            present.insert(model.row(row).student.id.value);
        else
            ++gone;
    }
    const QString text =
        present.isEmpty() ? Words::tr("No student") : Words::tr("%Ln student(s)", nullptr, int(present.size()));
    return gone == 0 ? text : text + QStringLiteral(" \u00B7 ") + Words::tr("%Ln row(s) of who left", nullptr, gone);
}

} // namespace

GeneralTable::GeneralTable(const ViewContext& context) :
    TypedViewTable(context, &studentRowId)
{
}

QString GeneralTable::name() const
{
    return Words::tr("Students by week");
}

void GeneralTable::show(const domain::StudentFilter& students)
{
    // A row without the last week has nothing to compare; it stays, with its own weeks.
    const auto& list = answer().students;
    take(ProgressView::General, students, studentTable(*list, context().texts, choiceOf(context())),
        Rows(list, &list->rows));
}

GeneralTable::Matches GeneralTable::matching(const domain::StudentFilter& students) const
{
    return [choice = analytics::StudentChoice(students, context().today(), answer().school.zone)](
               const StudentRow& row) { return choice.matches(row); };
}

QString GeneralTable::rowsText() const
{
    return countText(model(), [](const StudentRow& row) { return row.last().member; });
}

QString GeneralTable::sumOf(const std::vector<int>& rows) const
{
    analytics::SelectionSum sum;
    for (const int row : rows) {
        const StudentRow& chosen = model().row(row);
        if (chosen.last().member)
            sum.add(chosen.student.id, chosen.last());
    }
    return sumLine(sum, sum.gain(answer().students->weeksApart), numbers());
}

QString GeneralTable::emptySentence() const
{
    return Words::tr("No student with these filters");
}

MonthTable::MonthTable(const ViewContext& context) :
    TypedViewTable(context, &monthRowId)
{
}

QString MonthTable::name() const
{
    return Words::tr("Students of the month");
}

void MonthTable::show(const domain::StudentFilter& students)
{
    take(ProgressView::Month, students, monthTable(answer().month, context().texts, choiceOf(context())),
        shared(answer().month.rows));
}

MonthTable::Matches MonthTable::matching(const domain::StudentFilter& students) const
{
    return [choice = analytics::StudentChoice(students, context().today(), answer().school.zone)](const MonthRow& row) {
        return choice.matches(row.student, row.atEnd ? &row.last : nullptr, row.profile);
    };
}

QString MonthTable::rowsText() const
{
    analytics::ProfileCounts profiles;
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().row(row).atEnd)
            profiles.add(model().row(row).student.id, model().row(row).profile);
    }
    return countText(model(), [](const MonthRow& row) { return row.atEnd; }) + QStringLiteral(" \u00B7 ")
        + profileLine(profiles, numbers());
}

QString MonthTable::sumOf(const std::vector<int>& rows) const
{
    analytics::SelectionSum sum;
    for (const int row : rows) {
        const MonthRow& chosen = model().row(row);
        if (chosen.atEnd)
            sum.add(chosen.student.id, chosen.last, chosen.gainCells, chosen.gainTenths);
    }
    return sumLine(sum, sum.gain(), numbers());
}

QString MonthTable::emptySentence() const
{
    const analytics::MonthStudents& month = answer().month;
    if (!month.photos.empty() || !month.month.isValid())
        return Words::tr("No student with these filters");
    return Words::tr("There is no photo of %1. Choose another month with ◂ and ▸.").arg(monthName(month.month));
}

} // namespace farol::ui
