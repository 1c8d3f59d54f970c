#include "step_list.h"

#include <QPainter>

namespace farol::ui {

namespace {

constexpr int left = 24;
constexpr int disc = 24;
constexpr int textLeft = 60;
constexpr int firstTop = 80;

} // namespace

StepList::StepList(Appearance& appearance, std::vector<Entry> entries, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_entries(std::move(entries))
{
    connect(&appearance, &Appearance::changed, this, QOverload<>::of(&QWidget::update));
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    const Entry& entry = m_entries[static_cast<size_t>(step)];
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_entries.size()).arg(entry.title));
    setAccessibleDescription(entry.about);
    update();
}

void StepList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_appearance.color(Role::Rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_appearance.color(Role::Border));
    painter.drawPixmap(left, 26, m_appearance.appMark(28, devicePixelRatioF()));
    painter.setFont(m_appearance.font(TextSize::Title));
    painter.setPen(m_appearance.color(Role::Text));
    painter.drawText(QRect(62, 22, width() - 70, 36), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Farol"));
    const int line = QFontMetrics(m_appearance.font(TextSize::Body)).height();
    for (int step = 0; step < static_cast<int>(m_entries.size()); ++step)
        paintStep(painter, step, firstTop + step * (2 * line + 22));
}

void StepList::paintStep(QPainter& painter, int step, int top) const
{
    const Entry& entry = m_entries[static_cast<size_t>(step)];
    const bool isCurrent = step == m_current;
    const QRectF circle(left + 0.5, top + 0.5, disc - 1, disc - 1);
    painter.setPen(QPen(m_appearance.color(isCurrent ? Role::Accent : Role::Field), 1));
    painter.setBrush(isCurrent ? m_appearance.color(Role::Accent) : QColor(Qt::transparent));
    painter.drawEllipse(circle);
    painter.setBrush(Qt::NoBrush);
    if (step < m_current) {
        painter.drawPixmap(left + 4, top + 4, m_appearance.pixmap(Icon::Tick, Role::Ok, 16, devicePixelRatioF()));
    } else {
        painter.setFont(m_appearance.font(isCurrent ? TextSize::Strong : TextSize::Body));
        painter.setPen(m_appearance.color(isCurrent ? Role::OnAccent : Role::Muted));
        painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
    }
    const QFontMetrics body(m_appearance.font(TextSize::Body));
    const int room = width() - textLeft - 10;
    painter.setFont(m_appearance.font(isCurrent ? TextSize::Strong : TextSize::Body));
    painter.setPen(m_appearance.color(Role::Text));
    const QRect titleLine(textLeft, top - 1, room, body.height());
    painter.drawText(titleLine, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.title);
    const QFont caption = m_appearance.font(TextSize::Caption);
    painter.setFont(caption);
    painter.setPen(m_appearance.color(Role::Muted));
    painter.drawText(titleLine.translated(0, body.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(caption).elidedText(entry.about, Qt::ElideRight, room));
}

} // namespace farol::ui
