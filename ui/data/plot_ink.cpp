#include "plot_ink.h"

#include "ui/appearance.h"
#include "ui/numbers.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace farol::ui {

namespace {

constexpr qreal dotRadius = 2.8;
constexpr size_t dotsUpTo = 20;
constexpr size_t mostNotes = 4;
constexpr qreal noteHeight = 22;

} // namespace

PlotInk::PlotInk(QPainter& painter, const PlotFrame& frame) :
    m_painter(painter),
    m_frame(frame)
{
}

void PlotInk::paint(const std::vector<PlotLabel>& labels, std::optional<size_t> pointed)
{
    m_painter.setFont(m_frame.font());
    paintTicks();
    paintWeeks();
    paintNotes();
    if (pointed) {
        m_painter.setPen(QPen(m_frame.look().color(Role::Field), 1));
        const qreal x = std::round(m_frame.at(*pointed, 0).x()) + 0.5;
        m_painter.drawLine(QPointF(x, m_frame.area().top()), QPointF(x, m_frame.area().bottom()));
    }
    paintDots();
    paintLabels(labels);
}

void PlotInk::paintTicks()
{
    const QRectF& area = m_frame.area();
    m_painter.setPen(QPen(m_frame.look().color(Role::Field), 1));
    const qreal zero = std::round(area.bottom()) - 0.5;
    const size_t last = m_frame.content().size() - 1;
    m_painter.drawLine(QPointF(m_frame.at(0, 0).x(), zero), QPointF(m_frame.at(last, 0).x(), zero));
    m_painter.setPen(m_frame.look().color(Role::Muted));
    const Numbers numbers;
    const int height = m_painter.fontMetrics().height();
    for (int tick = m_frame.bottom(); tick <= m_frame.top(); tick += m_frame.tick()) {
        const QRectF box(0, m_frame.at(0, tick * 10).y() - height / 2.0, area.left() - 2, height);
        m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, numbers.count(tick) + QStringLiteral("\u00A0%"));
    }
}

void PlotInk::paintWeeks()
{
    if (!m_frame.content().places.empty()) {
        paintPlaces();
        return;
    }
    m_painter.setPen(m_frame.look().color(Role::Muted));
    const Numbers numbers;
    const size_t step = m_frame.stepOfWeeks();
    const size_t count = m_frame.content().weeks.size();
    for (size_t i = 0; i < count; ++i) {
        if ((count - 1 - i) % step != 0)
            continue;
        const QRectF box(m_frame.at(i, 0).x() - 30, m_frame.area().bottom() + 4, 60, m_painter.fontMetrics().height());
        m_painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, numbers.shortWeek(m_frame.content().weeks[i]));
    }
}

/// The places under the axis, from the first on as many as have room; then what they count, then the numbers.
void PlotInk::paintPlaces()
{
    const PlotContent& content = m_frame.content();
    const qreal room = m_frame.area().width() / m_frame.last();
    const qreal needed = QFontMetricsF(m_frame.font()).horizontalAdvance(content.places.back().label) + 14;
    size_t step = 1;
    while (room * qreal(step) < needed)
        step = step == 8 ? 12 : step * 2;
    const int height = m_painter.fontMetrics().height() + 1;
    const qreal top = m_frame.area().bottom() + 4;
    m_painter.setPen(m_frame.look().color(Role::Muted));
    for (size_t i = 0; i < content.places.size(); i += step) {
        const QRectF box(m_frame.at(i, 0).x() - 30, top, 60, height);
        m_painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, content.places[i].label);
    }
    const QRectF line(m_frame.area().left(), top + height, m_frame.area().width(), height);
    const QString title = m_painter.fontMetrics().elidedText(content.axisTitle, Qt::ElideRight, int(line.width()));
    m_painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop, title);
    if (content.counts)
        paintCounts(step);
}

void PlotInk::paintCounts(size_t step)
{
    const PlotCounts& counts = *m_frame.content().counts;
    const int height = m_painter.fontMetrics().height() + 1;
    const qreal top = m_frame.area().bottom() + 4 + 2 * height;
    const Numbers numbers;
    m_painter.setPen(
        m_frame.isStale() ? m_frame.look().color(Role::Muted) : m_frame.look().theme().series(counts.color));
    for (size_t i = 0; i < counts.values.size(); i += step) {
        if (counts.values[i])
            m_painter.drawText(QRectF(m_frame.at(i, 0).x() - 30, top, 60, height), Qt::AlignHCenter | Qt::AlignTop,
                numbers.count(*counts.values[i]));
    }
}

