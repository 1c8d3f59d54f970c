#include "school_window.h"
#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/form_field.h"
#include "ui/pages/school/erase_dialog.h"
#include "ui/pages/school/package_dialog.h"
#include "ui/pages/school/person_panel.h"
#include "ui/pages/school/privacy_section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace farol;
using namespace farol::ui;
using domain::StudentId;

namespace {

const auto privacy = QStringLiteral("privacidade");

class Privacy : public testing::Test {
protected:
    void SetUp() override { open(tests::connectedSchool()); }

    void open(tests::World world, Access access = Access::Own)
    {
        window.reset(); // one appearance at a time
        window = std::make_unique<tests::SchoolWindow>(std::move(world), access);
        window->open(privacy);
    }
    PrivacySection& section() const { return window->section<PrivacySection>(); }
    PersonPanel& person() const { return window->section<PersonPanel>(); }
    QListWidget& list() const { return *person().findChild<QListWidget*>(); }
    tests::QuietPersonalData& people() const { return window->quiet.people; }
    static QAbstractButton& button(const QWidget& part, const char* words)
    {
        return tests::SchoolWindow::button(part, QString::fromUtf8(words));
    }
    std::string find(const QString& text) const
    {
        person().findChild<QLineEdit*>()->setText(text);
        person().search();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !person().isAsking(); }, tests::SchoolWindow::patience));
        QStringList rows;
        for (int row = 0; row < list().count(); ++row)
            rows << list().item(row)->text();
        return rows.join(QStringLiteral(" | ")).toStdString();
    }
    EraseDialog& askToErase(const QString& who) const
    {
        find(who);
        button(person(), "Erase their personal data…").click();
        return *person().findChild<EraseDialog*>();
    }
    static void type(EraseDialog& dialog, const QString& name)
    {
        auto& field = *dialog.findChild<QLineEdit*>();
        field.setText(name); // QTest types plain ASCII only
        QTest::keyClick(&field, Qt::Key_Return);
    }

    std::unique_ptr<tests::SchoolWindow> window;
};

} // namespace

TEST_F(Privacy, AStudentIsFoundByPartOfTheNameTheEmailOrThePhone)
{
    EXPECT_EQ(find(QStringLiteral("conceicao")), "Ana Conceição · analista 12");
    EXPECT_EQ(find(QStringLiteral("JOÃO av")), "João Ávila · analista 12");
    EXPECT_EQ(find(QStringLiteral("joao@")), "João Ávila · analista 12");
    EXPECT_EQ(find(QStringLiteral("+55 (11) 98888-7777")), "João Ávila · analista 12");
    EXPECT_EQ(find(QStringLiteral("ninguém")), "");
    EXPECT_TRUE(tests::SchoolWindow::words(person()).contains(QStringLiteral("Nobody is found")));
    EXPECT_EQ(find(QStringLiteral("a")), "") << "one letter would find nearly everybody";
}

TEST_F(Privacy, TheOnlyOneFoundIsChosenAndOneOfSeveralIsNot)
{
    EXPECT_FALSE(button(person(), "Erase their personal data…").isEnabled());
    find(QStringLiteral("@escola"));
    EXPECT_EQ(list().count(), 2);
    EXPECT_FALSE(button(person(), "Erase their personal data…").isEnabled());
    list().setCurrentRow(1);
    EXPECT_TRUE(button(person(), "Erase their personal data…").isEnabled());
    EXPECT_TRUE(button(person(), "Export their data…").isEnabled());
    find(QStringLiteral("zilda"));
    EXPECT_TRUE(button(person(), "Export their data…").isEnabled());
}

TEST_F(Privacy, OfManyTheFirstAreShownAndTheRestIsCounted)
{
    std::string picture = "trilha analista\n  curso 1 SQL 1\nturma analista 12 tag=69\n";
    std::string cells;
    for (int id = 1; id <= 60; ++id) {
        picture += "aluno " + std::to_string(id) + " \"Maria " + std::to_string(id) + "\"\n";
        cells += (id == 1 ? " " : " ; ") + std::to_string(id) + " | 10";
    }
    picture += "foto 2026-W47 12:" + cells + "\n";
    open(tests::world(picture));
    find(QStringLiteral("maria"));
    EXPECT_EQ(list().count(), 50);
    EXPECT_TRUE(tests::SchoolWindow::words(person()).contains(QStringLiteral("The first 50 of 60")));
}

