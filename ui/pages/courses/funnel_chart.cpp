#include "funnel_chart.h"

#include "ui/data/tip_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace farol::ui {

namespace {

constexpr int edge = 12;
constexpr int columnGap = 32;
constexpr int partGap = 10; ///< px between name, bar and shares
constexpr int leastColumn = 460; ///< px at the system's text size from which a second column has room
constexpr int fewBars = 5; ///< so many stand in one column
constexpr int barHeight = 10;
constexpr int leastRow = 20;
constexpr double mostOfName = 0.36; ///< of a column's width

} // namespace

struct FunnelChart::Measures {
    int name = 0;
    int started = 0;
    int finished = 0;
};

FunnelChart::FunnelChart(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Courses from start to finish"));
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FunnelChart::show(std::vector<FunnelBar> bars)
{
    m_bars = std::move(bars);
    m_most = 0;
    QStringList sentences;
    for (const FunnelBar& bar : m_bars) {
        m_most = std::max(m_most, bar.students);
        sentences << bar.sentence;
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_bars.size()) - 1));
    m_hovered = -1;
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void FunnelChart::setStale(bool isStale)
{
    m_isStale = isStale;
    update();
}

int FunnelChart::columns(int width) const
{
    const int least = int(std::lround(leastColumn * m_appearance.textScale()));
    return int(m_bars.size()) > fewBars && width - 2 * edge >= 2 * least + columnGap ? 2 : 1;
}

int FunnelChart::rowsOf(int width) const
{
    const int across = columns(width);
    return (int(m_bars.size()) + across - 1) / across;
}

int FunnelChart::rowHeight() const
{
    return std::max(leastRow, QFontMetrics(m_appearance.font(TextSize::Body)).height() + 4);
}

int FunnelChart::captionHeight() const
{
    return QFontMetrics(m_appearance.font(TextSize::Caption)).height() + 2;
}

int FunnelChart::heightForWidth(int width) const
{
    return captionHeight() + rowsOf(width) * rowHeight() + 2;
}

QSize FunnelChart::sizeHint() const
{
    return {2 * leastColumn + columnGap + 2 * edge, heightForWidth(std::max(width(), 1))};
}

QSize FunnelChart::minimumSizeHint() const
{
    return {300, heightForWidth(std::max(width(), 1))};
}

int FunnelChart::widestName() const
{
    const QFontMetrics metrics(m_appearance.font(TextSize::Body));
    int widest = 0;
    for (const FunnelBar& bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.name));
    return widest + 1;
}

FunnelChart::Measures FunnelChart::measures(int columnWidth) const
{
    const QFontMetrics caption(m_appearance.font(TextSize::Caption));
    const QFontMetrics numbers(m_appearance.numberFont(TextSize::Body));
    const int number = numbers.horizontalAdvance(QStringLiteral("100\u00A0%"));
    return {std::min(widestName(), int(columnWidth * mostOfName)),
        std::max(number, caption.horizontalAdvance(tr("started"))) + partGap,
        std::max(number, caption.horizontalAdvance(tr("finished"))) + partGap};
}

QRect FunnelChart::boxOf(int bar) const
{
    if (bar < 0 || bar >= int(m_bars.size()))
        return {};
    const int across = columns(width());
    const int rows = rowsOf(width());
    const int wide = (width() - 2 * edge - (across - 1) * columnGap) / across;
    const int column = bar / rows;
    return {edge + column * (wide + columnGap), captionHeight() + bar % rows * rowHeight(), wide, rowHeight()};
}

int FunnelChart::barAt(const QPoint& point) const
{
    for (int bar = 0; bar < int(m_bars.size()); ++bar) {
        if (boxOf(bar).contains(point))
            return bar;
    }
    return -1;
}

void FunnelChart::paintCaptions(QPainter& painter, const QRect& column) const
{
    const Measures widths = measures(column.width());
    painter.setFont(m_appearance.font(TextSize::Caption));
    painter.setPen(m_appearance.color(Role::Muted));
    const QRect line(column.left(), 0, column.width(), captionHeight());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("finished"));
    painter.drawText(line.adjusted(0, 0, -widths.finished, 0), Qt::AlignRight | Qt::AlignVCenter, tr("started"));
}

void FunnelChart::paintRow(QPainter& painter, int place) const
{
    const FunnelBar& bar = m_bars[size_t(place)];
    const QRect row = boxOf(place);
    const Measures widths = measures(row.width());
    const Theme& theme = m_appearance.theme();
    if (place == m_hovered)
        painter.fillRect(row.adjusted(-4, 0, 4, 0), theme.color(Role::Header));
    painter.setFont(m_appearance.font(TextSize::Body));
    painter.setPen(theme.color(m_isStale ? Role::Muted : Role::Text));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, widths.name));

    const int shares = widths.started + widths.finished;
    const QRect room(row.left() + widths.name + partGap, row.center().y() - barHeight / 2 + 1,
        row.width() - widths.name - partGap - shares, barHeight);
    if (m_isStale)
        painter.setOpacity(0.5);
    paintFunnelBar(painter, room, bar, m_most, theme);
    painter.setOpacity(1);

    painter.setFont(m_appearance.numberFont(TextSize::Body));
    painter.setPen(theme.color(Role::Muted));
    painter.drawText(row.adjusted(0, 0, -widths.finished, 0), Qt::AlignRight | Qt::AlignVCenter, bar.startedShare);
    painter.setPen(theme.color(m_isStale ? Role::Muted : Role::Text));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, bar.finishedShare);
    if (hasFocus() && place == m_current) {
        painter.setPen(QPen(theme.color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(-5, 1, 5, -1), 3, 3);
    }
}

void FunnelChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int rows = std::max(1, rowsOf(width()));
    for (int first = 0; first < int(m_bars.size()); first += rows)
        paintCaptions(painter, boxOf(first));
    for (int bar = 0; bar < int(m_bars.size()); ++bar)
        paintRow(painter, bar);
}

void FunnelChart::setCurrent(int bar)
{
    m_current = std::clamp(bar, 0, std::max(0, int(m_bars.size()) - 1));
    update();
}

void FunnelChart::setHovered(int bar)
{
    if (m_hovered == bar)
        return;
    m_hovered = bar;
    setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool FunnelChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int bar = barAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), tipText(m_bars[size_t(bar)].sentence), this, boxOf(bar));
    else
        QToolTip::hideText();
    return true;
}

void FunnelChart::keyPressEvent(QKeyEvent* event)
{
    const int rows = std::max(1, rowsOf(width()));
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + rows);
        return;
    case Qt::Key_Left:
        setCurrent(m_current - rows);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_bars.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_bars.empty())
            emit opened(m_bars[size_t(m_current)].id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FunnelChart::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(barAt(event->pos()));
}

void FunnelChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int bar = event->button() == Qt::LeftButton ? barAt(event->pos()) : -1;
    if (bar < 0)
        return;
    setCurrent(bar);
    emit opened(m_bars[size_t(bar)].id);
}

void FunnelChart::leaveEvent(QEvent*)
{
    setHovered(-1);
}

void FunnelChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FunnelChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace farol::ui
