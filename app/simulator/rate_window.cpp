#include "app/simulator/rate_window.h"

#include <algorithm>

namespace farol::simulator {

bool RateWindow::admits(qint64 nowMs)
{
    if (m_limit.limit == Limit::Off)
        return true;
    while (!m_admitted.empty() && nowMs - m_admitted.front() >= 60'000)
        m_admitted.pop_front();
    const auto inLastSecond = std::ranges::count_if(m_admitted, [nowMs](qint64 at) { return nowMs - at < 1000; });
    if (inLastSecond >= m_limit.perSecond || static_cast<int>(m_admitted.size()) >= m_limit.perMinute)
        return false;
    m_admitted.push_back(nowMs);
    return true;
}

} // namespace farol::simulator
