#include "cohort_table.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::CohortRow;
using analytics::CohortWeeks;
using analytics::WeekFigure;
using domain::ColumnKind;
using domain::Percent;
using domain::Value;
using Column = TableColumn<CohortRow>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CohortTable)
};

std::optional<domain::Tenths> gapOf(const WeekFigure& figure)
{
    return figure.mean && figure.expected ? std::optional(*figure.mean - *figure.expected) : std::nullopt;
}

std::optional<domain::Tenths> shownOf(const WeekFigure& figure, HeatScale scale)
{
    return scale == HeatScale::Progress ? figure.mean : gapOf(figure);
}

CellMark markOfFigure(const WeekFigure& figure)
{
    if (!figure.photographed || figure.students == 0)
        return CellMark::Absent;
    return figure.mean ? CellMark::Value : CellMark::NotCollected;
}

void dressName(Column& column, const QString& totalName, const MarkedCohorts& marked)
{
    column.heading = Words::tr("Cohort");
    // The total says whose it is, in the file as on screen.
    column.column.value = [totalName, value = column.column.value](
                              const CohortRow& row) { return row.cohort.value == 0 ? Value(totalName) : value(row); };
    column.widest = totalName.size() > 12 ? totalName.left(20) : QStringLiteral("Turma 00 000");
    column.role = [totalName, chosen = &marked](const CohortRow& row, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return row.cohort.value == 0 ? totalName : cohortName(row.number);
        if (row.cohort.value == 0)
            return {};
        const int color = chosen->colorOf(row.cohort);
        if (role == Qt::CheckStateRole)
            return color >= 0 ? Qt::Checked : Qt::Unchecked;
        if (role == SeriesRole)
            return color;
        if (role == Qt::ToolTipRole)
            return Words::tr("Marked: drawn in colour on the chart (at most %1).").arg(MarkedCohorts::most);
        return {};
    };
}

void dressTutor(Column& column)
{
    column.heading = Words::tr("Tutor");
    column.widest = QStringLiteral("Rafael Gonçalves");
    column.role = [](const CohortRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(domain::onOneLine(row.tutor)) : QVariant();
    };
}

QString figureTip(const CohortRow& row, const WeekFigure& figure, const QString& totalName, const Texts& texts)
{
    const Numbers& numbers = texts.numbers();
    const QString name = row.cohort.value == 0 ? totalName : cohortName(row.number);
    QStringList lines{name + QStringLiteral(" \u00B7 ") + numbers.week(figure.week)};
    QStringList figures{Words::tr("Mean %1").arg(numbers.percent(figure.mean))};
    if (figure.expected)
        figures << Words::tr("expected %1").arg(numbers.percent(figure.expected));
    if (figure.change)
        figures << Words::tr("%1 since the week before").arg(numbers.points(figure.change));
    lines << figures.join(QStringLiteral(" \u00B7 "));
    QString coverage = numbers.coverage(figure.counts.answered, figure.counts.expected());
    if (figure.counts.noAccess > 0)
        coverage +=
            QStringLiteral(" \u00B7 ") + Words::tr("%1 without access").arg(numbers.count(figure.counts.noAccess));
    lines << coverage;
    lines << Words::tr("%Ln student(s)", nullptr, figure.students);
    return lines.join(u'\n');
}

QVariant weekRole(const WeekFigure& figure, const Texts& texts, HeatScale scale, int role)
{
    const CellMark mark = markOfFigure(figure);
    const auto shown = shownOf(figure, scale);
    switch (role) {
    case MarkRole:
        return int(mark);
    case TenthsRole:
        return shown ? QVariant(*shown) : QVariant();
    case CountRole:
        return mark == CellMark::Value ? QVariant(texts.numbers().count(figure.students)) : QVariant();
    case Qt::DisplayRole:
        return mark == CellMark::Value && !shown ? QVariant(Numbers::missing()) : QVariant();
    case Qt::AccessibleTextRole:
        return mark == CellMark::NotCollected ? QVariant(Words::tr("not collected")) : QVariant();
    default:
        return {};
    }
}

