#include "paper.h"

namespace farol::ui {

Paper Paper::of(const QPageSize& size, QPageLayout::Orientation orientation)
{
    constexpr qreal edge = mm(13);
    const QSizeF upright = size.size(QPageSize::Point) * (unitsPerInch / 72);
    const bool isWide = orientation == QPageLayout::Landscape;
    return {isWide ? upright.transposed() : upright, {edge, edge, edge, edge}};
}

} // namespace farol::ui
