#include "gain_chart.h"

#include "ui/appearance.h"
#include "ui/data/plot_frame.h"
#include "ui/data/table_paint.h"
#include "ui/data/tip_text.h"
#include "ui/numbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace farol::ui {

using domain::Gain;
using domain::Tenths;

namespace {

constexpr qreal widestBar = 19;
constexpr qreal leastBar = 2;
constexpr qreal leastHeight = 1.5; ///< px: no study is seen as a week that was looked at
constexpr int labelGap = 4;

} // namespace

struct GainChart::Scale {
    Tenths step = 10; ///< between two ticks
    Tenths top = 20;
    Tenths bottom = 0; ///< the lowest gain, 0 when none is negative
    QRectF area;

    qreal y(Tenths tenths) const
    {
        return area.bottom() - qreal(tenths - bottom) / std::max(1, top - bottom) * area.height();
    }
};

GainChart::GainChart(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Gain by week (p.p.)"));
    connect(&appearance, &Appearance::changed, this, QOverload<>::of(&QWidget::update));
}

void GainChart::show(std::vector<GainBar> bars, const PlotContent& above)
{
    m_bars = std::move(bars);
    m_above = above;
    m_pointed.reset();
    setAccessibleDescription(description());
    update();
}

void GainChart::setStale(bool isStale)
{
    m_isStale = isStale;
    update();
}

QString GainChart::description() const
{
    const Numbers numbers;
    QStringList words;
    for (const GainBar& bar : m_bars) {
        const QString week = numbers.shortWeek(bar.week);
        if (!bar.gain)
            continue;
        const QString gain = numbers.points(bar.gain->tenths);
        words << (bar.gain->estimated ? tr("%1: %2, estimated").arg(week, gain) : tr("%1: %2").arg(week, gain));
    }
    return words.isEmpty() ? tr("No gain is known yet: it takes two photos.") : words.join(QStringLiteral("; "));
}

QFont GainChart::font(bool isBold) const
{
    QFont font = m_appearance.numberFont(TextSize::Caption);
    font.setBold(isBold);
    return font;
}

GainChart::Scale GainChart::scale() const
{
    Scale scale;
    Tenths highest = 0;
    for (const GainBar& bar : m_bars) {
        highest = std::max(highest, bar.gain ? bar.gain->tenths : 0);
        scale.bottom = std::min(scale.bottom, bar.gain ? bar.gain->tenths : 0);
    }
    for (const Tenths step : {10, 20, 50, 100, 200, 250, 500}) {
        scale.step = step;
        if (highest <= 2 * step)
            break;
    }
    scale.top = highest > scale.step ? 2 * scale.step : scale.step;
    const qreal line = QFontMetricsF(font()).height();
    const qreal under = scale.bottom < 0 ? line + labelGap : 2; // a negative bar's label
    scale.area = QRectF(QPointF(0, line / 2 + 2), QPointF(width(), height() - line - 6 - under));
    return scale;
}

void GainChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    const bool isEmpty =
        std::none_of(m_bars.begin(), m_bars.end(), [](const GainBar& bar) { return bar.gain.has_value(); });
    if (isEmpty) {
        painter.setPen(m_appearance.color(Role::Muted));
        painter.drawText(rect(), Qt::AlignCenter, tr("No gain is known yet: it takes two photos."));
        return;
    }
    const PlotFrame frame(m_appearance, m_above, size(), m_isStale);
    const Scale scale = this->scale();
    paintAxis(painter, frame, scale);
    paintWeeks(painter, frame);
    paintBars(painter, frame, scale);
    paintLabels(painter, frame, scale);
    if (m_pointed) {
        painter.setPen(QPen(m_appearance.color(Role::Field), 1));
        const qreal x = std::round(frame.at(*m_pointed, 0).x()) + 0.5;
        painter.drawLine(QPointF(x, scale.area.top()), QPointF(x, scale.area.bottom()));
    }
}

void GainChart::paintAxis(QPainter& painter, const PlotFrame& frame, const Scale& scale) const
{
    const Numbers numbers;
    const int high = painter.fontMetrics().height();
    for (Tenths tick = 0; tick <= scale.top; tick += scale.step) {
        const qreal y = std::round(scale.y(tick)) - 0.5;
        painter.setPen(QPen(m_appearance.color(tick == 0 ? Role::Field : Role::Grid), 1));
        painter.drawLine(QPointF(frame.at(0, 0).x(), y), QPointF(frame.at(m_bars.size() - 1, 0).x(), y));
        painter.setPen(m_appearance.color(Role::Muted));
        const QRectF box(0, y - high / 2.0, frame.area().left() - 2, high);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, numbers.change(tick / 10));
    }
}

void GainChart::paintWeeks(QPainter& painter, const PlotFrame& frame) const
{
    const Numbers numbers;
    const size_t step = frame.stepOfWeeks();
    const int high = painter.fontMetrics().height();
    painter.setPen(m_appearance.color(Role::Muted));
    for (size_t i = 0; i < m_bars.size(); ++i) {
        if ((m_bars.size() - 1 - i) % step == 0)
            painter.drawText(QRectF(frame.at(i, 0).x() - 30, height() - high - 2, 60, high), Qt::AlignCenter,
                numbers.shortWeek(m_bars[i].week));
    }
}

