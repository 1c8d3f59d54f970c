#include "core/analytics/group_rules_text.h"
#include "tests/ui/pages/shown_groups.h"
#include "ui/form_field.h"
#include "ui/pages/groups/group_book.h"
#include "ui/pages/groups/group_words.h"
#include "ui/undo_bar.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::ShownGroups;

namespace {

constexpr std::string_view picture = R"(
trilha analista
  curso 1 SQL 10
turma analista 1 tag=69 inicio=2026-11-02
aluno 1 "Ana"
aluno 2 "Bia"
aluno 3 "Caio"
foto 2026-W46 1: 1 acesso=2026-11-12T12:00 | 10 ; 2 acesso=2026-11-12T12:00 | 10 ; 3 | 0
foto 2026-W47 1: 1 acesso=2026-11-19T12:00 | 30 ; 2 acesso=2026-11-19T12:00 | 13 ; 3 | 0
)";

constexpr auto usual = "Parabenizar 1 · Concluíram 0 · Acompanhar 1 · Resgatar 1 · No group 0";

/// The field under a label of the editor.
QLineEdit& line(const ShownGroups& open, int place)
{
    return *open.body().editor().findChildren<QLineEdit*>().at(place);
}

enum Field { Name, GainFrom, GainTo, Days };

void type(QLineEdit& field, const QString& text)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

void openRule(const ShownGroups& open, int group)
{
    open.choose(group);
    open.list().setFocus();
    QTest::keyClick(&open.list(), Qt::Key_F2);
}

} // namespace

TEST(GroupRulesEditor, F2EditsTheChosenGroup)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.groups(), usual);
    openRule(open, 2);
    EXPECT_TRUE(open.body().editor().isVisible());
    EXPECT_EQ(line(open, Name).text(), u"Acompanhar");
    EXPECT_EQ(line(open, Days).text(), u"13");
    EXPECT_NE(open.sentences().find("Situation attention; and not stalled; and entered in the last 13 day(s)."),
        std::string::npos)
        << open.sentences();
    EXPECT_NE(open.sentences().find("1 student(s) match. 1 in this group."), std::string::npos);
}

TEST(GroupRulesEditor, ChangesCountAtOnceAndCanBeUndone)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    openRule(open, 0);
    type(line(open, GainFrom), QStringLiteral("20,1"));
    EXPECT_EQ(open.groups(), "Parabenizar 0 · Concluíram 0 · Acompanhar 1 · Resgatar 1 · No group 1");
    auto* bar = open.page->findChild<UndoBar*>();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(open.page->undoWords().toStdString(), "Rule of “Parabenizar” changed");
    open.page->undo();
    EXPECT_EQ(open.groups(), usual);
    EXPECT_EQ(line(open, GainFrom).text(), u"0,1");
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(open.page->redoWords().toStdString(), "Rule of “Parabenizar” changed");
    open.page->redo();
    EXPECT_EQ(line(open, GainFrom).text(), u"20,1");
    EXPECT_TRUE(open.page->redoWords().isEmpty());
    type(line(open, GainFrom), QString());
    EXPECT_FALSE(open.page->book().rules().rules[0].conditions.gainFrom.has_value());
}

TEST(GroupRulesEditor, ABoxChangesTheRule)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    openRule(open, 2);
    open.body().editor().findChildren<QCheckBox*>().at(int(domain::Status::Attention))->click();
    EXPECT_TRUE(open.page->book().rules().rules[2].conditions.statuses.empty());
    open.body().editor().findChildren<QCheckBox*>().at(int(domain::Status::NoData))->click();
    EXPECT_EQ(open.page->book().rules().rules[2].conditions.statuses, std::vector{domain::Status::NoData});
    EXPECT_EQ(open.groups(), "Parabenizar 1 · Concluíram 0 · Acompanhar 0 · Resgatar 1 · No group 1");
}

