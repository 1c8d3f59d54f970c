#include "month_table.h"

#include "figure_cells.h"
#include "ui/definitions.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace farol::ui {

using analytics::MonthRow;
using analytics::MonthStudents;
using analytics::StudentWeek;
using domain::ColumnKind;
using domain::Percent;
using domain::Value;
using Column = TableColumn<MonthRow>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MonthTable)
};

/// One end of the month.
enum class End { First, Last };

const StudentWeek& at(const MonthRow& row, End end)
{
    return end == End::First ? row.first : row.last;
}

domain::Week weekAt(const MonthRow& row, End end)
{
    return end == End::First ? row.firstWeek : row.lastWeek;
}

std::optional<domain::Tenths> shownOf(const StudentWeek& week, HeatScale scale)
{
    return scale == HeatScale::Progress ? week.progress : week.gap();
}

QDate dateOf(const std::vector<analytics::MonthPhoto>& photos, domain::Week week)
{
    const auto found =
        std::find_if(photos.begin(), photos.end(), [week](const auto& photo) { return photo.week == week; });
    return found == photos.end() ? QDate() : found->date;
}

void dressPhoto(Column& column, const MonthStudents& answer, const Texts& texts, End end)
{
    const bool isFirst = end == End::First;
    column.look = CellLook::Number;
    column.heading = isFirst ? Words::tr("First photo") : Words::tr("Last photo");
    column.tip = isFirst ? Words::tr("The first photo of the month in which the turma had the student.")
                         : Words::tr("The last photo of the month in which the turma had the student.");
    column.widest = texts.numbers().shortWeek(answer.photos.back().week);
    const domain::Week usual = isFirst ? answer.photos.front().week : answer.photos.back().week;
    column.role = [end, usual, photos = answer.photos, shared = &texts](const MonthRow& row, int role) -> QVariant {
        const Numbers& numbers = shared->numbers();
        const domain::Week week = weekAt(row, end);
        switch (role) {
        case Qt::DisplayRole:
            return numbers.shortWeek(week);
        case Qt::ToolTipRole:
            return numbers.week(week) + u'\n' + Words::tr("Photo of %1").arg(numbers.day(dateOf(photos, week)));
        case SortRole:
            return qint64(week - usual);
        case MutedRole:
            return week == usual;
        default:
            return {};
        }
    };
}

QString progressTip(const MonthRow& row, End end, const Texts& texts)
{
    const Numbers& numbers = texts.numbers();
    const StudentWeek& week = at(row, end);
    QStringList lines{shownName(row.student) + QStringLiteral(" \u00B7 ") + numbers.week(weekAt(row, end))};
    QStringList figures{Words::tr("Progress %1").arg(numbers.percent(week.progress))};
    if (week.expected)
        figures << Words::tr("expected %1").arg(numbers.percent(week.expected));
    if (week.gap())
        figures << Words::tr("difference %1").arg(numbers.points(week.gap()));
    lines << figures.join(QStringLiteral(" \u00B7 "));
    lines << numbers.coverage(week.counts.answered, week.counts.expected());
    if (markOfWeek(week) == CellMark::NotCollected)
        lines << Words::tr("Not collected: outside the means.");
    return lines.join(u'\n');
}

QVariant progressRole(const MonthRow& row, End end, const Texts& texts, HeatScale scale, int role)
{
    const StudentWeek& week = at(row, end);
    CellMark mark = markOfWeek(week);
    if (mark == CellMark::NotStarted && scale == HeatScale::Difference)
        mark = CellMark::Value; // a progress of zero has a gap as any other
    const auto shown = shownOf(week, scale);
    switch (role) {
    case MarkRole:
        return int(mark);
    case TenthsRole:
        return shown ? QVariant(*shown) : QVariant();
    case Qt::DisplayRole:
        return mark == CellMark::Value && !shown ? QVariant(Numbers::missing()) : QVariant();
    case Qt::AccessibleTextRole:
        return mark == CellMark::Value ? QVariant() : QVariant(markWords(mark));
    case Qt::ToolTipRole:
        return progressTip(row, end, texts);
    default:
        return {};
    }
}

