#include "mark_plot.h"

#include "chart_menu.h"
#include "tip_text.h"
#include "ui/appearance.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace farol::ui {

namespace {

constexpr qreal dotRadius = 3.5;
constexpr qreal reach = 10; ///< px from a dot in which the pointer means it
constexpr qreal barShare = 0.62; ///< of the room between two bars
constexpr int gap = 6; ///< px between words and what they are of
constexpr int readAloud = 12; ///< more marks than this are not all read; the table has them

/// The first marks in words, for who cannot see them.
QString descriptionOf(const MarkContent& content)
{
    if (content.marks.empty())
        return content.emptySentence;
    QStringList sentences;
    for (const PlotCorner& corner : content.corners)
        sentences << corner.words;
    for (size_t i = 0; i < content.marks.size() && i < readAloud; ++i)
        sentences << QString(content.marks[i].words).replace(u'\n', QStringLiteral(", "));
    return sentences.join(QStringLiteral(". "));
}

} // namespace

MarkView::MarkView(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void MarkView::show(const MarkContent& content)
{
    m_content = content;
    m_pointed.reset();
    update();
}

void MarkView::setStale(bool isStale)
{
    m_isStale = isStale;
    update();
}

QRectF MarkView::area() const
{
    const QFontMetricsF metrics(m_appearance.numberFont(TextSize::Caption));
    qreal left = 0;
    for (const AxisTick& tick : m_content.y.ticks)
        left = std::max(left, metrics.horizontalAdvance(tick.words));
    const qreal under = metrics.height() * (m_content.x.title.isEmpty() ? 1 : 2) + gap;
    const qreal over = metrics.height(); // labels over bars
    return QRectF(rect()).adjusted(12 + left + gap, over, -16, -under);
}

QPointF MarkView::at(qreal x, qreal y) const
{
    const QRectF plot = area();
    const auto share = [](qreal value, const MarkAxis& axis) { return (value - axis.from) / (axis.to - axis.from); };
    return {plot.left() + plot.width() * share(x, m_content.x), plot.bottom() - plot.height() * share(y, m_content.y)};
}

QRectF MarkView::boxOf(const ChartMark& mark) const
{
    const QPointF top = at(mark.x, mark.y);
    if (mark.kind == MarkKind::Dot)
        return {top.x() - dotRadius, top.y() - dotRadius, 2 * dotRadius, 2 * dotRadius};
    const qreal half = (at(1, 0).x() - at(0, 0).x()) * barShare / 2;
    return QRectF(QPointF(top.x() - half, top.y()), QPointF(top.x() + half, at(0, 0).y())).normalized();
}

std::optional<size_t> MarkView::markAt(const QPointF& position) const
{
    std::optional<size_t> found;
    qreal least = reach;
    for (size_t i = 0; i < m_content.marks.size(); ++i) {
        const ChartMark& mark = m_content.marks[i];
        if (mark.kind != MarkKind::Dot) {
            QRectF column = boxOf(mark); // the whole column: a bar of zero has no height
            column.setTop(area().top());
            column.setBottom(area().bottom());
            if (column.contains(position))
                return i;
            continue;
        }
        const QPointF way = at(mark.x, mark.y) - position;
        if (const qreal distance = std::hypot(way.x(), way.y()); distance <= least) {
            least = distance;
            found = i;
        }
    }
    return found;
}

void MarkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_appearance.numberFont(TextSize::Caption));
    if (m_content.marks.empty()) {
        painter.setPen(m_appearance.color(Role::Muted));
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, m_content.emptySentence);
        return;
    }
    paintAxes(painter);
    paintCorners(painter);
    for (const ChartMark& mark : m_content.marks)
        paintMark(painter, mark);
    if (m_pointed) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_appearance.color(Role::Accent), 2));
        painter.drawRoundedRect(boxOf(m_content.marks[*m_pointed]).adjusted(-3, -3, 3, 3), 3, 3);
    }
}

