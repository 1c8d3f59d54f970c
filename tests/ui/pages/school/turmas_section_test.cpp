#include "open_school.h"
#include "ui/data/table_panel.h"
#include "ui/empty_page.h"
#include "ui/filter_button.h"
#include "ui/pages/school/tag_field.h"
#include "ui/pages/school/turma_fields.h"
#include "ui/pages/school/turma_form.h"
#include "ui/pages/school/turmas_panel.h"
#include "ui/pages/school/turmas_section.h"
#include "ui/search_field.h"

#include <QCheckBox>
#include <QClipboard>
#include <QSignalSpy>

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

constexpr auto registered = R"(
trilha analista
  curso 1 SQL 1
trilha cientista
  curso 2 Git 1
turma analista 9 tag=68 inicio=2026-01-05 tutor=Davi
turma analista 10 tag=69 inicio=2026-03-02 tutor=Cláudia
turma analista 2 tag=70 arquivada
turma cientista 4 tag=72
foto 2026-W10 10: 7 | 10 ; 8 | 10
foto 2026-W11 10: 7 | 20
)";

class TurmasSections : public testing::Test {
protected:
    TablePanel& table() { return open.part<TurmasPanel>().table(); }
    template <typename Part>
    Part& in() const
    {
        return *open.part<TurmasPanel>().findChild<Part*>();
    }
    std::string turmas() { return OpenSchool::column(table(), QStringLiteral("turma")); }
    std::string cells(const char* key) { return OpenSchool::column(table(), QString::fromLatin1(key)); }

    OpenSchool open{world(registered), QStringLiteral("turmas")};
};

} // namespace

TEST_F(TurmasSections, ShowWhatIsRegistered)
{
    ASSERT_TRUE(open.waitFor([this] { return cells("nome_cademi").find("Analista T12") == 0; }));
    EXPECT_EQ(turmas(), "Cohort 10 | Cohort 9 | Cohort 4 | Cohort 2");
    EXPECT_EQ(cells("trilha"), "analista | analista | cientista | analista");
    EXPECT_EQ(cells("tag"), "69 | 68 | 72 | 70");
    EXPECT_EQ(cells("nome_cademi"), "Analista T12 | Analista T11 | Cientista T5 | Analista T13 04/2026");
    EXPECT_EQ(cells("inicio"), "mar. 2, 2026 | jan. 5, 2026 | — | —");
    EXPECT_EQ(cells("tutor"), "Cláudia | Davi |  | ");
    EXPECT_EQ(cells("alunos"), "1 | — | — | —") << "in the latest list, none before the first";
}

TEST_F(TurmasSections, AreNarrowed)
{
    in<QCheckBox>().click();
    EXPECT_EQ(turmas(), "Cohort 10 | Cohort 9 | Cohort 4");
    open.type(in<SearchField>(), QStringLiteral("claudia"));
    EXPECT_EQ(turmas(), "Cohort 10");
    open.type(in<SearchField>(), QStringLiteral("ninguém"));
    EXPECT_EQ(turmas(), "");
    open.press(QStringLiteral("Clear filters"));
    EXPECT_EQ(turmas(), "Cohort 10 | Cohort 9 | Cohort 4");
    in<FilterButton>().setChosen({open.world.track(u"cientista").value});
    emit in<FilterButton>().chosenChanged();
    EXPECT_EQ(turmas(), "Cohort 4");
}

TEST_F(TurmasSections, RememberWhetherArchivedOnesAreShown)
{
    in<QCheckBox>().click();
    EXPECT_GT(open.quiet.saves, 0);
    TurmasPanel later(open.quiet.session);
    EXPECT_FALSE(later.findChild<QCheckBox*>()->isChecked());
}

TEST_F(TurmasSections, ArchiveWithDelAndTakeItBack)
{
    const domain::School before = open.stored();
    open.select(table(), 0);
    QTest::keyClick(&table().view(), Qt::Key_Delete);
    open.settle();
    EXPECT_TRUE(open.stored().cohort(open.world.cohort(10))->archived);
    EXPECT_EQ(open.page->undoWords(), u"Cohort 10 of the track analista archived");
    open.press(QStringLiteral("Undo"));
    EXPECT_EQ(open.stored(), before);
    open.page->redo();
    open.settle();
    EXPECT_TRUE(open.stored().cohort(open.world.cohort(10))->archived);
}

