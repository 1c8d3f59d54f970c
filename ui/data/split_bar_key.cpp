#include "split_bar_key.h"

#include "split_bar.h"

#include <QPainter>

#include <array>

namespace farol::ui {

namespace {

constexpr int swatch = 10;
constexpr int swatchGap = 4;
constexpr int entryGap = 12;

struct Entry {
    Role role;
    QString word;
};

std::array<Entry, 3> entries()
{
    return {Entry{askedRole, SplitBarKey::tr("asked")}, Entry{carriedRole, SplitBarKey::tr("repeated")},
        Entry{failedRole, SplitBarKey::tr("failures")}};
}

} // namespace

SplitBarKey::SplitBarKey(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize SplitBarKey::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(TextSize::Caption));
    int width = -entryGap;
    for (const Entry& entry : entries())
        width += swatch + swatchGap + metrics.horizontalAdvance(entry.word) + 1 + entryGap;
    return {width, metrics.height() + 4};
}

void SplitBarKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_appearance.font(TextSize::Caption));
    int left = 0;
    for (const Entry& entry : entries()) {
        painter.fillRect(QRect(left, (height() - 8) / 2, swatch, 8), m_appearance.color(entry.role));
        left += swatch + swatchGap;
        const int width = painter.fontMetrics().horizontalAdvance(entry.word) + 1;
        painter.setPen(m_appearance.color(Role::Muted));
        painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter | Qt::TextSingleLine, entry.word);
        left += width + entryGap;
    }
}

} // namespace farol::ui
