#include "intake_notices.h"

namespace farol::ui {

using intake::Field;
using intake::LeftOutReason;
using intake::Place;
using intake::Problem;
using intake::ProblemKind;
using spreadsheet::TableFault;
using spreadsheet::TableFaultKind;

namespace {

/// What is wrong with a table's columns or with what it leaves open.
QString ofTable(const Problem& problem)
{
    const QString field = problem.field ? intake::keyOf(*problem.field) : QString();
    switch (problem.kind) {
    case ProblemKind::NoHeading:
        return IntakeNotices::tr("No row names a column we know, such as email, turma, progresso or semana.");
    case ProblemKind::MissingColumn:
        return IntakeNotices::tr("No column holds “%1”. Say which one does.").arg(field);
    case ProblemKind::RepeatedColumn:
        return IntakeNotices::tr("Columns %1 and this one (“%2”) both hold “%3”. Say which one counts.")
            .arg(problem.other, problem.value, field);
    case ProblemKind::NoSuchColumn:
        return IntakeNotices::tr("There is no column “%1”, which should hold “%2”.").arg(problem.value, field);
    case ProblemKind::NeedsYear:
        return IntakeNotices::tr("The weeks stand without a year. Of which year is week %1, the first?")
            .arg(problem.value);
    case ProblemKind::NeedsTrack:
        return IntakeNotices::tr("Turma %1 is in more than one trilha. Say which one the table is of.")
            .arg(problem.value);
    case ProblemKind::UnknownTrack:
        return IntakeNotices::tr("There is no trilha “%1”.").arg(problem.value);
    case ProblemKind::DifferentKinds:
        return IntakeNotices::tr("This table holds something else than the others: import it by itself.");
    case ProblemKind::Contradiction:
        return IntakeNotices::tr("Line %1 says otherwise of the same turma.").arg(problem.other);
    case ProblemKind::BadRegistration:
        return problem.field == Field::Cohort
            ? IntakeNotices::tr("Turma “%1” is not registered.").arg(problem.value)
            : IntakeNotices::tr("“%1” cannot be registered as “%2”.").arg(problem.value, field);
    default:
        return {};
    }
}

/// What is wrong with one cell.
QString ofCell(const Problem& problem)
{
    switch (problem.kind) {
    case ProblemKind::ErrorCell:
        return IntakeNotices::tr("The spreadsheet itself shows an error here: “%1”.").arg(problem.value);
    case ProblemKind::EmptyCell:
        return IntakeNotices::tr("“%1” is empty.").arg(problem.field ? intake::keyOf(*problem.field) : QString());
    case ProblemKind::BadProgress:
        return IntakeNotices::tr("“%1” is no progress. It looks like 41,7.").arg(problem.value);
    case ProblemKind::ProgressOutOfRange:
        return IntakeNotices::tr("“%1” is not between 0 and 100.").arg(problem.value);
    case ProblemKind::BadState:
        return IntakeNotices::tr("“%1” is no state. It is valor, não iniciado, sem acesso or não coletado.")
            .arg(problem.value);
    case ProblemKind::StateAgainstProgress:
        return IntakeNotices::tr("The state “%1” does not fit the progress “%2”.").arg(problem.value, problem.other);
    case ProblemKind::BadWeek:
        return IntakeNotices::tr("“%1” is no week. It looks like 2026-W47.").arg(problem.value);
    case ProblemKind::NoSuchWeek:
        return IntakeNotices::tr("Its year has no week “%1”.").arg(problem.value);
    case ProblemKind::BadNumber:
        return IntakeNotices::tr("“%1” is no whole number.").arg(problem.value);
    case ProblemKind::BadDate:
        return IntakeNotices::tr("“%1” is no date. It looks like 02/03/2026.").arg(problem.value);
    default:
        return {};
    }
}

} // namespace

QString IntakeNotices::sentence(const Problem& problem)
{
    const QString cell = ofCell(problem);
    return cell.isEmpty() ? ofTable(problem) : cell;
}

QString IntakeNotices::sentence(const TableFault& fault)
{
    switch (fault.kind) {
    case TableFaultKind::Unreadable:
        return tr("The file cannot be read. Is it still there?");
    case TableFaultKind::TooLarge:
        return tr("The file is larger than 64 MB. Split it, by weeks or by turmas.");
    case TableFaultKind::Empty:
        return tr("The file is empty.");
    case TableFaultKind::OldExcel:
        return tr("This is a workbook of Excel before 2007 (.xls). Open it and save it as .xlsx.");
    case TableFaultKind::Encrypted:
        return tr("The workbook is behind a password. Save it without one.");
    case TableFaultKind::OtherFormat:
        return tr("This is a file of another kind: %1. Save the table as .xlsx or .csv.").arg(fault.value);
    case TableFaultKind::NotText:
        return tr("This is neither a workbook nor text.");
    case TableFaultKind::Damaged:
        return tr("The workbook is damaged. Open it and save it again.");
    case TableFaultKind::TooMuchInside:
        return tr("The workbook unpacks to far more than any table has.");
    case TableFaultKind::TooManyColumns:
        return tr("The table has too many columns.");
    case TableFaultKind::TooManyRows:
        return tr("The table has too many rows.");
    case TableFaultKind::OpenQuote:
        return tr("A quotation mark that opens in this line never closes.");
    case TableFaultKind::NoSheet:
        return fault.value.isEmpty() ? tr("No sheet of the workbook has anything in it.")
                                     : tr("The workbook has no sheet “%1” with anything in it.").arg(fault.value);
    }
    return {};
}

QString IntakeNotices::sentence(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::UnknownStudent:
        return tr("nobody here has this e-mail or name");
    case LeftOutReason::SeveralStudents:
        return tr("more than one student is called so");
    case LeftOutReason::ErasedStudent:
        return tr("asked to be forgotten");
    case LeftOutReason::UnknownCohort:
        return tr("this turma is not registered");
    case LeftOutReason::UnknownCourse:
        return tr("this course is in no trilha");
    case LeftOutReason::OtherTrack:
        return tr("this course was not one of the turma's trilha that week");
    case LeftOutReason::WeekNotOver:
        return tr("the week is not over");
    case LeftOutReason::NotListed:
        return tr("that week's own list of the turma does not have the student");
    case LeftOutReason::Contradicting:
        return tr("two lines say different things of it");
    }
    return {};
}

QString IntakeNotices::place(const Place& place)
{
    if (place.line == 0)
        return place.file;
    return place.column.isEmpty() ? tr("%1, line %2").arg(place.file).arg(place.line)
                                  : tr("%1, line %2, column %3").arg(place.file).arg(place.line).arg(place.column);
}

} // namespace farol::ui
