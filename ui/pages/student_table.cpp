#include "student_table.h"

#include "figure_cells.h"
#include "ui/definitions.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::StudentRow;
using analytics::StudentWeek;
using analytics::StudentWeeks;
using domain::ColumnKind;
using domain::Percent;
using domain::Value;
using Column = TableColumn<StudentRow>;

namespace {

constexpr size_t sparkWeeks = 10;

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudentTable)
};

std::optional<domain::Tenths> shownOf(const StudentWeek& week, HeatScale scale)
{
    return scale == HeatScale::Progress ? week.progress : week.gap();
}

QString weekTip(const StudentRow& row, const StudentWeek& week, domain::Week name, const Texts& texts)
{
    const Numbers& numbers = texts.numbers();
    QStringList lines{shownName(row.student) + QStringLiteral(" \u00B7 ") + numbers.week(name)};
    QStringList figures;
    if (week.progress)
        figures << Words::tr("Progress %1").arg(numbers.percent(week.progress));
    if (week.expected)
        figures << Words::tr("expected %1").arg(numbers.percent(week.expected));
    if (week.gap())
        figures << Words::tr("difference %1").arg(numbers.points(week.gap()));
    if (!figures.isEmpty())
        lines << figures.join(QStringLiteral(" \u00B7 "));
    QString coverage = numbers.coverage(week.counts.answered, week.counts.expected());
    if (week.counts.noAccess > 0)
        coverage +=
            QStringLiteral(" \u00B7 ") + Words::tr("%1 without access").arg(numbers.count(week.counts.noAccess));
    lines << coverage;
    if (markOfWeek(week) == CellMark::NotCollected)
        lines << Words::tr("Not collected: outside the means.");
    return lines.join(u'\n');
}

/// A week that comes in a moment says nothing: neither that something is missing nor that it is zero.
QVariant roleOfUnread(int role)
{
    switch (role) {
    case MarkRole:
        return int(CellMark::Value);
    case Qt::DisplayRole:
        return QString();
    case Qt::AccessibleTextRole:
        return Words::tr("still being read");
    default:
        return {};
    }
}

QVariant weekRole(const StudentRow& row, size_t place, domain::Week name, const Texts& texts, HeatScale scale, int role)
{
    const StudentWeek& week = row.weeks[place];
    if (!week.isRead)
        return roleOfUnread(role);
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
        return week.member ? QVariant(weekTip(row, week, name, texts)) : QVariant();
    default:
        return {};
    }
}

void dressWeek(Column& column, const StudentWeeks& answer, size_t place, const Texts& texts, HeatScale scale)
{
    const domain::Week week = answer.weeks[place];
    const bool isProgress = scale == HeatScale::Progress;
    if (!isProgress) {
        column.column.kind = ColumnKind::Difference;
        column.column.value = [place](const StudentRow& row) -> Value {
            const auto gap = row.weeks[place].gap();
            return gap ? Value(Percent{*gap}) : Value();
        };
    }
    column.look = CellLook::Heat;
    column.heading = texts.numbers().shortWeek(week);
    column.tip = texts.numbers().week(week) + u'\n' + (isProgress ? progressRule() : gapRule());
    column.widest = texts.share(domain::complete);
    column.week = week;
    column.isLatest = place + 1 == answer.weeks.size();
    column.role = [place, week, scale, shared = &texts](
                      const StudentRow& row, int role) { return weekRole(row, place, week, *shared, scale, role); };
}

void dressGain(Column& column, const Texts& texts)
{
    column.look = CellLook::Number;
    column.heading = Words::tr("Gain");
    column.tip = gainRule();
    column.widest = texts.difference(-domain::complete);
    column.role = [](const StudentRow& row, int role) -> QVariant {
        const auto& gain = row.last().gain;
        if (role == MutedRole)
            return gain && gain->tenths == 0;
        if (role == Qt::ToolTipRole && gain && gain->estimated)
            return Words::tr("Estimated: several weeks lay between the two photos.");
        return {};
    };
}