void dressProgress(Column& column, const Texts& texts, HeatScale scale, End end)
{
    if (scale == HeatScale::Difference) {
        column.column.kind = ColumnKind::Difference;
        column.column.value = [end](const MonthRow& row) -> Value {
            const auto gap = at(row, end).gap();
            return gap ? Value(Percent{*gap}) : Value();
        };
    }
    column.look = CellLook::Heat;
    column.heading = end == End::First ? Words::tr("Start") : Words::tr("End");
    column.tip = (end == End::First ? Words::tr("In the first photo of the month in which the turma had the student.")
                                    : Words::tr("In the last photo of the month in which the turma had the student."))
        + u'\n' + (scale == HeatScale::Progress ? progressRule() : gapRule());
    column.widest = QStringLiteral("\u2212100,00");
    column.isLatest = end == End::Last;
    column.role = [end, scale, shared = &texts](
                      const MonthRow& row, int role) { return progressRole(row, end, *shared, scale, role); };
}

void dressGain(Column& column, const Texts& texts)
{
    dressNumber(column, Words::tr("Gain in the month"),
        Words::tr("Last photo of the month minus the first, over the cells collected in both, in percentage points;\n"
                  "of the whole month and not per week. With one photo there is none."),
        texts.difference(-domain::complete));
    column.role = [](const MonthRow& row, int role) -> QVariant {
        if (role == MutedRole)
            return row.gain() == 0;
        if (role != Qt::ToolTipRole || row.gain())
            return {};
        return row.hasTwoPhotos() ? Words::tr("No course was collected in both photos.")
                                  : Words::tr("Only one photo in this month: nothing to compare.");
    };
}

} // namespace

QString monthRowId(const MonthRow& row)
{
    return QStringLiteral("%1:%2").arg(row.student.id.value).arg(row.cohort.value);
}

QString monthName(const analytics::Month& month, const QLocale& locale)
{
    if (!month.isValid())
        return {};
    //: month and year
    const QString name = Words::tr("%1 %2").arg(locale.standaloneMonthName(month.month)).arg(month.year);
    return name.left(1).toUpper() + name.mid(1);
}

std::vector<FooterMark> marksOf(const std::vector<MonthRow>& rows)
{
    FooterMarks seen;
    for (const MonthRow& row : rows) {
        seen.see(markOfWeek(row.first));
        seen.see(markOfWeek(row.last));
        seen.see(FooterMark::Stalled, row.atEnd && row.last.stalled);
        seen.see(FooterMark::NeverEntered, row.atEnd && !row.last.lastAccess);
    }
    return seen.all();
}

std::vector<Column> monthTable(const MonthStudents& answer, const Texts& texts, const StudentTableChoice& choice)
{
    std::vector<Column> columns;
    if (answer.photos.empty())
        return columns;
    const auto lastOf = [](const MonthRow& row) { return row.atEnd ? &row.last : nullptr; };
    for (auto& shared : analytics::monthColumns(choice.contacts)) {
        Column column;
        column.column = std::move(shared);
        column.heading = column.column.title;
        const QString& key = column.column.key;
        if (key == u"primeira_foto")
            dressPhoto(column, answer, texts, End::First);
        else if (key == u"ultima_foto")
            dressPhoto(column, answer, texts, End::Last);
        else if (key == u"inicio")
            dressProgress(column, texts, choice.scale, End::First);
        else if (key == u"fim")
            dressProgress(column, texts, choice.scale, End::Last);
        else if (key == u"avanco")
            dressGain(column, texts);
        else if (key == u"esperado")
            dressNumber(column, Words::tr("Expected"),
                Words::tr("At the last photo of the month.") + u'\n' + expectedRule(), texts.share(domain::complete));
        else if (key == u"diferenca")
            dressNumber(column, Words::tr("Difference"),
                Words::tr("Progress at the last photo minus expected, in percentage points."),
                texts.difference(-domain::complete));
        else
            dressStudentColumn(column, texts, choice.today, lastOf);
        if (key == u"ultimo_acesso") // of who left, too, in the same words
            column.role = [today = choice.today, shared = &texts](
                              const MonthRow& row, int role) { return accessRole(&row.last, *shared, today, role); };
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace farol::ui
