#include "plot_view.h"

#include "tip_text.h"
#include "ui/appearance.h"
#include "ui/numbers.h"

#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QPainterPath>
#include <QToolTip>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace farol::ui {

namespace {

constexpr qreal edge = 6; ///< px kept inside the plot, so that points at its edges are not cut
constexpr qreal dotRadius = 2.8;
constexpr size_t dotsUpTo = 20;
constexpr int valuesUpTo = 3;
constexpr size_t mostNotes = 4;
constexpr qreal labelGap = 12;
constexpr qreal labelOffset = 10;

QFont captionFont(const Appearance& appearance, bool isBold = false)
{
    QFont font = appearance.numberFont(TextSize::Caption);
    font.setBold(isBold);
    return font;
}

} // namespace

PlotView::PlotView(Appearance& appearance, QWidget* parent)
    : QChartView(new QChart, parent), m_appearance(appearance), m_weeks(new QValueAxis(this)),
      m_percent(new QValueAxis(this))
{
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->addAxis(m_weeks, Qt::AlignBottom);
    chart()->addAxis(m_percent, Qt::AlignLeft);
    for (QValueAxis* axis : {m_weeks, m_percent})
        axis->setLabelsVisible(false);
    m_weeks->setGridLineVisible(false);
    m_percent->setLineVisible(false);
    m_weeks->setLineVisible(false); // its ticks would come along; the zero line is ours
    m_percent->setTickType(QValueAxis::TicksDynamic);
    m_percent->setTickAnchor(0);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    connect(&appearance, &Appearance::changed, this, &PlotView::rebuild);
    style();
}

void PlotView::show(const PlotContent& content)
{
    m_content = content;
    m_pointed.reset();
    domain::Tenths highest = 0;
    for (const PlotSeries& series : content.series) {
        for (const auto& value : series.values)
            highest = std::max(highest, value.value_or(0));
    }
    m_top = highest <= 600 ? 60 : 100;
    m_tick = m_top == 60 ? 20 : 25;
    rebuild();
}

void PlotView::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    rebuild();
}

void PlotView::style()
{
    m_percent->setGridLinePen(QPen(m_appearance.color(Role::Grid), 1));
    m_percent->setTickInterval(m_tick);
}

QColor PlotView::colorOf(const PlotSeries& series) const
{
    if (m_isStale || series.style == LineStyle::Context)
        return m_appearance.color(Role::Ghost);
    if (series.style == LineStyle::Expected)
        return m_appearance.color(Role::Reference);
    return m_appearance.theme().series(series.color);
}