void GainChart::paintBar(QPainter& painter, const QRectF& box, const Gain& gain) const
{
    const QColor ink = m_isStale ? m_appearance.color(Role::Ghost)
        : gain.tenths < 0        ? m_appearance.color(Role::LateMark)
                                 : m_appearance.color(Role::Series1);
    if (!gain.estimated) {
        painter.fillRect(box, ink);
        return;
    }
    QPen pen(ink, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

void GainChart::paintBars(QPainter& painter, const PlotFrame& frame, const Scale& scale) const
{
    const qreal apart = frame.at(1, 0).x() - frame.at(0, 0).x();
    const qreal wide = std::clamp(std::floor(apart * 0.6), leastBar, widestBar);
    const qreal zero = std::round(scale.y(0));
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const qreal x = std::round(frame.at(i, 0).x() - wide / 2);
        const std::optional<Gain>& gain = m_bars[i].gain;
        if (!gain) {
            if (m_bars[i].isMissing)
                paintHatch(painter, QRectF(x, scale.area.top(), wide, zero - scale.area.top()).toRect(),
                    m_appearance.color(Role::Hatch));
            continue;
        }
        const qreal high = std::max(leastHeight, std::abs(scale.y(gain->tenths) - zero));
        paintBar(painter, QRectF(x, gain->tenths < 0 ? zero : zero - high, wide, high), *gain);
    }
}

void GainChart::paintLabels(QPainter& painter, const PlotFrame& frame, const Scale& scale) const
{
    const Numbers numbers;
    const QFontMetricsF metrics(font());
    const qreal high = metrics.height();
    qreal free = 0; // labels under zero do not touch; the tooltip has what is left out
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const std::optional<Gain>& gain = m_bars[i].gain;
        const qreal x = frame.at(i, 0).x();
        if (gain && gain->tenths < 0) {
            const QString number = numbers.difference(gain->tenths);
            const QString text =
                m_bars[i].reason.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, m_bars[i].reason);
            const qreal wide = metrics.horizontalAdvance(text);
            const qreal left = std::clamp(x - wide / 2, frame.area().left(), width() - wide);
            if (left < free)
                continue;
            free = left + wide + 2 * labelGap;
            painter.setPen(m_appearance.color(m_isStale ? Role::Muted : Role::Late));
            painter.drawText(QRectF(left, scale.y(gain->tenths) + 2, wide + 2, high), Qt::AlignLeft, text);
        }
        const bool isFirstEstimate = gain && gain->estimated && gain->tenths >= 0
            && (i == 0 || !m_bars[i - 1].gain || !m_bars[i - 1].gain->estimated);
        if (isFirstEstimate) {
            const QString text = QStringLiteral("\u2248 ") + tr("estimated");
            const qreal wide = metrics.horizontalAdvance(text);
            qreal tallest = scale.y(gain->tenths); // of the bars under the words
            for (size_t next = i; next < m_bars.size() && frame.at(next, 0).x() < x + wide; ++next)
                tallest = std::min(tallest, scale.y(m_bars[next].gain ? m_bars[next].gain->tenths : 0));
            painter.setPen(m_appearance.color(Role::Muted));
            painter.drawText(QRectF(x - 8, std::max(0.0, tallest - high - 2), wide + 2, high), Qt::AlignLeft, text);
        }
    }
    const GainBar& last = m_bars.back();
    if (!last.gain || last.gain->tenths < 0)
        return;
    painter.setFont(font(true));
    painter.setPen(m_isStale ? m_appearance.color(Role::Muted) : m_appearance.theme().series(0));
    const QPointF end(frame.at(m_bars.size() - 1, 0).x() + 14, scale.y(last.gain->tenths));
    painter.drawText(QRectF(end.x(), std::max(0.0, end.y() - high / 2), width() - end.x(), high),
        Qt::AlignLeft | Qt::AlignVCenter, numbers.difference(last.gain->tenths));
}

QString GainChart::wordsOf(size_t week) const
{
    const Numbers numbers;
    const GainBar& bar = m_bars[week];
    QStringList lines{numbers.week(bar.week)};
    if (!bar.gain)
        lines << (bar.isMissing ? tr("not collected") : tr("no gain: there is no photo before to compare with"));
    else if (bar.gain->estimated)
        lines << tr("%1, estimated: several weeks lay between two photos").arg(numbers.points(bar.gain->tenths));
    else
        lines << numbers.points(bar.gain->tenths);
    return (lines + bar.details).join(u'\n');
}

void GainChart::point(std::optional<size_t> week, const QPoint& globalPosition)
{
    if (week != m_pointed) {
        m_pointed = week;
        update();
    }
    if (week)
        QToolTip::showText(globalPosition, tipText(wordsOf(*week)), this);
    else
        QToolTip::hideText();
}

void GainChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_bars.empty())
        return;
    const PlotFrame frame(m_appearance, m_above, size(), m_isStale);
    const qreal apart = frame.at(1, 0).x() - frame.at(0, 0).x();
    const qreal place = (event->position().x() - frame.at(0, 0).x()) / std::max(1.0, apart);
    const long week = std::lround(place);
    const bool isInside = week >= 0 && week < long(m_bars.size());
    point(isInside ? std::optional(size_t(week)) : std::nullopt, event->globalPosition().toPoint());
}

void GainChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    point(std::nullopt, {});
}

void GainChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    point(std::nullopt, {});
}

void GainChart::keyPressEvent(QKeyEvent* event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if (m_bars.empty() || event->modifiers() != Qt::NoModifier || (!isLeft && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const size_t last = m_bars.size() - 1;
    size_t week = m_pointed.value_or(last);
    if (m_pointed)
        week = isLeft ? week - (week > 0 ? 1 : 0) : std::min(last, week + 1);
    const PlotFrame frame(m_appearance, m_above, size(), m_isStale);
    point(week, mapToGlobal(QPoint(int(frame.at(week, 0).x()), 0)));
}

} // namespace farol::ui
