#include "open_start.h"
#include "ui/error_line.h"
#include "ui/notice.h"

#include <QSignalSpy>

using namespace farol;
using namespace farol::ui;
using farol::tests::OpenStart;

namespace {

enum Column { Name, Students, Track, Number, Start };

class TagsSteps : public testing::Test {
protected:
    explicit TagsSteps(const char* picture = "trilha analista\n  curso 1 SQL 1\n") :
        start(picture)
    {
    }
    void SetUp() override { start.openAt(OpenStart::Tags); }
    std::string error() const { return start.tags().findChild<ErrorLine*>()->sentence().toStdString(); }
    Banner& banner() const { return *start.dialog->findChild<Banner*>(); }

    OpenStart start;
};

class TagsStepsOfASchool : public TagsSteps {
protected:
    TagsStepsOfASchool() :
        TagsSteps("trilha analista\n  curso 1 SQL 1\nturma analista 17 tag=102\nturma analista 16 tag=103 arquivada\n")
    {
    }
};

} // namespace

TEST_F(TagsSteps, AMarkedTagIsProposedAsATurma)
{
    EXPECT_EQ(start.picker().count(), 3);
    EXPECT_FALSE(start.proceed()->isEnabled());
    start.mark(101);
    EXPECT_EQ(start.row(101), "Analista T18 11/2026 | 3 | analista | 18 | 02/11/2026");
    EXPECT_TRUE(start.proceed()->isEnabled());
    start.mark(102);
    EXPECT_EQ(start.row(102), "Cientista / turma 3 | 0 | Cientista | 3 | ");
    start.mark(101, false);
    EXPECT_EQ(start.row(101), "");
    EXPECT_EQ(start.stored().cohorts.size(), 0U) << "nothing is saved before one goes on";
}

TEST_F(TagsSteps, WhatIsTypedOverStaysWhenOthersAreMarked)
{
    start.mark(101);
    start.type(101, Track, QStringLiteral("Dados"));
    start.type(101, Number, QStringLiteral("20"));
    start.type(101, Start, QStringLiteral("9/11/26"));
    start.mark(103);
    EXPECT_EQ(start.row(101), "Analista T18 11/2026 | 3 | Dados | 20 | 9/11/26");
    start.press(QStringLiteral("Continue"));
    ASSERT_TRUE(start.comesTo(OpenStart::Courses));
    const domain::School school = start.stored();
    ASSERT_EQ(school.cohorts.size(), 2U);
    EXPECT_EQ(school.cohorts[0].number, 20);
    EXPECT_EQ(school.cohorts[0].start, QDate(2026, 11, 9));
    EXPECT_EQ(school.track(school.cohorts[0].track)->name, QStringLiteral("Dados"));
}

TEST_F(TagsSteps, AllOfItIsOneEditThatCanBeUndone)
{
    const domain::School before = start.stored();
    start.mark(101);
    start.mark(102);
    start.press(QStringLiteral("Continue"));
    ASSERT_TRUE(start.comesTo(OpenStart::Courses));
    EXPECT_EQ(start.quiet.registry.saves, 1);
    EXPECT_EQ(start.desk->undoWords(), QStringLiteral("2 turma(s) included"));
    start.desk->undo();
    start.settle();
    EXPECT_EQ(start.stored(), before);
}

TEST_F(TagsSteps, TagsWithoutNumbersGetDifferentOnesInWhateverOrderTheyAreMarked)
{
    start.close();
    start.quiet.platform.hasTags = {{domain::TagId{1}, QStringLiteral("analista manhã")},
        {domain::TagId{2}, QStringLiteral("analista tarde")}, {domain::TagId{3}, QStringLiteral("analista noite")}};
    start.openAt(OpenStart::Tags);
    for (const int tag : {3, 1, 2})
        start.mark(tag);
    EXPECT_EQ(start.row(3), "analista noite | 0 | analista | 1 | ");
    EXPECT_EQ(start.row(1), "analista manhã | 0 | analista | 2 | ");
    EXPECT_EQ(start.row(2), "analista tarde | 0 | analista | 3 | ");
}