TEST_F(Privacy, TheDataOfTheChosenStudentGoesToTheChosenFile)
{
    find(QStringLiteral("conceicao"));
    person().exportTo(QStringLiteral("/tmp/dados.json"));
    EXPECT_TRUE(window->says(QStringLiteral("/tmp/dados.json")));
    EXPECT_EQ(people().exported, StudentId{7});
    EXPECT_EQ(people().writtenTo.toStdString(), "/tmp/dados.json");
}

TEST_F(Privacy, TheDialogSaysWhoItIsAndWhatWillHappen)
{
    EraseDialog& dialog = askToErase(QStringLiteral("conceicao"));
    const QString words = tests::SchoolWindow::words(dialog);
    for (const char* part : {"Ana Conceição", "ana@escola.com", "+5511999990000", "analista 12", "every copy",
             "cannot be undone", "What is in Cademí", "exported"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(part), Qt::CaseInsensitive))
            << part << ": " << words.toStdString();
}

TEST_F(Privacy, NothingIsErasedWithAnotherName)
{
    EraseDialog& dialog = askToErase(QStringLiteral("conceicao"));
    QAbstractButton& erase = button(dialog, "Erase for ever");
    EXPECT_FALSE(erase.isEnabled());
    for (const char* wrong : {"João Ávila", "Ana", "Ana Conceiçã", "Ana Conceição Silva", " ", "7", "ana@escola.com"}) {
        type(dialog, QString::fromUtf8(wrong));
        EXPECT_FALSE(erase.isEnabled()) << wrong;
        erase.click();
        QCoreApplication::processEvents();
        EXPECT_FALSE(people().erased) << wrong;
        EXPECT_TRUE(dialog.isVisible()) << wrong;
    }
    EXPECT_EQ(dialog.findChild<FormField*>()->error().toStdString(), "This is not the student's name.");
}

TEST_F(Privacy, TheNameMayBeTypedWithoutAccentsAndCapitals)
{
    people().erasure = Erasure{3, {}};
    type(askToErase(QStringLiteral("conceicao")), QStringLiteral("  ANA   conceicao "));
    EXPECT_TRUE(window->says(QStringLiteral("erased"))) << window->said();
    EXPECT_EQ(people().erased, StudentId{7});
    EXPECT_TRUE(QString::fromStdString(window->said()).contains(u'3')) << window->said();
    EXPECT_FALSE(QString::fromStdString(window->said()).contains(QStringLiteral("Ana"))) << "nobody's name is left";
    EXPECT_TRUE(person().findChild<QLineEdit*>()->text().isEmpty());
    EXPECT_EQ(list().count(), 0);
}

TEST_F(Privacy, FilesThatCouldNotBeCleanedAreNamed)
{
    people().erasure = Erasure{1, {QStringLiteral("backups/2026-W40.sqlite"), QStringLiteral("outra.sqlite")}};
    type(askToErase(QStringLiteral("conceicao")), QStringLiteral("Ana Conceição"));
    EXPECT_TRUE(window->says(QStringLiteral("backups/2026-W40.sqlite, outra.sqlite"))) << window->said();
}

TEST_F(Privacy, WhatFailsIsSaidInTheDialogWhichStays)
{
    people().erasure = domain::failed(domain::Fault::Busy);
    EraseDialog& dialog = askToErase(QStringLiteral("conceicao"));
    type(dialog, QStringLiteral("Ana Conceição"));
    const QString busy = Notices::sentence(domain::Fault::Busy);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return tests::SchoolWindow::words(dialog).contains(busy); }, tests::SchoolWindow::patience));
    EXPECT_TRUE(button(dialog, "Erase for ever").isEnabled()) << "and can be tried again";
}

TEST_F(Privacy, APersonWhoWasErasedIsNotErasedAgain)
{
    const auto cleared = window->world.connection().run(
        QStringLiteral("UPDATE student SET name = '', email = '', phone = '5599' WHERE id = 9"));
    ASSERT_TRUE(cleared);
    find(QStringLiteral("5599"));
    EXPECT_EQ(list().count(), 1);
    EXPECT_FALSE(button(person(), "Erase their personal data…").isEnabled());
}

