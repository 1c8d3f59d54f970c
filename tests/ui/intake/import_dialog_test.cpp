#include "core/storage/data_folder.h"
#include "core/storage/statement.h"
#include "tests/support/files.h"
#include "tests/support/quiet_session.h"
#include "tests/support/stored_imports.h"
#include "tests/support/world.h"
#include "ui/button.h"
#include "ui/choice_field.h"
#include "ui/intake/import_columns.h"
#include "ui/intake/import_dialog.h"
#include "ui/intake/imports_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
turma analista 12
aluno 7 "Ana Conceição" ana@x.com
aluno 8 "Bia Souza" bia@x.com
foto 2026-W20 12: 7 | 41,7 0 ; 8 | 10 20
selado 2026-W20
)";

constexpr auto oldTable = "aluno_email,nome,produto_id,progresso_do_aluno,semana_ano,turma\n"
                          "ana@x.com,Ana,1,10.0,10,turma 12\n"
                          "ana@x.com,Ana,2,0.0,10,turma 12\n"
                          "bia@x.com,Bia,1,5.0,10,turma 12\n"
                          "sumiu@x.com,Sumiu,1,5.0,10,turma 12\n";

class Importing : public testing::Test {
protected:
    Importing() { quiet.session.imports = &imports; }

    QString fileOf(const char* content, const QString& name = QStringLiteral("velho.csv"))
    {
        const QString path = folder.filePath(name);
        tests::writeBytes(path, content);
        return path;
    }
    std::unique_ptr<ImportDialog> open(const QString& path)
    {
        auto dialog = std::make_unique<ImportDialog>(quiet.session, QStringList(path));
        dialog->show();
        wait(*dialog);
        return dialog;
    }
    static void wait(ImportDialog& dialog)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isAsking(); }));
    }
    static Button& deed(FormDialog& dialog)
    {
        Button* found = nullptr;
        for (Button* each : dialog.findChildren<Button*>())
            found = each->text().contains(QStringLiteral("mport")) ? each : found;
        return *found;
    }
    static Button* button(const ImportDialog& dialog, const QString& text)
    {
        for (Button* each : dialog.findChildren<Button*>()) {
            if (each->isVisible() && each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    /// The form's own button closes it, taking back is a plain one.
    static void expectOnlyToClose(ImportDialog& dialog)
    {
        ASSERT_TRUE(button(dialog, QStringLiteral("Close")));
        EXPECT_EQ(button(dialog, QStringLiteral("Close")), dialog.focusWidget());
        EXPECT_EQ(button(dialog, QStringLiteral("Undo this import")), &dialog.undoButton());
        EXPECT_FALSE(button(dialog, QStringLiteral("Cancel")));
        EXPECT_FALSE(button(dialog, QStringLiteral("Import")));
    }
    static std::string linesOf(ImportDialog& dialog)
    {
        QStringList lines;
        for (int i = 0; i < dialog.list().count(); ++i)
            lines << dialog.list().item(i)->text();
        return lines.join(u'\n').toStdString();
    }
    static bool says(const ImportDialog& dialog, const QString& words)
    {
        auto& list = const_cast<ImportDialog&>(dialog).list();
        return !list.findItems(words, Qt::MatchContains).isEmpty();
    }
    qint64 count(const char* question) const
    {
        return storage::oneNumber(world.connection(), QString::fromLatin1(question)).value().value_or(-1);
    }

    QTemporaryDir folder;
    tests::World world = tests::world(picture);
    Appearance appearance{*qApp, ThemeChoice::Light};
    tests::QuietSession quiet{appearance, storage::databaseFile(world.folder())};
    tests::StoredImports imports{storage::databaseFile(world.folder()), quiet.clock.now()};
};

} // namespace

TEST_F(Importing, TheDialogGrowsInsideTheScreenAndAsksTheYearFirst)
{
    ImportDialog dialog(quiet.session, QStringList(fileOf(oldTable)));
    const QRect room = dialog.screen()->availableGeometry();
    dialog.move(room.left(), room.bottom() - 200);
    dialog.show();
    wait(dialog);
    EXPECT_TRUE(room.contains(dialog.frameGeometry()));
    EXPECT_EQ(dialog.focusWidget(), &dialog.year());
}

TEST_F(Importing, TheFirstToolsTableIsFilledOnceItsYearIsSaid)
{
    const auto dialog = open(fileOf(oldTable));
    EXPECT_EQ(dialog->notice().kind, BannerKind::Warn);
    EXPECT_TRUE(dialog->year().isVisible());
    EXPECT_FALSE(deed(*dialog).isEnabled());
    EXPECT_EQ(dialog->columns().field(intake::Field::Email)->currentText(), u"aluno_email (ana@x.com)");
    EXPECT_GE(dialog->columns().height(), dialog->columns().minimumSizeHint().height()) << "nothing is squeezed";

    dialog->year().setText(QStringLiteral("2026"));
    wait(*dialog);
    EXPECT_EQ(dialog->notice().kind, BannerKind::Info);
    EXPECT_TRUE(deed(*dialog).isEnabled());
    EXPECT_TRUE(says(*dialog, QStringLiteral("sumiu@x.com")));
    EXPECT_TRUE(says(*dialog, QStringLiteral("doubtful")));
    EXPECT_EQ(count("SELECT count(*) FROM cell WHERE origin = 2"), 0) << "looking writes nothing";

    QSignalSpy filled(dialog.get(), &ImportDialog::filled);
    deed(*dialog).click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->imported().has_value(); }));
    EXPECT_EQ(filled.count(), 1);
    EXPECT_EQ(dialog->notice().kind, BannerKind::Ok);
    EXPECT_EQ(count("SELECT count(*) FROM cell WHERE origin = 2 AND state = 0"), 2);
    EXPECT_FALSE(dialog->columns().isVisible());
    expectOnlyToClose(*dialog);

    QSignalSpy undone(dialog.get(), &ImportDialog::undone);
    dialog->undoButton().click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return undone.count() == 1; }));
    EXPECT_EQ(count("SELECT count(*) FROM cell WHERE origin = 2"), 0);
    EXPECT_FALSE(dialog->undoButton().isVisible());
    button(*dialog, QStringLiteral("Close"))->click();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(Importing, AnEnterTooManyClosesAndTakesNothingBack)
{
    const auto dialog = open(fileOf(oldTable));
    dialog->year().setText(QStringLiteral("2026"));
    wait(*dialog);
    deed(*dialog).click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->imported().has_value(); }));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(count("SELECT count(*) FROM cell WHERE origin = 2 AND state = 0"), 2);
}