TEST_F(TagsSteps, WhatIsWrongIsMarkedAndNamedAndStaysHere)
{
    start.mark(101);
    start.mark(102);
    start.type(102, Number, QStringLiteral("três"));
    EXPECT_EQ(start.row(102), "Cientista / turma 3 | 0 | Cientista | !três | ");
    EXPECT_EQ(error(), "Cientista / turma 3: Please enter whole numbers only.");
    EXPECT_FALSE(start.proceed()->isEnabled());
    start.type(102, Number, QStringLiteral("3"));
    EXPECT_EQ(error(), "");
    start.type(101, Start, QStringLiteral("31/02/2026"));
    EXPECT_EQ(error(), "Analista T18 11/2026: 31/02/2026 is not a date such as 07/12/2026.");
    start.type(101, Start, {});
    EXPECT_EQ(error(), "");
    EXPECT_TRUE(start.proceed()->isEnabled());
    EXPECT_EQ(start.stored().cohorts.size(), 0U);
}

TEST_F(TagsSteps, TwoProposalsOfOneNumberAreStoppedWithTheirNames)
{
    start.close();
    start.quiet.platform.hasTags.push_back({domain::TagId{104}, QStringLiteral("analista T18 noite")});
    start.openAt(OpenStart::Tags);
    start.mark(101);
    start.mark(104);
    EXPECT_EQ(start.row(104), "analista T18 noite | 0 | analista | 18 | ");
    start.press(QStringLiteral("Continue"));
    EXPECT_EQ(start.dialog->step(), OpenStart::Tags);
    EXPECT_EQ(start.row(104), "analista T18 noite | 0 | analista | !18 | ");
    EXPECT_EQ(start.turmas().current(), 104);
    EXPECT_EQ(QApplication::focusWidget(), &start.turmas());
    EXPECT_NE(error().find("analista T18 noite: "), std::string::npos) << error();
    EXPECT_NE(error().find("18"), std::string::npos);
}

TEST_F(TagsSteps, ANameOf500CharactersIsRefusedWithoutBreakingTheWindow)
{
    start.close();
    start.quiet.platform.hasTags = {{domain::TagId{1}, QString(500, u'x')}};
    start.openAt(OpenStart::Tags);
    const QSize size = start.dialog->size();
    start.mark(1);
    start.press(QStringLiteral("Continue"));
    EXPECT_EQ(start.dialog->step(), OpenStart::Tags);
    EXPECT_EQ(error(), std::string(40, 'x') + "…: It is too long.");
    EXPECT_EQ(start.dialog->size(), size);
    start.type(1, Track, QStringLiteral("analista"));
    start.press(QStringLiteral("Continue"));
    EXPECT_TRUE(start.comesTo(OpenStart::Pace) || start.comesTo(OpenStart::Courses));
    EXPECT_EQ(start.stored().cohorts.size(), 1U);
}

TEST_F(TagsSteps, DelTakesATagOutOfTheChoice)
{
    start.mark(101);
    start.turmas().setFocus();
    start.key(Qt::Key_Delete);
    EXPECT_EQ(start.row(101), "");
    EXPECT_TRUE(start.picker().chosen().empty());
}

TEST_F(TagsSteps, EscInAFieldGivesUpThatFieldAlone)
{
    start.mark(101);
    start.turmas().beginEdit(101, Number);
    auto* field = start.turmas().findChild<QLineEdit*>();
    field->setText(QStringLiteral("99"));
    QTest::keyClick(field, Qt::Key_Escape);
    start.settle();
    EXPECT_TRUE(start.dialog->isVisible());
    EXPECT_EQ(start.row(101), "Analista T18 11/2026 | 3 | analista | 18 | 02/11/2026");
}

TEST_F(TagsSteps, AFieldThatIsStillOpenCountsWhenOneGoesOn)
{
    start.mark(101);
    start.turmas().beginEdit(101, Number);
    start.turmas().findChild<QLineEdit*>()->setText(QStringLiteral("99"));
    start.press(QStringLiteral("Continue"));
    ASSERT_TRUE(start.waitFor([this] { return start.stored().cohorts.size() == 1; }));
    EXPECT_EQ(start.stored().cohorts.front().number, 99);
}

TEST_F(TagsSteps, AnOpenFieldThatIsWrongStopsIt)
{
    start.mark(101);
    start.turmas().beginEdit(101, Number);
    start.turmas().findChild<QLineEdit*>()->setText(QStringLiteral("0"));
    start.press(QStringLiteral("Continue"));
    EXPECT_EQ(start.dialog->step(), OpenStart::Tags);
    EXPECT_NE(error(), "");
    EXPECT_EQ(start.stored().cohorts.size(), 0U);
}