TEST_F(Privacy, ContactsAndPresentationHoldForTheWholeWindow)
{
    auto boxes = section().findChildren<QCheckBox*>();
    ASSERT_EQ(boxes.size(), 2);
    boxes[0]->click();
    EXPECT_TRUE(window->quiet.settings.contactsShown);
    find(QStringLiteral("conceicao"));
    EXPECT_EQ(list().item(0)->text().toStdString(), "Ana Conceição · analista 12 · ana@escola.com");
    boxes[1]->click();
    EXPECT_TRUE(window->quiet.settings.presentation);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list().count() == 0; }, tests::SchoolWindow::patience));
    EXPECT_FALSE(person().findChild<QLineEdit*>()->isEnabled());
    EXPECT_TRUE(person().findChild<QLineEdit*>()->text().isEmpty()) << "what was typed is a name, too";
    EXPECT_TRUE(tests::SchoolWindow::words(person()).contains(QStringLiteral("Leave presentation mode")));
}

TEST_F(Privacy, WhatWasAskedBeforeTheNamesWereMaskedIsNotShown)
{
    person().findChild<QLineEdit*>()->setText(QStringLiteral("conceicao"));
    person().search();
    ASSERT_TRUE(person().isAsking());
    section().findChildren<QCheckBox*>()[1]->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !person().isAsking(); }, tests::SchoolWindow::patience));
    EXPECT_EQ(list().count(), 0);
}

TEST_F(Privacy, AFileForATutorHoldsTheirTurmas)
{
    button(section(), "Make a file…").click();
    auto* dialog = section().findChild<PackageDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(tests::SchoolWindow::words(*dialog).contains(QStringLiteral("Whoever has the file can read it")));
    const domain::School school = window->world.school();
    EXPECT_EQ(dialog->wish().cohorts, std::vector{window->world.cohort(12)}) << "those of the first tutor";
    EXPECT_EQ(dialog->wish().recipient.toStdString(), "Ana");
    EXPECT_EQ(dialog->wish().contacts, Contacts::Hidden);
    auto* tutors = dialog->findChild<QComboBox*>();
    tutors->setCurrentIndex(2);
    emit tutors->activated(2);
    EXPECT_EQ(dialog->wish().cohorts, std::vector{window->world.cohort(14)});
    EXPECT_EQ(dialog->wish().recipient.toStdString(), "Caio");
    emit tutors->activated(0);
    EXPECT_EQ(dialog->wish().cohorts.size(), 2U);
    EXPECT_TRUE(dialog->wish().recipient.isEmpty());
    dialog->findChild<QCheckBox*>()->click();
    dialog->make(QStringLiteral("/tmp/ana.sqlite"));
    EXPECT_TRUE(window->says(QStringLiteral("/tmp/ana.sqlite")));
    ASSERT_TRUE(people().packaged);
    EXPECT_EQ(people().packaged->cohorts.size(), 2U);
    EXPECT_EQ(people().packaged->contacts, Contacts::Shown);
}

TEST_F(Privacy, OnALowScreenTheListOfTurmasGivesWayAndNothingElse)
{
    button(section(), "Make a file…").click();
    auto* dialog = section().findChild<PackageDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto* turmas = dialog->findChild<QListWidget*>();
    const auto* contacts = dialog->findChild<QCheckBox*>();
    dialog->resize(dialog->width(), 1); // as low as it goes
    QCoreApplication::processEvents();
    EXPECT_LE(turmas->geometry().bottom(), contacts->geometry().top());
    EXPECT_GE(turmas->height(), turmas->sizeHintForRow(0));
    EXPECT_LE(button(*dialog, "Choose where to save…").geometry().bottom(), dialog->height());
}

TEST_F(Privacy, AFileWithoutATurmaIsNotMade)
{
    button(section(), "Make a file…").click();
    auto* dialog = section().findChild<PackageDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* turmas = dialog->findChild<QListWidget*>();
    for (int row = 0; row < turmas->count(); ++row)
        turmas->item(row)->setCheckState(Qt::Unchecked);
    button(*dialog, "Choose where to save…").click();
    EXPECT_TRUE(tests::SchoolWindow::words(*dialog).contains(QStringLiteral("Tick at least one turma.")));
    EXPECT_FALSE(people().packaged);
}

TEST_F(Privacy, WhoReadsAFileHasOnlyWhatIsOnTheirScreen)
{
    open(tests::connectedSchool(), Access::ReadOnly);
    EXPECT_TRUE(section().isVisible());
    EXPECT_EQ(section().findChildren<QCheckBox*>().size(), 2);
    EXPECT_EQ(section().findChild<PersonPanel*>(), nullptr);
    EXPECT_FALSE(tests::SchoolWindow::words(section()).contains(QStringLiteral("tutor")));
}