TEST_F(Importing, WhoIsLeftOutOrStaysIsNamedWithTheirLine)
{
    const auto dialog = open(fileOf("aluno_id;nome;turma;produto_id;progresso;semana\n"
                                    "7;Ana Conceicao;12;1;50;2026-W20\n"
                                    "9;Caio Lima;12;1;5;2026-W20\n"));
    EXPECT_TRUE(says(*dialog,
        QStringLiteral("Left out: Caio Lima (9): that week's own list of the turma does not "
                       "have the student; velho.csv, line 3")))
        << linesOf(*dialog);
    EXPECT_TRUE(says(*dialog, QStringLiteral("of Ana Conceicao (7), SQL, "))) << linesOf(*dialog);
}

TEST_F(Importing, ZerosAreRealOnlyWhenAPersonSaysSo)
{
    const auto dialog = open(fileOf(oldTable));
    dialog->year().setText(QStringLiteral("2026"));
    wait(*dialog);
    dialog->zeros().setChecked(true);
    wait(*dialog);
    EXPECT_FALSE(says(*dialog, QStringLiteral("doubtful")));
    deed(*dialog).click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->imported().has_value(); }));
    EXPECT_EQ(count("SELECT count(*) FROM cell WHERE origin = 2 AND state = 1"), 1);
}

TEST_F(Importing, AColumnCanBeSaidByHand)
{
    const auto dialog = open(fileOf("conta;turma;curso;progresso;semana\nana@x.com;12;SQL;5;2026-W10\n"));
    EXPECT_EQ(dialog->notice().kind, BannerKind::Warn);
    EXPECT_FALSE(dialog->year().isVisible());
    ChoiceField& email = *dialog->columns().field(intake::Field::Email);
    email.setCurrentIndex(1);
    emit email.activated(1);
    wait(*dialog);
    EXPECT_TRUE(deed(*dialog).isEnabled()) << dialog->notice().text.toStdString();
}

