#include "shown_school.h"
#include "ui/pages/school/pace_section.h"
#include "ui/pages/school/what_if_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace farol;
using namespace farol::tests;
using namespace farol::ui;

namespace {

// The clock stands on 22/11/2026, which is 2026-W47; the last photo is of the week before.
constexpr char school[] = R"(
trilha analista a=5 b=15
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 Python 2
trilha cientista
  curso 4 GIT 1
turma analista 12 tag=69 inicio=2026-11-02
turma analista 2 tag=70 inicio=2026-11-02
turma cientista 3 tag=71
aluno 7 "Ana Conceição"
aluno 8 "João Ávila"
aluno 9 "Bia Sá"
foto 2026-W45 dia=2026-11-08 12: 7 | 50 0 0
foto 2026-W46 dia=2026-11-15 12: 7 | 100 20 0 ; 8 | 50 0 0
foto 2026-W46 2: 9 | 100 20 0
)";

constexpr char withoutPhoto[] = R"(
trilha analista
  curso 1 SQL 1
)";

class PaceSections : public testing::Test {
protected:
    explicit PaceSections(const char* picture = school) :
        shown(picture, QStringLiteral("ritmo"))
    {
    }
    PaceSection& section() const { return shown.section<PaceSection>(); }
    EditTable& table() const { return section().table(); }
    void type(int row, const QString& weeks) const { emit table().typed(ShownSchool::idAt(table(), row), 2, weeks); }
    std::string weeks() const { return ShownSchool::column(table(), 2); }
    std::string effect() const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !section().effect().isAsking(); }, ShownSchool::patience));
        return section().effect().sentence().replace(QChar::Nbsp, u' ').toStdString();
    }
    QLineEdit& bound(const QString& name) const
    {
        for (QLineEdit* field : section().findChildren<QLineEdit*>()) {
            if (field->accessibleName() == name)
                return *field;
        }
        ADD_FAILURE() << qPrintable(name);
        return *section().findChild<QLineEdit*>();
    }

    ShownSchool shown;
};

class PaceWithoutPhoto : public PaceSections {
protected:
    PaceWithoutPhoto() :
        PaceSections(withoutPhoto)
    {
    }
};

} // namespace

TEST_F(PaceSections, ShowWhatIsSaved)
{
    EXPECT_EQ(weeks(), "1 | 3 | 2");
    EXPECT_EQ(ShownSchool::column(table(), 3), "1 | 4 | 6");
    EXPECT_TRUE(shown.says(QStringLiteral("Total: 6 weeks")));
    EXPECT_FALSE(shown.button(QStringLiteral("Save pace"))->isEnabled());
    EXPECT_EQ(bound(QStringLiteral("Late beyond")).text(), QStringLiteral("15"));
}

TEST_F(PaceSections, ADraftIsSavedUndoneAndRedone)
{
    const domain::School before = shown.school();
    type(1, QStringLiteral("2,5"));
    EXPECT_EQ(weeks(), "1 | 2,5 | 2");
    EXPECT_EQ(shown.school(), before); // apart from what is saved
    shown.press(QStringLiteral("Save pace"));
    shown.expectUndoable(before);
    EXPECT_EQ(shown.track(0).courses[1].halfWeeks, 5);
    EXPECT_EQ(shown.track(0).since, *domain::Week::fromKey(u"2026-W47"));
    ASSERT_EQ(shown.track(0).former.size(), 1u);
    EXPECT_EQ(shown.track(0).former.front().courses[1].halfWeeks, 6);
    EXPECT_FALSE(shown.button(QStringLiteral("Save pace"))->isEnabled());
}

TEST_F(PaceSections, WhatIsTypedAndNotSavedIsSaidBeforeTheWindowCloses)
{
    EXPECT_EQ(section().unsaved(), QStringList());
    type(1, QStringLiteral("2,5"));
    EXPECT_EQ(section().unsaved(), QStringList{QStringLiteral("the pace of analista")});
    shown.press(QStringLiteral("Save pace"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return section().unsaved().isEmpty(); }, ShownSchool::patience));
}