Column sparkColumn(size_t weeks, const Texts& texts)
{
    const size_t from = weeks > sparkWeeks ? weeks - sparkWeeks : 0;
    Column column;
    column.column = {QStringLiteral("linha"), {}, ColumnKind::Text, [](const StudentRow&) -> Value { return {}; }};
    column.look = CellLook::Spark;
    column.heading = Words::tr("%1 wk.").arg(texts.numbers().count(qint64(weeks - from)));
    column.tip = Words::tr("Progress of the last weeks; each line has its own scale, at least 8 p.p. high.");
    column.role = [from, shared = &texts](const StudentRow& row, int role) -> QVariant {
        if (role == SortRole)
            return row.last().gain ? QVariant(row.last().gain->tenths) : QVariant();
        if (role != SparkRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
            return {};
        Spark spark;
        QStringList words;
        for (size_t i = from; i < row.weeks.size(); ++i) {
            spark.push_back(row.weeks[i].progress);
            words << shared->numbers().share(row.weeks[i].progress);
        }
        return role == SparkRole ? QVariant::fromValue(spark) : QVariant(words.join(u' '));
    };
    return column;
}

/// How a column of the files looks on screen, told by its key; weeks are dressed by their place.
void dress(Column& column, const Texts& texts, QDate today)
{
    const QString& key = column.column.key;
    const auto lastOf = [](const StudentRow& row) { return row.last().member ? &row.last() : nullptr; };
    if (dressStudentColumn(column, texts, today, lastOf))
        return;
    if (key == u"avanco")
        dressGain(column, texts);
    else if (key == u"esperado")
        dressNumber(column, Words::tr("Expected"), expectedRule(), texts.share(domain::complete));
    else if (key == u"diferenca")
        dressNumber(column, Words::tr("Difference"), gapRule(), texts.difference(-domain::complete));
}

} // namespace

QString studentRowId(const StudentRow& row)
{
    return QStringLiteral("%1:%2").arg(row.student.id.value).arg(row.cohort.value);
}

domain::StudentId studentOfRow(const QString& rowId)
{
    return {rowId.section(u':', 0, 0).toLongLong()};
}

CellMark markOfWeek(const StudentWeek& week)
{
    if (!week.member)
        return CellMark::Absent;
    if (week.counts.answered == 0) {
        const bool isRefused = week.counts.cells > 0 && week.counts.noAccess == week.counts.cells;
        return isRefused ? CellMark::NoAccess : CellMark::NotCollected;
    }
    return week.counts.sumTenths == 0 ? CellMark::NotStarted : CellMark::Value;
}

QString markWords(CellMark mark)
{
    switch (mark) {
    case CellMark::NotStarted:
        return Words::tr("not started");
    case CellMark::NotCollected:
        return Words::tr("not collected");
    case CellMark::NoAccess:
        return Words::tr("no access");
    case CellMark::Absent:
        return Words::tr("not in the cohort");
    case CellMark::Value:
        break;
    }
    return {};
}

void FooterMarks::see(CellMark mark)
{
    see(FooterMark::NotStarted, mark == CellMark::NotStarted);
    see(FooterMark::NotCollected, mark == CellMark::NotCollected);
    see(FooterMark::NoAccess, mark == CellMark::NoAccess);
}

std::vector<FooterMark> FooterMarks::all() const
{
    std::vector<FooterMark> marks;
    for (size_t i = 0; i < m_seen.size(); ++i) {
        if (m_seen[i])
            marks.push_back(static_cast<FooterMark>(i));
    }
    return marks;
}

Column studentColumn(domain::Column<StudentRow> shared, const Texts& texts, QDate today)
{
    Column column;
    column.column = std::move(shared);
    column.heading = column.column.title;
    dress(column, texts, today);
    return column;
}

std::vector<FooterMark> marksOf(const std::vector<StudentRow>& rows)
{
    FooterMarks seen;
    for (const StudentRow& row : rows) {
        for (const StudentWeek& week : row.weeks) {
            if (week.isRead)
                seen.see(markOfWeek(week));
        }
        seen.see(FooterMark::Stalled, row.last().member && row.last().stalled);
        seen.see(FooterMark::NeverEntered, row.neverEntered());
    }
    return seen.all();
}

std::vector<Column> studentTable(const StudentWeeks& answer, const Texts& texts, const StudentTableChoice& choice)
{
    std::vector<Column> columns;
    if (answer.weeks.empty())
        return columns;
    for (auto& shared : analytics::studentColumns(answer, choice.contacts)) {
        columns.push_back(studentColumn(std::move(shared), texts, choice.today));
        for (size_t place = 0; place < answer.weeks.size(); ++place) {
            if (answer.weeks[place].key() == columns.back().column.key)
                dressWeek(columns.back(), answer, place, texts, choice.scale);
        }
        if (columns.back().column.key == u"avanco")
            columns.push_back(sparkColumn(answer.weeks.size(), texts));
    }
    return columns;
}

} // namespace farol::ui
