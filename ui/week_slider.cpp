#include "week_slider.h"

#include "ui/data/tip_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace farol::ui {

using domain::Week;

namespace {

constexpr int edge = 9; // px at both sides, half a handle and its ring
constexpr int handle = 14;
constexpr int barHeight = 34;
constexpr int widestBar = 18;
constexpr int usualStep = 16;
constexpr int leastWidth = 320;
constexpr int mostWidth = 620;
constexpr int farStep = 4; // photos, by Page Up and Down

} // namespace

WeekSlider::WeekSlider(Appearance& appearance, Numbers numbers, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_numbers(std::move(numbers))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Range of weeks: ← and → move the last week, with Shift the first"));
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void WeekSlider::setWeeks(const std::vector<WeekEntry>& weeks)
{
    const bool hadRange = !m_weeks.empty();
    const Week firstWeek = hadRange ? first() : weeks.front().week;
    const Week lastWeek = hadRange ? last() : weeks.back().week;
    m_weeks = weeks;
    m_first = 0;
    m_last = weeks.size() - 1;
    setRange(firstWeek, lastWeek);
    updateGeometry();
}

void WeekSlider::setRange(Week firstWeek, Week lastWeek)
{
    const auto before = [](const WeekEntry& entry, Week week) { return entry.week < week; };
    const auto at = [&](Week week) {
        const auto found = std::lower_bound(m_weeks.begin(), m_weeks.end(), week, before);
        return std::min(size_t(found - m_weeks.begin()), m_weeks.size() - 1);
    };
    m_first = at(firstWeek);
    m_last = std::max(at(lastWeek), m_first);
    describe();
    update();
}

QSize WeekSlider::sizeHint() const
{
    const int weeks = m_weeks.empty() ? 1 : int(m_weeks.back().week - m_weeks.front().week) + 1;
    const int labels = QFontMetrics(m_appearance.numberFont(TextSize::Caption)).height();
    return {std::clamp(weeks * usualStep + 2 * edge, leastWidth, mostWidth), barHeight + 6 + handle + 6 + labels};
}

double WeekSlider::step() const
{
    const double weeks = double(m_weeks.back().week - m_weeks.front().week) + 1;
    return (width() - 2 * edge) / weeks;
}

double WeekSlider::centerOf(Week week) const
{
    return edge + (double(week - m_weeks.front().week) + 0.5) * step();
}

int WeekSlider::trackTop() const
{
    return barHeight + 6 + handle / 2;
}

QPoint WeekSlider::placeOf(Week week) const
{
    return {int(std::lround(centerOf(week))), barHeight / 2};
}

Week WeekSlider::weekAt(int x) const
{
    const auto weeks = qint64(std::floor((x - edge) / step()));
    return m_weeks.front().week + std::clamp<qint64>(weeks, 0, m_weeks.back().week - m_weeks.front().week);
}

const WeekEntry* WeekSlider::entryOf(Week week) const
{
    const auto found =
        std::find_if(m_weeks.begin(), m_weeks.end(), [week](const WeekEntry& entry) { return entry.week == week; });
    return found == m_weeks.end() ? nullptr : &*found;
}

/// The photo whose bar is nearest: the range never ends in a gap.
size_t WeekSlider::nearestTo(int x) const
{
    size_t nearest = 0;
    for (size_t i = 1; i < m_weeks.size(); ++i) {
        if (std::abs(centerOf(m_weeks[i].week) - x) < std::abs(centerOf(m_weeks[nearest].week) - x))
            nearest = i;
    }
    return nearest;
}

QString WeekSlider::wordsOf(Week week) const
{
    const WeekEntry* entry = entryOf(week);
    QStringList lines{m_numbers.week(week)};
    if (!entry) {
        lines << tr("No photo was taken in this week.");
    } else if (entry->covered && entry->covered->expected > 0) {
        lines << QStringLiteral("%1 (%2)").arg(m_numbers.coverage(entry->covered->answered, entry->covered->expected),
            m_numbers.percent(entry->covered->share()));
        lines << tr("Cells answered of those expected (all but no access), of the cohorts and courses of the filter.");
    } else if (entry->covered) {
        lines << tr("Nobody of this filter was in the photo.");
    }
    if (entry && entry->isOpen)
        lines << tr("In progress: the week is not over, and its photo may still change.");
    return lines.join(u'\n');
}

void WeekSlider::describe()
{
    if (m_first == m_last)
        setAccessibleDescription(wordsOf(first()));
    else
        setAccessibleDescription(tr("From: %1. To: %2.").arg(wordsOf(first()), wordsOf(last())).replace(u'\n', u' '));
}

void WeekSlider::paintEvent(QPaintEvent*)
{
    if (m_weeks.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    paintTrack(painter);
    paintLabels(painter);
}

void WeekSlider::paintBars(QPainter& painter) const
{
    const int wide = std::clamp(int(step()) - 2, 2, widestBar);
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        const int left = int(std::lround(centerOf(m_weeks[i].week))) - wide / 2;
        paintBar(painter, m_weeks[i], QRect(left, 0, wide, barHeight), i >= m_first && i <= m_last);
    }
}

void WeekSlider::paintBar(QPainter& painter, const WeekEntry& entry, const QRect& bar, bool isChosen) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!entry.covered || entry.covered->expected == 0) { // not known, or nobody there: a foot without a bar
        painter.fillRect(QRect(bar.left(), bar.bottom() - 1, bar.width(), 2), m_appearance.color(Role::Hatch));
        return;
    }
    painter.fillRect(bar, m_appearance.color(Role::Track));
    const double share = entry.covered->share().value_or(0) / 1000.0;
    // What is missing of almost everything must still be seen, and so must the little that is there.
    int high = int(std::lround(share * barHeight));
    high = share < 1 ? std::min(high, barHeight - 2) : high;
    high = share > 0 ? std::max(high, 2) : 0;
    const QRect filled(bar.left(), bar.bottom() + 1 - high, bar.width(), high);
    const QColor color = m_appearance.color(isChosen ? Role::Accent : Role::Ghost);
    if (!entry.isOpen) {
        painter.fillRect(filled, color);
        return;
    }
    painter.fillRect(filled, QBrush(color, Qt::BDiagPattern)); // hatched: not over
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(filled.adjusted(0, 0, -1, -1));
}

