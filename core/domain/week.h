#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <compare>
#include <optional>

namespace farol::domain {

/// An ISO 8601 week with its year. Held as one consecutive integer, so that differences and ranges are arithmetic.
class Week {
public:
    constexpr Week() = default;

    /// Weeks since the one of 1 January 1970, which is 0: what the database stores, in two bytes for six centuries.
    static constexpr Week fromOrdinal(qint64 ordinal) { return Week(ordinal); }
    static Week ofDate(QDate date);
    /// The week of an instant, by the school's local date.
    static Week ofInstant(const QDateTime& instant, const QTimeZone& zone);
    /// Reads "2026-W47"; nothing for any other text, or a week its year does not have ("2026-W54").
    static std::optional<Week> fromKey(QStringView key);

    constexpr qint64 ordinal() const { return m_ordinal; }
    constexpr bool isValid() const { return m_ordinal > 0; }
    QDate monday() const;
    QDate sunday() const;
    /// The ISO year, which around New Year is not the year of every day in it.
    int year() const;
    int number() const; ///< 1 to 53
    QString key() const; ///< "2026-W47"
    /// The first instant after the week, Monday 00:00 school time, in UTC.
    QDateTime end(const QTimeZone& zone) const;

    constexpr Week operator+(qint64 weeks) const { return Week(m_ordinal + weeks); }
    constexpr Week operator-(qint64 weeks) const { return Week(m_ordinal - weeks); }
    constexpr qint64 operator-(Week other) const { return m_ordinal - other.m_ordinal; }
    constexpr auto operator<=>(const Week&) const = default;

private:
    constexpr explicit Week(qint64 ordinal) :
        m_ordinal(ordinal)
    {
    }

    qint64 m_ordinal = 0;
};

inline size_t qHash(Week week, size_t seed = 0) noexcept
{
    return ::qHash(week.ordinal(), seed);
}

/// The time zone a school starts with.
QTimeZone defaultZone();

} // namespace farol::domain

template <>
struct std::hash<farol::domain::Week> {
    size_t operator()(farol::domain::Week week) const noexcept { return std::hash<qint64>{}(week.ordinal()); }
};