void PlotView::addLine(const PlotSeries& series)
{
    QPen pen(colorOf(series), 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (series.style == LineStyle::Focus)
        pen.setWidthF(2.25);
    if (series.style == LineStyle::Expected) {
        pen.setWidthF(1.5);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({5 / 1.5, 4 / 1.5});
    }
    for (const PlotRun& run : unbrokenRuns(series.values)) {
        QXYSeries* line = nullptr;
        if (run.first == run.last) {
            auto* point = new QScatterSeries;
            point->setMarkerSize(2 * dotRadius);
            point->setColor(pen.color());
            point->setBorderColor(Qt::transparent);
            line = point;
        } else {
            line = new QLineSeries;
            line->setPen(pen);
        }
        QList<QPointF> points;
        for (size_t week = run.first; week <= run.last; ++week)
            points << QPointF(qreal(week), *series.values[week] / 10.0);
        line->replace(points);
        line->setName(series.name);
        chart()->addSeries(line);
        line->attachAxis(m_weeks);
        line->attachAxis(m_percent);
    }
}

void PlotView::rebuild()
{
    chart()->removeAllSeries();
    style();
    for (const LineStyle layer : {LineStyle::Context, LineStyle::Expected, LineStyle::Focus}) {
        for (const PlotSeries& series : m_content.series) {
            if (series.style == layer)
                addLine(series);
        }
    }
    arrange();
    viewport()->update();
}

QString PlotView::labelOf(const PlotSeries& series) const
{
    if (m_content.series.size() > valuesUpTo || series.values.empty() || !series.values.back())
        return series.name;
    return series.name + u' ' + Numbers().percent(series.values.back());
}

void PlotView::arrange()
{
    const QFontMetricsF metrics(captionFont(m_appearance));
    const QFontMetricsF bold(captionFont(m_appearance, true));
    qreal widest = 0;
    for (const PlotSeries& series : m_content.series)
        widest = std::max(widest, bold.horizontalAdvance(labelOf(series)));
    const qreal left = metrics.horizontalAdvance(QStringLiteral("100\u00A0%")) + 12 - edge;
    const qreal right = width() - widest - labelOffset - 4;
    const qreal bottom = height() - metrics.height() - 6;
    const QRectF area(QPointF(left, 0), QPointF(std::max(left + 40, right + edge), std::max(20.0, bottom)));
    chart()->setPlotArea(area);

    const qreal last = qreal(std::max<size_t>(2, m_content.weeks.size())) - 1;
    const qreal side = last * edge / std::max(1.0, area.width() - 2 * edge);
    m_weeks->setRange(-side, last + side);
    m_percent->setRange(0, m_top * area.height() / std::max(1.0, area.height() - edge));
    placeLabels();
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

QPointF PlotView::at(size_t week, domain::Tenths tenths) const
{
    const QRectF area = chart()->plotArea();
    const qreal x = (qreal(week) - m_weeks->min()) / (m_weeks->max() - m_weeks->min());
    const qreal y = tenths / 10.0 / m_percent->max();
    return {area.left() + x * area.width(), area.bottom() - y * area.height()};
}

std::vector<PlotView::Label> PlotView::labels() const
{
    std::vector<Label> all;
    for (size_t i = 0; i < m_content.series.size(); ++i) {
        const PlotSeries& series = m_content.series[i];
        const std::vector<PlotRun> runs = unbrokenRuns(series.values);
        if (runs.empty())
            continue;
        const size_t last = runs.back().last;
        const bool isFocus = series.style == LineStyle::Focus;
        const QColor color = isFocus && !m_isStale ? colorOf(series) : m_appearance.color(Role::Muted);
        all.push_back({labelOf(series), color, isFocus, i, at(last, *series.values[last]).y()});
    }
    return all;
}

/// Every coloured line and the expected keep their label; of the others as many as have room, spread over the height.
std::vector<PlotView::Label> PlotView::thatFit(std::vector<Label> all) const
{
    const auto isContext = [this](const Label& label) {
        return m_content.series[label.series].style == LineStyle::Context;
    };
    std::stable_sort(all.begin(), all.end(), [](const Label& a, const Label& b) { return a.wanted < b.wanted; });
    const auto room = size_t(std::max(1.0, chart()->plotArea().height() / labelGap + 1));
    const auto context = size_t(std::count_if(all.begin(), all.end(), isContext));
    if (all.size() <= room)
        return all;
    const size_t kept = room > all.size() - context ? room - (all.size() - context) : 0;
    size_t seen = 0;
    std::erase_if(all, [&](const Label& label) {
        if (!isContext(label))
            return false;
        const bool isKept = (seen + 1) * kept / context != seen * kept / context;
        ++seen;
        return !isKept;
    });
    return all;
}

void PlotView::placeLabels()
{
    m_labels = thatFit(labels());
    std::vector<qreal> wanted;
    for (const Label& label : m_labels)
        wanted.push_back(label.wanted);
    const QRectF area = chart()->plotArea();
    const std::vector<qreal> places = spreadLabels(wanted, labelGap, area.top() + 5, area.bottom());
    m_labelBoxes.assign(m_content.series.size(), std::nullopt);
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const QFontMetricsF metrics(captionFont(m_appearance, m_labels[i].isBold));
        const QSizeF size(metrics.horizontalAdvance(m_labels[i].text), labelGap);
        m_labelBoxes[m_labels[i].series] =
            QRectF(QPointF(area.right() - edge + labelOffset, places[i] - labelGap / 2), size);
    }
}

int PlotView::stepOfWeeks() const
{
    const size_t count = m_content.weeks.size();
    const qreal room = chart()->plotArea().width() / std::max<qreal>(1, qreal(count));
    const qreal needed = QFontMetricsF(captionFont(m_appearance)).horizontalAdvance(QStringLiteral("S00")) + 8;
    int step = count > 28 ? 4 : count > 14 ? 2 : 1;
    while (room * step < needed)
        step *= 2;
    return step;
}

void PlotView::drawTicks(QPainter& painter) const
{
    const QRectF area = chart()->plotArea();
    painter.setPen(QPen(m_appearance.color(Role::Field), 1));
    const qreal zero = std::round(area.bottom()) - 0.5;
    painter.drawLine(QPointF(at(0, 0).x(), zero), QPointF(at(m_content.weeks.size() - 1, 0).x(), zero));
    painter.setPen(m_appearance.color(Role::Muted));
    const Numbers numbers;
    for (int tick = 0; tick <= m_top; tick += m_tick) {
        const QRectF box(0, at(0, tick * 10).y() - 8, area.left() - 2, 16);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, numbers.count(tick) + QStringLiteral("\u00A0%"));
    }
}

void PlotView::drawWeeks(QPainter& painter) const
{
    painter.setPen(m_appearance.color(Role::Muted));
    const Numbers numbers;
    const auto step = size_t(stepOfWeeks());
    const size_t count = m_content.weeks.size();
    const qreal top = chart()->plotArea().bottom() + 4;
    for (size_t i = 0; i < count; ++i) {
        if ((count - 1 - i) % step != 0)
            continue;
        const QRectF box(at(i, 0).x() - 30, top, 60, painter.fontMetrics().height());
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, numbers.shortWeek(m_content.weeks[i]));
    }
}

