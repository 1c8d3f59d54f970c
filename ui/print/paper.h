#pragma once

#include <QMarginsF>
#include <QPageLayout>
#include <QRectF>

namespace farol::ui {

/// Lengths on paper are units of 1/600 inch: fine enough for fonts in whole units, whatever device it is painted on.
inline constexpr qreal unitsPerInch = 600;

constexpr qreal mm(qreal length)
{
    return length * unitsPerInch / 25.4;
}
constexpr qreal points(qreal size)
{
    return size * unitsPerInch / 72;
}

/// One sheet: its size and what of it is printed on, in units.
struct Paper {
    QSizeF size;
    QMarginsF margins;

    bool isWide() const { return size.width() > size.height(); }
    QRectF content() const { return QRectF({}, size).marginsRemoved(margins); }
    bool operator==(const Paper&) const = default;

    /// With margins of 13 mm, which every printer reaches.
    static Paper of(const QPageSize& size, QPageLayout::Orientation orientation);
    static Paper a4(QPageLayout::Orientation orientation) { return of(QPageSize(QPageSize::A4), orientation); }
};

} // namespace farol::ui
