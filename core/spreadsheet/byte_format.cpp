#include "core/spreadsheet/byte_format.h"

#include <array>
#include <charconv>
#include <cstdlib>

namespace farol::spreadsheet {

namespace {

void addTwo(std::string& bytes, int number)
{
    const char digits[] = {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
    bytes.append(digits, 2);
}

void addFour(std::string& bytes, int number)
{
    addTwo(bytes, number / 100);
    addTwo(bytes, number % 100);
}

/// "-03:00", "Z".
void addOffset(std::string& bytes, int seconds)
{
    if (seconds == 0) {
        bytes += 'Z';
        return;
    }
    constexpr int inMinute = 60;
    constexpr int inHour = 60 * inMinute;
    bytes += seconds < 0 ? '-' : '+';
    addTwo(bytes, std::abs(seconds) / inHour);
    bytes += ':';
    addTwo(bytes, std::abs(seconds) % inHour / inMinute);
}

} // namespace

void addNumber(std::string& bytes, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    bytes.append(digits.data(), end);
}

void addPercent(std::string& bytes, domain::Tenths tenths, Dialect dialect)
{
    const int size = std::abs(tenths);
    if (tenths < 0)
        bytes += '-';
    addNumber(bytes, size / 10);
    bytes += dialect == Dialect::Brazilian ? ',' : '.';
    bytes += static_cast<char>('0' + size % 10);
}

void addDay(std::string& bytes, QDate day, Dialect dialect)
{
    int year = 0;
    int month = 0;
    int number = 0;
    day.getDate(&year, &month, &number);
    if (year < 0 || year > 9999) {
        bytes += day.toString(dialect == Dialect::Brazilian ? u"dd/MM/yyyy" : u"yyyy-MM-dd").toStdString();
    } else if (day.isValid() && dialect == Dialect::Brazilian) {
        addTwo(bytes, number);
        bytes += '/';
        addTwo(bytes, month);
        bytes += '/';
        addFour(bytes, year);
    } else if (day.isValid()) {
        addFour(bytes, year);
        bytes += '-';
        addTwo(bytes, month);
        bytes += '-';
        addTwo(bytes, number);
    }
}

void addMoment(std::string& bytes, const QDateTime& instant, Dialect dialect, const LocalTime& time)
{
    if (!instant.isValid())
        return;
    const int offset = time.offset(instant);
    constexpr qint64 inDay = 86'400;
    constexpr qint64 dayZero = 2'440'588; // the Julian day of 1 January 1970
    const qint64 seconds = instant.toSecsSinceEpoch() + offset;
    const qint64 days = seconds / inDay - (seconds % inDay < 0 ? 1 : 0);
    const int clock = static_cast<int>(seconds - days * inDay);
    addDay(bytes, QDate::fromJulianDay(days + dayZero), dialect);
    bytes += dialect == Dialect::Brazilian ? ' ' : 'T';
    addTwo(bytes, clock / 3600);
    bytes += ':';
    addTwo(bytes, clock / 60 % 60);
    if (dialect == Dialect::International) {
        bytes += ':';
        addTwo(bytes, clock % 60);
        addOffset(bytes, offset);
    }
}

} // namespace farol::spreadsheet
