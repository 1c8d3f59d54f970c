#include "core/spreadsheet/text_format.h"

#include "core/spreadsheet/byte_format.h"

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

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
    QString operator()(Percent share) const
    {
        std::string bytes;
        addPercent(bytes, share.tenths, dialect);
        return QString::fromStdString(bytes);
    }
    QString operator()(QDate date) const
    {
        std::string bytes;
        addDay(bytes, date, dialect);
        return QString::fromStdString(bytes);
    }
    QString operator()(const QDateTime& instant) const
    {
        std::string bytes;
        addMoment(bytes, instant, dialect, LocalTime(zone));
        return QString::fromStdString(bytes);
    }
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
