#include "course_means_table.h"

#include "core/analytics/course_funnel_columns.h"
#include "funnel_table.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::CourseFunnel;
using analytics::WeekFigure;
using domain::Percent;
using domain::Value;
using Column = TableColumn<analytics::CourseFunnelRow>;
using Row = analytics::CourseFunnelRow;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CourseMeansTable)
};

std::optional<domain::Tenths> shownOf(const WeekFigure& figure, HeatScale scale)
{
    if (scale == HeatScale::Progress)
        return figure.mean;
    return figure.mean && figure.expected ? std::optional(*figure.mean - *figure.expected) : std::nullopt;
}

/// Of a course nobody may open there is nothing to collect.
CellMark markOf(const WeekFigure& figure)
{
    if (!figure.photographed)
        return CellMark::Absent;
    if (figure.counts.expected() == 0)
        return CellMark::NoAccess;
    return figure.mean ? CellMark::Value : CellMark::NotCollected;
}

QString tipOf(const Row& row, const WeekFigure& figure, const Numbers& numbers)
{
    QStringList figures{Words::tr("Mean %1").arg(numbers.percent(figure.mean))};
    if (figure.expected)
        figures << Words::tr("expected %1").arg(numbers.percent(figure.expected));
    if (figure.change)
        figures << Words::tr("%1 since the week before").arg(numbers.points(figure.change));
    QString coverage = numbers.coverage(figure.counts.answered, figure.counts.expected());
    if (figure.counts.noAccess > 0)
        coverage +=
            QStringLiteral(" \u00B7 ") + Words::tr("%1 without access").arg(numbers.count(figure.counts.noAccess));
    return courseLabel(row) + QStringLiteral(" \u00B7 ") + numbers.week(figure.week) + u'\n'
        + figures.join(QStringLiteral(" \u00B7 ")) + u'\n' + coverage;
}

QVariant roleOf(const Row& row, const WeekFigure& figure, const Texts& texts, HeatScale scale, int role)
{
    const CellMark mark = markOf(figure);
    const auto shown = shownOf(figure, scale);
    switch (role) {
    case MarkRole:
        return int(mark);
    case TenthsRole:
        return shown ? QVariant(*shown) : QVariant();
    case CountRole:
        return mark == CellMark::Value ? QVariant(texts.numbers().count(figure.counts.answered)) : QVariant();
    case Qt::DisplayRole:
        return mark == CellMark::Value && !shown ? QVariant(Numbers::missing()) : QVariant();
    case Qt::AccessibleTextRole:
        if (mark == CellMark::NotCollected)
            return Words::tr("not collected");
        return mark == CellMark::NoAccess ? QVariant(Words::tr("no access")) : QVariant();
    case Qt::ToolTipRole:
        return mark == CellMark::Absent ? QVariant() : QVariant(tipOf(row, figure, texts.numbers()));
    default:
        return {};
    }
}

Column weekColumn(
    domain::Column<Row> shared, const CourseFunnel& funnel, size_t place, const Texts& texts, HeatScale scale)
{
    Column column;
    column.column = std::move(shared);
    if (scale == HeatScale::Difference) {
        column.column.kind = domain::ColumnKind::Difference;
        column.column.value = [place](const Row& row) -> Value {
            const auto gap = shownOf(row.figures[place], HeatScale::Difference);
            return gap ? Value(Percent{*gap}) : Value();
        };
    }
    const domain::Week week = funnel.weeks[place];
    column.count = [place](const Row& row) -> Value {
        const WeekFigure& figure = row.figures[place];
        return markOf(figure) == CellMark::Value ? Value(qint64(figure.counts.answered)) : Value();
    };
    column.look = CellLook::HeatCount;
    column.heading = texts.numbers().shortWeek(week);
    column.tip = texts.numbers().week(week) + u'\n'
        + Words::tr("Mean progress in the course over the students collected in this week, and how many they are.");
    column.widest = texts.share(domain::complete);
    column.week = week;
    column.isLatest = place + 1 == funnel.weeks.size();
    column.role = [place, scale, shared = &texts](
                      const Row& row, int role) { return roleOf(row, row.figures[place], *shared, scale, role); };
    return column;
}

} // namespace

std::vector<Column> courseMeansTable(const CourseFunnel& funnel, const Texts& texts, HeatScale scale)
{
    std::vector<Column> columns{funnelTable(texts).front()};
    size_t place = 0;
    for (domain::Column<Row>& shared : analytics::courseMeanColumns(funnel)) {
        if (place < funnel.weeks.size() && shared.key == funnel.weeks[place].key())
            columns.push_back(weekColumn(std::move(shared), funnel, place++, texts, scale));
    }
    return columns;
}

std::vector<FooterMark> marksOf(const CourseFunnel& funnel)
{
    bool isLost = false;
    bool isClosed = false;
    for (const Row& row : funnel.rows) {
        for (const WeekFigure& figure : row.figures) {
            isLost = isLost || markOf(figure) == CellMark::NotCollected;
            isClosed = isClosed || markOf(figure) == CellMark::NoAccess;
        }
    }
    std::vector<FooterMark> marks;
    if (isLost)
        marks.push_back(FooterMark::NotCollected);
    if (isClosed)
        marks.push_back(FooterMark::NoAccess);
    return marks;
}

} // namespace farol::ui
