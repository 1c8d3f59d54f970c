#include "open_school.h"
#include "ui/data/table_panel.h"
#include "ui/date_field.h"
#include "ui/pages/school/checks_card.h"
#include "ui/pages/school/tag_field.h"
#include "ui/pages/school/turma_fields.h"
#include "ui/pages/school/turma_form.h"
#include "ui/pages/school/turmas_panel.h"
#include "ui/text_label.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;
using school::Check;
using school::Outcome;

namespace {

constexpr auto registered = R"(
trilha analista
  curso 1 SQL 1
trilha cientista
  curso 2 Git 1
turma analista 12 tag=69 inicio=2026-03-02 tutor=Cláudia
turma analista 11 tag=68 arquivada
turma cientista 4 tag=90
foto 2026-W10 12: 7 | 10
foto 2026-W11 12: 7 | 20
)";

const auto tagPlace = QStringLiteral("tag");
const auto numberPlace = QStringLiteral("numero");
const auto startPlace = QStringLiteral("inicio");
const auto include = QStringLiteral("Include in the next collections");

/// The form of section Turmas e tags.
class TurmaForms : public testing::Test {
protected:
    TurmaForm& form() { return open.part<TurmaForm>(); }
    TurmaFields& fields() { return form().fields(); }
    QLineEdit& number() { return *form().findChildren<QLineEdit*>().at(1); }
    DateField& start() { return open.part<DateField>(); }
    TablePanel& table() { return open.part<TurmasPanel>().table(); }
    std::string errorAt(const QString& place) { return fields().errorOf(place).toStdString(); }
    std::string remarks() { return form().remarks().join(QStringLiteral(" | ")).toStdString(); }
    void typeTag(const QString& tag) { open.type(fields().tag(), tag); }
    /// p passed, F failed, - waiting: the four checks of the list, in its order.
    std::string checks()
    {
        std::string row;
        for (const Check check : {Check::Numbers, Check::TagExists, Check::TagFree, Check::NumberFree}) {
            const Outcome outcome = form().assessment().of(check);
            row += outcome == Outcome::Passed ? 'p' : outcome == Outcome::Failed ? 'F' : '-';
        }
        return row;
    }
    /// With Tab, which goes to the list of offered tags while that is open.
    void leaveTag()
    {
        QWidget* offered = fields().tag().completer()->popup();
        QTest::keyClick(offered->isVisible() ? offered : &fields().tag(), Qt::Key_Tab);
    }
    bool hasStart()
    {
        return open.waitFor([this] { return !start().text().isEmpty(); });
    }

    OpenSchool open{world(registered), QStringLiteral("turmas")};
};

} // namespace

TEST_F(TurmaForms, FirstTheyWantWholeNumbers)
{
    open.press(include);
    EXPECT_EQ(errorAt(tagPlace), "Please enter whole numbers only.");
    EXPECT_TRUE(fields().tag().hasFocus());
    typeTag(QStringLiteral("sete"));
    EXPECT_EQ(errorAt(tagPlace), "Please enter whole numbers only.") << "as it was said, until it is mended";
    typeTag(QStringLiteral("70"));
    EXPECT_EQ(errorAt(tagPlace), "");
    open.type(number(), QStringLiteral("-13"));
    open.press(include);
    EXPECT_EQ(errorAt(numberPlace), "Please enter whole numbers only.");
    EXPECT_EQ(number().text(), u"-13") << "what was typed stays";
    EXPECT_TRUE(number().hasFocus());
    EXPECT_EQ(open.quiet.registry.saves, 0);
}

TEST_F(TurmaForms, SecondTheTagMustExist)
{
    typeTag(QStringLiteral("99"));
    open.type(number(), QStringLiteral("12")); // exists, too: the first failure wins
    open.press(include);
    EXPECT_EQ(errorAt(tagPlace), "Tag not found in Cademí.");
    EXPECT_EQ(errorAt(numberPlace), "");
    EXPECT_EQ(checks(), "pF--");
}

