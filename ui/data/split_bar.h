#pragma once

#include "cell_roles.h"
#include "ui/theme.h"

#include <QPainter>

namespace farol::ui {

inline constexpr int splitBarHeight = 10;

/// The look of each part, for the bar and its key.
inline constexpr Role askedRole = Role::Accent;
inline constexpr Role carriedRole = Role::Ghost;
inline constexpr Role failedRole = Role::LateMark;

/// Fills `bar` with its parts in their order on the track; a part that exists is never thinner than a pixel.
void paintSplitBar(QPainter& painter, const QRect& bar, const SplitParts& parts, const Theme& theme);

} // namespace farol::ui
