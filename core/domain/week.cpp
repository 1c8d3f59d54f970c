#include "week.h"

namespace farol::domain {

namespace {
constexpr qint64 daysInWeek = 7;
constexpr qint64 weeksBefore = 348'655; ///< from Julian day 0, a Monday, to the week of 1 January 1970

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

Week Week::ofDate(QDate date)
{
    return date.isValid() ? Week(date.toJulianDay() / daysInWeek - weeksBefore) : Week();
}

Week Week::ofInstant(const QDateTime& instant, const QTimeZone& zone)
{
    return ofDate(instant.toTimeZone(zone).date());
}

std::optional<Week> Week::fromKey(QStringView key)
{
    if (key.size() != 8 || key.mid(4, 2) != u"-W" || !isDigits(key.left(4)) || !isDigits(key.mid(6)))
        return std::nullopt;
    const int year = key.left(4).toInt();
    const int number = key.mid(6).toInt();
    // 4 January is always in week 1 (ISO 8601).
    const Week week = ofDate(QDate(year, 1, 4)) + (number - 1);
    if (number < 1 || week.year() != year)
        return std::nullopt;
    return week;
}

QDate Week::monday() const
{
    return QDate::fromJulianDay((m_ordinal + weeksBefore) * daysInWeek);
}

QDate Week::sunday() const
{
    return monday().addDays(daysInWeek - 1);
}

int Week::year() const
{
    int year = 0;
    monday().weekNumber(&year);
    return year;
}

int Week::number() const
{
    return monday().weekNumber();
}

QString Week::key() const
{
    return QStringLiteral("%1-W%2").arg(year(), 4, 10, QLatin1Char('0')).arg(number(), 2, 10, QLatin1Char('0'));
}

QDateTime Week::end(const QTimeZone& zone) const
{
    return monday().addDays(daysInWeek).startOfDay(zone).toUTC();
}

QTimeZone defaultZone()
{
    return QTimeZone("America/Sao_Paulo");
}

} // namespace farol::domain