TEST_F(TagsSteps, ThePlatformsErrorIsASentenceAndCanBeAskedAgain)
{
    start.close();
    start.quiet.platform.fault = domain::Error{domain::Fault::Offline, QStringLiteral("10.0.0.1:443")};
    start.openAt(OpenStart::Tags);
    EXPECT_EQ(banner().notice().text, Notices::sentence(domain::Fault::Offline));
    EXPECT_FALSE(start.says("10.0.0.1"));
    EXPECT_FALSE(start.proceed()->isEnabled());
    EXPECT_TRUE(tests::paintedLine(start.picker()).contains(QStringLiteral("could not be read")));
    start.quiet.platform.fault.reset();
    start.press(QStringLiteral("Try again"));
    EXPECT_EQ(start.picker().count(), 3);
    EXPECT_FALSE(banner().isVisible());
}

TEST_F(TagsSteps, APlatformWithoutTagsSaysWhatToDo)
{
    start.close();
    start.quiet.platform.hasTags.clear();
    start.openAt(OpenStart::Tags);
    EXPECT_TRUE(tests::paintedLine(start.picker()).contains(QStringLiteral("no tag yet")));
    EXPECT_FALSE(start.proceed()->isEnabled());
}

TEST_F(TagsSteps, ATagWhosePeopleCannotBeListedIsChosenAllTheSame)
{
    start.quiet.platform.fault = domain::Error{domain::Fault::Offline, {}};
    start.mark(101);
    EXPECT_EQ(start.row(101), "Analista T18 11/2026 | — | analista | 18 | ");
    EXPECT_TRUE(start.proceed()->isEnabled());
}

TEST_F(TagsSteps, ARegistryThatRefusesKeepsTheChoice)
{
    start.mark(101);
    start.quiet.registry.refusing = domain::Error{domain::Fault::Busy, {}};
    start.press(QStringLiteral("Continue"));
    EXPECT_EQ(start.dialog->step(), OpenStart::Tags);
    EXPECT_TRUE(banner().isVisible());
    EXPECT_EQ(start.row(101), "Analista T18 11/2026 | 3 | analista | 18 | 02/11/2026");
    start.quiet.registry.refusing.reset();
    start.press(QStringLiteral("Continue"));
    EXPECT_TRUE(start.comesTo(OpenStart::Courses) || start.dialog->step() == OpenStart::Courses);
    EXPECT_EQ(start.stored().cohorts.size(), 1U);
}

TEST_F(TagsSteps, TheChoiceIsKeptWhenOneGoesBackAndReturns)
{
    start.mark(101);
    start.type(101, Number, QStringLiteral("20"));
    start.press(QStringLiteral("Back"));
    ASSERT_TRUE(start.comesTo(OpenStart::Connect));
    start.press(QStringLiteral("Continue"));
    ASSERT_TRUE(start.comesTo(OpenStart::Tags));
    EXPECT_EQ(start.row(101), "Analista T18 11/2026 | 3 | analista | 20 | 02/11/2026");
}

TEST_F(TagsStepsOfASchool, TagsInUseAreNotOfferedAndNothingHasToBeChosen)
{
    EXPECT_EQ(start.picker().count(), 2);
    EXPECT_EQ(start.picker().item(0)->text(), QStringLiteral("Analista T18 11/2026 · 101"));
    EXPECT_EQ(start.picker().item(1)->text(), QStringLiteral("Turma Padrão · 103")) << "the archived one's is free";
    EXPECT_TRUE(start.says("1 turma(s) included already."));
    EXPECT_TRUE(start.proceed()->isEnabled());
    start.press(QStringLiteral("Continue"));
    EXPECT_TRUE(start.comesTo(OpenStart::Courses));
    EXPECT_EQ(start.quiet.registry.saves, 0);
}

TEST_F(TagsStepsOfASchool, WithATurmaOneGoesOnThoughTheTagsCouldNotBeRead)
{
    start.close();
    start.quiet.platform.fault = domain::Error{domain::Fault::Offline, {}};
    start.openAt(OpenStart::Tags);
    ASSERT_TRUE(start.proceed()->isEnabled());
    start.press(QStringLiteral("Continue"));
    EXPECT_TRUE(start.comesTo(OpenStart::Courses));
    EXPECT_EQ(start.picker().count(), 0);
}
