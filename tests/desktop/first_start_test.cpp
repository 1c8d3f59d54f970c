#include "app/desktop/collection_thread.h"
#include "app/desktop/connector.h"
#include "app/desktop/kept_platform.h"
#include "app/desktop/registrar.h"
#include "core/secrets/memory_store.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/statement.h"
#include "core/storage/store.h"
#include "fictitious_school.h"
#include "tests/support/quiet_session.h"
#include "tests/ui/screen.h"
#include "ui/data/edit_table.h"
#include "ui/first_start/first_start.h"
#include "ui/first_start/tags_step.h"
#include "ui/main_window.h"
#include "ui/pages/progress_body.h"
#include "ui/pages/progress_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using farol::tests::eventually;
using farol::tests::FictitiousSchool;

namespace {

/// What a screen reader calls the place where the keyboard is.
QString focusName()
{
    QWidget* focus = QApplication::focusWidget();
    auto* heard = focus ? QAccessible::queryAccessibleInterface(focus) : nullptr;
    return heard ? heard->text(QAccessible::Name) : QString();
}

/// The program over an empty folder and a platform on loopback, as a new user has it: only the keyboard is used, and
/// where it is, is known only by what is told to a screen reader.
class FirstDay : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(storage::prepareFolder(school.folder()));
        ASSERT_TRUE(storage::openHistory(school.folder()));
        history = std::make_unique<ui::QueryRunner>(storage::databaseFile(school.folder()));
        session = std::make_unique<ui::Session>(ui::Session{appearance, *history, collection, connector, schedule,
            registrar, platform, people, *environment.clock, settings, [] {}, [] {}});
        session->numbers = ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        QObject::connect(&collection, &ui::Collection::finished, &collection,
            [this](const sync::Outcome& outcome) { outcomes.push_back(outcome); });
        startProgram();
    }
    void TearDown() override { window.reset(); }

    void startProgram()
    {
        window = std::make_unique<ui::MainWindow>(*session);
        tests::present(*window);
        window->welcome();
    }
    ui::FirstStart* wizard() const { return window->findChild<ui::FirstStart*>(); }
    /// The wizard is there, at this step, with the keyboard in it.
    bool isAt(int step) const
    {
        return eventually([&] {
            QWidget* focus = QApplication::focusWidget();
            return wizard() && wizard()->step() == step && focus && wizard()->isAncestorOf(focus);
        });
    }
    bool isCalled(const char* name) const
    {
        return eventually([&] { return focusName() == QString::fromUtf8(name); });
    }

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        QTest::keyClick(focus, key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QByteArray& text)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    /// Tab until the place of this name, past places that all have one.
    static void tabTo(const char* name)
    {
        QStringList passed;
        for (int presses = 0; focusName() != QString::fromUtf8(name); ++presses) {
            ASSERT_LT(presses, 60) << name << " is not among " << passed.join(QStringLiteral(", ")).toStdString();
            ASSERT_FALSE(focusName().isEmpty()) << QApplication::focusWidget()->metaObject()->className() << " after "
                                                << passed.join(QStringLiteral(", ")).toStdString();
            passed << focusName();
            key(Qt::Key_Tab);
        }
    }
    /// Esc, the program ends, is started again: it goes on at the same step.
    void leaveAndReturn(int step)
    {
        key(Qt::Key_Escape);
        ASSERT_TRUE(eventually([this] { return !wizard(); }));
        window.reset();
        startProgram();
        ASSERT_TRUE(isAt(step)) << step;
    }

    void connectSchool()
    {
        ASSERT_TRUE(isCalled("School's address"));
        type(school.address().origin().toUtf8());
        key(Qt::Key_Return);
        ASSERT_TRUE(isCalled("API key"));
        type(school.host().key());
        key(Qt::Key_Return);
        ASSERT_TRUE(isCalled("Continue")) << "the test found the school";
        key(Qt::Key_Return);
    }
    void chooseTag()
    {
        ASSERT_TRUE(isCalled("Tags of the platform"));
        const auto* list = qobject_cast<QListWidget*>(QApplication::focusWidget());
        ASSERT_TRUE(list);
        ASSERT_TRUE(eventually([list] { return list->count() == 2; }));
        key(Qt::Key_F, Qt::ControlModifier);
        ASSERT_TRUE(isCalled("Search tags"));
        type("TURMA 1");
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        const auto* turmas = wizard()->findChild<ui::TagsStep*>()->findChild<ui::EditTable*>();
        ASSERT_TRUE(eventually([turmas] {
            return turmas->rows().rowCount() == 1 && turmas->rows().rows().front().cells[1].text == u"6";
        })) << "its students are counted";
        tabTo("Continue");
        key(Qt::Key_Return);
    }
    void chooseCourses()
    {
        tabTo("Include courses…");
        key(Qt::Key_Return);
        ASSERT_TRUE(isCalled("Search by name or number"));
        auto* list = QApplication::activeWindow()->findChild<QListWidget*>();
        ASSERT_TRUE(eventually([list] { return list->count() == 2; }));
        key(Qt::Key_Down);
        for (int course = 0; course < 2; ++course) {
            key(Qt::Key_Space);
            key(Qt::Key_Down);
        }
        tabTo("Include 2 course(s)");
        key(Qt::Key_Return);
        ASSERT_TRUE(eventually([this] { return school.number("SELECT count(*) FROM track_course") == 2; }));
        wizard()->activateWindow(); // as a window manager does; without a screen there is none
        ASSERT_TRUE(eventually([this] {
            QWidget* focus = QApplication::focusWidget();
            return focus && focus->window() == wizard();
        }));
        tabTo("Continue");
        key(Qt::Key_Return);
    }

    /// How many cells of the photo are not what the simulated platform knows.
    int differingCells() const
    {
        const auto reader = storage::openReader(school.folder());
        EXPECT_TRUE(reader);
        int differing = 0;
        const QDateTime now = environment.clock->now();
        const auto& plan = const_cast<FictitiousSchool&>(school).host().school();
        for (const simulator::Member& member : plan.members(domain::TagId{101}, now)) {
            for (const qint64 course : {9001, 9002}) {
                const auto truth = plan.truth(member.student->id, domain::CourseId{course}, now);
                const auto tenths = storage::oneNumber(*reader,
                    QStringLiteral("SELECT tenths FROM cell WHERE student = %1 AND course = %2 AND state = %3")
                        .arg(member.student->id.value)
                        .arg(course)
                        .arg(truth && !truth->access           ? 2
                                : truth && truth->tenths() > 0 ? 0
                                                               : 1));
                EXPECT_TRUE(tenths);
                if (!tenths || !*tenths || !truth || (truth->access && **tenths != truth->tenths()))
                    ++differing;
            }
        }
        return differing;
    }

    FictitiousSchool school;
    secrets::MemoryStore keys;
    services::Environment environment = school.environment();
    desktop::Background background{QStringLiteral("sync")};
    desktop::CollectionThread collection{school.folder(), environment, keys, background};
    desktop::Connector connector{school.folder(), environment, keys, background};
    desktop::KeptPlatform platform{school.folder(), environment, keys, background};
    desktop::Registrar registrar{school.folder(), environment.clock, collection, background};
    tests::QuietSchedule schedule;
    tests::QuietPersonalData people;
    settings::Settings settings;
    ui::Appearance appearance{*qApp, ui::ThemeChoice::Light};
    std::unique_ptr<ui::QueryRunner> history;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::MainWindow> window;
    std::vector<sync::Outcome> outcomes;
};

} // namespace

