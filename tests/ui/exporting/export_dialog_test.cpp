#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/choice_field.h"
#include "ui/exporting/export_dialog.h"
#include "ui/segmented.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using spreadsheet::Dialect;

namespace {

constexpr int patience = 30000; // ms; a limit, never waited for

class FileDialogs : public testing::Test {
protected:
    void SetUp() override
    {
        quiet.session.numbers = Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        open(ExportKind::BigTable);
    }

    void open(ExportKind what)
    {
        dialog.reset();
        ExportScope scope;
        domain::Filter& filter = scope.filter;
        filter.track = domain::TrackId{1};
        filter.from = filter.to = *domain::Week::fromKey(u"2026-W47");
        filter.students.stalledOnly = true;
        const ExportHead head{
            scope, QStringLiteral("Trilha analista · semana 47"), quiet.clock.now(), quiet.session.numbers};
        dialog = std::make_unique<ExportDialog>(quiet.session, what, head);
        tests::present(*dialog);
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(QStringLiteral(" | "));
    }
    bool says(const QString& text) const
    {
        return QTest::qWaitFor([&] { return words().contains(text); }, patience);
    }
    QCheckBox* box(const QString& start) const
    {
        for (QCheckBox* each : dialog->findChildren<QCheckBox*>()) {
            if (each->text().remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }
    void choose(FileKind kind) const { dialog->findChildren<Segment*>().at(kind == FileKind::Csv ? 1 : 0)->click(); }
    void chooseAll() const { dialog->findChildren<QRadioButton*>().last()->click(); }

    tests::World world = tests::world(R"(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 2
turma analista 2 tag=69 inicio=2026-11-02
aluno 7 "Ana"
aluno 8 "João"
foto 2026-W46 2: 7 | 20 0 ; 8 | 10 -
foto 2026-W47 2: 7 | 41,7 10 ; 8 | - -
)");
    Appearance appearance{*qApp, ThemeChoice::Light};
    tests::QuietSession quiet{appearance, world.connection().file()};
    std::unique_ptr<ExportDialog> dialog;
};

} // namespace

TEST_F(FileDialogs, SaysHowManyRowsBeforeItStarts)
{
    EXPECT_TRUE(says(QStringLiteral("| 4 rows."))) << words().toStdString();
    chooseAll();
    EXPECT_TRUE(says(QStringLiteral("| 8 rows."))) << words().toStdString();
}

TEST_F(FileDialogs, ThePartOfTheHistoryIsWhatThePageShowsOrAllOfIt)
{
    const domain::Filter shown = dialog->scope().filter;
    EXPECT_EQ(shown.track, domain::TrackId{1});
    EXPECT_TRUE(shown.students.isEmpty()) << "the tabelão is of whole turmas, and says so";
    EXPECT_TRUE(words().contains(QStringLiteral("Every student of these turmas")));
    chooseAll();
    EXPECT_EQ(dialog->scope().filter, domain::Filter());
}

TEST_F(FileDialogs, TheDialectShowsALineOfItself)
{
    choose(FileKind::Csv);
    auto* dialect = dialog->findChild<ChoiceField*>();
    EXPECT_TRUE(dialect->isEnabled());
    EXPECT_TRUE(words().contains(QStringLiteral("João Ávila;41,7;22/11/2026"))) << words().toStdString();
    dialect->setCurrentIndex(1);
    EXPECT_TRUE(words().contains(QStringLiteral("João Ávila,41.7,2026-11-22"))) << words().toStdString();
    choose(FileKind::Excel);
    EXPECT_FALSE(dialect->isEnabled());
}

TEST_F(FileDialogs, WhatIsChosenIsRememberedWhenItIsAgreedTo)
{
    choose(FileKind::Csv);
    chooseAll();
    dialog->findChild<ChoiceField*>()->setCurrentIndex(1);
    box(QStringLiteral("Without names"))->click();
    box(QStringLiteral("Open the file"))->click();
    const ExportChoice chosen = dialog->choice();
    EXPECT_EQ(chosen.bigTable, FileKind::Csv);
    EXPECT_EQ(chosen.weeks, ExportWeeks::All);
    EXPECT_EQ(chosen.dialect, Dialect::International);
    EXPECT_EQ(chosen.names, ExportNames::Masked);
    EXPECT_EQ(chosen.opens, ExportOpens::Yes);
    ASSERT_TRUE(says(QStringLiteral("8 rows")));
    dialog->reject();
    EXPECT_EQ(exportChoice(quiet.session), ExportChoice());
    dialog->accept();
    EXPECT_EQ(exportChoice(quiet.session), chosen);
    open(ExportKind::BigTable);
    EXPECT_EQ(dialog->choice(), chosen);
}

TEST_F(FileDialogs, InPresentationModeThereIsNoChoiceOfNames)
{
    quiet.settings.presentation = true;
    open(ExportKind::BigTable);
    QCheckBox* names = box(QStringLiteral("Without names"));
    ASSERT_TRUE(names);
    EXPECT_TRUE(names->isChecked());
    EXPECT_FALSE(names->isEnabled());
    EXPECT_TRUE(names->text().contains(QStringLiteral("presentation mode is on")));
    EXPECT_EQ(dialog->choice().names, ExportNames::Shown) << "what was chosen before is kept";
}

TEST_F(FileDialogs, APartWithoutRowsSaysWhatToDoAndCannotBeWritten)
{
    dialog.reset();
    ExportScope scope;
    scope.filter.track = domain::TrackId{1};
    scope.filter.from = scope.filter.to = *domain::Week::fromKey(u"2025-W01");
    dialog = std::make_unique<ExportDialog>(quiet.session, ExportKind::BigTable,
        ExportHead{scope, QStringLiteral("x"), quiet.clock.now(), quiet.session.numbers});
    tests::present(*dialog);
    EXPECT_TRUE(says(QStringLiteral("There are no rows in this part of the history"))) << words().toStdString();
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    chooseAll();
    EXPECT_TRUE(says(QStringLiteral("8 rows")));
    dialog->accept();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(FileDialogs, EverythingIsReachedByTheKeyboardAndHasAName)
{
    EXPECT_TRUE(says(QStringLiteral("rows")));
    choose(FileKind::Csv);
    QList<QWidget*> reached;
    dialog->findChildren<Segment*>().last()->setFocus();
    for (int i = 0; i < 12; ++i) {
        QWidget* focus = dialog->focusWidget();
        if (reached.contains(focus))
            break;
        reached << focus;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    EXPECT_EQ(reached.size(), 7) << "kind, part, dialect, two boxes, Cancel, the deed";
    for (const QWidget* each : reached) {
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        EXPECT_FALSE((button ? button->text() : each->accessibleName()).isEmpty());
    }
}

TEST_F(FileDialogs, HowFilesAreWrittenAsksOnlyForThat)
{
    open(ExportKind::Options);
    EXPECT_FALSE(dialog->findChild<Segmented*>());
    EXPECT_FALSE(box(QStringLiteral("Without names")));
    EXPECT_TRUE(dialog->findChild<ChoiceField*>()->isEnabled());
    dialog->findChild<ChoiceField*>()->setCurrentIndex(1);
    dialog->accept();
    EXPECT_EQ(exportChoice(quiet.session).dialect, Dialect::International);
}

TEST_F(FileDialogs, TheReportOfTheWeekSaysOfWhat)
{
    open(ExportKind::WeekReport);
    EXPECT_TRUE(words().contains(QStringLiteral("Trilha analista · semana 47")));
    EXPECT_TRUE(box(QStringLiteral("Without names")));
    dialog->accept();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(FileDialogs, BeginAtTheFirstQuestionAndTabEndsAtTheFoot)
{
    open(ExportKind::WeekReport);
    const QList<QString> wanted{QStringLiteral("Without names"), QStringLiteral("Open the file"),
        QStringLiteral("Cancel"), QStringLiteral("Choose where to save")};
    for (const QString& words : wanted) {
        auto* at = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        ASSERT_TRUE(at);
        EXPECT_TRUE(at->text().remove(u'&').startsWith(words)) << at->text().toStdString();
        QTest::keyClick(at, Qt::Key_Tab);
    }
}

TEST_F(FileDialogs, EnterGoesOnFromAnyQuestion)
{
    open(ExportKind::WeekReport);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_FALSE(dialog->isVisible());
}
