#include "shown_school.h"
#include "ui/pages/school/holiday_picker.h"
#include "ui/pages/school/holiday_words.h"
#include "ui/pages/school/recess_paste.h"
#include "ui/pages/school/recess_section.h"
#include "ui/pages/school/what_if_panel.h"
#include "ui/pages/school/year_grid.h"

#include <QAccessible>
#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace farol;
using namespace farol::tests;
using namespace farol::ui;
using domain::Week;

namespace {

// The clock stands on 22/11/2026, which is 2026-W47; the last photo is of the week before.
constexpr char school[] = R"(
trilha analista a=5 b=15
  curso 1 SQL 4
recesso 2026-W52
turma analista 12 tag=69 inicio=2026-11-02
aluno 7 "Ana Conceição"
foto 2026-W45 dia=2026-11-08 12: 7 | 20
foto 2026-W46 dia=2026-11-15 12: 7 | 25
)";

Week week(const char16_t* key)
{
    return *Week::fromKey(key);
}

class RecessSections : public testing::Test {
protected:
    RecessSection& section() const { return shown.section<RecessSection>(); }
    void press(const char16_t* key) const
    {
        WeekButton* const button = section().grid().button(week(key));
        ASSERT_TRUE(button) << QString::fromUtf16(key).toStdString();
        button->click();
    }
    std::string weeks() const
    {
        QStringList keys;
        for (const Week each : section().weeks())
            keys << each.key();
        return keys.join(u' ').toStdString();
    }
    std::string effect() const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !section().effect().isAsking(); }, ShownSchool::patience));
        return section().effect().sentence().replace(QChar::Nbsp, u' ').toStdString();
    }
    /// The week that has the keyboard.
    std::string focused() const
    {
        const auto* button = qobject_cast<const WeekButton*>(QApplication::focusWidget());
        return button ? button->week().key().toStdString() : "none";
    }
    void key(int key) const { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }

    ShownSchool shown{school, QStringLiteral("recessos")};
};

} // namespace

TEST_F(RecessSections, ShowTheYearAndWhatIsSaved)
{
    EXPECT_EQ(section().year(), 2026);
    EXPECT_EQ(weeks(), "2026-W52");
    EXPECT_TRUE(section().grid().button(week(u"2026-W52"))->isChecked());
    EXPECT_FALSE(section().grid().button(week(u"2026-W51"))->isChecked());
    EXPECT_TRUE(section().grid().button(week(u"2026-W53")));
    EXPECT_TRUE(section().grid().button(week(u"2026-W52"))->accessibleName().contains(QStringLiteral("Christmas")));
    section().setYear(2025);
    EXPECT_FALSE(section().grid().button(week(u"2026-W53")));
    EXPECT_TRUE(section().grid().button(week(u"2025-W52"))->isVisible());
}

TEST_F(RecessSections, SeveralWeeksAreOneSaveAndOneUndo)
{
    const domain::School before = shown.school();
    press(u"2026-W53");
    press(u"2026-W51");
    press(u"2026-W52");
    EXPECT_EQ(weeks(), "2026-W51 2026-W53");
    EXPECT_EQ(shown.school(), before);
    shown.press(QStringLiteral("Save recesses"));
    shown.expectUndoable(before);
    EXPECT_EQ(shown.quiet.registry.saves, 3); // the save, its undo, its redo
    EXPECT_EQ(shown.page->undoWords(), QStringLiteral("Recesses: 2 week(s) included, 1 week(s) removed"));
    EXPECT_EQ(weeks(), "2026-W51 2026-W53");
    EXPECT_FALSE(shown.button(QStringLiteral("Save recesses"))->isEnabled());
}

TEST_F(RecessSections, AreGivenUpAsTheyWere)
{
    press(u"2026-W10");
    EXPECT_TRUE(shown.button(QStringLiteral("Discard changes"))->isEnabled());
    shown.press(QStringLiteral("Discard changes"));
    EXPECT_EQ(weeks(), "2026-W52");
    press(u"2026-W10");
    press(u"2026-W10");
    EXPECT_FALSE(shown.button(QStringLiteral("Save recesses"))->isEnabled()); // as it is saved
}

TEST_F(RecessSections, TheArrowsGoThroughTheYearAndBeyond)
{
    shown.page->activateWindow();
    section().grid().button(week(u"2026-W47"))->setFocus();
    ASSERT_EQ(focused(), "2026-W47");
    key(Qt::Key_Right);
    EXPECT_EQ(focused(), "2026-W48");
    key(Qt::Key_Space);
    EXPECT_EQ(weeks(), "2026-W48 2026-W52");
    key(Qt::Key_Up);
    EXPECT_EQ(focused(), "2026-W43"); // the fourth of October
    key(Qt::Key_End);
    EXPECT_EQ(focused(), "2026-W53");
    key(Qt::Key_Right);
    EXPECT_EQ(focused(), "2027-W01");
    EXPECT_EQ(section().year(), 2027);
    key(Qt::Key_Left);
    EXPECT_EQ(focused(), "2026-W53");
    key(Qt::Key_Home);
    EXPECT_EQ(focused(), "2026-W01");
    key(Qt::Key_PageUp);
    EXPECT_EQ(focused(), "2025-W52");
    key(Qt::Key_Down); // there is no month under December
    EXPECT_EQ(focused(), "2025-W52");
}

