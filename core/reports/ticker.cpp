#include "core/reports/ticker.h"

#include <algorithm>

namespace farol::reports {

using domain::failed;
using domain::Fault;
using domain::Result;

Ticker::Ticker(spreadsheet::Tell tell, qint64 of) :
    m_tell(std::move(tell)),
    m_written{0, of}
{
}

Result<void> Ticker::row()
{
    constexpr qint64 every = 500;
    ++m_written.rows;
    m_written.of = std::max(m_written.of.value_or(0), m_written.rows);
    if (m_tell && m_written.rows % every == 0 && m_tell(m_written) == spreadsheet::Going::Stop)
        return failed(Fault::Cancelled);
    return {};
}

} // namespace farol::reports