void PlotView::drawDots(QPainter& painter) const
{
    if (m_content.weeks.size() > dotsUpTo)
        return;
    painter.setPen(QPen(m_appearance.color(Role::Surface), 1));
    for (const PlotSeries& series : m_content.series) {
        if (series.style != LineStyle::Focus)
            continue;
        painter.setBrush(colorOf(series));
        for (size_t i = 0; i < series.values.size(); ++i) {
            if (series.values[i])
                painter.drawEllipse(at(i, *series.values[i]), dotRadius + 0.5, dotRadius + 0.5);
        }
    }
}

void PlotView::drawNotes(QPainter& painter) const
{
    const qreal base = chart()->plotArea().bottom();
    qreal free = 0; // a note that would stand on the one before is left out; the tooltip has it
    if (m_content.notes.size() > mostNotes)
        return; // over a long time every turma entered once: the tooltip says when
    for (const PlotNote& note : m_content.notes) {
        const qreal x = std::round(at(note.week, 0).x()) + 0.5;
        const qreal width = painter.fontMetrics().horizontalAdvance(note.text);
        if (x < free || x + 6 + width > chart()->plotArea().right())
            continue;
        free = x + width + 12;
        painter.setPen(QPen(m_appearance.color(Role::Field), 1));
        painter.drawLine(QPointF(x, base - 22), QPointF(x, base));
        const QRectF box(x + 5, base - 25, width + 2, 16);
        QPainterPath halo;
        halo.addText(
            box.left(), box.center().y() + painter.fontMetrics().ascent() / 2.0 - 1, painter.font(), note.text);
        painter.strokePath(
            halo, QPen(m_appearance.color(Role::Surface), 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setPen(m_appearance.color(Role::Muted));
        painter.drawText(QPointF(box.left(), box.center().y() + painter.fontMetrics().ascent() / 2.0 - 1), note.text);
    }
}

void PlotView::drawLabels(QPainter& painter) const
{
    for (const Label& label : m_labels) {
        painter.setFont(captionFont(m_appearance, label.isBold));
        painter.setPen(label.color);
        const QRectF box = m_labelBoxes[label.series]->adjusted(0, -4, 4, 4);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.text);
    }
}

void PlotView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    painter->setFont(captionFont(m_appearance));
    if (m_content.weeks.empty() || chart()->series().isEmpty()) {
        painter->setPen(m_appearance.color(Role::Muted));
        painter->drawText(viewport()->rect(), Qt::AlignCenter, tr("No figures for this filter yet."));
        painter->restore();
        return;
    }
    drawTicks(*painter);
    drawWeeks(*painter);
    drawNotes(*painter);
    if (m_pointed) {
        painter->setPen(QPen(m_appearance.color(Role::Field), 1));
        const qreal x = std::round(at(*m_pointed, 0).x()) + 0.5;
        painter->drawLine(QPointF(x, chart()->plotArea().top()), QPointF(x, chart()->plotArea().bottom()));
    }
    drawDots(*painter);
    drawLabels(*painter);
    painter->restore();
}

QString PlotView::wordsOf(size_t week) const
{
    const Numbers numbers;
    QStringList lines{numbers.week(m_content.weeks[week])};
    for (const PlotSeries& series : m_content.series) {
        const auto& value = series.values[week];
        if (!value) {
            lines << tr("%1: not collected").arg(series.name);
            continue;
        }
        QStringList parts{tr("%1: %2").arg(series.name, numbers.percent(value))};
        const auto before = week > 0 ? series.values[week - 1] : std::nullopt;
        if (before)
            parts << numbers.points(*value - *before);
        if (week < series.notes.size() && !series.notes[week].isEmpty())
            parts << series.notes[week];
        lines << parts.join(QStringLiteral(" \u00B7 "));
    }
    for (const PlotNote& note : m_content.notes) {
        if (note.week == week)
            lines << note.text;
    }
    return lines.join(u'\n');
}

void PlotView::point(std::optional<size_t> week, const QPoint& globalPosition)
{
    if (week != m_pointed) {
        m_pointed = week;
        viewport()->update();
    }
    if (week)
        QToolTip::showText(globalPosition, tipText(wordsOf(*week)), this);
    else
        QToolTip::hideText();
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    if (m_content.weeks.empty() || chart()->series().isEmpty())
        return;
    const qreal x = chart()->mapToValue(event->position(), chart()->series().constFirst()).x();
    const bool isInside = chart()->plotArea().adjusted(-edge, 0, edge, 20).contains(event->position());
    const auto week = size_t(std::clamp(std::lround(x), 0L, long(m_content.weeks.size()) - 1));
    point(isInside ? std::optional(week) : std::nullopt, event->globalPosition().toPoint());
}

void PlotView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    point(std::nullopt, {});
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    point(std::nullopt, {});
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if (m_content.weeks.empty() || (!isLeft && event->key() != Qt::Key_Right)) {
        QChartView::keyPressEvent(event);
        return;
    }
    const size_t last = m_content.weeks.size() - 1;
    size_t week = m_pointed.value_or(last);
    if (m_pointed)
        week = isLeft ? week - (week > 0 ? 1 : 0) : std::min(last, week + 1);
    point(week, mapToGlobal(at(week, 0).toPoint()));
}

} // namespace farol::ui
