#include "tag_choice.h"

#include "cohort_edits.h"
#include "core/domain/text.h"
#include "inputs.h"
#include "limits.h"
#include "named.h"
#include "proposals.h"
#include "track_edits.h"

#include <QRegularExpression>

#include <algorithm>

namespace farol::school {

using namespace farol::domain;

namespace {

/// The words of a tag's name without its number and date: "Analista" of "Analista T18 11/2026" and of "T18 Analista".
QString wordsOf(const QString& name)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QString number = QStringLiteral(R"((\b(turma|t)[\s.:#_-]*(n[.ºo°]*\s*)?\d+|\d+([/.-]\d+)*))");
    static const QString between = QStringLiteral(R"([\s\-–_·:|/\\,;#()\[\]]*)");
    static const QRegularExpression rest(between + number + QStringLiteral(".*$"), options);
    if (const QString before = QString(name).remove(rest).simplified(); !folded(before).isEmpty())
        return before;
    static const QRegularExpression numbers(number, options);
    static const QRegularExpression edges(
        QStringLiteral("^%1|%1$").arg(between), QRegularExpression::UseUnicodePropertiesOption);
    return QString(name).remove(numbers).remove(edges).simplified();
}

QString trackFor(const Tag& tag, const School& school, const std::vector<TagChoice>& others)
{
    if (const auto known = trackIn(school, tag.name))
        return school.track(*known)->name;
    const QString words = wordsOf(onOneLine(tag.name));
    for (const TagChoice& other : others) {
        if (const QString track = folded(other.track);
            !track.isEmpty() && (folded(words) + u' ').startsWith(track + u' '))
            return other.track; // "analista noite" beside "Analista T18"
    }
    if (!folded(words).isEmpty())
        return words;
    if (!others.empty())
        return others.back().track;
    return school.tracks.empty() ? QString() : school.tracks.front().name;
}

/// The number after the highest that the trilha has, here and in the other choices.
int numberAfter(const QString& track, const School& school, const std::vector<TagChoice>& others)
{
    const Track* known = trackNamed(school, track);
    int next = known ? nextNumber(school, known->id) : 1;
    for (const TagChoice& other : others) {
        if (folded(other.track) == folded(track))
            next = std::max(next, other.number.toInt() + 1);
    }
    return std::min(next, largestCohortNumber);
}

/// Puts one choice into the school by the checks of any turma, or says which of them failed. The trilha it names is
/// made when there is none.
std::optional<Problem> include(School& school, const TagChoice& choice)
{
    const auto name = readName(QStringLiteral("trilha"), choice.track);
    if (!name)
        return name.error();
    School with = trackNamed(school, *name) ? school : withNewTrack(school, *name);
    const Adding adding{*name, choice.number, QString::number(choice.tag.id.value), choice.start};
    const Assessment assessment = assess(adding, with, std::vector{choice.tag});
    if (assessment.cohort)
        school = withCohort(std::move(with), *assessment.cohort);
    return assessment.problem;
}

} // namespace

TagChoice proposedFor(const Tag& tag, const School& school, const std::vector<TagChoice>& others)
{
    TagChoice choice{tag, trackFor(tag, school, others), {}, {}, {}};
    const int number = numberIn(tag.name).value_or(numberAfter(choice.track, school, others));
    choice.number = QString::number(number);
    return choice;
}

tl::expected<School, std::vector<ChoiceProblem>> withChoices(School school, const std::vector<TagChoice>& choices)
{
    std::vector<ChoiceProblem> problems;
    for (const TagChoice& choice : choices) {
        if (auto problem = include(school, choice))
            problems.push_back({choice.tag.id, *std::move(problem)});
    }
    if (!problems.empty())
        return tl::make_unexpected(std::move(problems));
    return school;
}

} // namespace farol::school
