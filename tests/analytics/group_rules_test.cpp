#include "core/analytics/group_rules_text.h"
#include "core/analytics/message_template.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;

namespace {

GroupRules rulesWith(auto change)
{
    GroupRules rules = defaultGroupRules();
    change(rules);
    return rules;
}

KeptGroupRules readText(const char* json)
{
    return groupRulesFromJson(QJsonDocument::fromJson(json).object());
}

std::string wrongPlace(const char* json)
{
    const KeptGroupRules kept = readText(json);
    EXPECT_EQ(kept.rules, defaultGroupRules()) << json;
    return kept.error ? kept.error->detail.toStdString() : "nothing";
}

} // namespace

TEST(GroupRules, TheDefaultsAreValidAndSoAreTheirMessages)
{
    const GroupRules rules = defaultGroupRules();
    EXPECT_EQ(problemOf(rules), std::nullopt);
    QStringList names;
    for (const GroupRule& rule : rules.rules) {
        names << rule.name;
        EXPECT_TRUE(MessageTemplate::parse(rule.message).has_value()) << rule.message.toStdString();
    }
    EXPECT_EQ(names.join(u' ').toStdString(), "Parabenizar Concluíram Acompanhar Resgatar");
    EXPECT_TRUE(MessageTemplate::parse(rules.otherMessage).has_value());
}

TEST(GroupRules, AProblemNamesItsPlace)
{
    const auto problem = [](auto change) { return problemOf(rulesWith(change)); };
    using enum GroupProblemKind;
    EXPECT_EQ(problem([](GroupRules& r) { r.rules[1].name = QStringLiteral("  "); }),
        (GroupProblem{EmptyName, 1, GroupField::Name}));
    EXPECT_EQ(problem([](GroupRules& r) { r.rules[0].name = QString(41, u'a'); }),
        (GroupProblem{LongName, 0, GroupField::Name}));
    EXPECT_EQ(problem([](GroupRules& r) { r.rules[3].name = QStringLiteral("PARABENIZAR"); }),
        (GroupProblem{RepeatedName, 3, GroupField::Name}));
    EXPECT_EQ(problem([](GroupRules& r) { r.rules[2].conditions.gainFrom = -1001; }),
        (GroupProblem{GainOutOfRange, 2, GroupField::GainFrom}));
    EXPECT_EQ(problem([](GroupRules& r) { r.rules[2].conditions.gainTo = 1001; }),
        (GroupProblem{GainOutOfRange, 2, GroupField::GainTo}));
    EXPECT_EQ(problem([](GroupRules& r) { r.rules[0].conditions.gainTo = 0; }),
        (GroupProblem{GainOrder, 0, GroupField::GainTo}));
    EXPECT_EQ(problem([](GroupRules& r) { r.rules[2].conditions.access.days = -1; }),
        (GroupProblem{DaysOutOfRange, 2, GroupField::Days}));
    EXPECT_EQ(problem([](GroupRules& r) { r.rules[2].message = QString(2001, u'a'); }),
        (GroupProblem{LongMessage, 2, GroupField::Message}));
    EXPECT_EQ(problem([](GroupRules& r) { r.otherMessage = QString(2001, u'a'); }),
        (GroupProblem{LongMessage, 4, GroupField::Message}));
    EXPECT_EQ(problem([](GroupRules& r) {
        r.rules.clear();
        for (int i = 0; i < 13; ++i)
            r.rules.push_back({QString::number(i), {}, {}});
    }),
        (GroupProblem{TooManyGroups, 12, GroupField::Rules}));
    EXPECT_EQ(problem([](GroupRules& r) { r.rules.clear(); }), std::nullopt);
}

TEST(GroupRules, AreReadAsTheyWereWritten)
{
    EXPECT_EQ(groupRulesFromJson(toJson(defaultGroupRules())).rules, defaultGroupRules());
    const GroupRules every = rulesWith([](GroupRules& rules) {
        GroupRule& rule = rules.rules[0];
        rule.name = QStringLiteral("מיכל 🎓 \"aspas\"");
        rule.message = QStringLiteral("Oi {apelido}"); // a mistake is kept as it was typed
        rule.conditions = {MatchMode::Any, {Status::NoData, Status::Late}, -15, 20, StalledWish::No,
            {AccessWish::Never, 3}, {Profile::Bursts, Profile::LastWeek}};
        rules.otherMessage.clear();
    });
    const KeptGroupRules kept = groupRulesFromJson(toJson(every));
    EXPECT_EQ(kept.rules, every);
    EXPECT_EQ(kept.error, std::nullopt);
    const GroupRules none{{}, QStringLiteral("Oi")};
    EXPECT_EQ(groupRulesFromJson(toJson(none)).rules, none);
}

TEST(GroupRules, NothingKeptIsTheDefaultsWithoutAnError)
{
    const KeptGroupRules kept = groupRulesFromJson({});
    EXPECT_EQ(kept.rules, defaultGroupRules());
    EXPECT_EQ(kept.error, std::nullopt);
}

TEST(GroupRules, KeysOfANewerVersionArePassedOverAndMissingOnesSayNothing)
{
    const KeptGroupRules kept =
        readText(R"({"novo": 1, "regras": [{"nome": "Sumidos", "cor": "azul", "acesso": "nunca"}]})");
    EXPECT_EQ(kept.error, std::nullopt);
    ASSERT_EQ(kept.rules.rules.size(), 1u);
    GroupConditions never;
    never.access.wish = AccessWish::Never;
    EXPECT_EQ(kept.rules.rules[0], (GroupRule{QStringLiteral("Sumidos"), never, {}}));
}

TEST(GroupRules, WhatCannotBeReadWholeGivesTheDefaultsAndSaysWhere)
{
    EXPECT_EQ(wrongPlace(R"({"regras": 3})"), "regras");
    EXPECT_EQ(wrongPlace(R"({"mensagem_dos_outros": "oi"})"), "regras");
    EXPECT_EQ(wrongPlace(R"({"regras": ["x"]})"), "regras[0]");
    EXPECT_EQ(wrongPlace(R"({"regras": [{"nome": "a"}, {"nome": 3}]})"), "regras[1].nome");
    EXPECT_EQ(
        wrongPlace(R"({"regras": [{"nome": "a", "situacoes": ["em dia", "de férias"]}]})"), "regras[0].situacoes");
    EXPECT_EQ(wrongPlace(R"({"regras": [{"nome": "a", "perfis": "constante"}]})"), "regras[0].perfis");
    EXPECT_EQ(wrongPlace(R"({"regras": [{"nome": "a", "parado": true}]})"), "regras[0].parado");
    EXPECT_EQ(wrongPlace(R"({"regras": [{"nome": "a", "dias": 1.5}]})"), "regras[0].dias");
    EXPECT_EQ(wrongPlace(R"({"regras": [{"nome": "a", "avanco_de_decimos": "1"}]})"), "regras[0].avanco_de_decimos");
    EXPECT_EQ(wrongPlace(R"({"regras": [{"nome": "a", "avanco_de_decimos": 1e300}]})"), "regras[0].avanco_de_decimos");
    EXPECT_EQ(wrongPlace(R"({"regras": [{"nome": "a"}, {"nome": "A"}]})"), "regras[1]"); // called the same
    EXPECT_EQ(wrongPlace(R"({"regras": [], "mensagem_dos_outros": []})"), "mensagem_dos_outros");
}
