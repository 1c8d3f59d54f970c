#include "cohort_band.h"

#include "core/domain/text.h"
#include "ui/appearance.h"
#include "ui/data/tip_text.h"
#include "ui/numbers.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace farol::ui {

using analytics::CohortSpan;

namespace {

constexpr int besideWords = 8;
constexpr int betweenLanes = 3;

/// Which lane is free for a span: the first whose last week lies before it.
size_t laneOf(const CohortSpan& span, std::vector<domain::Week>& ends)
{
    const auto free = std::find_if(ends.begin(), ends.end(), [&](domain::Week end) { return end < span.from; });
    const auto lane = size_t(free - ends.begin());
    if (free == ends.end())
        ends.push_back(span.to);
    else
        *free = span.to;
    return lane;
}

} // namespace

CohortBand::CohortBand(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance)
{
    setAccessibleName(tr("Turmas over time"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CohortBand::show(const StudentAnswer& answer)
{
    m_strips.clear();
    std::vector<domain::Week> ends;
    QStringList words;
    const Numbers numbers;
    for (const CohortSpan& span : answer.page->cohorts) {
        const domain::Cohort* cohort = answer.school.cohort(span.cohort);
        if (!cohort)
            continue;
        const domain::Track* track = answer.school.track(cohort->track);
        Strip strip{tr("Turma %1").arg(cohort->number), {}, span.from, span.to, laneOf(span, ends),
            span.cohort == answer.page->cohort};
        strip.tip = tr("%1 of %2: %3")
                        .arg(strip.name, track ? domain::onOneLine(track->name) : Numbers::missing(),
                            numbers.weeks(span.from, span.to));
        words << strip.tip;
        if (track && answer.track() && track->id != answer.track()->id)
            strip.name += QStringLiteral(" \u00B7 ") + domain::onOneLine(track->name);
        m_strips.push_back(std::move(strip));
    }
    m_lanes = std::max<size_t>(1, ends.size());
    if (!m_strips.empty()) {
        m_first = m_strips.front().from;
        m_last = std::max_element(m_strips.begin(), m_strips.end(), [](const Strip& a, const Strip& b) {
            return a.to < b.to;
        })->to;
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int CohortBand::laneHeight() const
{
    return QFontMetrics(m_appearance.font(TextSize::Caption)).height() + 8;
}

QSize CohortBand::sizeHint() const
{
    const int weeks = QFontMetrics(m_appearance.numberFont(TextSize::Caption)).height() + 4;
    return {360, int(m_lanes) * (laneHeight() + betweenLanes) + weeks};
}

QRect CohortBand::boxOf(const Strip& strip) const
{
    const double all = double(m_last - m_first + 1);
    const auto x = [&](domain::Week week) { return int(std::lround(double(week - m_first) / all * width())); };
    const int top = int(strip.lane) * (laneHeight() + betweenLanes);
    return {x(strip.from), top, x(strip.to + 1) - x(strip.from) - 2, laneHeight()};
}

void CohortBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_appearance.font(TextSize::Caption));
    for (const Strip& strip : m_strips) {
        const QRect box = boxOf(strip);
        painter.fillRect(box, m_appearance.color(strip.isCurrent ? Role::AccentSoft : Role::NoneSoft));
        painter.setPen(m_appearance.color(Role::Text));
        const QRect text = box.adjusted(besideWords, 0, -2, 0);
        const QString shown = painter.fontMetrics().elidedText(strip.name, Qt::ElideRight, text.width());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
    paintWeeks(painter);
}

/// The week in which each strip begins, and the last one at the end.
void CohortBand::paintWeeks(QPainter& painter) const
{
    if (m_strips.empty())
        return;
    const Numbers numbers;
    painter.setFont(m_appearance.numberFont(TextSize::Caption));
    painter.setPen(m_appearance.color(Role::Muted));
    const QFontMetrics metrics = painter.fontMetrics();
    const int top = int(m_lanes) * (laneHeight() + betweenLanes) + 2;
    const QString last = numbers.shortWeek(m_last);
    const int end = width() - metrics.horizontalAdvance(last) - 2;
    painter.drawText(QPoint(end, top + metrics.ascent()), last);
    int free = 0;
    for (const Strip& strip : m_strips) {
        const QString text = numbers.shortWeek(strip.from);
        const int left = boxOf(strip).left();
        const int right = left + metrics.horizontalAdvance(text) + 6;
        if (left < free || right > end)
            continue;
        painter.drawText(QPoint(left, top + metrics.ascent()), text);
        free = right;
    }
}

bool CohortBand::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<QHelpEvent&>(*event);
    const auto found = std::find_if(
        m_strips.begin(), m_strips.end(), [&](const Strip& strip) { return boxOf(strip).contains(help.pos()); });
    if (found != m_strips.end())
        QToolTip::showText(help.globalPos(), tipText(found->tip), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace farol::ui