TEST_F(TurmasSections, ArchiveSeveralInOneEdit)
{
    const domain::School before = open.stored();
    table().view().selectAll();
    EXPECT_FALSE(open.button(QStringLiteral("Change"))->isEnabled()) << "one at a time";
    open.press(QStringLiteral("Archive"));
    for (const domain::Cohort& cohort : open.stored().cohorts)
        EXPECT_TRUE(cohort.archived);
    open.page->undo();
    open.settle();
    EXPECT_EQ(open.stored(), before);
}

TEST_F(TurmasSections, ReactivateWhatIsArchived)
{
    open.select(table(), 3);
    open.press(QStringLiteral("Reactivate"));
    EXPECT_FALSE(open.stored().cohort(open.world.cohort(2))->archived);
}

TEST_F(TurmasSections, DoNotReactivateATurmaWhoseTagServesAnother)
{
    domain::School after = open.page->desk().school();
    for (domain::Cohort& cohort : after.cohorts)
        cohort.tag.value = cohort.number == 9 ? 70 : cohort.tag.value;
    open.page->desk().save(QStringLiteral("x"), after);
    open.settle();
    open.select(table(), 3);
    open.press(QStringLiteral("Reactivate"));
    EXPECT_NE(open.said().find("its tag 70 is now that of Cohort 9 of the track analista"), std::string::npos);
    EXPECT_EQ(open.selected(table()), "Cohort 9");
    EXPECT_TRUE(open.stored().cohort(open.world.cohort(2))->archived);
}

TEST_F(TurmasSections, DoNotReactivateInAnArchivedTrilha)
{
    domain::School after = open.page->desk().school();
    after.tracks[0].archived = true;
    open.page->desk().save(QStringLiteral("x"), after);
    open.settle();
    open.select(table(), 3);
    open.press(QStringLiteral("Reactivate"));
    EXPECT_NE(open.said().find("The track analista is archived"), std::string::npos);
}

TEST_F(TurmasSections, AreCopiedAsShown)
{
    open.select(table(), 0);
    open.page->copy();
    EXPECT_NE(QApplication::clipboard()->text().indexOf(QStringLiteral("Cohort 10\tanalista\t69")), -1);
}

TEST_F(TurmasSections, InASmallWindowNothingIsCut)
{
    open.page->resize(920, 560);
    QCoreApplication::processEvents();
    for (QAbstractButton* each : open.part<TurmasPanel>().findChildren<QAbstractButton*>()) {
        if (!each->isVisible())
            continue;
        EXPECT_GE(each->width(), each->sizeHint().width()) << qPrintable(each->text());
        EXPECT_LE(each->geometry().right(), each->parentWidget()->width()) << qPrintable(each->text());
    }
    EXPECT_EQ(table().view().rows()->columnOf(QStringLiteral("nome_cademi")), -1);
    EXPECT_GE(table().view().rows()->columnOf(QStringLiteral("alunos")), 0);
}

TEST(TurmasSectionsEmpty, WithoutASchoolTheyLeadToTheConnection)
{
    OpenSchool open(World(), QStringLiteral("turmas"), QString());
    QSignalSpy connects(open.page.get(), &Page::connectAsked);
    ASSERT_TRUE(open.part<TurmasSection>().findChild<EmptyPage*>()->isVisible());
    open.press(QStringLiteral("Connect a school"));
    EXPECT_EQ(connects.count(), 1);
    QSignalSpy wizards(open.page.get(), &Page::wizardAsked);
    open.press(QStringLiteral("Set up step by step"));
    EXPECT_EQ(wizards.count(), 1);
    EXPECT_EQ(open.quiet.platform.listsAsked, 0);
}

TEST(TurmasSectionsEmpty, WithoutATrilhaTheyLeadThere)
{
    OpenSchool open(World(), QStringLiteral("turmas"));
    ASSERT_TRUE(open.part<TurmasSection>().findChild<EmptyPage*>()->isVisible());
    QSignalSpy turns(&open.part<TurmasSection>(), &SchoolSection::turnAsked);
    open.press(QStringLiteral("Make the first track"));
    ASSERT_EQ(turns.count(), 1);
    EXPECT_EQ(turns[0][0].toString(), u"trilhas");
}

TEST(TurmasSectionsEmpty, WithATrilhaTheFormIsThere)
{
    OpenSchool open(world("trilha analista\n  curso 1 SQL 1\n"), QStringLiteral("turmas"));
    EXPECT_FALSE(open.part<TurmasSection>().findChild<EmptyPage*>()->isVisible());
    open.type(open.part<TurmaForm>().fields().tag(), QStringLiteral("70"));
    open.press(QStringLiteral("Include in the next collections"));
    EXPECT_EQ(open.stored().cohorts.size(), 1u);
}
