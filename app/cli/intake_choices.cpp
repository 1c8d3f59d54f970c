#include "intake_choices.h"

#include "words.h"

namespace farol::cli {

using domain::Fault;
using domain::Result;
using intake::Choices;

namespace {

std::optional<int> yearIn(const QString& text)
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    return isNumber && year >= 2000 && year <= 2199 ? std::optional(year) : std::nullopt;
}

/// "2024" for the first week, "1=2025" for one number.
Result<void> takeYear(const QString& text, Choices& choices)
{
    const qsizetype sign = text.indexOf(u'=');
    const auto year = yearIn(text.mid(sign + 1));
    const int week = sign < 0 ? 0 : text.left(sign).toInt();
    if (!year || (sign >= 0 && (week < 1 || week > 53)))
        return domain::failed(Fault::Invalid,
            Words::tr("--ano is the year of the first week, 2024, or of one week, 1=2025; not %1.").arg(text));
    if (sign < 0)
        choices.firstYear = year;
    else
        choices.years[week] = *year;
    return {};
}

Result<void> takeColumn(const QString& text, Choices& choices)
{
    const qsizetype sign = text.indexOf(u'=');
    const auto field = intake::fieldNamed(text.left(sign));
    if (sign <= 0 || !field) {
        QStringList keys;
        for (const intake::Field each : intake::allFields)
            keys << intake::keyOf(each);
        return domain::failed(Fault::Invalid,
            Words::tr("--coluna is FIELD=TITLE, and FIELD one of %1; not %2.")
                .arg(keys.join(QStringLiteral(", ")), text));
    }
    const QString title = text.mid(sign + 1);
    choices.columns[*field] = title.isEmpty() ? QString() : title;
    return {};
}

} // namespace

Result<Choices> intakeChoices(const Arguments& arguments)
{
    Choices choices;
    Result<void> done;
    for (const QString& year : arguments.values(QStringLiteral("ano")))
        done = done.and_then([&] { return takeYear(year, choices); });
    for (const QString& column : arguments.values(QStringLiteral("coluna")))
        done = done.and_then([&] { return takeColumn(column, choices); });
    if (!done)
        return tl::make_unexpected(done.error());
    choices.track = arguments.value(QStringLiteral("trilha")).value_or(QString());
    const QString zeros = arguments.value(QStringLiteral("zeros")).value_or(QStringLiteral("duvidosos"));
    if (zeros != u"reais" && zeros != u"duvidosos")
        return domain::failed(Fault::Invalid, Words::tr("--zeros is reais or duvidosos."));
    choices.zeros = zeros == u"reais" ? intake::Zeros::Real : intake::Zeros::Doubtful;
    const auto scale = arguments.value(QStringLiteral("escala"));
    if (scale && *scale != u"fracao" && *scale != u"percentual")
        return domain::failed(Fault::Invalid, Words::tr("--escala is fracao or percentual."));
    if (scale)
        choices.scale = *scale == u"fracao" ? intake::Scale::Fraction : intake::Scale::Percent;
    return choices;
}

} // namespace farol::cli