void MarkView::paintAxes(QPainter& painter) const
{
    const QRectF plot = area();
    const QFontMetricsF metrics(painter.font());
    const auto line = [&](const QPointF& from, const QPointF& to, Role role) {
        painter.setPen(QPen(m_appearance.color(role), 1));
        painter.drawLine(QPointF(std::floor(from.x()) + 0.5, std::floor(from.y()) + 0.5),
            QPointF(std::floor(to.x()) + 0.5, std::floor(to.y()) + 0.5));
    };
    for (const AxisTick& tick : m_content.y.ticks) {
        const qreal y = at(m_content.x.from, tick.at).y();
        line({plot.left(), y}, {plot.right(), y}, tick.at == 0 ? Role::Field : Role::Grid);
        painter.setPen(m_appearance.color(Role::Muted));
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - gap, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, tick.words);
    }
    for (const qreal x : m_content.crossing)
        line({at(x, 0).x(), plot.top()}, {at(x, 0).x(), plot.bottom()}, Role::Field);
    painter.setPen(m_appearance.color(Role::Muted));
    qreal free = -1; // words that would touch those before are left out
    for (const AxisTick& tick : m_content.x.ticks) {
        const qreal width = metrics.horizontalAdvance(tick.words);
        const qreal left = at(tick.at, 0).x() - width / 2;
        if (left < free)
            continue;
        painter.drawText(
            QRectF(left, plot.bottom() + gap / 2.0, width + 1, metrics.height()), Qt::AlignLeft, tick.words);
        free = left + width + gap;
    }
    painter.drawText(QRectF(plot.left(), plot.bottom() + gap / 2.0 + metrics.height(), plot.width(), metrics.height()),
        Qt::AlignCenter, m_content.x.title);
}

void MarkView::paintCorners(QPainter& painter) const
{
    painter.setPen(m_appearance.color(Role::Muted));
    for (const PlotCorner& corner : m_content.corners)
        painter.drawText(area().adjusted(4, 2, -4, -2), int(corner.corner), corner.words);
}

void MarkView::paintMark(QPainter& painter, const ChartMark& mark) const
{
    const QColor color = m_appearance.color(m_isStale ? Role::Ghost : mark.role);
    const QRectF box = boxOf(mark);
    painter.setBrush(mark.kind == MarkKind::Estimated ? QBrush(Qt::NoBrush) : QBrush(color));
    if (mark.kind == MarkKind::Dot) {
        painter.setPen(QPen(m_appearance.color(Role::Surface), 1));
        painter.drawEllipse(box);
        return;
    }
    painter.setPen(mark.kind == MarkKind::Estimated ? QPen(color, 1, Qt::DashLine) : QPen(Qt::NoPen));
    painter.drawRect(box);
    if (mark.label.isEmpty())
        return;
    painter.setPen(m_appearance.color(Role::Text));
    const qreal height = QFontMetricsF(painter.font()).height();
    const bool isUnder = mark.y < 0;
    painter.drawText(QRectF(box.center().x() - 60, isUnder ? box.bottom() : box.top() - height, 120, height),
        Qt::AlignHCenter | Qt::AlignVCenter, mark.label);
}

void MarkView::point(std::optional<size_t> mark, const QPoint& globalPosition)
{
    if (mark != m_pointed) {
        m_pointed = mark;
        update();
    }
    if (mark)
        QToolTip::showText(globalPosition, tipText(m_content.marks[*mark].words), this);
    else
        QToolTip::hideText();
}

void MarkView::mouseMoveEvent(QMouseEvent* event)
{
    point(markAt(event->position()), event->globalPosition().toPoint());
}

void MarkView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark)
        emit opened(m_content.marks[*mark].id);
}

void MarkView::leaveEvent(QEvent*)
{
    point(std::nullopt, {});
}

void MarkView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    point(std::nullopt, {});
}

void MarkView::keyPressEvent(QKeyEvent* event)
{
    if (m_content.marks.empty())
        return QWidget::keyPressEvent(event);
    const size_t last = m_content.marks.size() - 1;
    const auto move = [this](
                          size_t mark) { point(mark, mapToGlobal(boxOf(m_content.marks[mark]).center().toPoint())); };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_pointed ? *m_pointed - (*m_pointed > 0 ? 1 : 0) : last);
    case Qt::Key_Right:
        return move(m_pointed ? std::min(last, *m_pointed + 1) : 0);
    case Qt::Key_Home:
        return move(0);
    case Qt::Key_End:
        return move(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointed)
            emit opened(m_content.marks[*m_pointed].id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

MarkPlot::MarkPlot(Appearance& appearance, QWidget* parent) :
    ChartFrame(appearance, parent),
    m_view(new MarkView(appearance, this))
{
    setDrawing(m_view);
    connect(m_view, &MarkView::opened, this, &MarkPlot::opened);
}

void MarkPlot::show(const MarkContent& content)
{
    say(content.title, content.subtitle, descriptionOf(content));
    explain(content.formula);
    m_view->show(content);
    menu().setContent(content.title, [table = content.table] { return table; });
}

} // namespace farol::ui