void dressWeek(Column& column, const CohortWeeks& answer, size_t place, const Texts& texts, HeatScale scale,
    const QString& totalName)
{
    const domain::Week week = answer.weeks[place];
    if (scale == HeatScale::Difference) {
        column.column.kind = ColumnKind::Difference;
        column.column.value = [place](const CohortRow& row) -> Value {
            const auto gap = gapOf(row.figures[place]);
            return gap ? Value(Percent{*gap}) : Value();
        };
    }
    column.count = [place](const CohortRow& row) -> Value {
        const WeekFigure& figure = row.figures[place];
        return markOfFigure(figure) == CellMark::Value ? Value(qint64(figure.students)) : Value();
    };
    column.look = CellLook::HeatCount;
    column.heading = texts.numbers().shortWeek(week);
    column.tip = texts.numbers().week(week) + u'\n'
        + Words::tr("Mean over the collected cells of the turma's students, and how many students it has.");
    column.widest = texts.share(domain::complete);
    column.week = week;
    column.isLatest = place + 1 == answer.weeks.size();
    column.role = [place, scale, totalName, shared = &texts](const CohortRow& row, int role) -> QVariant {
        const WeekFigure& figure = row.figures[place];
        if (role != Qt::ToolTipRole)
            return weekRole(figure, *shared, scale, role);
        return markOfFigure(figure) == CellMark::Absent ? QVariant()
                                                        : QVariant(figureTip(row, figure, totalName, *shared));
    };
}

void dressFigure(Column& column, const QString& heading, const QString& tip, const QString& widest)
{
    column.look = CellLook::Number;
    column.heading = heading;
    column.tip = tip;
    column.widest = widest;
}

} // namespace

QString cohortRowId(const CohortRow& row)
{
    return QString::number(row.cohort.value);
}

QString cohortName(int number)
{
    return Words::tr("Cohort %1").arg(number);
}

QString cohortShortName(int number)
{
    //: a turma in a chart, as short as can be: T12
    return Words::tr("C%1").arg(number);
}

std::vector<FooterMark> marksOf(const std::vector<CohortRow>& rows)
{
    for (const CohortRow& row : rows) {
        for (const WeekFigure& figure : row.figures) {
            if (markOfFigure(figure) == CellMark::NotCollected)
                return {FooterMark::NotCollected};
        }
    }
    return {};
}

std::vector<Column> cohortTable(const CohortWeeks& answer, const Texts& texts, HeatScale scale,
    const QString& totalName, const MarkedCohorts& marked)
{
    std::vector<Column> columns;
    if (answer.weeks.empty())
        return columns;
    const QString signedWidest = texts.difference(-domain::complete);
    size_t place = 0;
    for (auto& shared : analytics::cohortColumns(answer)) {
        Column column;
        column.column = std::move(shared);
        column.heading = column.column.title;
        const QString& key = column.column.key;
        if (key == u"alunos")
            continue; // every week's cell has its own number of students
        if (key == u"turma")
            dressName(column, totalName, marked);
        else if (key == u"tutor")
            dressTutor(column);
        else if (place < answer.weeks.size() && key == answer.weeks[place].key())
            dressWeek(column, answer, place++, texts, scale, totalName);
        else if (key == u"avanco")
            dressFigure(column, Words::tr("Gain"),
                Words::tr("Mean of the last week minus that of the week before, in percentage points."), signedWidest);
        else if (key == u"esperado")
            dressFigure(column, Words::tr("Expected"),
                Words::tr("What progress should be by now: courses one after the other, each over its expected weeks."),
                texts.share(domain::complete));
        else if (key == u"diferenca")
            dressFigure(column, Words::tr("Difference"), Words::tr("Progress minus expected, in percentage points."),
                signedWidest);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace farol::ui