TEST(GroupRulesEditor, WhatCannotBeReadIsMarkedAndStays)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    openRule(open, 0);
    const auto rules = open.page->book().rules();
    const auto says = [&](const char* words) { return open.sentences().find(words) != std::string::npos; };
    type(line(open, GainFrom), QStringLiteral("muito"));
    EXPECT_TRUE(says("A gain is between −100 and 100 p.p.")) << open.sentences();
    EXPECT_EQ(line(open, GainFrom).text(), u"muito");
    EXPECT_EQ(open.page->unsaved().join(u'|').toStdString(), "the rule of “Parabenizar”");
    type(line(open, GainFrom), QStringLiteral("0,1"));
    EXPECT_FALSE(says("A gain is between"));
    type(line(open, GainTo), QStringLiteral("-5"));
    EXPECT_TRUE(says("“To” is less than “from”"));
    type(line(open, GainFrom), QStringLiteral("-10"));
    EXPECT_FALSE(says("“To” is less than “from”")) << "both make an order now";
    EXPECT_EQ(open.page->book().rules().rules[0].conditions.gainTo, -50);
    type(line(open, Name), QStringLiteral("resgatar"));
    EXPECT_TRUE(says("is called “")) << open.sentences();
    open.page->undo();
    EXPECT_EQ(open.page->book().rules(), rules);
    EXPECT_TRUE(open.page->unsaved().isEmpty());
    EXPECT_EQ(line(open, Name).text(), u"Parabenizar");
}

TEST(GroupRulesEditor, GroupsMoveByKeyboardAndTheFirstMatchCounts)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    open.choose(3);
    open.list().setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&open.list(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(open.groups(), "Resgatar 1 · Parabenizar 1 · Concluíram 0 · Acompanhar 1 · No group 0");
    EXPECT_EQ(open.list().currentRow(), 0);
    QTest::keyClick(&open.list(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(open.list().currentRow(), 1);
    open.choose(4);
    QTest::keyClick(&open.list(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(open.list().currentRow(), 4) << "who is in none stays last";
}

TEST(GroupRulesEditor, GroupsAreAddedRemovedAndBroughtBack)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    open.choose(3);
    open.list().setFocus();
    QTest::keyClick(&open.list(), Qt::Key_Delete);
    EXPECT_EQ(open.groups(), "Parabenizar 1 · Concluíram 0 · Acompanhar 1 · No group 1");
    open.button(QStringLiteral("Add a group")).click();
    EXPECT_EQ(open.groups(), "Parabenizar 1 · Concluíram 0 · Acompanhar 1 · New group 1 · No group 0");
    EXPECT_EQ(QApplication::focusWidget(), &line(open, Name));
    type(line(open, Name), QStringLiteral("Sumidos"));
    EXPECT_EQ(open.groups(), "Parabenizar 1 · Concluíram 0 · Acompanhar 1 · Sumidos 1 · No group 0");
    open.button(QStringLiteral("Back to the usual groups")).click();
    EXPECT_EQ(open.groups(), usual);
    open.page->undo();
    open.page->undo();
    open.page->undo();
    open.page->undo();
    EXPECT_EQ(open.groups(), usual);
    EXPECT_TRUE(open.page->undoWords().isEmpty());
}

TEST(GroupRulesEditor, ThereAreNoMoreGroupsThanMayBe)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    Button& add = open.button(QStringLiteral("Add a group"));
    while (add.isEnabled() && open.list().count() < 30)
        add.click();
    EXPECT_EQ(open.list().count(), int(analytics::mostGroups) + 1);
    EXPECT_EQ(open.list().item(11)->text(), u"New group 8");
}

TEST(GroupRulesEditor, EverythingComesBackInTheNextSession)
{
    const tests::World world = tests::world(picture);
    QJsonObject kept;
    {
        const ShownGroups open(world);
        ASSERT_TRUE(open.isAnswered());
        open.choose(3);
        open.messageTemplate().setPlainText(QStringLiteral("Oi {nome}"));
        openRule(open, 3);
        type(line(open, Name), QStringLiteral("Chamar"));
        open.body().table().setSorting({QStringLiteral("avanco"), Qt::DescendingOrder});
        emit open.body().table().sortingChanged();
        open.page->book().keep();
        kept = open.quiet.settings.pages;
        EXPECT_GE(open.quiet.saves, 2);
    }
    const ShownGroups again(world, kept);
    ASSERT_TRUE(again.isAnswered());
    EXPECT_EQ(again.groups(), "Parabenizar 1 · Concluíram 0 · Acompanhar 1 · Chamar 1 · No group 0");
    EXPECT_EQ(again.list().currentRow(), 3);
    EXPECT_EQ(again.preview(), "Oi Caio");
    EXPECT_EQ(again.body().table().sorting(), (SortChoice{QStringLiteral("avanco"), Qt::DescendingOrder}));
    EXPECT_TRUE(again.page->undoWords().isEmpty());
}

TEST(GroupRulesEditor, TypingAMessageIsOneEdit)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    const QString before = open.messageTemplate().toPlainText();
    open.messageTemplate().setFocus();
    QTest::keyClicks(&open.messageTemplate(), QStringLiteral("abc "));
    EXPECT_EQ(open.page->undoWords().toStdString(), "Message of “Parabenizar” changed");
    open.page->undo();
    EXPECT_EQ(open.messageTemplate().toPlainText(), before);
    EXPECT_TRUE(open.page->undoWords().isEmpty());
}

TEST(GroupRulesEditor, AMessageThatIsTooLongIsNotKept)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    open.messageTemplate().setPlainText(QString(2001, u'x'));
    EXPECT_NE(open.sentences().find("The message may have up to 2"), std::string::npos) << open.sentences();
    EXPECT_EQ(open.page->book().rules(), analytics::defaultGroupRules());
    EXPECT_EQ(open.messageTemplate().toPlainText().size(), 2001);
}

