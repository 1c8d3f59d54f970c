#include "student_tables.h"
#include "ui/definitions.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::StudentCourse;
using domain::CellState;
using domain::ColumnKind;
using domain::Value;
using Column = TableColumn<StudentCourse>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudentCourseTable)
};

QString stateWord(CellState state)
{
    switch (state) {
    case CellState::NotStarted:
        return Words::tr("not started");
    case CellState::NoAccess:
        return Words::tr("no access");
    case CellState::NotCollected:
        return Words::tr("not collected");
    case CellState::Value:
        break;
    }
    return {};
}

CellMark markOf(CellState state)
{
    switch (state) {
    case CellState::NotStarted:
        return CellMark::NotStarted;
    case CellState::NoAccess:
        return CellMark::NoAccess;
    case CellState::NotCollected:
        return CellMark::NotCollected;
    case CellState::Value:
        break;
    }
    return CellMark::Value;
}

/// Course and figures, then how it was collected.
QString tipOf(const StudentCourse& row, const Texts& texts)
{
    const Numbers& numbers = texts.numbers();
    QStringList lines{domain::onOneLine(row.course.name)};
    QStringList figures;
    if (row.progress())
        figures << Words::tr("Progress %1").arg(numbers.percent(row.progress()));
    else
        figures << stateWord(row.state());
    if (row.expected)
        figures << Words::tr("expected %1").arg(numbers.percent(row.expected));
    lines << figures.join(QStringLiteral(" \u00B7 "));
    if (row.cell && row.cell->lessons)
        lines << Words::tr("%Ln lesson(s) completed", nullptr, *row.cell->lessons);
    if (row.cell && row.progress() && row.cell->collectedAt.isValid()) {
        const QString at = texts.moment(row.cell->collectedAt);
        lines << (row.cell->origin == domain::Origin::Carried ? Words::tr("Repeated: last asked %1").arg(at)
                                                              : Words::tr("Collected %1").arg(at));
    }
    if (row.state() == CellState::NotCollected)
        lines << Words::tr("Not collected: outside the means.");
    return lines.join(u'\n');
}

/// As wide as the longest name, up to a bound: the bar has the rest.
QString widestName(const std::vector<StudentCourse>& courses)
{
    constexpr qsizetype longest = 22;
    QString widest;
    for (const StudentCourse& course : courses) {
        if (course.course.label().size() > widest.size())
            widest = course.course.label();
    }
    return widest.left(longest);
}

void dressName(Column& column, const Texts& texts, const std::vector<StudentCourse>& courses)
{
    column.heading = Words::tr("Course");
    column.widest = widestName(courses);
    column.role = [shared = &texts](const StudentCourse& row, int role) -> QVariant {
        if (role == SortRole)
            return qint64(row.place);
        return role == Qt::ToolTipRole ? QVariant(tipOf(row, *shared)) : QVariant();
    };
}

/// The state as a bar; its words stand where a bar would say too much.
void dressBar(Column& column, const Texts& texts)
{
    column.look = CellLook::Bar;
    column.heading = Words::tr("Progress");
    column.tip = Words::tr("The bar is the progress in the course; the upright tick is what is expected of this course "
                           "by the turma's clock.")
        + u'\n' + cellRules();
    column.role = [shared = &texts](const StudentCourse& row, int role) -> QVariant {
        switch (role) {
        case SortRole:
            return row.progress() ? QVariant(*row.progress()) : QVariant();
        case MarkRole:
            return int(markOf(row.state()));
        case TenthsRole:
            return row.progress().value_or(0);
        case ExpectedRole:
            return row.expected ? QVariant(*row.expected) : QVariant();
        case Qt::DisplayRole:
            return stateWord(row.state());
        case Qt::AccessibleTextRole: // the bar, in words
        case Qt::ToolTipRole:
            return tipOf(row, *shared);
        default:
            return {};
        }
    };
}

void dressFigure(Column& column, const QString& heading, const QString& tip, const QString& widest)
{
    column.look = CellLook::Number;
    column.heading = heading;
    column.tip = tip;
    column.widest = widest;
}

void dressProgress(Column& column, const Texts& texts)
{
    dressFigure(
        column, QStringLiteral("%"), Words::tr("Progress in the course, in percent."), texts.share(domain::complete));
    column.role = [](const StudentCourse& row, int role) -> QVariant {
        return role == MutedRole ? QVariant(row.progress() == 0) : QVariant();
    };
}

void dressGain(Column& column, const Texts& texts)
{
    dressFigure(column, Words::tr("Gain"),
        Words::tr("Difference to the photo before in this course, per week, in percentage points."),
        texts.difference(-domain::complete));
    column.role = [](const StudentCourse& row, int role) -> QVariant {
        if (role == InkRole && row.gain && row.gain->tenths < 0)
            return int(Role::Late);
        if (role == MutedRole)
            return row.gain && row.gain->tenths == 0;
        if (role == Qt::DisplayRole && row.state() == CellState::NotStarted)
            return QString(); // nothing to gain from yet
        if (role == Qt::ToolTipRole && row.gain && row.gain->estimated)
            return Words::tr("Estimated: several weeks lay between the two photos.");
        return {};
    };
}

void dressFinished(Column& column, const Texts& texts)
{
    column.look = CellLook::IconWord;
    column.heading = Words::tr("Finished");
    column.tip = Words::tr("The day the first photo that had the course at 100 % was collected.");
    column.widest = texts.numbers().day(QDate(2028, 12, 28));
    column.role = [shared = &texts](const StudentCourse& row, int role) -> QVariant {
        const bool isFinished = row.progress() == domain::complete;
        switch (role) {
        case IconRole:
            return isFinished ? QVariant(int(Icon::Tick)) : QVariant();
        case InkRole:
            return int(isFinished ? Role::Done : Role::Muted);
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            if (isFinished)
                return row.finished.isValid() ? shared->numbers().day(row.finished) : Words::tr("finished");
            return row.state() == CellState::NotStarted ? stateWord(row.state()) : QString();
        default:
            return {};
        }
    };
}

void dress(Column& column, const Texts& texts, const std::vector<StudentCourse>& courses)
{
    const QString& key = column.column.key;
    if (key == u"curso")
        dressName(column, texts, courses);
    else if (key == u"estado")
        dressBar(column, texts);
    else if (key == u"progresso")
        dressProgress(column, texts);
    else if (key == u"avanco")
        dressGain(column, texts);
    else if (key == u"conclusao")
        dressFinished(column, texts);
}

} // namespace

QString studentCourseId(const StudentCourse& course)
{
    return QString::number(course.course.id.value);
}

std::vector<Column> studentCourseTable(const Texts& texts, const std::vector<StudentCourse>& courses, TableRoom room)
{
    std::vector<Column> columns;
    for (auto& shared : analytics::studentCourseColumns()) {
        if (shared.key == u"esperado" || (shared.key == u"avanco" && room == TableRoom::Little))
            continue; // the expected is the tick of the bar
        Column column;
        column.column = std::move(shared);
        dress(column, texts, courses);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace farol::ui
