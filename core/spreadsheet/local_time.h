#pragma once

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

namespace farol::spreadsheet {

/// The offset of one zone, remembered for each quarter of an hour: a time zone takes longer to ask than all the rest of
/// a row, and the instants of a collection lie close together. No zone changes within a quarter of an hour.
class LocalTime {
public:
    explicit LocalTime(QTimeZone zone);

    /// Seconds ahead of UTC.
    int offset(const QDateTime& instant) const;
    const QTimeZone& zone() const { return m_zone; }

private:
    QTimeZone m_zone;
    mutable QHash<qint64, int> m_offsets; ///< by quarters of an hour since 1970
};

} // namespace farol::spreadsheet
