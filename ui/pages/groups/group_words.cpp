#include "group_words.h"

#include "ui/pages/profile_words.h"
#include "ui/status_word.h"

#include <QCoreApplication>
#include <QStringList>

namespace farol::ui {

using namespace farol::analytics;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(GroupWords)
};

QString anyOf(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return Words::tr("%1 or %2", "the last of several")
        .arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

QString gainWords(const GroupConditions& conditions, const Numbers& numbers)
{
    if (conditions.gainFrom && conditions.gainTo)
        return Words::tr("gain from %1 to %2")
            .arg(numbers.points(conditions.gainFrom), numbers.points(conditions.gainTo));
    return conditions.gainFrom ? Words::tr("gain of %1 or more").arg(numbers.points(conditions.gainFrom))
                               : Words::tr("gain of %1 or less").arg(numbers.points(conditions.gainTo));
}

QString accessWords(const AccessCondition& access)
{
    switch (access.wish) {
    case AccessWish::AtLeast:
        return Words::tr("%Ln day(s) or more without entering, or never entered", nullptr, access.days);
    case AccessWish::AtMost:
        return Words::tr("entered in the last %Ln day(s)", nullptr, access.days);
    case AccessWish::Never:
        return Words::tr("never entered");
    case AccessWish::Any:
        break;
    }
    return {};
}

QStringList partsOf(const GroupConditions& conditions, const Numbers& numbers)
{
    QStringList parts;
    if (!conditions.statuses.empty()) {
        QStringList words;
        for (const domain::Status status : conditions.statuses)
            words << statusWord(status);
        parts << Words::tr("situation %1").arg(anyOf(words));
    }
    if (conditions.saysGain())
        parts << gainWords(conditions, numbers);
    if (conditions.stalled != StalledWish::Any)
        parts << (conditions.stalled == StalledWish::Yes ? Words::tr("stalled") : Words::tr("not stalled"));
    if (conditions.access.wish != AccessWish::Any)
        parts << accessWords(conditions.access);
    if (!conditions.profiles.empty()) {
        QStringList words;
        for (const domain::Profile profile : conditions.profiles)
            words << profileWord(profile);
        parts << Words::tr("profile %1").arg(anyOf(words));
    }
    return parts;
}

} // namespace

QString groupSentence(const GroupConditions& conditions, const Numbers& numbers)
{
    const QStringList parts = partsOf(conditions, numbers);
    if (parts.isEmpty())
        return Words::tr("Everybody who is in no group above.");
    const bool isAll = conditions.mode == MatchMode::All;
    QString sentence = parts.join(isAll ? Words::tr("; and ") : Words::tr("; or ")) + u'.';
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString groupProblemSentence(const GroupProblem& problem, const GroupRules& rules)
{
    const bool isRule = problem.rule < rules.rules.size();
    const QString name = isRule ? rules.rules[problem.rule].name.trimmed().left(longestGroupName) : QString();
    switch (problem.kind) {
    case GroupProblemKind::EmptyName:
        return Words::tr("Give the group a name.");
    case GroupProblemKind::LongName:
        return Words::tr("The name may have up to %Ln character(s).", nullptr, int(longestGroupName));
    case GroupProblemKind::RepeatedName:
        return Words::tr("Another group is called “%1” already. Choose another name.").arg(name);
    case GroupProblemKind::GainOutOfRange:
        return Words::tr("A gain is between −100 and 100 p.p., with at most one decimal.");
    case GroupProblemKind::GainOrder:
        return Words::tr("“To” is less than “from”: nobody would be in the group.");
    case GroupProblemKind::DaysOutOfRange:
        return Words::tr("Type a number of days from 0 to %Ln.", nullptr, mostDaysAway);
    case GroupProblemKind::LongMessage:
        return Words::tr("The message may have up to %Ln character(s). Shorten it.", nullptr, int(longestMessage));
    case GroupProblemKind::TooManyGroups:
        break;
    }
    return Words::tr("There may be up to %Ln group(s). Remove one first.", nullptr, int(mostGroups));
}

QString templateSentence(const TemplateError& error)
{
    const QString place = QString::number(error.at + 1);
    switch (error.mistake) {
    case TemplateMistake::Unclosed:
        return Words::tr("The { at character %1 is never closed with }.").arg(place);
    case TemplateMistake::Stray:
        return Words::tr("The } at character %1 closes nothing. For the sign itself write }}.").arg(place);
    case TemplateMistake::UnknownField:
        break;
    }
    const QString field = error.field.left(longestGroupName);
    return Words::tr("There is no field {%1} (character %2). “Insert field” lists those there are.").arg(field, place);
}

QString messageFieldWord(MessageField field)
{
    switch (field) {
    case MessageField::Name:
        return Words::tr("name");
    case MessageField::FirstName:
        return Words::tr("first name");
    case MessageField::Cohort:
        return Words::tr("number of the cohort");
    case MessageField::Track:
        return Words::tr("track");
    case MessageField::Week:
        return Words::tr("number of the week");
    case MessageField::Progress:
        return Words::tr("progress");
    case MessageField::Expected:
        return Words::tr("expected progress");
    case MessageField::Gap:
        return Words::tr("difference from the expected");
    case MessageField::Gain:
        return Words::tr("gain of the week");
    case MessageField::Situation:
        return Words::tr("situation");
    case MessageField::LastAccess:
        return Words::tr("last access");
    case MessageField::Tutor:
        break;
    }
    return Words::tr("name of the tutor");
}

} // namespace farol::ui
