#include "open_school.h"
#include "ui/pages/school/section_list.h"
#include "ui/pages/school/tag_field.h"
#include "ui/pages/school/turma_fields.h"
#include "ui/pages/school/turma_form.h"
#include "ui/pages/school/turmas_panel.h"
#include "ui/pages/school/turmas_section.h"
#include "ui/pages/school/tutors_section.h"
#include "ui/undo_bar.h"

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

constexpr auto registered = R"(
trilha analista
  curso 1 SQL 1
turma analista 12 tag=69 tutor=Cláudia
turma analista 11 tag=68
)";

/// Another window on the same history.
struct OtherWindow {
    explicit OtherWindow(const OpenSchool& first) :
        quiet(appearance, first.world.connection().file()),
        desk(quiet.session)
    {
        desk.ask();
        EXPECT_TRUE(QTest::qWaitFor([this] { return desk.isReady(); }, patience));
    }
    void archive(int number)
    {
        domain::School after = desk.school();
        for (domain::Cohort& cohort : after.cohorts)
            cohort.archived = cohort.archived || cohort.number == number;
        desk.save(QStringLiteral("archived elsewhere"), after);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !desk.isSaving(); }, patience));
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    QuietSession quiet;
    SchoolDesk desk;
};

} // namespace

TEST(SchoolPages, RememberTheSection)
{
    OpenSchool open(world(registered), QStringLiteral("tutores"));
    EXPECT_EQ(open.page->current()->key(), u"tutores");
    open.page->turnTo(QStringLiteral("turmas"));
    SchoolPage later(open.quiet.session);
    EXPECT_EQ(later.current()->key(), u"turmas");
    open.page->turnTo(QStringLiteral("no such section"));
    EXPECT_EQ(open.page->current()->key(), u"conexao") << "the first one";
}

TEST(SchoolPages, BuildASectionWhenItIsTurnedToAndKeepIt)
{
    OpenSchool open(world(registered), QStringLiteral("tutores"));
    const SchoolSection* tutors = open.page->current();
    EXPECT_EQ(open.page->findChildren<SchoolSection*>().size(), 1);
    open.page->turnTo(QStringLiteral("turmas"));
    EXPECT_EQ(open.page->findChildren<SchoolSection*>().size(), 2);
    open.page->turnTo(QStringLiteral("tutores"));
    EXPECT_EQ(open.page->findChildren<SchoolSection*>().size(), 2);
    EXPECT_EQ(open.page->current(), tutors);
}

TEST(SchoolPages, TheirListIsOneStopForTab)
{
    OpenSchool open(world(registered), QStringLiteral("turmas"));
    const QString key = open.page->current()->key();
    SectionButton* chosen = nullptr;
    for (SectionButton* each : open.page->findChildren<SectionButton*>())
        chosen = each->isChecked() ? each : chosen;
    ASSERT_TRUE(chosen);
    chosen->setFocus();
    QTest::keyClick(chosen, Qt::Key_Down);
    EXPECT_NE(open.page->current()->key(), key);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_EQ(open.page->current()->key(), key);
}

TEST(SchoolPages, AFormIsGoneThroughInReadingOrder)
{
    OpenSchool open(world(registered), QStringLiteral("turmas"));
    TurmaForm& form = open.part<TurmaForm>();
    form.fields().tag().setFocus();
    QStringList names;
    for (int stop = 0; stop < 6; ++stop) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* at = QApplication::focusWidget();
        const auto* button = qobject_cast<const QAbstractButton*>(at);
        names << (button ? QString(button->text()).remove(u'&') : at->accessibleName());
    }
    EXPECT_EQ(names.join(QStringLiteral(" | ")),
        u"Cohort number | Track | Start | Tutor | Clear fields | Include in the next collections");
}

