#include "figure_cells.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::WeekFigure;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CohortTable)
};

std::optional<domain::Tenths> shownOf(const WeekFigure& figure, HeatScale scale)
{
    return scale == HeatScale::Progress ? figure.mean : gapOf(figure);
}

QString figureTip(const WeekFigure& figure, const Numbers& numbers, const QString& name)
{
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

} // namespace

std::optional<domain::Tenths> gapOf(const WeekFigure& figure)
{
    return figure.mean && figure.expected ? std::optional(*figure.mean - *figure.expected) : std::nullopt;
}

CellMark markOfFigure(const WeekFigure& figure)
{
    if (!figure.photographed || figure.students == 0)
        return CellMark::Absent;
    return figure.mean ? CellMark::Value : CellMark::NotCollected;
}

domain::Value figureCount(const WeekFigure& figure)
{
    return markOfFigure(figure) == CellMark::Value ? domain::Value(qint64(figure.students)) : domain::Value();
}

QVariant figureRole(const WeekFigure& figure, const FigureCells& cells, const QString& name, int role)
{
    const CellMark mark = markOfFigure(figure);
    const auto shown = shownOf(figure, cells.scale);
    switch (role) {
    case MarkRole:
        return int(mark);
    case TenthsRole:
        return shown ? QVariant(*shown) : QVariant();
    case CountRole:
        return mark == CellMark::Value ? QVariant(cells.texts->numbers().count(figure.students)) : QVariant();
    case Qt::DisplayRole:
        return mark == CellMark::Value && !shown ? QVariant(Numbers::missing()) : QVariant();
    case Qt::AccessibleTextRole:
        return mark == CellMark::NotCollected ? QVariant(Words::tr("not collected")) : QVariant();
    case Qt::ToolTipRole:
        return mark == CellMark::Absent ? QVariant() : QVariant(figureTip(figure, cells.texts->numbers(), name));
    default:
        return {};
    }
}

} // namespace farol::ui
