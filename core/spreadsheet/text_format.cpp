#include "core/spreadsheet/text_format.h"

#include <cstdlib>

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

/// "-0,5", "41,7", "100,0": one decimal, always.
QString percent(Tenths tenths, Dialect dialect)
{
    const QLatin1String sign(tenths < 0 ? "-" : "");
    const QLatin1Char mark(dialect == Dialect::Brazilian ? ',' : '.');
    const int size = std::abs(tenths);
    return sign + QString::number(size / 10) + mark + QString::number(size % 10);
}

QString day(QDate date, Dialect dialect)
{
    return date.toString(dialect == Dialect::Brazilian ? u"dd/MM/yyyy" : u"yyyy-MM-dd");
}

QString moment(const QDateTime& instant, Dialect dialect, const QTimeZone& zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    if (dialect == Dialect::Brazilian)
        return local.toString(u"dd/MM/yyyy HH:mm");
    // Qt leaves the offset out for a named zone, so it is fixed first.
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

/// A number as either dialect writes it, also "+5511999990000": harmless in a spreadsheet.
bool isNumber(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.mid(1);
    bool marked = false;
    bool digitBefore = false;
    for (const QChar c : text) {
        const bool mark = c == u',' || c == u'.';
        if (mark ? marked || !digitBefore : c < u'0' || c > u'9')
            return false;
        marked = marked || mark;
        digitBefore = !mark;
    }
    return digitBefore;
}

QString guarded(const QString& text)
{
    static constexpr QStringView dangerous = u"=+-@|%\t\r\n";
    const bool formula = !text.isEmpty() && dangerous.contains(text.front()) && !isNumber(text);
    return formula ? u'\'' + text : text;
}

/// Writes each type of a value.
struct Writing {
    Dialect dialect;
    const QTimeZone& zone;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Percent share) const { return percent(share.tenths, dialect); }
    QString operator()(QDate date) const { return day(date, dialect); }
    QString operator()(const QDateTime& instant) const { return moment(instant, dialect, zone); }
};

} // namespace

QString plain(const Value& value, Dialect dialect, const QTimeZone& zone)
{
    return std::visit(Writing{dialect, zone}, value);
}

QString written(const Value& value, Dialect dialect, const QTimeZone& zone)
{
    const QString text = plain(value, dialect, zone);
    return std::holds_alternative<QString>(value) ? guarded(text) : text;
}

} // namespace farol::spreadsheet
