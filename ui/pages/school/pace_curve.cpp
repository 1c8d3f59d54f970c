#include "pace_curve.h"

#include "ui/appearance.h"
#include "ui/data/plot_content.h"
#include "ui/data/tip_text.h"
#include "ui/numbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace farol::ui {

using namespace farol::domain;

namespace {

constexpr qreal edge = 6; ///< px kept above the highest tick
constexpr qreal gap = 6; ///< px between the drawing and its labels
constexpr int tick = 25; ///< percent
constexpr Tenths whole = 1000;
constexpr qreal least = 40; ///< px of the drawing, however small the widget is

/// A band between two heights under the curve, named at the right.
struct Band {
    QString name;
    Role ink;
    Tenths from; ///< under the curve
    Tenths to;
};

std::vector<Band> bandsOf(const Tolerance& tolerance)
{
    return {{PaceCurve::tr("on track"), Role::Ok, 0, tolerance.onTrack},
        {PaceCurve::tr("attention"), Role::Warn, tolerance.onTrack, tolerance.late},
        {PaceCurve::tr("late"), Role::Late, tolerance.late, tolerance.late + 120}};
}

} // namespace

PaceCurve::PaceCurve(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Expected progress by week since the start"));
    connect(&appearance, &Appearance::changed, this, QOverload<>::of(&QWidget::update));
}

void PaceCurve::show(const PaceShape& shape, const std::optional<PaceShape>& saved)
{
    m_shape = shape;
    m_saved = saved;
    m_pointed.reset();
    setAccessibleDescription(description());
    update();
}

QFont PaceCurve::font() const
{
    return m_appearance.numberFont(TextSize::Caption);
}

int PaceCurve::lastWeek() const
{
    const int weeks = std::max(m_shape.wholeWeeks(), m_saved ? m_saved->wholeWeeks() : 0);
    return std::max(2, weeks + std::max(1, weeks / 20)); // a little of what comes after, where the curve is flat
}

QRectF PaceCurve::area() const
{
    const QFontMetricsF metrics(font());
    const qreal left = metrics.horizontalAdvance(QStringLiteral("100\u00A0%")) + 10;
    qreal right = 0;
    for (const Band& band : bandsOf(m_shape.tolerance))
        right = std::max(right, metrics.horizontalAdvance(band.name));
    const qreal top = metrics.height() + 4 + edge;
    const qreal bottom = height() - metrics.height() - 6;
    return {
        QPointF(left, top), QPointF(std::max(left + least, width() - right - gap - 6), std::max(top + least, bottom))};
}

qreal PaceCurve::xOf(qreal halfWeeks) const
{
    const QRectF box = area();
    return box.left() + halfWeeks / (2.0 * lastWeek()) * box.width();
}

qreal PaceCurve::yOf(Tenths tenths) const
{
    const QRectF box = area();
    return box.bottom() - qreal(tenths) / whole * box.height();
}

/// The curve, or a line so far below it, from zero to the end of the axis; it bends where courses begin.
QPolygonF PaceCurve::lineOf(const PaceShape& shape, Tenths below) const
{
    // Where a line below the curve leaves the ground, between two bends.
    QPolygonF line;
    qreal before = 0;
    qreal level = -below;
    const auto add = [&](qreal halfWeeks, qreal tenths) {
        if (level < 0 && tenths > 0)
            line << QPointF(xOf(before + (halfWeeks - before) * -level / (tenths - level)), yOf(0));
        line << QPointF(xOf(halfWeeks), yOf(int(std::max(0.0, tenths))));
        before = halfWeeks;
        level = tenths;
    };
    line << QPointF(xOf(0), yOf(0));
    int end = 0;
    for (size_t i = 0; i < shape.courses.size(); ++i) {
        end += shape.courses[i].halfWeeks;
        add(end, qreal(whole) * qreal(i + 1) / qreal(shape.courses.size()) - below);
    }
    line << QPointF(xOf(2.0 * lastWeek()), line.last().y());
    return line;
}

