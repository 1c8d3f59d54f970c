#include "plot_view.h"

#include "plot_ink.h"
#include "table_paint.h"
#include "tip_text.h"
#include "ui/appearance.h"
#include "ui/numbers.h"

#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace farol::ui {

namespace {

constexpr qreal lonePointSize = 5.6; ///< px, as the dots on a line
constexpr qreal reach = 16; ///< px from a line in which a click is meant for it

QList<QPointF> pointsOf(const std::vector<std::optional<domain::Tenths>>& values, const PlotRun& run, LineShape shape)
{
    QList<QPointF> points;
    for (size_t place = run.first; place <= run.last; ++place) {
        const qreal value = *values[place] / 10.0;
        if (shape == LineShape::Steps && place > run.first)
            points << QPointF(qreal(place), points.last().y());
        points << QPointF(qreal(place), value);
    }
    return points;
}

} // namespace

PlotView::PlotView(Appearance& appearance, QWidget* parent) :
    QChartView(new QChart, parent),
    m_appearance(appearance),
    m_weeks(new QValueAxis(this)),
    m_percent(new QValueAxis(this)),
    m_frame(appearance, m_content, {}, false)
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
    m_percent->setGridLineVisible(false); // its lines stay where they were when the range changes; ours follow
    m_weeks->setLineVisible(false); // its ticks would come along; the zero line is ours
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    connect(&appearance, &Appearance::changed, this, &PlotView::rebuild);
}

void PlotView::show(const PlotContent& content)
{
    m_content = content;
    m_pointed.reset();
    rebuild();
}

void PlotView::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    rebuild();
}

void PlotView::addLine(const PlotSeries& series)
{
    QPen pen(m_frame.colorOf(series), 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (series.style == LineStyle::Focus)
        pen.setWidthF(2.25);
    if (series.style == LineStyle::Median)
        pen.setWidthF(1.5);
    if (series.style == LineStyle::Expected) {
        pen.setWidthF(1.5);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({5 / 1.5, 4 / 1.5});
    }
    for (const PlotRun& run : unbrokenRuns(series.values)) {
        QXYSeries* line = nullptr;
        if (run.first == run.last) {
            auto* point = new QScatterSeries;
            point->setMarkerSize(lonePointSize);
            point->setColor(pen.color());
            point->setBorderColor(Qt::transparent);
            line = point;
        } else {
            line = new QLineSeries;
            line->setPen(pen);
        }
        line->replace(pointsOf(series.values, run, series.shape));
        line->setName(series.name);
        attach(*line);
    }
}

void PlotView::attach(QAbstractSeries& series)
{
    chart()->addSeries(&series);
    series.attachAxis(m_weeks);
    series.attachAxis(m_percent);
}

void PlotView::addRibbon(const PlotRibbon& ribbon)
{
    for (const PlotRun& run : unbrokenRuns(ribbon.low)) {
        auto* area = new QAreaSeries;
        auto* low = new QLineSeries(area);
        auto* high = new QLineSeries(area);
        QList<QPointF> below = pointsOf(ribbon.low, run, ribbon.shape);
        QList<QPointF> above = pointsOf(ribbon.high, run, ribbon.shape);
        if (run.first == run.last) { // one place alone would have no width
            below << below.first() + QPointF(0.5, 0);
            above << above.first() + QPointF(0.5, 0);
            below.first() -= QPointF(0.5, 0);
            above.first() -= QPointF(0.5, 0);
        }
        low->replace(below);
        high->replace(above);
        area->setLowerSeries(low);
        area->setUpperSeries(high);
        area->setPen(Qt::NoPen);
        area->setBrush(m_appearance.color(Role::Ribbon));
        attach(*area);
    }
}

void PlotView::rebuild()
{
    chart()->removeAllSeries();
    arrange();
    if (m_content.ribbon)
        addRibbon(*m_content.ribbon);
    for (const LineStyle layer : {LineStyle::Context, LineStyle::Median, LineStyle::Expected, LineStyle::Focus}) {
        for (const PlotSeries& series : m_content.series) {
            if (series.style == layer)
                addLine(series);
        }
    }
    viewport()->update();
}

void PlotView::arrange()
{
    m_frame = PlotFrame(m_appearance, m_content, size(), m_isStale);
    m_labels = labelsOf(m_frame);
    chart()->setPlotArea(m_frame.area());
    m_weeks->setRange(-m_frame.side(), m_frame.last() + m_frame.side());
    m_percent->setRange(m_frame.bottom(), m_frame.ceiling());
}

std::vector<std::optional<QRectF>> PlotView::labelBoxes() const
{
    std::vector<std::optional<QRectF>> boxes(m_content.series.size());
    for (const PlotLabel& label : m_labels) {
        if (label.series < boxes.size()) // not the ribbon's
            boxes[label.series] = label.box;
    }
    return boxes;
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void PlotView::drawBackground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    painter->setPen(QPen(m_appearance.color(Role::Grid), 1));
    for (int percent = m_frame.bottom(); percent <= m_frame.top(); percent += m_frame.tick()) {
        const qreal y = std::floor(m_frame.at(0, percent * 10).y()) + 0.5;
        painter->drawLine(QPointF(m_frame.area().left(), y), QPointF(m_frame.area().right(), y));
    }
    for (const size_t week : m_content.missing)
        paintHatch(*painter, m_frame.bandOf(week).toRect(), m_appearance.color(Role::Hatch));
    painter->restore();
}

void PlotView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    if (m_content.size() == 0 || chart()->series().isEmpty()) {
        painter->setFont(m_frame.font());
        painter->setPen(m_appearance.color(Role::Muted));
        const QString sentence =
            m_content.emptySentence.isEmpty() ? tr("No figures for this filter yet.") : m_content.emptySentence;
        painter->drawText(viewport()->rect().adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap, sentence);
    } else {
        PlotInk(*painter, m_frame).paint(m_labels, m_pointed);
    }
    painter->restore();
}

