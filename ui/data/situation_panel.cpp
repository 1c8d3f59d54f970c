#include "situation_panel.h"

#include "tip_text.h"
#include "ui/appearance.h"
#include "ui/definitions.h"
#include "ui/marks.h"
#include "ui/numbers.h"
#include "ui/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace farol::ui {

using domain::Status;

namespace {

constexpr int edge = 12;
constexpr int titleHeight = 36;
constexpr int markSize = 10;
constexpr int barHeight = 10;
constexpr int countWidth = 34; ///< px at the system's text size, as the next
constexpr int shareWidth = 42;

} // namespace

SituationPanel::SituationPanel(Appearance& appearance, QWidget* parent) :
    QFrame(parent),
    m_appearance(appearance)
{
    setProperty("panel", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void SituationPanel::show(
    const QString& title, const analytics::StatusCounts& counts, const std::optional<domain::Tolerance>& tolerance)
{
    setToolTip(inLines(situationRules(tolerance) + u'\n'
        + tr("Click a situation, or choose it with ↑ ↓ and press Enter, to see its students.")));
    m_title = title;
    m_counts = counts;
    const Numbers numbers;
    QStringList words;
    for (const Status status : domain::allStatuses)
        words << statusWord(status) + u' ' + numbers.count(counts.of(status));
    words << tr("sum %1").arg(numbers.count(counts.total()));
    setAccessibleName(title);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void SituationPanel::setStale(bool isStale)
{
    m_isStale = isStale;
    update();
}

int SituationPanel::widestWord() const
{
    const QFontMetrics metrics(m_appearance.font(TextSize::Body));
    int widest = 0;
    for (const Status status : domain::allStatuses)
        widest = std::max(widest, metrics.horizontalAdvance(statusWord(status)));
    return widest;
}

void SituationPanel::paintRow(QPainter& painter, const QRect& row, Status status, int scale) const
{
    const Numbers numbers;
    const Mark mark = markOf(status);
    const int count = m_counts.of(status);
    paintMark(painter, QRect(row.left(), row.center().y() - markSize / 2 + 1, markSize, markSize), mark,
        m_appearance.theme());

    painter.setFont(m_appearance.font(TextSize::Body));
    painter.setPen(m_appearance.color(m_isStale ? Role::Muted : wordRole(mark)));
    painter.drawText(row.adjusted(markSize + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, statusWord(status));

    const int from = row.left() + markSize + 6 + widestWord() + 14;
    const int share = static_cast<int>(std::lround(shareWidth * m_appearance.textScale()));
    const int room = row.right() - share - static_cast<int>(std::lround(countWidth * m_appearance.textScale())) - from;
    const int width = count == 0 ? 0 : std::max(3, int(qint64(room) * count / std::max(1, scale)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isStale ? m_appearance.color(Role::Ghost) : m_appearance.color(shapeRole(mark)));
    painter.drawRoundedRect(QRectF(from, row.center().y() - barHeight / 2.0 + 1, width, barHeight), 2, 2);

    painter.setFont(m_appearance.numberFont(TextSize::Body));
    painter.setPen(m_appearance.color(m_isStale ? Role::Muted : Role::Text));
    painter.drawText(row.adjusted(0, 0, -share, 0), Qt::AlignRight | Qt::AlignVCenter, numbers.count(count));
    painter.setPen(m_appearance.color(Role::Muted));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, numbers.wholePercent(count, m_counts.total()));
}

QRect SituationPanel::rowAt(int place) const
{
    const int room = height() - titleHeight - 8;
    const int step = std::min(36, room / 5);
    const int top = titleHeight + std::min(4, (room - 5 * step) / 2);
    return {edge, top + place * step, width() - 2 * edge, step};
}

int SituationPanel::placeAt(QPoint point) const
{
    for (int place = 0; place < int(std::size(domain::allStatuses)); ++place) {
        if (rowAt(place).contains(point))
            return place;
    }
    return -1;
}

void SituationPanel::point(int place)
{
    if (place == m_pointed)
        return;
    m_pointed = place;
    setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool SituationPanel::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn && m_pointed < 0)
        point(0);
    if (event->type() == QEvent::FocusOut && !underMouse())
        point(-1);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::event(event);
}

void SituationPanel::mouseMoveEvent(QMouseEvent* event)
{
    point(placeAt(event->position().toPoint()));
}

void SituationPanel::leaveEvent(QEvent*)
{
    if (!hasFocus())
        point(-1);
}

void SituationPanel::mouseReleaseEvent(QMouseEvent* event)
{
    const int place = placeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && place >= 0)
        emit activated(domain::allStatuses[size_t(place)]);
}

void SituationPanel::keyPressEvent(QKeyEvent* event)
{
    const int last = int(std::size(domain::allStatuses)) - 1;
    if (event->key() == Qt::Key_Down)
        point(std::min(last, m_pointed + 1));
    else if (event->key() == Qt::Key_Up)
        point(std::max(0, m_pointed - 1));
    else if (m_pointed >= 0
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        emit activated(domain::allStatuses[size_t(m_pointed)]);
    else
        QFrame::keyPressEvent(event);
}

void SituationPanel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect head(edge, 1, width() - 2 * edge, titleHeight - 2);
    painter.setFont(m_appearance.font(TextSize::Strong));
    painter.setPen(m_appearance.color(Role::Text));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(m_appearance.numberFont(TextSize::Caption));
    painter.setPen(m_appearance.color(Role::Muted));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, tr("sum %1").arg(Numbers().count(m_counts.total())));

    const int scale = *std::max_element(m_counts.byStatus.begin(), m_counts.byStatus.end());
    for (int place = 0; place < int(std::size(domain::allStatuses)); ++place) {
        const QRect row = rowAt(place);
        if (place == m_pointed)
            paintBox(painter, row.adjusted(-6, 1, 6, -1), m_appearance.color(Role::Header),
                hasFocus() ? m_appearance.color(Role::Accent) : QColor(), 2, 4);
        paintRow(painter, row, domain::allStatuses[size_t(place)], scale);
    }
}

} // namespace farol::ui
