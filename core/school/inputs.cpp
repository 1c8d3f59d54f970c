#include "inputs.h"

#include "core/domain/text.h"
#include "limits.h"
#include "problem_text.h"

#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace farol::school {

using enum ProblemKind;

namespace {

constexpr qsizetype mostDigits = 15; // the platform's ids are JSON numbers, exact up to 2^53

tl::unexpected<Problem> wrong(const QString& place, ProblemKind kind, const QString& typed)
{
    return tl::make_unexpected(Problem{place, kind, shortened(typed)});
}

bool areDigits(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The number in the address of a tag, "https://escola.cademi.com.br/admin/tag/48213/editar"; else the text itself.
QString withoutAddress(const QString& text)
{
    if (!text.contains(QLatin1String("://")))
        return text;
    const QStringList parts = QUrl(text).path().split(u'/', Qt::SkipEmptyParts);
    const auto number = std::find_if(parts.rbegin(), parts.rend(), areDigits);
    return number == parts.rend() ? text : *number;
}

/// A number with at most one comma or point, in whole units of 1 / `perOne`.
Read<int> readUnits(const QString& place, const QString& typed, int perOne, ProblemKind misfit)
{
    static const QRegularExpression form(QStringLiteral("^\\d{1,6}([.,]\\d{1,6})?$"));
    QString text = typed.trimmed();
    if (!form.match(text).hasMatch())
        return wrong(place, text.startsWith(u'-') || text.startsWith(QChar(0x2212)) ? OutOfRange : misfit, typed);
    const double units = text.replace(u',', u'.').toDouble() * perOne;
    if (std::abs(units - std::round(units)) > 1e-9)
        return wrong(place, misfit, typed);
    return static_cast<int>(std::lround(units));
}

Read<int> within(const Read<int>& units, const QString& place, const QString& typed, int least, int most)
{
    if (units && (*units < least || *units > most))
        return wrong(place, OutOfRange, typed);
    return units;
}

} // namespace

std::optional<QDate> readDate(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text || !isPlausible(date))
        return std::nullopt;
    return date;
}

Read<QString> readText(const QString& place, const QString& typed)
{
    const QString text = domain::onOneLine(typed).simplified();
    if (text.size() > longestText)
        return wrong(place, TooLong, text);
    return text.isNull() ? QStringLiteral("") : text;
}

Read<QString> readName(const QString& place, const QString& typed)
{
    return readText(place, typed).and_then([&](const QString& name) -> Read<QString> {
        // Marks alone would fold to nothing and collide with everything.
        if (domain::folded(name).isEmpty())
            return wrong(place, Empty, {});
        return name;
    });
}

Read<qint64> readNumber(const QString& place, const QString& typed, qint64 most)
{
    QString text = withoutAddress(typed.trimmed());
    text.remove(QRegularExpression(QStringLiteral("(?<=\\d)\\s+(?=\\d)")));
    if (!areDigits(text))
        return wrong(place, NotDigits, typed.trimmed());
    if (text.size() > mostDigits || text.toLongLong() == 0 || text.toLongLong() > most)
        return wrong(place, OutOfRange, text);
    return text.toLongLong();
}

Read<int> readHalfWeeks(const QString& place, const QString& typed)
{
    return within(readUnits(place, typed, 2, NotHalfWeeks), place, typed, leastHalfWeeks, mostHalfWeeks);
}

Read<int> readTolerance(const QString& place, const QString& typed)
{
    return within(readUnits(place, typed, 10, NotTenths), place, typed, 0, mostTolerance);
}

Read<std::optional<QDate>> readStart(const QString& place, const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto date = readDate(text))
        return date;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})$"));
    const auto match = form.match(text);
    const int year = match.captured(3).toInt();
    const QDate date(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
    if (!match.hasMatch() || !date.isValid() || !isPlausible(date))
        return wrong(place, BadDate, text);
    return date;
}

} // namespace farol::school