QString PlotView::wordsOf(size_t week) const
{
    const Numbers numbers;
    QStringList lines{m_content.nameOf(week)};
    for (const PlotSeries& series : m_content.series) {
        const auto& value = series.values[week];
        if (!value) {
            if (!m_content.isOver(series, week))
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
    if (m_content.ribbon && m_content.ribbon->low[week])
        lines << tr("%1: %2 to %3")
                     .arg(m_content.ribbon->name, numbers.percent(m_content.ribbon->low[week]),
                         numbers.percent(m_content.ribbon->high[week]));
    for (const PlotNote& note : m_content.notes) {
        if (note.week == week)
            lines << note.text;
    }
    if (m_content.openPlace == week)
        lines << tr("Week in progress: its photo may still change.");
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
    if (m_content.size() == 0 || chart()->series().isEmpty())
        return;
    const qreal x = chart()->mapToValue(event->position(), chart()->series().constFirst()).x();
    const bool isInside = m_frame.area().adjusted(-PlotFrame::edge, 0, PlotFrame::edge, 20).contains(event->position());
    const auto week = size_t(std::clamp(std::lround(x), 0L, long(m_content.size()) - 1));
    point(isInside ? std::optional(week) : std::nullopt, event->globalPosition().toPoint());
}

/// The line nearest to a height at a place, within reach; of several, the one painted on top.
std::optional<size_t> PlotView::lineAt(size_t place, qreal y) const
{
    std::optional<size_t> nearest;
    qreal least = reach;
    for (size_t i = 0; i < m_content.series.size(); ++i) {
        const auto& value = m_content.series[i].values[place];
        const qreal distance = value ? std::abs(m_frame.at(place, *value).y() - y) : reach + 1;
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_pointed)
        emit opened(lineAt(*m_pointed, event->position().y()), *m_pointed);
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
    if (m_content.size() == 0) {
        QChartView::keyPressEvent(event);
        return;
    }
    const size_t last = m_content.size() - 1;
    const size_t now = m_pointed.value_or(last);
    const auto move = [this](size_t place) {
        point(place, mapToGlobal(m_frame.at(place, m_content.bottom * 10).toPoint()));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_pointed && now > 0 ? now - 1 : now);
    case Qt::Key_Right:
        return move(m_pointed ? std::min(last, now + 1) : now);
    case Qt::Key_Home:
        return move(0);
    case Qt::Key_End:
        return move(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened(std::nullopt, now);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

} // namespace farol::ui
