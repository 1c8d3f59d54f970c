#pragma once

#include <QDate>
#include <QString>

#include <compare>

namespace farol::analytics {

/// A month of the school's calendar.
struct Month {
    int year = 0; ///< 0: none
    int month = 0; ///< 1 to 12

    static Month of(QDate date) { return {date.year(), date.month()}; }
    bool isValid() const { return year != 0; }
    bool has(QDate date) const { return of(date) == *this; }
    QDate firstDay() const { return {year, month, 1}; }
    Month operator+(int months) const { return of(firstDay().addMonths(months)); }
    QString key() const { return firstDay().toString(QStringLiteral("yyyy-MM")); } ///< "2026-11"

    auto operator<=>(const Month&) const = default;
};

} // namespace farol::analytics