TEST_F(PaceSections, UndoneInALaterWeekTheWeeksBetweenStayAsTheyWereJudged)
{
    const auto halfWeeksIn = [this](QStringView week) {
        return shown.track(0).planAt(*domain::Week::fromKey(week)).courses[1].halfWeeks;
    };
    type(1, QStringLiteral("2,5"));
    shown.press(QStringLiteral("Save pace"));
    ASSERT_TRUE(shown.isSaved());
    type(1, QStringLiteral("2"));
    shown.press(QStringLiteral("Save pace"));
    ASSERT_TRUE(shown.isSaved());
    shown.quiet.clock.set(shown.quiet.clock.now().addDays(7));
    for (int edit = 0; edit < 2; ++edit) {
        shown.page->undo();
        ASSERT_TRUE(shown.isSaved());
    }
    EXPECT_EQ(halfWeeksIn(u"2026-W46"), 6);
    EXPECT_EQ(halfWeeksIn(u"2026-W47"), 4) << "what was told of that week stands";
    EXPECT_EQ(halfWeeksIn(u"2026-W48"), 6);
    EXPECT_EQ(weeks(), "1 | 3 | 2");
    EXPECT_TRUE(shown.page->undoWords().isEmpty());
    for (int edit = 0; edit < 2; ++edit) {
        shown.page->redo();
        ASSERT_TRUE(shown.isSaved());
    }
    EXPECT_EQ(halfWeeksIn(u"2026-W46"), 6);
    EXPECT_EQ(halfWeeksIn(u"2026-W47"), 4);
    EXPECT_EQ(halfWeeksIn(u"2026-W48"), 4);
    EXPECT_TRUE(shown.page->redoWords().isEmpty());
}

TEST_F(PaceSections, TypedOnTheKeyboardAlone)
{
    table().setFocus();
    table().setCurrent(1);
    QTest::keyClicks(&table(), QStringLiteral("4"));
    auto* field = table().findChild<QLineEdit*>();
    ASSERT_TRUE(field);
    EXPECT_EQ(field->text(), QStringLiteral("4"));
    QTest::keyClicks(field, QStringLiteral(",5"));
    ShownSchool::endTyping(table(), *field, Qt::Key_Return);
    EXPECT_EQ(weeks(), "4,5 | 3 | 2");
    EXPECT_EQ(table().current(), 2); // typed downwards
    QTest::keyClicks(&table(), QStringLiteral("++"));
    EXPECT_EQ(weeks(), "4,5 | 4 | 2");
    QTest::keyClicks(&table(), QStringLiteral("-"));
    EXPECT_EQ(weeks(), "4,5 | 3,5 | 2");
}

TEST_F(PaceSections, WhatIsWrongIsKeptAndNotSaved)
{
    const domain::School before = shown.school();
    type(0, QStringLiteral("2,3"));
    type(1, QStringLiteral("1000"));
    EXPECT_EQ(weeks(), "!2,3 | !1000 | 2");
    EXPECT_TRUE(shown.says(QStringLiteral("“2,3” is not a length")));
    shown.press(QStringLiteral("Save pace"));
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(shown.school(), before);
    EXPECT_TRUE(table().isEditing());
    EXPECT_EQ(table().current(), 1);
    EXPECT_EQ(effect(), "The effect is shown when every field can be read.");
    ShownSchool::endTyping(table(), *table().findChild<QLineEdit*>(), Qt::Key_Escape); // gives this one up
    EXPECT_EQ(weeks(), "1 | !1000 | 2");
    shown.press(QStringLiteral("Discard changes"));
    EXPECT_EQ(weeks(), "1 | 3 | 2");
    EXPECT_FALSE(shown.says(QStringLiteral("out of range")));
}

TEST_F(PaceSections, TolerancesAreJudgedWhenTheirFieldIsLeft)
{
    const domain::School before = shown.school();
    QLineEdit& late = bound(QStringLiteral("Late beyond"));
    late.setFocus();
    late.selectAll();
    QTest::keyClicks(&late, QStringLiteral("3"));
    EXPECT_FALSE(shown.says(QStringLiteral("cannot be less than the tolerance")));
    shown.press(QStringLiteral("Save pace"));
    EXPECT_TRUE(shown.says(QStringLiteral("cannot be less than the tolerance, 5 p.p.")));
    EXPECT_EQ(shown.school(), before);
    late.selectAll();
    QTest::keyClicks(&late, QStringLiteral("12,5"));
    shown.press(QStringLiteral("Save pace"));
    shown.expectUndoable(before);
    EXPECT_EQ(shown.track(0).tolerance, (domain::Tolerance{50, 125}));
}

TEST_F(PaceSections, SayWhatAChangeWouldDoToTheLastPhoto)
{
    // Two weeks in: 100, 33.3, 0 = 44.4 expected; Ana and Bia have 40.0, João 16.7.
    type(0, QStringLiteral("0,5"));
    type(1, QStringLiteral("1"));
    EXPECT_EQ(effect(), "With this pace: on track 67 % → 0 %, 2 student(s) change situation.");
    const TableModel<MovedStudent>& rows = section().effect().rows();
    ASSERT_EQ(rows.rowCount(), 2);
    EXPECT_EQ(rows.row(0).change.name, QStringLiteral("Bia Sá")); // turma 2 before turma 12
    EXPECT_EQ(rows.row(1).change.name, QStringLiteral("Ana Conceição"));
    EXPECT_TRUE(shown.says(QStringLiteral("In the last photo")));
}