void PaceCurve::paintAxes(QPainter& painter) const
{
    const QRectF box = area();
    const Numbers numbers;
    const int high = painter.fontMetrics().height();
    for (int percent = 0; percent <= 100; percent += tick) {
        const qreal y = std::round(yOf(percent * 10)) - 0.5;
        painter.setPen(QPen(m_appearance.color(percent == 0 ? Role::Field : Role::Grid), 1));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(m_appearance.color(Role::Muted));
        painter.drawText(QRectF(0, y - high / 2.0, box.left() - gap, high), Qt::AlignRight | Qt::AlignVCenter,
            numbers.count(percent) + QStringLiteral("\u00A0%"));
    }
}

void PaceCurve::paintWeeks(QPainter& painter) const
{
    const QRectF box = area();
    const Numbers numbers;
    const int last = lastWeek();
    const QFontMetricsF metrics(painter.font());
    const qreal needed = metrics.horizontalAdvance(QStringLiteral("000")) + 10;
    int step = 1;
    for (const int wider : {2, 4, 8, 16, 32, 64}) {
        if (box.width() / last * step < needed)
            step = wider;
    }
    painter.setPen(m_appearance.color(Role::Muted));
    const QString first = tr("week %1").arg(numbers.count(step));
    qreal free = 0;
    for (int week = step; week <= last; week += step) {
        const QString text = week == step ? first : numbers.count(week);
        const qreal wide = metrics.horizontalAdvance(text);
        // The number stands under its week, also where a word is before it.
        const qreal number = metrics.horizontalAdvance(numbers.count(week));
        const qreal x = std::clamp(xOf(2.0 * week) + number / 2 - wide, 0.0, width() - wide);
        if (x < free)
            continue;
        free = x + wide + 6;
        painter.drawText(QPointF(x, box.bottom() + 4 + metrics.ascent()), text);
    }
}

bool PaceCurve::hasRoomForNames(const QFontMetricsF& metrics) const
{
    return std::all_of(m_shape.courses.begin(), m_shape.courses.end(), [&](const PlannedCourse& planned) {
        return metrics.horizontalAdvance(planned.course.label()) + 8 <= xOf(planned.halfWeeks) - xOf(0);
    });
}

/// Where each course begins, and over it its name, or its number in the table where the names have no room.
void PaceCurve::paintCourses(QPainter& painter) const
{
    const QRectF box = area();
    const QFontMetricsF metrics(painter.font());
    const bool byName = hasRoomForNames(metrics);
    int end = 0;
    for (size_t i = 0; i < m_shape.courses.size(); ++i) {
        const qreal from = xOf(end);
        end += m_shape.courses[i].halfWeeks;
        const qreal x = std::round(xOf(end)) - 0.5;
        painter.setPen(QPen(m_appearance.color(Role::Grid), 1));
        painter.drawLine(QPointF(x, box.top() - edge - metrics.height()), QPointF(x, box.bottom() - 1));
        const QString label = byName ? m_shape.courses[i].course.label() : QString::number(i + 1);
        if (metrics.horizontalAdvance(label) + 2 > x - from)
            continue;
        painter.setPen(m_appearance.color(Role::Muted));
        painter.drawText(QRectF(from, 0, x - from, metrics.height() + 2), Qt::AlignCenter, label);
    }
}

void PaceCurve::paintBands(QPainter& painter) const
{
    const auto fill = [&](Tenths from, Tenths to, Role role) {
        QPolygonF upper = lineOf(m_shape, from);
        const QPolygonF lower = lineOf(m_shape, to);
        for (auto at = lower.crbegin(); at != lower.crend(); ++at)
            upper << *at;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_appearance.color(role));
        painter.drawPolygon(upper);
    };
    fill(m_shape.tolerance.onTrack, m_shape.tolerance.late, Role::WarnSoft);
    fill(0, m_shape.tolerance.onTrack, Role::OkSoft);
}

