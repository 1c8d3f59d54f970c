#pragma once

#include "delegates.h"

namespace farol::ui {

inline constexpr int positionBarWidth = 140; ///< px from p10 to p90

/// A bar from p10 to p90 with a tick at the median and a dot at the value, in the colour of its line on the chart; a
/// value beyond the bar stands at its end, hollow. Where nothing is compared, the reason in muted words.
class PositionDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInk(const Cell& cell) const override;
};

} // namespace farol::ui
