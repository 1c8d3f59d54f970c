#include "core/analytics/group_rules.h"

#include "core/domain/text.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

const auto congratulation =
    QStringLiteral("Oi, {primeiro_nome}! Parabéns: você avançou {avanco} nesta semana e está com {progresso} da trilha "
                   "{trilha}. Continue assim!");
const auto goodbye =
    QStringLiteral("Oi, {primeiro_nome}! Você concluiu a trilha {trilha}, parabéns! Vamos conversar sobre o próximo "
                   "passo?");
const auto followUp =
    QStringLiteral("Oi, {primeiro_nome}! Você está com {progresso} da trilha {trilha}. O esperado para esta semana era "
                   "{esperado}. Posso ajudar em alguma coisa?");
const auto rescue =
    QStringLiteral("Oi, {primeiro_nome}! Senti sua falta na turma {turma}. Você está com {progresso} da trilha "
                   "{trilha}. Aconteceu alguma coisa? Vamos combinar como retomar?");
const auto other = QStringLiteral("Oi, {primeiro_nome}! Tudo bem?");

bool isGain(std::optional<Tenths> bound)
{
    return !bound || (*bound >= -complete && *bound <= complete);
}

std::optional<GroupProblem> problemOfName(const GroupRules& rules, size_t place)
{
    const QString name = rules.rules[place].name.trimmed();
    const auto problem = [place](GroupProblemKind kind) { return GroupProblem{kind, place, GroupField::Name}; };
    if (name.isEmpty())
        return problem(GroupProblemKind::EmptyName);
    if (name.size() > longestGroupName)
        return problem(GroupProblemKind::LongName);
    for (size_t before = 0; before < place; ++before) {
        if (folded(rules.rules[before].name) == folded(name))
            return problem(GroupProblemKind::RepeatedName);
    }
    return std::nullopt;
}

std::optional<GroupProblem> problemOfConditions(const GroupConditions& conditions, size_t place)
{
    if (!isGain(conditions.gainFrom))
        return GroupProblem{GroupProblemKind::GainOutOfRange, place, GroupField::GainFrom};
    if (!isGain(conditions.gainTo))
        return GroupProblem{GroupProblemKind::GainOutOfRange, place, GroupField::GainTo};
    if (conditions.gainFrom && conditions.gainTo && *conditions.gainFrom > *conditions.gainTo)
        return GroupProblem{GroupProblemKind::GainOrder, place, GroupField::GainTo};
    if (conditions.access.days < 0 || conditions.access.days > mostDaysAway)
        return GroupProblem{GroupProblemKind::DaysOutOfRange, place, GroupField::Days};
    return std::nullopt;
}

} // namespace

bool GroupConditions::saysNothing() const
{
    return statuses.empty() && !saysGain() && stalled == StalledWish::Any && access.wish == AccessWish::Any
        && profiles.empty();
}

GroupRules defaultGroupRules()
{
    GroupConditions doingWell;
    doingWell.statuses = {Status::Finished, Status::OnTrack};
    doingWell.gainFrom = 1;
    GroupConditions done; // before those who do not enter any more: who has finished need not
    done.statuses = {Status::Finished};
    GroupConditions slipping;
    slipping.statuses = {Status::Attention};
    slipping.stalled = StalledWish::No;
    slipping.access = {AccessWish::AtMost, 13};
    GroupConditions lost;
    lost.mode = MatchMode::Any;
    lost.statuses = {Status::Late};
    lost.stalled = StalledWish::Yes;
    lost.access = {AccessWish::AtLeast, 14};
    return {{{QStringLiteral("Parabenizar"), doingWell, congratulation}, {QStringLiteral("Concluíram"), done, goodbye},
                {QStringLiteral("Acompanhar"), slipping, followUp}, {QStringLiteral("Resgatar"), lost, rescue}},
        other};
}

std::optional<GroupProblem> problemOf(const GroupRules& rules)
{
    if (rules.rules.size() > mostGroups)
        return GroupProblem{GroupProblemKind::TooManyGroups, mostGroups, GroupField::Rules};
    for (size_t place = 0; place < rules.rules.size(); ++place) {
        if (const auto problem = problemOfName(rules, place))
            return problem;
        if (const auto problem = problemOfConditions(rules.rules[place].conditions, place))
            return problem;
        if (rules.rules[place].message.size() > longestMessage)
            return GroupProblem{GroupProblemKind::LongMessage, place, GroupField::Message};
    }
    if (rules.otherMessage.size() > longestMessage)
        return GroupProblem{GroupProblemKind::LongMessage, rules.rules.size(), GroupField::Message};
    return std::nullopt;
}

} // namespace farol::analytics