/// At the right, where the curve is flat: what it means to stand there.
void PaceCurve::paintBandNames(QPainter& painter) const
{
    const QFontMetricsF metrics(painter.font());
    std::vector<qreal> wanted;
    const std::vector<Band> bands = bandsOf(m_shape.tolerance);
    for (const Band& band : bands)
        wanted.push_back(yOf(std::max(0, whole - (band.from + band.to) / 2)));
    const std::vector<qreal> places = spreadLabels(wanted, metrics.height(), area().top() - edge, area().bottom());
    for (size_t i = 0; i < bands.size(); ++i) {
        painter.setPen(m_appearance.color(bands[i].ink));
        painter.drawText(QRectF(area().right() + gap, places[i] - metrics.height() / 2, width(), metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, bands[i].name);
    }
}

void PaceCurve::paintLines(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    if (m_saved) {
        QPen dashed(m_appearance.color(Role::Reference), 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        dashed.setDashPattern({5 / 1.5, 4 / 1.5});
        painter.setPen(dashed);
        painter.drawPolyline(lineOf(*m_saved, 0));
    }
    painter.setPen(QPen(m_appearance.theme().series(0), 2.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(lineOf(m_shape, 0));
    if (!m_pointed)
        return;
    const qreal x = std::round(xOf(2.0 * *m_pointed)) + 0.5;
    painter.setPen(QPen(m_appearance.color(Role::Field), 1));
    painter.drawLine(QPointF(x, area().top() - edge), QPointF(x, area().bottom()));
    painter.setPen(QPen(m_appearance.color(Role::Surface), 1));
    painter.setBrush(m_appearance.theme().series(0));
    painter.drawEllipse(QPointF(x, yOf(m_shape.expectedAt(*m_pointed).value_or(0))), 3.3, 3.3);
}

void PaceCurve::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    if (m_shape.courses.empty()) {
        painter.setPen(m_appearance.color(Role::Muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The curve comes with the first course."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintBands(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxes(painter);
    paintWeeks(painter);
    paintCourses(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter);
    paintBandNames(painter);
}

QString PaceCurve::wordsOf(int week) const
{
    const Numbers numbers;
    const auto expected = m_shape.expectedAt(week);
    if (!expected)
        return {};
    QStringList lines{tr("End of week %1 since the start").arg(week), tr("expected %1").arg(numbers.percent(expected)),
        tr("on track from %1, attention from %2")
            .arg(numbers.percent(std::max(0, *expected - m_shape.tolerance.onTrack)),
                numbers.percent(std::max(0, *expected - m_shape.tolerance.late)))};
    if (m_saved)
        lines << tr("as saved %1").arg(numbers.percent(m_saved->expectedAt(week)));
    if (2 * week <= m_shape.halfWeeks())
        lines << tr("course: %1").arg(m_shape.courseAt(week)->label());
    return lines.join(u'\n');
}

/// The curve for who cannot see it: every course with the week it ends in.
QString PaceCurve::description() const
{
    if (m_shape.courses.empty())
        return tr("The curve comes with the first course.");
    const Numbers numbers;
    QStringList parts;
    int end = 0;
    for (size_t i = 0; i < m_shape.courses.size(); ++i) {
        end += m_shape.courses[i].halfWeeks;
        const QString week = end % 2 == 0 ? numbers.count(end / 2) : numbers.share(end * 5);
        const auto expected = Tenths(std::lround(qreal(whole) * qreal(i + 1) / qreal(m_shape.courses.size())));
        parts << tr("%1 until week %2: %3").arg(m_shape.courses[i].course.label(), week, numbers.percent(expected));
    }
    return parts.join(QStringLiteral("; "));
}

void PaceCurve::point(std::optional<int> week, const QPoint& globalPosition)
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

void PaceCurve::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF box = area();
    if (m_shape.courses.empty() || !box.adjusted(-edge, -20, edge, 20).contains(event->position()))
        return point(std::nullopt, {});
    const qreal week = (event->position().x() - box.left()) / box.width() * lastWeek();
    point(std::clamp(int(std::lround(week)), 1, lastWeek()), event->globalPosition().toPoint());
}

void PaceCurve::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    point(std::nullopt, {});
}

void PaceCurve::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    point(std::nullopt, {});
}

void PaceCurve::keyPressEvent(QKeyEvent* event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if (m_shape.courses.empty() || (!isLeft && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const int week = m_pointed ? std::clamp(*m_pointed + (isLeft ? -1 : 1), 1, lastWeek()) : 1;
    point(week, mapToGlobal(QPointF(xOf(2.0 * week), yOf(m_shape.expectedAt(week).value_or(0))).toPoint()));
}

} // namespace farol::ui
