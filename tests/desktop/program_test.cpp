#include "app/desktop/program.h"
#include "app/services/backups.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/soundness.h"
#include "fictitious_school.h"
#include "tests/support/files.h"
#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <gtest/gtest.h>

using namespace farol;

namespace {

ui::MainWindow* openWindow()
{
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (auto* const window = qobject_cast<ui::MainWindow*>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// Runs the program with somebody before it, who looks again and again what there is to do.
int runWith(desktop::Program& program, const std::function<void()>& look)
{
    QTimer timer;
    timer.callOnTimeout(look);
    timer.start(5);
    QApplication::setQuitOnLastWindowClosed(true); // as in the program itself
    const int code = program.run();
    QApplication::setQuitOnLastWindowClosed(false);
    return code;
}

/// Runs the program, closing its window as soon as it is there.
int runAndClose(desktop::Program& program)
{
    return runWith(program, [] {
        if (ui::MainWindow* const window = openWindow())
            window->close();
    });
}

/// Somebody who collects before anything else can happen in the window.
class Hurried : public QObject {
public:
    Hurried() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* const window = qobject_cast<ui::MainWindow*>(watched);
        if (window && event->type() == QEvent::Show && !std::exchange(hasAsked, true))
            QMetaObject::invokeMethod(
                window, [window] { collect(*window); }, Qt::QueuedConnection);
        return false;
    }
    static void collect(const ui::MainWindow& window)
    {
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->text().remove(u'&') == u"Collect now")
                return action->trigger();
        }
        ADD_FAILURE() << "nothing to collect with";
    }

    bool hasAsked = false;
};

/// A history with a copy, damaged where only reading all of it finds it.
class DeepDamage : public testing::Test {
protected:
    void SetUp() override
    {
        school.enrol();
        {
            const auto history = storage::openHistory(school.folder());
            ASSERT_TRUE(services::keepBackup(*history, school.folder(), *domain::Week::fromKey(u"2026-W47"),
                QDateTime(QDate(2026, 11, 20), QTime(17, 45), Qt::UTC)));
        }
        school.damage("cell");
    }

    /// Answers the question that stands there with a button, and tells whether there was one.
    bool answer(const char* button)
    {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return false;
        said << box->text();
        for (QAbstractButton* choice : box->buttons()) {
            if (choice->text() == QLatin1String(button))
                choice->click();
        }
        return true;
    }
    QByteArray bytes() const { return tests::bytesOf(storage::databaseFile(school.folder())); }
    QStringList kept() const
    {
        return QDir(school.folder()).entryList({QStringLiteral("*before-restore*")}, QDir::Files);
    }

    tests::FictitiousSchool school;
    QStringList said;
};

} // namespace

TEST(Program, OpensOnItsFolderAndPutsEverythingAwayWhenTheWindowCloses)
{
    tests::FictitiousSchool school;
    school.enrol();
    {
        desktop::Program program(*qApp, {school.folder()});
        EXPECT_EQ(runAndClose(program), 0);
    }
    EXPECT_EQ(openWindow(), nullptr);
    EXPECT_TRUE(storage::WriterLock::take(school.folder())) << "nobody holds the history any more";
}

TEST_F(DeepDamage, IsFoundOnceTheWindowIsOpenAndMendedByItsCopy)
{
    QPointer<ui::MainWindow> first;
    bool isOpenAgain = false;
    desktop::Program program(*qApp, {school.folder()});
    const int code = runWith(program, [&] {
        if (answer("Restore"))
            return;
        ui::MainWindow* const window = openWindow();
        if (!first && said.isEmpty())
            first = window;
        if (!window || said.isEmpty())
            return;
        isOpenAgain = true;
        window->close();
    });
    EXPECT_EQ(code, 0);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().startsWith(QStringLiteral("The history is damaged. Restore the copy of ")))
        << said.front().toStdString();
    EXPECT_TRUE(isOpenAgain);
    EXPECT_EQ(kept().size(), 1) << "the damaged file stands beside it";
    const auto history = storage::openReader(school.folder());
    ASSERT_TRUE(history);
    EXPECT_TRUE(storage::requireSound(*history));
}

TEST_F(DeepDamage, NothingIsCollectedIntoItByWhoIsQuickerThanTheCheck)
{
    const QByteArray before = bytes();
    school.host().clearLog();
    qputenv("FAROL_API_KEY", school.host().key());
    Hurried hurried;
    desktop::Program program(*qApp, {school.folder()});
    const int code = runWith(program, [&] { answer("Quit"); });
    qunsetenv("FAROL_API_KEY");
    EXPECT_EQ(code, 0);
    EXPECT_TRUE(hurried.hasAsked);
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(school.host().log().size(), 0U);
    EXPECT_EQ(bytes(), before);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(DeepDamage, WithoutACopyIsTheEnd)
{
    for (const services::BackupFile& backup : services::backupsOf(school.folder()))
        ASSERT_TRUE(QFile::remove(backup.path));
    const QByteArray before = bytes();
    desktop::Program program(*qApp, {school.folder()});
    EXPECT_EQ(runWith(program, [&] { answer("OK"); }), 1);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().contains(QStringLiteral("There is no whole copy in "))) << said.front().toStdString();
    EXPECT_EQ(bytes(), before);
}

TEST_F(DeepDamage, OfAFileThatIsOnlyReadIsToldWithItsName)
{
    const QString file = storage::databaseFile(school.folder());
    const QByteArray before = bytes();
    QTemporaryDir settings;
    desktop::Program program(*qApp, {settings.path(), desktop::Kind::Given, file});
    EXPECT_EQ(runWith(program, [&] { answer("OK"); }), 1);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().startsWith(file)) << said.front().toStdString();
    EXPECT_EQ(bytes(), before);
}