TEST_F(TurmaForms, ThirdTheTagMustBeFree)
{
    typeTag(QStringLiteral("69"));
    open.type(number(), QStringLiteral("12"));
    open.press(include);
    EXPECT_EQ(errorAt(tagPlace), "Tag entered already exists. It is that of Cohort 12 of the track analista.");
    EXPECT_EQ(checks(), "ppF-");
    EXPECT_EQ(open.selected(table()), "Cohort 12") << "the one it collides with";
}

TEST_F(TurmaForms, FourthTheNumberMustBeFree)
{
    typeTag(QStringLiteral("70"));
    open.type(number(), QStringLiteral("12"));
    open.press(include);
    EXPECT_EQ(errorAt(numberPlace), "Turma entered already exists. Its tag is 69.");
    EXPECT_EQ(checks(), "pppF");
    EXPECT_EQ(open.selected(table()), "Cohort 12");
    open.type(number(), QStringLiteral("11"));
    open.press(include);
    EXPECT_EQ(errorAt(numberPlace),
        "Turma entered already exists. It is archived, with the tag 68: reactivate it, or choose another number.");
}

TEST_F(TurmaForms, TheFourMessagesAreThoseOfTheFirstTool)
{
    const InPortuguese portuguese;
    const auto pressed = [this](const char* tag, const char* turma) {
        typeTag(QString::fromUtf8(tag));
        open.type(number(), QString::fromUtf8(turma));
        emit fields().submitted();
        return errorAt(tagPlace) + errorAt(numberPlace);
    };
    EXPECT_EQ(pressed("", "x"), "Por favor insira apenas números inteiros.");
    EXPECT_EQ(pressed("99", "12"), "Tag não encontrada na Cademi.");
    EXPECT_EQ(pressed("69", "12").rfind("Tag informada já existe", 0), 0u);
    EXPECT_EQ(pressed("70", "12").rfind("Turma informada já existe", 0), 0u);
}

TEST_F(TurmaForms, WhatIsWrongIsSaidOnLeavingAndNotAtEachKey)
{
    typeTag(QStringLiteral("69"));
    EXPECT_EQ(errorAt(tagPlace), "") << "while typing only the list of checks says it";
    EXPECT_EQ(checks(), "ppF-");
    leaveTag();
    EXPECT_NE(errorAt(tagPlace), "");
    EXPECT_TRUE(number().hasFocus());
    typeTag({});
    leaveTag();
    EXPECT_EQ(errorAt(tagPlace), "") << "an empty field is not wrong before the button";
}

TEST_F(TurmaForms, ATurmaIsIncludedAndTheFormIsReadyForTheNext)
{
    typeTag(QStringLiteral(" 7 0 "));
    EXPECT_EQ(number().text(), u"13") << "from the name of the tag";
    ASSERT_TRUE(hasStart());
    EXPECT_EQ(start().text(), u"30/03/2026") << "two of three accounts";
    EXPECT_EQ(checks(), "pppp");
    open.press(include);
    EXPECT_EQ(open.said(), "Tag added successfully for the next collections.");
    EXPECT_TRUE(open.waitFor([this] { return open.selected(table()) == "Cohort 13"; }));
    EXPECT_EQ(fields().tag().text(), QString());
    EXPECT_EQ(number().text(), u"14");
    EXPECT_TRUE(fields().tag().hasFocus());
    const domain::School stored = open.stored();
    ASSERT_EQ(stored.cohorts.size(), 4u);
    const auto added = std::find_if(
        stored.cohorts.begin(), stored.cohorts.end(), [](const domain::Cohort& cohort) { return cohort.number == 13; });
    EXPECT_EQ(added->tag.value, 70);
    EXPECT_EQ(added->start, QDate(2026, 3, 30));
}

TEST_F(TurmaForms, AnInclusionIsUndoneAndDoneAgain)
{
    const domain::School before = open.stored();
    typeTag(QStringLiteral("70"));
    ASSERT_TRUE(hasStart());
    open.press(include);
    const domain::School after = open.stored();
    EXPECT_EQ(open.page->undoWords(), u"Cohort 13 of the track analista included");
    open.page->undo();
    open.settle();
    EXPECT_EQ(open.stored(), before);
    EXPECT_EQ(open.page->redoWords(), u"Cohort 13 of the track analista included");
    open.page->redo();
    open.settle();
    EXPECT_EQ(open.stored(), after);
}

