#include "plot_frame.h"

#include "ui/appearance.h"
#include "ui/numbers.h"

#include <QFontMetricsF>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr size_t valuesUpTo = 3;
constexpr qreal labelRoom = 14; ///< px beside the labels at the right

int topOf(const PlotContent& content)
{
    domain::Tenths highest = 0;
    for (const PlotSeries& series : content.series) {
        for (const auto& value : series.values)
            highest = std::max(highest, value.value_or(0));
    }
    return highest <= 600 ? 60 : 100;
}

} // namespace

PlotFrame::PlotFrame(const Appearance& appearance, const PlotContent& content, const QSizeF& size, bool isStale) :
    m_look(&appearance),
    m_content(&content),
    m_isStale(isStale),
    m_top(topOf(content))
{
    const QFontMetricsF metrics(font());
    const QFontMetricsF bold(font(true));
    qreal widest = 0;
    for (const PlotSeries& series : content.series) {
        if (isBeside(series))
            widest = std::max(widest, bold.horizontalAdvance(labelOf(series)));
    }
    const qreal left = metrics.horizontalAdvance(QStringLiteral("100\u00A0%")) + 12 - edge;
    const qreal right = size.width() - widest - labelRoom + edge;
    const int lines = 1 + (content.axisTitle.isEmpty() ? 0 : 1) + (content.counts ? 1 : 0);
    const qreal bottom = size.height() - lines * (metrics.height() + 1) - 5;
    m_area = QRectF(QPointF(left, 0), QPointF(std::max(left + 40, right), std::max(20.0, bottom)));
}

qreal PlotFrame::last() const
{
    return qreal(std::max<size_t>(2, m_content->size())) - 1;
}

qreal PlotFrame::side() const
{
    return last() * edge / std::max(1.0, m_area.width() - 2 * edge);
}

qreal PlotFrame::ceiling() const
{
    return bottom() + (m_top - bottom()) * m_area.height() / std::max(1.0, m_area.height() - edge);
}

int PlotFrame::tick() const
{
    if (bottom() > 0)
        return 10;
    return m_top == 60 ? 20 : 25;
}

QPointF PlotFrame::at(size_t week, domain::Tenths tenths) const
{
    const qreal x = (qreal(week) + side()) / (last() + 2 * side());
    const qreal y = (tenths / 10.0 - bottom()) / (ceiling() - bottom());
    return {m_area.left() + x * m_area.width(), m_area.bottom() - y * m_area.height()};
}

QRectF PlotFrame::bandOf(size_t week) const
{
    const qreal half = (at(1, 0).x() - at(0, 0).x()) / 2;
    const qreal x = at(week, 0).x();
    return {QPointF(x - half, at(0, m_top * 10).y()), QPointF(x + half, m_area.bottom())};
}

size_t PlotFrame::stepOfWeeks() const
{
    const size_t count = m_content->weeks.size();
    const qreal room = m_area.width() / std::max<qreal>(1, qreal(count));
    const qreal needed = QFontMetricsF(font()).horizontalAdvance(QStringLiteral("S00")) + 8;
    size_t step = count > 28 ? 4 : count > 14 ? 2 : 1;
    while (room * qreal(step) < needed)
        step *= 2;
    return step;
}

QColor PlotFrame::colorOf(const PlotSeries& series) const
{
    if (m_isStale || series.style == LineStyle::Context)
        return m_look->color(Role::Ghost);
    if (series.style == LineStyle::Expected || series.style == LineStyle::Median)
        return m_look->color(Role::Reference);
    return m_look->theme().series(series.color);
}

bool PlotFrame::isBeside(const PlotSeries& series) const
{
    if (m_content->labels != LabelPlace::Ends)
        return m_content->labels == LabelPlace::Right;
    const bool isReference = series.style == LineStyle::Expected || series.style == LineStyle::Median;
    return isReference && !series.values.empty() && series.values.back(); // one that ends before is named there
}

QString PlotFrame::labelOf(const PlotSeries& series) const
{
    const bool isAtEnd = m_content->labels != LabelPlace::Right; // such a name says its value itself
    if (isAtEnd || m_content->series.size() > valuesUpTo || series.values.empty() || !series.values.back())
        return series.name;
    return series.name + u' ' + Numbers().percent(series.values.back());
}

QFont PlotFrame::font(bool isBold) const
{
    QFont font = m_look->numberFont(TextSize::Caption);
    font.setBold(isBold);
    return font;
}

} // namespace farol::ui
