#include "split_bar.h"

#include <algorithm>
#include <cmath>

namespace farol::ui {

void paintSplitBar(QPainter& painter, const QRect& bar, const SplitParts& parts, const Theme& theme)
{
    painter.fillRect(bar, theme.color(Role::Track));
    if (parts.whole <= 0)
        return;
    const std::pair<int, Role> pieces[] = {
        {parts.asked, askedRole}, {parts.carried, carriedRole}, {parts.failed, failedRole}};
    int sum = 0;
    int left = bar.left();
    for (const auto& [count, role] : pieces) {
        sum += count;
        if (count <= 0)
            continue;
        const double share = std::min(1.0, double(sum) / parts.whole);
        int right = bar.left() + int(std::lround(share * bar.width()));
        right = std::min(bar.left() + bar.width(), std::max(right, left + 1));
        if (role == failedRole)
            left = std::min(left, right - 1); // a failure is seen even at the end of a full bar
        painter.fillRect(QRect(left, bar.top(), right - left, bar.height()), theme.color(role));
        left = right;
    }
}

} // namespace farol::ui