TEST_F(PaceSections, SayItAlsoWhenThePaceWasSavedAfterThatPhoto)
{
    type(2, QStringLiteral("4"));
    shown.press(QStringLiteral("Save pace"));
    ASSERT_TRUE(shown.isSaved());
    type(0, QStringLiteral("0,5"));
    type(1, QStringLiteral("1"));
    EXPECT_TRUE(QString::fromStdString(effect()).contains(QStringLiteral("→ 0 %, 2 student(s) change situation")))
        << effect();
}

TEST_F(PaceSections, WhatIsToldIsWhatSavingDoes)
{
    type(0, QStringLiteral("0,5"));
    type(1, QStringLiteral("1"));
    section().findChild<QCheckBox*>()->click(); // the last photo is of a past week
    ASSERT_EQ(effect(), "With this pace: on track 67 % → 0 %, 2 student(s) change situation.");
    const domain::School before = shown.school();
    shown.press(QStringLiteral("Save pace"));
    ASSERT_TRUE(shown.isSaved());
    const auto done =
        analytics::whatIf(shown.world.connection(), before, shown.school(), shown.world.track(u"analista"));
    ASSERT_TRUE(done);
    EXPECT_EQ(done->before.onTrackOrFinished(), 2);
    EXPECT_EQ(done->after.onTrackOrFinished(), 0);
    ASSERT_EQ(done->changes.size(), 2u);
    for (int row = 0; row < 2; ++row)
        EXPECT_EQ(section().effect().rows().row(row).change, done->changes[size_t(row)]);
}

TEST_F(PaceSections, AnOlderAnswerNeverStandsForANewerEdit)
{
    type(0, QStringLiteral("0,5"));
    type(1, QStringLiteral("1"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !section().effect().isPausing(); })); // it is asked
    type(0, QStringLiteral("1"));
    type(1, QStringLiteral("3,5"));
    EXPECT_EQ(effect(), "With this pace: on track 67 % → 67 %, no student changes situation.");
    type(1, QStringLiteral("3"));
    EXPECT_TRUE(QString::fromStdString(effect()).startsWith(QStringLiteral("Change a length or a tolerance")));
}

TEST_F(PaceSections, PastWeeksAreJudgedAnewOnlyWhenAsked)
{
    type(0, QStringLiteral("2"));
    EXPECT_TRUE(shown.says(QStringLiteral("past weeks stay as they were judged")));
    section().findChild<QCheckBox*>()->click();
    EXPECT_TRUE(shown.says(QStringLiteral("those gone by are judged anew")));
    const domain::School before = shown.school();
    shown.press(QStringLiteral("Save pace"));
    shown.expectUndoable(before);
    EXPECT_EQ(shown.track(0).planAt(*domain::Week::fromKey(u"2026-W45")).courses[0].halfWeeks, 4);
}

TEST_F(PaceSections, ADraftWaitsWhileAnotherTrilhaIsLookedAt)
{
    type(0, QStringLiteral("9"));
    section().setTrack(shown.world.track(u"cientista"));
    EXPECT_EQ(weeks(), "1");
    EXPECT_FALSE(shown.button(QStringLiteral("Save pace"))->isEnabled());
    section().setTrack(shown.world.track(u"analista"));
    EXPECT_EQ(weeks(), "9 | 3 | 2");
    shown.page->refresh();
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(weeks(), "9 | 3 | 2");
}

TEST_F(PaceSections, WhenTheHistoryIsBusyWhatWasTypedStays)
{
    shown.quiet.registry.refusing = domain::Error{domain::Fault::Busy, {}};
    type(0, QStringLiteral("9"));
    shown.press(QStringLiteral("Save pace"));
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(weeks(), "9 | 3 | 2");
    EXPECT_TRUE(shown.button(QStringLiteral("Save pace"))->isEnabled());
}

TEST_F(PaceWithoutPhoto, WhatAnotherProgramPhotographedSinceIsNotJudgedAnew)
{
    // The page stands open while the timer's program takes the first photo, into the next week.
    ASSERT_TRUE(shown.world.store().openPhoto(shown.quiet.clock.now(), domain::defaultZone()));
    shown.quiet.clock.set(shown.quiet.clock.now().addDays(7));
    type(0, QStringLiteral("3"));
    shown.press(QStringLiteral("Save pace"));
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(shown.track(0).planAt(*domain::Week::fromKey(u"2026-W47")).courses[0].halfWeeks, 2);
    EXPECT_EQ(shown.track(0).planAt(*domain::Week::fromKey(u"2026-W48")).courses[0].halfWeeks, 6);
}

TEST_F(PaceWithoutPhoto, TheEffectComesWithTheFirstPhoto)
{
    const domain::School before = shown.school();
    type(0, QStringLiteral("2"));
    EXPECT_EQ(effect(), "What a change would do is shown from the first photo on. It can be saved now.");
    EXPECT_TRUE(shown.says(QStringLiteral("there is no photo of an earlier one")));
    shown.press(QStringLiteral("Save pace"));
    shown.expectUndoable(before);
    EXPECT_TRUE(shown.track(0).former.empty());
}
