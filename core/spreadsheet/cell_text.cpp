#include "core/spreadsheet/cell_text.h"

#include <algorithm>

namespace farol::spreadsheet {

namespace {

constexpr QChar unreadable(0xFFFD);

/// What may need a change; most texts have none of it and are left alone.
bool isDoubtful(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0 || unit == u'_' || (unit >= 0xD800 && unit < 0xE000) || unit >= 0xFFFE;
}

/// "_x0041_", which Excel reads as "A".
bool isEscape(QStringView text)
{
    constexpr qsizetype length = 7;
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() >= length && text[1] == u'x' && text[6] == u'_'
        && std::all_of(text.begin() + 2, text.begin() + 6, isHex);
}

QString readable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate() || c.isNull() || c.unicode() >= 0xFFFE) {
            result += unreadable;
        } else if (c == u'_' && isEscape(text.mid(i))) {
            result += QLatin1String("_x005F_");
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace

QStringView beginning(QStringView text, qsizetype units)
{
    if (text.size() <= units)
        return text;
    const bool halves = units > 0 && text[units - 1].isHighSurrogate() && text[units].isLowSurrogate();
    return text.first(halves ? units - 1 : units);
}

CellText cellText(const QString& text)
{
    const bool doubtful = std::any_of(text.begin(), text.end(), isDoubtful);
    // The library counts an escape by its signs, so a text that is one by one escaped is cut sooner.
    const QString whole = doubtful ? readable(text) : text;
    if (whole.size() <= longestCellText)
        return {whole.toUtf8(), Cut::No};
    return {(beginning(whole, longestCellText - 1).toString() + u'…').toUtf8(), Cut::Yes};
}

bool looksLikeFormula(QStringView text)
{
    static constexpr QStringView dangerous = u"=+-@|%\t\r\n";
    return !text.isEmpty() && dangerous.contains(text.front());
}

} // namespace farol::spreadsheet