TEST_F(TurmaForms, WhatAPersonTypedWinsOverWhatIsProposed)
{
    open.type(number(), QStringLiteral("20"));
    open.type(start(), QStringLiteral("1/4/26"));
    typeTag(QStringLiteral("70"));
    ASSERT_TRUE(open.waitFor([this] { return open.quiet.platform.listsAsked == 1; }));
    open.settle();
    EXPECT_EQ(number().text(), u"20");
    EXPECT_EQ(start().text(), u"1/4/26");
    open.type(number(), {});
    typeTag(QStringLiteral("71"));
    EXPECT_EQ(number().text(), u"13") << "an emptied field is proposed for again: the highest and one more";
}

TEST_F(TurmaForms, TheTrilhaIsThatOfTheTagsName)
{
    typeTag(QStringLiteral("72"));
    EXPECT_EQ(fields().typed().track, u"cientista");
    EXPECT_EQ(number().text(), u"5");
}

TEST_F(TurmaForms, ATagMayBePastedAsItsAddress)
{
    QApplication::clipboard()->setText(QStringLiteral(" https://escola.cademi.com.br/admin/tag/70/editar\n"));
    fields().tag().setFocus();
    QTest::keySequence(&fields().tag(), QKeySequence::Paste);
    EXPECT_EQ(checks(), "pppp");
    ASSERT_TRUE(hasStart());
    open.press(include);
    EXPECT_EQ(open.stored().cohorts.size(), 4u);
}

TEST_F(TurmaForms, TagsAreOfferedByNumberAndByName)
{
    QCompleter& completer = *fields().tag().completer();
    completer.setCompletionPrefix(QStringLiteral("ANÁLISTA t13"));
    EXPECT_EQ(completer.completionCount(), 1);
    EXPECT_EQ(completer.currentCompletion(), u"70");
    completer.setCompletionPrefix(QStringLiteral("7"));
    EXPECT_EQ(completer.completionCount(), 4);
}

TEST_F(TurmaForms, RemarksDoNotHinder)
{
    typeTag(QStringLiteral("73"));
    EXPECT_TRUE(open.waitFor([this] { return !remarks().empty(); }));
    EXPECT_EQ(remarks(), "The tag has no students in Cademí yet: the cohort stays empty until they come.");
    open.type(start(), QStringLiteral("07/12/2026"));
    EXPECT_NE(remarks().find("7, 2026: nothing is expected until then."), std::string::npos) << remarks();
    open.type(start(), QStringLiteral("1/3/2026"));
    EXPECT_EQ(remarks().rfind("Begins before the oldest photo", 0), 0u) << remarks();
    EXPECT_TRUE(form().assessment().cohort);
    typeTag(QStringLiteral("68"));
    open.type(number(), QStringLiteral("30"));
    EXPECT_EQ(remarks().find("was that of"), std::string::npos) << "of the same trilha";
}

TEST_F(TurmaForms, BadDatesAreRefused)
{
    typeTag(QStringLiteral("71"));
    for (const char* date : {"30/02/2026", "amanhã", "2026", "1/1/1890"}) {
        open.type(start(), QString::fromUtf8(date));
        open.press(include);
        EXPECT_EQ(errorAt(startPlace), std::string(date) + " is not a date such as 07/12/2026.");
        EXPECT_TRUE(start().hasFocus());
    }
    EXPECT_EQ(open.quiet.registry.saves, 0);
}

TEST_F(TurmaForms, NumbersOutOfRangeAreRefused)
{
    for (const char* tag : {"0", "99999999999999999999", "7,5", "-70", "7e1", "7٠"}) {
        typeTag(QString::fromUtf8(tag));
        open.press(include);
        EXPECT_NE(errorAt(tagPlace), "") << tag;
    }
    typeTag(QStringLiteral("70"));
    open.type(number(), QString(500, u'9'));
    open.press(include);
    EXPECT_NE(errorAt(numberPlace), "");
    EXPECT_EQ(open.quiet.registry.saves, 0);
}