TEST(GroupRulesEditor, RulesThatCannotBeReadAreSaidAndNotThrownAway)
{
    const tests::World world = tests::world(picture);
    const QJsonObject damaged{{QStringLiteral("regras"), QJsonArray{1, 2}}};
    const ShownGroups open(world, {{QStringLiteral("grupos"), QJsonObject{{QStringLiteral("regras"), damaged}}}});
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.groups(), usual);
    EXPECT_NE(open.sentences().find("cannot be read (regras[0])"), std::string::npos) << open.sentences();
    openRule(open, 0);
    type(line(open, Name), QStringLiteral("Elogiar"));
    open.page->book().keep();
    const QJsonObject kept = open.quiet.settings.pages[QStringLiteral("grupos")].toObject();
    EXPECT_EQ(kept[QStringLiteral("regras_ilegiveis")].toObject(), damaged);
    EXPECT_EQ(analytics::groupRulesFromJson(kept[QStringLiteral("regras")].toObject()).rules.rules[0].name, u"Elogiar");
}

class DamagedGroups : public testing::TestWithParam<const char*> { };

TEST_P(DamagedGroups, StillShowThePage)
{
    const QJsonValue json = QJsonDocument::fromJson(QByteArray("[") + GetParam() + "]").array().at(0);
    ASSERT_FALSE(json.isUndefined());
    const tests::World world = tests::world(picture);
    const ShownGroups open(world, {{QStringLiteral("grupos"), json}});
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.groups(), usual);
}

INSTANTIATE_TEST_SUITE_P(Json, DamagedGroups,
    testing::Values("\"text\"", "[1]", "3", "null", R"({"regras": "x"})", R"({"regras": [1]})",
        R"({"grupo": -5, "ordem": 3, "decrescente": "x"})", R"({"grupo": 1e300})"));

TEST(GroupSentences, SayEveryCondition)
{
    const Numbers numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
    analytics::GroupConditions conditions;
    EXPECT_EQ(groupSentence(conditions, numbers).toStdString(), "Everybody who is in no group above.");
    conditions = {analytics::MatchMode::Any, {domain::Status::Finished, domain::Status::OnTrack, domain::Status::Late},
        -15, 20, analytics::StalledWish::No, {analytics::AccessWish::AtLeast, 7},
        {domain::Profile::Steady, domain::Profile::Bursts}};
    EXPECT_EQ(groupSentence(conditions, numbers).toStdString(),
        std::string(
            "Situation finished, on track or late; or gain from −1,5\u00A0p.p. to +2,0\u00A0p.p.; or not stalled; or ")
            + QLocale().toString(7).toStdString()
            + " day(s) or more without entering, or never entered; or profile steady or in bursts.");
    conditions = {};
    conditions.gainTo = 0;
    conditions.access.wish = analytics::AccessWish::Never;
    EXPECT_EQ(groupSentence(conditions, numbers).toStdString(), "Gain of 0,0\u00A0p.p. or less; and never entered.");
}