TEST_F(Importing, WhatIsWrongIsNamedByLineAndColumn)
{
    const auto wrong = open(fileOf("email;turma;curso;progresso;semana\nana@x.com;12;SQL;muito;2026-W10\n"));
    EXPECT_EQ(wrong->notice().kind, BannerKind::Late);
    EXPECT_TRUE(says(*wrong, QStringLiteral("velho.csv, line 2, column D")));
    EXPECT_FALSE(deed(*wrong).isEnabled());
    const auto picture = open(fileOf("%PDF-1.7", QStringLiteral("ata.csv")));
    EXPECT_EQ(picture->notice().kind, BannerKind::Late);
    EXPECT_TRUE(picture->notice().text.contains(QStringLiteral("ata.csv")));
    const auto gone = open(folder.filePath(QStringLiteral("nada.csv")));
    EXPECT_EQ(gone->notice().kind, BannerKind::Late);
}

TEST_F(Importing, InPresentationModeNobodyIsNamed)
{
    quiet.history.setNames(storage::Names::Masked);
    const auto dialog = open(fileOf(oldTable));
    EXPECT_EQ(dialog->notice().kind, BannerKind::Warn);
    EXPECT_EQ(dialog->list().count(), 0);
    EXPECT_FALSE(deed(*dialog).isEnabled());
}

TEST_F(Importing, AFaultIsSaidAndCanBeTriedAgain)
{
    const auto dialog = open(fileOf(oldTable));
    dialog->year().setText(QStringLiteral("2026"));
    wait(*dialog);
    imports.refusing = domain::Error{domain::Fault::DiskFull, {}};
    deed(*dialog).click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isFilling(); }));
    EXPECT_EQ(dialog->notice().kind, BannerKind::Late);
    EXPECT_TRUE(deed(*dialog).isEnabled());
}

TEST_F(Importing, ClosingWhileItFillsStopsItInstead)
{
    const auto dialog = open(fileOf(oldTable));
    dialog->year().setText(QStringLiteral("2026"));
    wait(*dialog);
    imports.waits = true;
    deed(*dialog).click();
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(imports.cancels, 1);
    imports.waiting();
    dialog->reject();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(Importing, TurmasGoThroughTheRegistration)
{
    const auto dialog = open(fileOf("turma;inicio;tutor\n12;02/03/2026;Léo\n"));
    EXPECT_TRUE(deed(*dialog).isEnabled()) << dialog->notice().text.toStdString();
    EXPECT_FALSE(dialog->zeros().isVisible());
    deed(*dialog).click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isFilling(); }));
    EXPECT_EQ(dialog->notice().kind, BannerKind::Ok);
    EXPECT_EQ(count("SELECT count(*) FROM cohort WHERE start_date = '2026-03-02'"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM tutor"), 1);
    expectOnlyToClose(*dialog);
    QSignalSpy undone(dialog.get(), &ImportDialog::undone);
    dialog->undoButton().click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return undone.count() == 1; }));
    EXPECT_EQ(count("SELECT count(*) FROM cohort WHERE start_date = '2026-03-02'"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM tutor"), 0);
    EXPECT_EQ(dialog->notice().kind, BannerKind::Info);
}

TEST_F(Importing, EarlierImportsAreListedAndTakenBack)
{
    ImportsDialog dialog(quiet.session);
    dialog.show();
    const auto settled = [&] { return QTest::qWaitFor([&] { return !dialog.isAsking(); }); };
    ASSERT_TRUE(settled());
    EXPECT_EQ(dialog.list().count(), 1);
    EXPECT_FALSE(dialog.undoButton().isEnabled());
    dialog.importFrom({fileOf(oldTable)});
    auto* import = dialog.findChild<ImportDialog*>();
    ASSERT_TRUE(import);
    wait(*import);
    import->year().setText(QStringLiteral("2026"));
    wait(*import);
    QSignalSpy changed(&dialog, &ImportsDialog::historyChanged);
    deed(*import).click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1 && !dialog.isAsking(); }));
    import->reject();
    EXPECT_TRUE(dialog.list().item(0)->text().contains(QStringLiteral("velho.csv")));
    dialog.list().setCurrentRow(0);
    EXPECT_TRUE(dialog.undoButton().isEnabled());
    dialog.undoButton().click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 2 && !dialog.isAsking(); }));
    EXPECT_EQ(count("SELECT count(*) FROM cell WHERE origin = 2"), 0);
    dialog.list().setCurrentRow(0);
    EXPECT_FALSE(dialog.undoButton().isEnabled());
}
