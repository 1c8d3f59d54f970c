#include "core/spreadsheet/number_format.h"

#include <QDateTime>

#include <cmath>

namespace farol::spreadsheet {

CellKind kindOfFormat(const QString& code)
{
    // The first section is that of positive numbers. What stands in quotes, in brackets or behind a backslash is shown
    // as it is; [h] and the like are lengths of time.
    bool inQuotes = false;
    bool inBrackets = false;
    for (qsizetype i = 0; i < code.size() && (inQuotes || inBrackets || code[i] != u';'); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"' && !inBrackets)
            inQuotes = !inQuotes;
        else if (!inQuotes && (c == u'[' || c == u']'))
            inBrackets = c == u'[';
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (inQuotes || inBrackets)
            continue;
        else if (c == u'%')
            return CellKind::Percent;
        else if (c == u'd' || c == u'y' || c == u'm' || c == u'h')
            return CellKind::Date;
    }
    return CellKind::Number;
}

CellKind kindOfBuiltInFormat(int id)
{
    if (id == 9 || id == 10)
        return CellKind::Percent;
    const bool isDate =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return isDate ? CellKind::Date : CellKind::Number;
}

std::optional<QString> dateOfSerial(double serial, bool countsFrom1904)
{
    if (!(serial >= 1.0 && serial < 2'958'466.0) || (!countsFrom1904 && serial >= 60.0 && serial < 61.0))
        return std::nullopt;
    const QDate first = countsFrom1904 ? QDate(1904, 1, 1) : serial < 60.0 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const double day = std::floor(serial);
    const QDate date = first.addDays(static_cast<qint64>(day));
    const auto seconds = static_cast<qint64>(std::llround((serial - day) * 86400.0));
    if (seconds == 0)
        return date.toString(Qt::ISODate);
    return QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(seconds).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace farol::spreadsheet
