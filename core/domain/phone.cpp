#include "phone.h"

#include <algorithm>

namespace farol::domain {

namespace {

constexpr qsizetype fewestDigits = 8; // with the country; E.164 itself only knows the most
constexpr qsizetype mostDigits = 15;
constexpr qsizetype mobileDigits = 11; // area code, 9, eight digits
constexpr qsizetype landlineDigits = 10;
const auto brazil = QStringLiteral("55");

/// The digits of a phone between the signs people write; none when anything else stands there.
std::optional<QString> digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && !QStringView(u"-.()\u2010\u2011\u2013").contains(c))
            return std::nullopt;
    }
    return digits;
}

/// Area code and number as Brazil has them: no zero in the area code, mobiles with a 9 before eight digits.
bool isBrazilian(QStringView digits)
{
    const bool isMobile = digits.size() == mobileDigits && digits[2] == u'9';
    const bool isLandline = digits.size() == landlineDigits && digits[2] >= u'2' && digits[2] <= u'9';
    return (isMobile || isLandline) && digits[0] != u'0' && digits[1] != u'0';
}

} // namespace

std::optional<QString> e164(const QString& phone)
{
    const QStringView text = QStringView(phone).trimmed();
    const bool hasCountry = text.startsWith(u'+');
    const auto digits = digitsOf(hasCountry ? text.mid(1) : text);
    if (!digits || digits->isEmpty())
        return std::nullopt;
    if (digits->startsWith(brazil) && (hasCountry || digits->size() > mobileDigits))
        return isBrazilian(QStringView(*digits).mid(2)) ? std::optional(u'+' + *digits) : std::nullopt;
    if (hasCountry) {
        const bool isLong = digits->size() >= fewestDigits && digits->size() <= mostDigits;
        return isLong && digits->front() != u'0' ? std::optional(u'+' + *digits) : std::nullopt;
    }
    const bool isMobile = digits->size() == mobileDigits && isBrazilian(*digits);
    return isMobile ? std::optional(u'+' + brazil + *digits) : std::nullopt;
}

} // namespace farol::domain
