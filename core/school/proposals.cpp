#include "proposals.h"

#include "core/domain/text.h"
#include "limits.h"

#include <QRegularExpression>

#include <algorithm>

namespace farol::school {

using namespace farol::domain;

namespace {

std::optional<int> asNumber(const QString& digits)
{
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber || number < 1 || number > largestCohortNumber)
        return std::nullopt;
    return number;
}

bool standsIn(const QString& words, const QString& word)
{
    const QRegularExpression alone(
        QStringLiteral("(?<![\\p{L}\\d])") + QRegularExpression::escape(word) + QStringLiteral("(?![\\p{L}\\d])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return !word.isEmpty() && alone.match(words).hasMatch();
}

} // namespace

std::optional<int> numberIn(const QString& tagName)
{
    static const QRegularExpression named(
        QStringLiteral("(?<![a-z\\d])(?:turma|t)[\\s.:#_-]*(?:n[o.]?\\s*)?(\\d{1,6})(?![\\d/])"));
    static const QRegularExpression date(QStringLiteral("\\d{1,4}([/.-]\\d{1,4})+|(?<!\\d)20\\d\\d(?!\\d)"));
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    QString words = folded(tagName);
    if (const auto match = named.match(words); match.hasMatch())
        return asNumber(match.captured(1));
    words.remove(date);
    auto found = digits.globalMatch(words);
    if (!found.hasNext())
        return std::nullopt;
    const QString only = found.next().captured();
    return found.hasNext() ? std::nullopt : asNumber(only);
}

std::optional<TrackId> trackIn(const School& school, const QString& tagName)
{
    const QString words = folded(tagName);
    const Track* best = nullptr;
    for (const Track& track : school.tracks) {
        if (!track.archived && standsIn(words, folded(track.name)) && (!best || track.name.size() > best->name.size()))
            best = &track;
    }
    return best ? std::optional(best->id) : std::nullopt;
}

int nextNumber(const School& school, TrackId track)
{
    int highest = 0;
    for (const Cohort& cohort : school.cohorts)
        highest = cohort.track == track ? std::max(highest, cohort.number) : highest;
    return std::min(highest + 1, largestCohortNumber);
}

} // namespace farol::school
