#include "tag_choice.h"

#include "core/domain/text.h"
#include "core/school/inputs.h"
#include "core/school/limits.h"
#include "core/school/named.h"
#include "core/school/next_id.h"
#include "core/school/proposals.h"

#include <QRegularExpression>

#include <algorithm>

namespace farol::ui {

using namespace farol::domain;
using school::ProblemKind;

namespace {

/// The words of a tag's name without its number and date: "Analista" of "Analista T18 11/2026" and of "T18 Analista".
QString wordsOf(const QString& name)
{
    constexpr auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
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
    if (const auto known = school::trackIn(school, tag.name))
        return school.track(*known)->name;
    if (const QString words = wordsOf(onOneLine(tag.name)); !folded(words).isEmpty())
        return words;
    if (!others.empty())
        return others.back().track;
    return school.tracks.empty() ? QString() : school.tracks.front().name;
}

/// The number after the highest that the trilha has, here and in the other choices.
int numberAfter(const QString& track, const School& school, const std::vector<TagChoice>& others)
{
    const Track* known = school::trackNamed(school, track);
    int next = known ? school::nextNumber(school, known->id) : 1;
    for (const TagChoice& other : others) {
        if (folded(other.track) == folded(track))
            next = std::max(next, other.number.toInt() + 1);
    }
    return std::min(next, school::largestCohortNumber);
}

/// Puts one choice into the school, or says what stands against it.
std::optional<school::Problem> include(School& school, const TagChoice& choice)
{
    const auto name = school::readName(QStringLiteral("trilha"), choice.track);
    const auto number = school::readNumber(QStringLiteral("numero"), choice.number, school::largestCohortNumber);
    const auto start = school::readStart(QStringLiteral("inicio"), choice.start);
    if (!name)
        return name.error();
    if (!number)
        return number.error();
    if (!start)
        return start.error();
    if (!school::trackNamed(school, *name))
        school.tracks.push_back({school::nextId(school.tracks), *name, {}, {}});
    const TrackId track = school::trackNamed(school, *name)->id;
    if (const Cohort* same = school::cohortNumbered(school, track, static_cast<int>(*number)))
        return school::Problem{
            QStringLiteral("numero"), ProblemKind::CohortExists, choice.number, school::labelOf(school, *same)};
    school.cohorts.push_back(
        {school::nextId(school.cohorts), track, static_cast<int>(*number), choice.tag.id, *start, {}});
    return std::nullopt;
}

} // namespace

TagChoice proposedFor(const Tag& tag, const School& school, const std::vector<TagChoice>& others)
{
    TagChoice choice{tag, trackFor(tag, school, others), {}, {}, {}};
    const int number = school::numberIn(tag.name).value_or(numberAfter(choice.track, school, others));
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

} // namespace farol::ui