TEST(SchoolPages, EveryControlHasAName)
{
    for (const auto& section : {QStringLiteral("turmas"), QStringLiteral("tutores")}) {
        OpenSchool open(world(registered), section);
        for (QWidget* each : open.page->current()->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<QAbstractButton*>(each);
            if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || !(each->focusPolicy() & Qt::TabFocus))
                continue;
            EXPECT_FALSE(each->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
                << each->metaObject()->className();
        }
    }
}

TEST(SchoolPages, AnEditIsOfferedToBeTakenBackWithoutMovingAnything)
{
    OpenSchool open(world(registered), QStringLiteral("turmas"));
    TablePanel& table = open.part<TurmasPanel>().table();
    const QRect before = table.geometry();
    open.select(table, 0);
    open.press(QStringLiteral("Archive"));
    UndoBar& bar = open.part<UndoBar>();
    ASSERT_TRUE(bar.isVisible());
    EXPECT_EQ(table.geometry(), before);
    EXPECT_TRUE(open.page->rect().contains(bar.geometry()));
    open.press(QStringLiteral("Undo"));
    EXPECT_FALSE(bar.isVisible());
    EXPECT_NE(open.said().find("Undone: Cohort 12 of the track analista archived"), std::string::npos);
}

TEST(SchoolPages, EditsAreTakenBackInTurnAndDoneAgain)
{
    OpenSchool open(world(registered), QStringLiteral("turmas"));
    std::vector<domain::School> states{open.stored()};
    TablePanel& table = open.part<TurmasPanel>().table();
    for (int row = 0; row < 2; ++row) {
        open.select(table, row);
        open.press(QStringLiteral("Archive"));
        states.push_back(open.stored());
    }
    open.page->turnTo(QStringLiteral("tutores"));
    open.settle();
    open.select(open.part<TutorsSection>().table(), 0);
    open.press(QStringLiteral("Remove"));
    states.push_back(open.stored());
    for (size_t i = states.size() - 1; i-- > 0;) {
        open.page->undo();
        open.settle();
        EXPECT_EQ(open.stored(), states[i]);
    }
    EXPECT_EQ(open.page->undoWords(), QString());
    for (size_t i = 1; i < states.size(); ++i) {
        open.page->redo();
        open.settle();
        EXPECT_EQ(open.stored(), states[i]);
    }
    EXPECT_EQ(open.page->redoWords(), QString());
}

TEST(SchoolPages, TwoWindowsDoNotOverwriteEachOther)
{
    OpenSchool open(world(registered), QStringLiteral("turmas"));
    OtherWindow other(open);
    other.archive(12);
    TurmaForm& form = open.part<TurmaForm>();
    open.type(form.fields().tag(), QStringLiteral("70"));
    open.press(QStringLiteral("Include in the next collections"));
    EXPECT_NE(open.said().find("Somebody changed the school meanwhile"), std::string::npos);
    EXPECT_EQ(form.fields().tag().text(), u"70") << "what was typed stays";
    EXPECT_TRUE(open.waitFor([&] { return open.page->desk().school().cohort(open.world.cohort(12))->archived; }))
        << "the page shows what is registered now";
    EXPECT_EQ(open.stored().cohorts.size(), 2u);
    open.press(QStringLiteral("Include in the next collections"));
    EXPECT_EQ(open.stored().cohorts.size(), 3u);
    EXPECT_TRUE(open.stored().cohort(open.world.cohort(12))->archived) << "both edits stand";
}

TEST(SchoolPages, WhatAnotherWindowDidIsNotTakenBackHere)
{
    OpenSchool open(world(registered), QStringLiteral("turmas"));
    open.select(open.part<TurmasPanel>().table(), 0);
    open.press(QStringLiteral("Archive"));
    OtherWindow other(open);
    other.archive(11);
    open.page->undo();
    open.settle();
    EXPECT_NE(open.said().find("Somebody changed the school meanwhile"), std::string::npos);
    EXPECT_TRUE(open.stored().cohort(open.world.cohort(12))->archived);
    EXPECT_TRUE(open.stored().cohort(open.world.cohort(11))->archived);
    EXPECT_EQ(open.page->undoWords(), QString());
}