TEST_F(RecessSections, AWeekIsACheckBoxToWhoCannotSee)
{
    WeekButton* const button = section().grid().button(week(u"2026-W52"));
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(button);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::CheckBox);
    EXPECT_TRUE(spoken->state().checked);
    EXPECT_TRUE(spoken->text(QAccessible::Name).contains(QStringLiteral("52")));
}

TEST_F(RecessSections, OnlyOneWeekIsReachedByTab)
{
    int reached = 0;
    for (const WeekButton* button : section().grid().findChildren<WeekButton*>())
        reached += !button->isHidden() && button->focusPolicy() == Qt::StrongFocus ? 1 : 0;
    EXPECT_EQ(reached, 1);
}

TEST_F(RecessSections, AListIsPasted)
{
    shown.press(QStringLiteral("Paste a list…"));
    auto* paste = section().findChild<RecessPaste*>();
    ASSERT_TRUE(paste);
    auto* text = paste->findChild<QPlainTextEdit*>();
    text->setPlainText(QStringLiteral("21/12/2026 a 03/01/2027\nnatal\n32/01/2027"));
    paste->accept();
    EXPECT_TRUE(paste->isVisible());
    EXPECT_TRUE(ShownSchool::saysIn(*paste, QStringLiteral("Line 2: “natal” is not a week or a date.")));
    EXPECT_TRUE(ShownSchool::saysIn(*paste, QStringLiteral("Line 3: “32/01/2027” is not a date of the calendar.")));
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("natal")));
    text->setPlainText(QStringLiteral("21/12/2026 a 03/01/2027\n2027-W05"));
    EXPECT_TRUE(ShownSchool::buttonOf(*paste, QStringLiteral("Include 3 week(s)")));
    paste->accept();
    EXPECT_EQ(weeks(), "2026-W52 2026-W53 2027-W05");
}

TEST_F(RecessSections, TheWeeksOfHolidaysAreOffered)
{
    shown.press(QStringLiteral("National holidays…"));
    auto* picker = section().findChild<HolidayPicker*>();
    ASSERT_TRUE(picker);
    auto* list = picker->findChild<QListWidget*>();
    const auto item = [list](const QString& words) {
        const auto found = list->findItems(words, Qt::MatchContains);
        EXPECT_EQ(found.size(), 1) << qPrintable(words);
        return found.front();
    };
    EXPECT_EQ(item(QStringLiteral("Christmas"))->checkState(), Qt::Checked);
    list->setCurrentItem(item(QStringLiteral("Carnival")));
    QTest::keyClick(list, Qt::Key_Space);
    list->setCurrentItem(item(QStringLiteral("Christmas")));
    QTest::keyClick(list, Qt::Key_Space);
    picker->accept();
    EXPECT_EQ(weeks(), "2026-W08");
}

TEST_F(RecessSections, AWeekIsRemovedFromTheList)
{
    section().list().setCurrent(week(u"2026-W52").ordinal());
    QTest::keyClick(&section().list(), Qt::Key_Delete);
    EXPECT_EQ(weeks(), "");
}

TEST_F(RecessSections, SayWhatAWeekGoneByWouldDo)
{
    press(u"2026-W50");
    EXPECT_EQ(effect(), "Only weeks to come change: nothing of the last photo does.");
    // Two weeks of four: 50.0 expected, 25.0 there. With a week of recess 25.0 is expected.
    press(u"2026-W46");
    EXPECT_EQ(effect(), "With these recesses: on track 0 % → 100 %, 1 student(s) change situation.");
    EXPECT_TRUE(shown.says(QStringLiteral("past photos stay as they were judged")));
}

TEST_F(RecessSections, PastPhotosAreJudgedAnewOnlyWhenAsked)
{
    press(u"2026-W45");
    shown.press(QStringLiteral("Save recesses"));
    ASSERT_TRUE(shown.isSaved());
    EXPECT_TRUE(shown.school().recessesAt(week(u"2026-W46")) == std::vector<Week>{week(u"2026-W52")});
    shown.page->undo();
    ASSERT_TRUE(shown.isSaved());
    press(u"2026-W45");
    section().findChild<QCheckBox*>()->click();
    const domain::School before = shown.school();
    shown.press(QStringLiteral("Save recesses"));
    shown.expectUndoable(before);
    EXPECT_EQ(shown.school().recessesAt(week(u"2026-W46")).size(), 2u);
}

TEST_F(RecessSections, WhenTheHistoryIsBusyWhatWasMarkedStays)
{
    shown.quiet.registry.refusing = domain::Error{domain::Fault::Busy, {}};
    press(u"2026-W50");
    shown.press(QStringLiteral("Save recesses"));
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(weeks(), "2026-W50 2026-W52");
    EXPECT_TRUE(shown.button(QStringLiteral("Save recesses"))->isEnabled());
}
