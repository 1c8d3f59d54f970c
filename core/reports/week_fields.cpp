#include "core/reports/week_fields.h"

namespace farol::reports {

using domain::Tenths;

QString spark(const std::vector<std::optional<Tenths>>& values)
{
    constexpr int heights = 8;
    constexpr Tenths leastSpan = 80; // below, noise would look like movement
    constexpr char16_t lowest = 0x2581;
    Tenths low = domain::complete;
    Tenths high = 0;
    for (const std::optional<Tenths>& value : values) {
        low = value ? std::min(low, *value) : low;
        high = value ? std::max(high, *value) : high;
    }
    if (low > high)
        return {};
    const Tenths span = std::max(leastSpan, high - low);
    const Tenths bottom = std::max(0, (high + low - span) / 2);
    QString line;
    for (const std::optional<Tenths>& value : values) {
        const int height = value ? std::clamp((*value - bottom) * heights / (span + 1), 0, heights - 1) : 0;
        line += value ? QChar(char16_t(lowest + height)) : QChar(u'\u00B7');
    }
    return line;
}

} // namespace farol::reports
