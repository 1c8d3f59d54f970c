#include "paper.h"

#include <algorithm>

namespace farol::ui {

namespace {

constexpr qreal edge = 13; ///< mm: every printer reaches so far

} // namespace

Paper Paper::a4(QPageLayout::Orientation orientation)
{
    return of(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF()));
}

Paper Paper::of(const QPageLayout& layout)
{
    constexpr qreal unit = unitsPerInch / 72; // per point
    const QMarginsF own = layout.margins(QPageLayout::Point) * unit;
    const qreal least = mm(edge);
    return {layout.fullRect(QPageLayout::Point).size() * unit,
        {std::max(least, own.left()), std::max(least, own.top()), std::max(least, own.right()),
            std::max(least, own.bottom())}};
}

} // namespace farol::ui
