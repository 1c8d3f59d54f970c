#pragma once

#include "core/domain/column.h"
#include "ui/numbers.h"

#include <QTimeZone>

#include <vector>

namespace farol::ui {

/// The texts of table cells: every share and difference is ready made, so that painting a table formats nothing.
class Texts {
public:
    explicit Texts(Numbers numbers = Numbers(), const QTimeZone& zone = domain::defaultZone());

    /// "41,7"; the tenths are 0 to 1000.
    const QString& share(domain::Tenths tenths) const;
    /// "+3,2", "−0,5" with a true minus, "0,0".
    const QString& difference(domain::Tenths tenths) const;
    QString moment(const QDateTime& instant) const; ///< "16/11/2026 20:14", school time
    QDate dayOf(const QDateTime& instant) const { return instant.toTimeZone(m_zone).date(); }
    /// A value of a column on one line, for screen and clipboard; empty for nothing.
    QString of(const domain::Value& value, domain::ColumnKind kind) const;

    /// How everything else is written.
    const Numbers& numbers() const { return m_numbers; }
    const QTimeZone& zone() const { return m_zone; }

private:
    Numbers m_numbers;
    QTimeZone m_zone;
    std::vector<QString> m_shares; ///< by tenths, 0 to 1000
    std::vector<QString> m_differences; ///< by tenths + 1000
};

} // namespace farol::ui