TEST_F(TurmaForms, ATurmaIsChanged)
{
    open.select(table(), 1);
    ASSERT_EQ(open.selected(table()), "Cohort 11");
    open.select(table(), 0);
    QTest::keyClick(&table().view(), Qt::Key_Return);
    EXPECT_EQ(fields().tag().text(), u"69");
    EXPECT_EQ(start().text(), u"02/03/2026");
    EXPECT_EQ(checks(), "pppp") << "not against itself";
    EXPECT_EQ(remarks(), "");
    open.type(start(), QStringLiteral("09/03/2026"));
    EXPECT_EQ(remarks(), "Another start changes the situation of past weeks, too.");
    open.type(number(), QStringLiteral("15"));
    open.press(QStringLiteral("Save changes"));
    const domain::Cohort changed = *open.stored().cohort(open.world.cohort(15));
    EXPECT_EQ(changed.start, QDate(2026, 3, 9));
    EXPECT_EQ(changed.tag.value, 69);
    EXPECT_FALSE(form().edited());
    open.page->undo();
    open.settle();
    EXPECT_EQ(open.stored().cohort(changed.id)->number, 12);
    EXPECT_EQ(open.stored().cohort(changed.id)->start, QDate(2026, 3, 2));
}

TEST_F(TurmaForms, EscapeEndsAChange)
{
    form().edit(open.world.cohort(12));
    start().setFocus();
    QTest::keyClick(&start(), Qt::Key_Escape);
    EXPECT_FALSE(form().edited());
    EXPECT_EQ(fields().tag().text(), QString());
}

TEST_F(TurmaForms, SavingNothingEndsAChange)
{
    form().edit(open.world.cohort(12));
    open.press(QStringLiteral("Save changes"));
    EXPECT_FALSE(form().edited());
    EXPECT_EQ(open.quiet.registry.saves, 0);
}

TEST_F(TurmaForms, ARefusedSaveKeepsWhatWasTyped)
{
    open.quiet.registry.refusing = domain::Error{domain::Fault::Busy, {}};
    typeTag(QStringLiteral("71"));
    open.press(include);
    EXPECT_NE(open.said(), "");
    EXPECT_EQ(fields().tag().text(), u"71");
    EXPECT_EQ(open.page->undoWords(), QString());
    open.quiet.registry.refusing.reset();
    open.press(include);
    EXPECT_EQ(open.stored().cohorts.size(), 4u);
}

TEST(TurmaFormsOffline, TheCheckWaitsAndSaysWhatToDo)
{
    World made = world(registered);
    OpenSchool open(std::move(made), QStringLiteral("tutores"));
    open.quiet.platform.fault = domain::Error{domain::Fault::Offline, {}};
    open.page->turnTo(QStringLiteral("turmas"));
    open.settle();
    TurmaForm& form = open.part<TurmaForm>();
    open.type(form.fields().tag(), QStringLiteral("70"));
    EXPECT_EQ(form.assessment().of(Check::TagExists), Outcome::Waiting);
    open.press(include);
    EXPECT_EQ(open.quiet.registry.saves, 0);
    QAbstractButton* again = open.button(QStringLiteral("Ask Cademí again"));
    ASSERT_TRUE(again);
    open.quiet.platform.fault.reset();
    open.press(again->text());
    EXPECT_EQ(form.assessment().of(Check::TagExists), Outcome::Passed) << "what was typed is looked at again";
    EXPECT_FALSE(open.button(QStringLiteral("Ask Cademí again")));
    open.press(include);
    EXPECT_EQ(open.stored().cohorts.size(), 4u);
}

TEST(TurmaFormsOffline, AChangeThatKeepsTheTagNeedsNoPlatform)
{
    OpenSchool open(world(registered), QStringLiteral("tutores"));
    open.quiet.platform.fault = domain::Error{domain::Fault::Offline, {}};
    open.page->turnTo(QStringLiteral("turmas"));
    open.settle();
    TurmaForm& form = open.part<TurmaForm>();
    form.edit(open.world.cohort(12));
    open.type(open.part<DateField>(), QStringLiteral("09/03/2026"));
    open.press(QStringLiteral("Save changes"));
    EXPECT_EQ(open.stored().cohort(open.world.cohort(12))->start, QDate(2026, 3, 9));
}
