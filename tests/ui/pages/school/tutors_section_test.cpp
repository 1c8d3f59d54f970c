#include "open_school.h"
#include "ui/data/table_panel.h"
#include "ui/pages/school/tutor_form.h"
#include "ui/pages/school/tutor_turmas.h"
#include "ui/pages/school/tutors_section.h"

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

constexpr auto registered = R"(
trilha analista
  curso 1 SQL 1
trilha cientista
  curso 2 Git 1
turma analista 12 tag=69 tutor=Cláudia
turma analista 13 tag=70 tutor=Davi
turma analista 11 tag=68 tutor=Cláudia arquivada
turma cientista 4 tag=72 tutor=Cláudia
foto 2026-W10 12: 7 | 10 ; 8 | 10
foto 2026-W10 4: 9 | 10
)";

class TutorsSections : public testing::Test {
protected:
    TablePanel& table() { return open.part<TutorsSection>().table(); }
    std::string cells(const char* key) { return OpenSchool::column(table(), QString::fromLatin1(key)); }
    QLineEdit& field(int place) { return *open.part<TutorForm>().findChildren<QLineEdit*>().at(place); }
    std::string words(const QWidget& part)
    {
        QStringList texts;
        for (const QLabel* label : part.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        }
        return texts.join(QStringLiteral(" | ")).toStdString();
    }

    OpenSchool open{world(registered), QStringLiteral("tutores")};
};

} // namespace

TEST_F(TutorsSections, ShowTheLoadOfEach)
{
    EXPECT_EQ(cells("tutor"), "Cláudia | Davi");
    EXPECT_EQ(cells("turmas"), "analista 12 · cientista 4 | analista 13");
    EXPECT_EQ(cells("turmas_ativas"), "2 | 1");
    EXPECT_EQ(cells("alunos"), "3 | 0");
    EXPECT_EQ(cells("email"), "— | —");
}

TEST_F(TutorsSections, ListTheTurmasOfTheChosenOne)
{
    EXPECT_NE(words(open.part<TutorTurmas>()).find("Choose a tutor"), std::string::npos);
    open.select(table(), 0);
    EXPECT_EQ(words(open.part<TutorTurmas>()),
        "Cohorts of Cláudia | Cohort 11 of the track analista · archived | Cohort 12 of the track analista · 2 "
        "student(s) | Cohort 4 of the track cientista · 1 student(s)");
}

TEST_F(TutorsSections, ATutorIsRegistered)
{
    open.type(field(0), QStringLiteral("  Ana   Conceição "));
    open.type(field(1), QStringLiteral("ana@escola.com"));
    open.press(QStringLiteral("Register"));
    EXPECT_EQ(cells("tutor"), "Ana Conceição | Cláudia | Davi");
    EXPECT_EQ(open.selected(table()), "Ana Conceição");
    EXPECT_EQ(field(0).text(), QString());
    EXPECT_TRUE(field(0).hasFocus()) << "ready for the next";
    EXPECT_EQ(open.stored().tutors.front().email, u"ana@escola.com");
    open.page->undo();
    open.settle();
    EXPECT_EQ(cells("tutor"), "Cláudia | Davi");
    open.page->redo();
    open.settle();
    EXPECT_EQ(cells("tutor"), "Ana Conceição | Cláudia | Davi");
}

TEST_F(TutorsSections, TheSameNameWithOtherAccentsIsRefused)
{
    open.type(field(0), QStringLiteral("CLAUDIA"));
    open.press(QStringLiteral("Register"));
    EXPECT_NE(words(open.part<TutorForm>())
                  .find("There is a tutor of that name already: Cláudia. Accents and capitals make no difference."),
        std::string::npos);
    EXPECT_TRUE(field(0).hasFocus());
    EXPECT_EQ(field(0).text(), u"CLAUDIA");
    EXPECT_EQ(open.selected(table()), "Cláudia");
    EXPECT_EQ(open.quiet.registry.saves, 0);
    open.type(field(0), QStringLiteral("Claudia Saraiva"));
    EXPECT_EQ(words(open.part<TutorForm>()).find("already"), std::string::npos) << "mended";
}

TEST_F(TutorsSections, EmptyAndEndlessNamesAreRefused)
{
    open.press(QStringLiteral("Register"));
    EXPECT_NE(words(open.part<TutorForm>()).find("Type the tutor's name."), std::string::npos);
    field(0).setText(QString(500, u'a'));
    open.press(QStringLiteral("Register"));
    EXPECT_NE(words(open.part<TutorForm>()).find("at most 200 characters"), std::string::npos);
    field(0).setText(QStringLiteral("Ana"));
    field(1).setText(QString(500, u'a'));
    open.press(QStringLiteral("Register"));
    EXPECT_NE(words(open.part<TutorForm>()).find("at most 200 characters"), std::string::npos);
    EXPECT_TRUE(field(1).hasFocus());
    EXPECT_EQ(open.quiet.registry.saves, 0);
}

TEST_F(TutorsSections, ATutorIsRenamed)
{
    open.select(table(), 0);
    QTest::keyClick(&table().view(), Qt::Key_Return);
    EXPECT_EQ(field(0).text(), u"Cláudia");
    open.type(field(0), QStringLiteral("CLÁUDIA"));
    open.type(field(1), QStringLiteral("bia@escola.com"));
    QTest::keyClick(&field(1), Qt::Key_Return);
    open.settle();
    EXPECT_EQ(cells("tutor"), "CLÁUDIA | Davi");
    EXPECT_EQ(cells("turmas"), "analista 12 · cientista 4 | analista 13") << "the turmas are still theirs";
    open.page->undo();
    open.settle();
    EXPECT_EQ(cells("tutor"), "Cláudia | Davi");
}

TEST_F(TutorsSections, ARemovedTutorLeavesTheTurmas)
{
    const domain::School before = open.stored();
    open.select(table(), 0);
    QTest::keyClick(&table().view(), Qt::Key_Delete);
    open.settle();
    EXPECT_EQ(cells("tutor"), "Davi");
    EXPECT_EQ(open.stored().cohort(open.world.cohort(12))->tutor, std::nullopt);
    EXPECT_EQ(open.page->undoWords(), u"Tutor Cláudia removed");
    open.press(QStringLiteral("Undo"));
    EXPECT_EQ(open.stored(), before);
}

TEST_F(TutorsSections, AreKeptApartFromMarkup)
{
    open.type(field(0), QStringLiteral("<b>Ana</b>"));
    open.press(QStringLiteral("Register"));
    EXPECT_EQ(words(open.part<TutorTurmas>()).rfind("Cohorts of <b>Ana</b>", 0), 0u);
}
