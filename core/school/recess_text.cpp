#include "recess_text.h"

#include "inputs.h"
#include "limits.h"
#include "problem_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace farol::school {

using domain::Week;

namespace {

constexpr int longestRange = 53; // weeks

tl::unexpected<Problem> wrong(ProblemKind kind, const QString& typed)
{
    return tl::make_unexpected(Problem{{}, kind, shortened(typed)});
}

Read<Week> readWeek(const QString& typed)
{
    static const QRegularExpression key(QStringLiteral("^(\\d{4})-?[wWsS](\\d{1,2})$"));
    static const QRegularExpression words(
        QStringLiteral("^(?:semana|sem\\.?|s|week|w)?\\s*(\\d{1,2})\\s*(?:/|de)\\s*(\\d{4})$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto ofParts = [&](const QString& year, const QString& number) -> Read<Week> {
        const auto week = Week::fromKey(QStringLiteral("%1-W%2").arg(year, number.rightJustified(2, u'0')));
        if (!week || !isPlausible(week->monday()))
            return wrong(ProblemKind::BadWeek, typed);
        return *week;
    };
    if (const auto match = key.match(typed); match.hasMatch())
        return ofParts(match.captured(1), match.captured(2));
    if (const auto match = words.match(typed); match.hasMatch())
        return ofParts(match.captured(2), match.captured(1));
    static const QRegularExpression digitsAndBars(QStringLiteral("^[\\d/.-]+$"));
    const auto date = readStart({}, typed);
    if (date && *date)
        return Week::ofDate(**date);
    return wrong(digitsAndBars.match(typed).hasMatch() ? ProblemKind::BadDate : ProblemKind::BadWeek, typed);
}

Read<std::pair<Week, Week>> readRange(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("\\s+(?:a|à|até|ate|to|-|\u2013|\u2014)\\s+|\u2013|\u2014"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringList ends = typed.split(between, Qt::SkipEmptyParts);
    if (ends.size() > 2 || ends.isEmpty())
        return wrong(ProblemKind::BadWeek, typed);
    return readWeek(ends.first().trimmed()).and_then([&](Week first) {
        return readWeek(ends.last().trimmed()).and_then([&](Week last) -> Read<std::pair<Week, Week>> {
            if (last < first || last - first >= longestRange)
                return wrong(ProblemKind::OutOfRange, typed);
            return std::pair(first, last);
        });
    });
}

} // namespace

WeekList readWeekList(const QString& text)
{
    static const QRegularExpression breaks(QStringLiteral("[,;]"));
    WeekList list;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        for (const QString& entry : line.split(breaks)) {
            const QString typed = entry.simplified();
            if (typed.isEmpty())
                continue;
            auto range = readRange(typed);
            if (!range) {
                range.error().place = QString::number(number);
                list.problems.push_back(range.error());
                continue;
            }
            for (Week week = range->first; week <= range->second; week = week + 1)
                list.weeks.push_back(week);
        }
    }
    std::sort(list.weeks.begin(), list.weeks.end());
    list.weeks.erase(std::unique(list.weeks.begin(), list.weeks.end()), list.weeks.end());
    return list;
}

} // namespace farol::school
