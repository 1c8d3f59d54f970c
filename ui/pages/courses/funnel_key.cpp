#include "funnel_key.h"

#include <QPainter>

namespace farol::ui {

namespace {

constexpr int swatch = 12;
constexpr int swatchHeight = 8;
constexpr int swatchGap = 4;
constexpr int entryGap = 12;

} // namespace

FunnelKey::FunnelKey(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString FunnelKey::wordOf(FunnelPart part)
{
    switch (part) {
    case FunnelPart::Finished:
        return tr("finished");
    case FunnelPart::UnderWay:
        return tr("under way");
    case FunnelPart::Stalled:
        return tr("stalled here");
    case FunnelPart::NotStarted:
        break;
    }
    return tr("not begun");
}

QSize FunnelKey::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(TextSize::Caption));
    int width = -entryGap;
    for (const FunnelPart part : funnelParts)
        width += swatch + swatchGap + metrics.horizontalAdvance(wordOf(part)) + 1 + entryGap;
    return {width, metrics.height() + 4};
}

void FunnelKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_appearance.font(TextSize::Caption));
    int left = 0;
    for (const FunnelPart part : funnelParts) {
        paintFunnelPart(
            painter, QRect(left, (height() - swatchHeight) / 2, swatch, swatchHeight), part, m_appearance.theme());
        left += swatch + swatchGap;
        const int width = painter.fontMetrics().horizontalAdvance(wordOf(part)) + 1;
        painter.setPen(m_appearance.color(Role::Muted));
        painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter | Qt::TextSingleLine, wordOf(part));
        left += width + entryGap;
    }
}

} // namespace farol::ui
