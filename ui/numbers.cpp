#include "numbers.h"

#include <cmath>
#include <cstdlib>

namespace farol::ui {

using domain::Tenths;
using domain::Week;

namespace {

constexpr QChar minus(0x2212);
constexpr QChar noBreakSpace(0x00A0);

QString sign(qint64 value)
{
    return value > 0 ? QStringLiteral("+") : value < 0 ? QString(minus) : QString();
}

} // namespace

Numbers::Numbers(QLocale locale) :
    m_locale(std::move(locale))
{
}

QString Numbers::missing()
{
    return QStringLiteral("—");
}

QString Numbers::decimal(Tenths absolute) const
{
    return m_locale.toString(absolute / 10.0, 'f', 1);
}

QString Numbers::share(std::optional<Tenths> value) const
{
    if (!value)
        return missing();
    return (*value < 0 ? QString(minus) : QString()) + decimal(std::abs(*value));
}

QString Numbers::percent(std::optional<Tenths> value) const
{
    return value ? share(value) + noBreakSpace + QLatin1Char('%') : missing();
}

QString Numbers::difference(std::optional<Tenths> value) const
{
    return value ? sign(*value) + decimal(std::abs(*value)) : missing();
}

QString Numbers::points(std::optional<Tenths> value) const
{
    //: Percentage points, after a difference of percentages
    return value ? difference(value) + noBreakSpace + tr("p.p.") : missing();
}

QString Numbers::count(qint64 value) const
{
    return (value < 0 ? QString(minus) : QString()) + m_locale.toString(std::abs(value));
}

QString Numbers::rate(double perSecond) const
{
    return decimal(qRound(perSecond * 10));
}

QString Numbers::change(qint64 value) const
{
    return sign(value) + m_locale.toString(std::abs(value));
}

QString Numbers::wholePercent(qint64 part, qint64 whole) const
{
    if (whole <= 0)
        return missing();
    const auto rounded = std::llround(100.0 * static_cast<double>(part) / static_cast<double>(whole));
    return m_locale.toString(rounded) + noBreakSpace + QLatin1Char('%');
}

QString Numbers::coverage(qint64 answered, qint64 expected) const
{
    return tr("%1 of %2 collected").arg(count(answered), count(expected));
}

QString Numbers::day(QDate date) const
{
    //: A date in QLocale's notation
    return date.isValid() ? m_locale.toString(date, tr("MMM d, yyyy")) : missing();
}

QString Numbers::weekday(const QDateTime& schoolTime) const
{
    if (!schoolTime.isValid())
        return missing();
    //: A weekday with its day, in QLocale's notation
    QString date = m_locale.toString(schoolTime.date(), tr("ddd, MMM d"));
    date.remove(QLatin1String(".")); // some locales write "dom."
    //: %1 is a day, %2 a time
    return tr("%1 at %2").arg(date, m_locale.toString(schoolTime.time(), QStringLiteral("HH:mm")));
}

QString Numbers::dayAndTime(const QDateTime& schoolTime) const
{
    if (!schoolTime.isValid())
        return missing();
    return m_locale.toString(schoolTime.date(), tr("MMM d")) + QLatin1Char(' ')
        + m_locale.toString(schoolTime.time(), QStringLiteral("HH:mm"));
}

QString Numbers::time(QTime time) const
{
    return time.isValid() ? m_locale.toString(time, QStringLiteral("HH:mm")) : missing();
}

QString Numbers::weekdayName(int weekday) const
{
    return m_locale.standaloneDayName(weekday, QLocale::LongFormat);
}

QString Numbers::weekly(int weekday, QTime time) const
{
    return tr("%1 at %2").arg(weekdayName(weekday), this->time(time));
}

QString Numbers::moment(const QDateTime& schoolTime) const
{
    if (!schoolTime.isValid())
        return missing();
    return day(schoolTime.date()) + QLatin1Char(' ') + m_locale.toString(schoolTime.time(), QStringLiteral("HH:mm"));
}

QString Numbers::daysAgo(std::optional<QDate> day, QDate today) const
{
    if (!day || !day->isValid())
        return missing();
    const qint64 days = day->daysTo(today);
    if (days <= 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    if (days < 28)
        return tr("%1 days ago").arg(count(days));
    //: Weeks, abbreviated for a table
    return tr("%1 wk. ago").arg(count(days / 7));
}

QString Numbers::duration(int seconds) const
{
    if (seconds < 0)
        return missing();
    if (seconds < 60)
        return tr("less than 1 min");
    const int minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return tr("~%1 min").arg(minutes);
    return tr("~%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString Numbers::zone(const QTimeZone& zone)
{
    const int minutes = zone.offsetFromUtc(QDateTime::currentDateTimeUtc()) / 60;
    QString offset = minutes < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    offset += QString::number(std::abs(minutes) / 60);
    if (minutes % 60 != 0)
        offset += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1 (UTC%2)").arg(QString::fromLatin1(zone.id()), offset);
}

QString Numbers::shortWeek(Week week) const
{
    //: The column of a week, as short as can be: the letter of "week" and its number
    return tr("W%1").arg(week.number(), 2, 10, QLatin1Char('0'));
}

QString Numbers::week(Week week) const
{
    const bool sameYear = week.monday().year() == week.sunday().year();
    //: A day and month, in QLocale's notation
    const QString first = sameYear ? m_locale.toString(week.monday(), tr("MMM d")) : day(week.monday());
    //: Week number, first day, last day
    return tr("Week %1 (%2 to %3)").arg(week.number()).arg(first, day(week.sunday()));
}

QString Numbers::weeks(Week from, Week to) const
{
    if (from == to)
        return tr("%1 of %2").arg(to.number()).arg(to.year());
    if (from.year() == to.year())
        return tr("%1 to %2 of %3").arg(from.number()).arg(to.number()).arg(to.year());
    return tr("%1 of %2 to %3 of %4").arg(from.number()).arg(from.year()).arg(to.number()).arg(to.year());
}

} // namespace farol::ui