/// Where a line ends that is named there.
void PlotInk::paintEnds()
{
    m_painter.setPen(QPen(m_frame.look().color(Role::Surface), 1));
    for (const PlotSeries& series : m_frame.content().series) {
        const std::vector<PlotRun> runs = unbrokenRuns(series.values);
        if (runs.empty() || m_frame.isBeside(series) || series.shape == LineShape::Steps)
            continue;
        m_painter.setBrush(m_frame.colorOf(series));
        m_painter.drawEllipse(
            m_frame.at(runs.back().last, *series.values[runs.back().last]), dotRadius + 0.5, dotRadius + 0.5);
    }
}

void PlotInk::paintDots()
{
    paintEnds();
    if (m_frame.content().size() > dotsUpTo)
        return;
    for (const PlotSeries& series : m_frame.content().series) {
        if (series.style != LineStyle::Focus || series.shape == LineShape::Steps)
            continue;
        const QColor color = m_frame.colorOf(series);
        const QColor ground = m_frame.look().color(Role::Surface);
        for (size_t i = 0; i < series.values.size(); ++i) {
            if (!series.values[i])
                continue;
            const bool isOpen = m_frame.content().openPlace == i;
            m_painter.setPen(isOpen ? QPen(color, 1.5) : QPen(ground, 1));
            m_painter.setBrush(isOpen ? ground : color);
            m_painter.drawEllipse(m_frame.at(i, *series.values[i]), dotRadius + 0.5, dotRadius + 0.5);
        }
    }
}

/// Whether a line passes lower than `above` between two places, with the weeks beside them.
bool PlotInk::isCrossed(qreal from, qreal to, qreal above) const
{
    const PlotContent& content = m_frame.content();
    const qreal week = content.weeks.size() > 1 ? m_frame.at(1, 0).x() - m_frame.at(0, 0).x() : 0;
    for (const PlotSeries& series : content.series) {
        for (size_t i = 0; i < series.values.size(); ++i) {
            if (!series.values[i])
                continue;
            const QPointF at = m_frame.at(i, *series.values[i]);
            if (at.x() >= from - week && at.x() <= to + week && at.y() > above)
                return true;
        }
    }
    return false;
}

void PlotInk::paintNote(const PlotNote& note, qreal width)
{
    const qreal x = std::round(m_frame.at(note.week, 0).x()) + 0.5;
    const qreal bottom = m_frame.area().bottom();
    // Over the lines where they are too low to leave room under them.
    const bool isOver = isCrossed(x, x + width, bottom - noteHeight - 6);
    const qreal base = isOver ? m_frame.area().top() + noteHeight + 4 : bottom;
    m_painter.setPen(QPen(m_frame.look().color(Role::Field), 1));
    m_painter.drawLine(QPointF(x, base - noteHeight), QPointF(x, base));
    const QPointF at(x + 5, base - noteHeight + m_painter.fontMetrics().ascent() / 2.0 + 4);
    QPainterPath halo;
    halo.addText(at, m_painter.font(), note.text);
    const QColor surface = m_frame.look().color(Role::Surface);
    m_painter.strokePath(halo, QPen(surface, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setPen(m_frame.look().color(Role::Muted));
    m_painter.drawText(at, note.text);
}

void PlotInk::paintNotes()
{
    if (m_frame.content().notes.size() > mostNotes)
        return; // over a long time every turma entered once: the tooltip says when
    qreal free = 0; // a note that would stand on the one before is left out; the tooltip has it
    for (const PlotNote& note : m_frame.content().notes) {
        const qreal x = m_frame.at(note.week, 0).x();
        const qreal width = m_painter.fontMetrics().horizontalAdvance(note.text) + 6;
        if (x < free || x + width > m_frame.area().right())
            continue;
        free = x + width + 6;
        paintNote(note, width);
    }
}

void PlotInk::paintLabels(const std::vector<PlotLabel>& labels)
{
    for (const PlotLabel& label : labels) {
        m_painter.setFont(m_frame.font(label.isBold));
        if (label.isInside) {
            QPainterPath halo;
            const qreal base = label.box.top() + m_painter.fontMetrics().ascent();
            halo.addText(QPointF(label.box.left(), base), m_painter.font(), label.text);
            const bool isRibbon = label.series == m_frame.content().series.size();
            const QColor ground = m_frame.look().color(isRibbon ? Role::Ribbon : Role::Surface);
            m_painter.strokePath(halo, QPen(ground, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.fillPath(halo, label.color);
            continue;
        }
        m_painter.setPen(label.color);
        m_painter.drawText(
            label.box.adjusted(0, -4, 4, 4), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.text);
    }
}

} // namespace farol::ui
