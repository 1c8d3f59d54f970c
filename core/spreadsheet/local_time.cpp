#include "core/spreadsheet/local_time.h"

namespace farol::spreadsheet {

LocalTime::LocalTime(QTimeZone zone) :
    m_zone(std::move(zone))
{
}

int LocalTime::offset(const QDateTime& instant) const
{
    constexpr qint64 quarter = 15 * 60;
    const qint64 seconds = instant.toSecsSinceEpoch();
    const qint64 place = seconds / quarter - (seconds % quarter < 0 ? 1 : 0);
    const auto known = m_offsets.constFind(place);
    return known != m_offsets.constEnd() ? *known : *m_offsets.insert(place, m_zone.offsetFromUtc(instant));
}

} // namespace farol::spreadsheet