void WeekSlider::paintTrack(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int y = trackTop();
    painter.fillRect(QRectF(edge, y - 1, width() - 2 * edge, 2), m_appearance.color(Role::Track));
    const double left = centerOf(first());
    const double right = centerOf(last());
    painter.fillRect(QRectF(left, y - 1.5, right - left, 3), m_appearance.color(Role::Accent));
    for (const double x : {left, right}) {
        painter.setPen(QPen(m_appearance.color(Role::Accent), 2));
        painter.setBrush(m_appearance.color(Role::Surface));
        painter.drawEllipse(QPointF(x, y), handle / 2.0 - 1, handle / 2.0 - 1);
    }
}

/// The ends of the range under their handles, and those of the history where there is room.
void WeekSlider::paintLabels(QPainter& painter) const
{
    const QFont font = m_appearance.numberFont(TextSize::Caption);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    std::vector<QRect> taken;
    const auto write = [&](Week week, Role role) {
        const QString words = m_numbers.shortWeek(week);
        const int wide = metrics.horizontalAdvance(words);
        const int left = std::clamp(int(centerOf(week)) - wide / 2, 0, std::max(0, width() - wide));
        const QRect place(left, height() - metrics.height(), wide, metrics.height());
        const auto meets = [&](const QRect& other) { return other.adjusted(-6, 0, 6, 0).intersects(place); };
        if (std::any_of(taken.begin(), taken.end(), meets))
            return;
        taken.push_back(place);
        painter.setPen(m_appearance.color(role));
        painter.drawText(place, Qt::AlignCenter, words);
    };
    write(last(), Role::Text);
    write(first(), Role::Text);
    write(m_weeks.front().week, Role::Muted);
    write(m_weeks.back().week, Role::Muted);
}

/// Whether anything moved. An end that is pushed over the other takes it along.
bool WeekSlider::moveEnd(End end, size_t to)
{
    const auto before = std::pair(m_first, m_last);
    to = std::min(to, m_weeks.size() - 1);
    (end == End::First ? m_first : m_last) = to;
    if (end == End::First)
        m_last = std::max(m_last, to);
    else
        m_first = std::min(m_first, to);
    if (before == std::pair(m_first, m_last))
        return false;
    describe();
    update();
    return true;
}

void WeekSlider::keyPressEvent(QKeyEvent* event)
{
    const End end = event->modifiers() & Qt::ShiftModifier ? End::First : End::Last;
    const auto at = int(end == End::First ? m_first : m_last);
    const int newest = int(m_weeks.size()) - 1;
    int to = 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        to = at + ((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
        break;
    case Qt::Key_PageUp:
        to = at + farStep;
        break;
    case Qt::Key_PageDown:
        to = at - farStep;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = newest;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (moveEnd(end, size_t(std::clamp(to, 0, newest))))
        emit rangeChanged(first(), last());
}

void WeekSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const double toFirst = std::abs(centerOf(first()) - x);
    const double toLast = std::abs(centerOf(last()) - x);
    // Where both stand on one week, the side tells which is meant.
    m_dragged = toFirst < toLast || (m_first == m_last && x < centerOf(first())) ? End::First : End::Last;
    mouseMoveEvent(event);
}

void WeekSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged)
        return;
    size_t to = nearestTo(int(event->position().x()));
    to = *m_dragged == End::First ? std::min(to, m_last) : std::max(to, m_first);
    if (moveEnd(*m_dragged, to))
        emit rangeMoved();
}

void WeekSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragged)
        return;
    m_dragged.reset();
    emit rangeChanged(first(), last());
}

bool WeekSlider::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_weeks.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tipText(wordsOf(weekAt(help->pos().x()))), this);
    return true;
}

} // namespace farol::ui