TEST_F(FirstDay, FromAnEmptyFolderToTheFirstPhotoWithTheKeyboardAlone)
{
    ASSERT_TRUE(isAt(0));
    connectSchool();
    ASSERT_TRUE(isAt(1));
    chooseTag();
    ASSERT_TRUE(isAt(2));
    chooseCourses();
    ASSERT_TRUE(isAt(3));
    ASSERT_TRUE(isCalled("Continue")) << "the usual weeks can stay as they are";
    key(Qt::Key_Return);
    ASSERT_TRUE(isAt(4));
    ASSERT_TRUE(isCalled("Make the first collection"));
    key(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return !outcomes.empty(); }));
    EXPECT_FALSE(outcomes.front().error);
    EXPECT_EQ(outcomes.front().cells, 12);
    EXPECT_EQ(outcomes.front().notCollected, 0);
    EXPECT_EQ(differingCells(), 0);
    ASSERT_TRUE(eventually([this] { return !wizard(); }));
    auto* page = window->findChild<ui::ProgressPage*>();
    EXPECT_TRUE(eventually([&] {
        return page->isVisible() && !page->isAsking() && page->body().rows().rowCount() == 6;
    })) << "the students stand on the first page";
    window.reset();
    startProgram();
    EXPECT_TRUE(eventually([this] { return window->findChild<ui::ProgressPage*>()->body().rows().rowCount() == 6; }));
    EXPECT_FALSE(wizard()) << "what has a photo is not begun again";
}

TEST_F(FirstDay, LeftAtAnyStepItGoesOnThereTheNextTime)
{
    ASSERT_TRUE(isAt(0));
    leaveAndReturn(0);
    connectSchool();
    ASSERT_TRUE(isAt(1));
    leaveAndReturn(1);
    chooseTag();
    ASSERT_TRUE(isAt(2));
    leaveAndReturn(2);
    chooseCourses();
    ASSERT_TRUE(isAt(3));
    leaveAndReturn(3);
    tabTo("Continue");
    key(Qt::Key_Return);
    ASSERT_TRUE(isAt(4));
    leaveAndReturn(4);
    ASSERT_TRUE(isCalled("Make the first collection"));
    key(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return !outcomes.empty(); }));
    EXPECT_EQ(outcomes.front().cells, 12);
    EXPECT_EQ(differingCells(), 0);
}

TEST_F(FirstDay, APlatformThatIsGoneIsSaidAndAskedAgain)
{
    ASSERT_TRUE(isAt(0));
    school.host().setFaults({.rules = {{.mishap = simulator::Mishap::Redirect}}});
    ASSERT_TRUE(isCalled("School's address"));
    type(school.address().origin().toUtf8());
    key(Qt::Key_Return);
    type(school.host().key());
    key(Qt::Key_Return);
    ASSERT_TRUE(isCalled("Test connection")) << "the keyboard is where it can be tried again";
    school.host().setFaults({});
    key(Qt::Key_Return);
    ASSERT_TRUE(isCalled("Continue"));
    school.host().setFaults({.rules = {{.mishap = simulator::Mishap::Redirect}}});
    key(Qt::Key_Return);
    ASSERT_TRUE(isAt(1));
    QAbstractButton* again = nullptr;
    ASSERT_TRUE(eventually([&] {
        for (auto* button : wizard()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == u"Try again")
                again = button;
        }
        return again != nullptr;
    }));
    school.host().setFaults({});
    tabTo("Try again");
    key(Qt::Key_Return);
    chooseTag();
    EXPECT_TRUE(isAt(2));
}
