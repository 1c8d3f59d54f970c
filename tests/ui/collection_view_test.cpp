#include "core/domain/clock.h"
#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "ui/appearance.h"
#include "ui/banner.h"
#include "ui/collection.h"
#include "ui/collection_bar.h"
#include "ui/collection_view.h"
#include "ui/main_menu.h"
#include "ui/query_runner.h"
#include "ui/school_connector.h"
#include "ui/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class FakeCollection : public Collection {
public:
    void start(const sync::Request& request = {}) override
    {
        running = true;
        asked = request;
    }
    void pause() override { ++paused; }
    void resume() override { --paused; }
    void cancel() override { ++cancelled; }
    bool isRunning() const override { return running; }

    sync::Request asked;
    bool running = false;
    int cancelled = 0;
    int paused = 0;
};

class CollectionOnScreen : public testing::Test {
protected:
    bool says(const QString& words) const
    {
        for (const QLabel* label : bar.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&bar) && label->text().contains(words))
                return true;
        }
        return false;
    }

    const domain::Week week = *domain::Week::fromKey(u"2026-W47");
    Appearance appearance{*qApp, ThemeChoice::Light};
    QueryRunner history{QStringLiteral("/nowhere")};
    FakeCollection collection;
    tests::QuietConnector connector;
    tests::QuietSchedule schedule;
    domain::SystemClock clock;
    settings::Settings settings;
    tests::StoredRegistry registry{QStringLiteral("/nowhere"), clock.now()};
    tests::QuietPlatform platform;
    tests::QuietPersonalData people;
    Session session{appearance, history, collection, connector, schedule, registry, platform, people, clock, settings,
        [] {}, {}, Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil))};
    QMainWindow window;
    MainMenu menu{window, {}, {}};
    Banner banner{appearance};
    CollectionBar bar{appearance, session.numbers};
    CollectionView view{session, bar, banner, menu};
};

} // namespace

TEST_F(CollectionOnScreen, CountsRateAndTimeLeftAreSaid)
{
    view.start();
    EXPECT_TRUE(collection.running);
    emit collection.progressed({sync::Phase::Pairs, week, 1240, 2800, 3, 2.0, 780});
    EXPECT_TRUE(says(QStringLiteral("1.240 of 2.800")));
    EXPECT_TRUE(says(QStringLiteral("2,0/s")));
    EXPECT_TRUE(says(QStringLiteral("~13 min")));
}

TEST_F(CollectionOnScreen, ARequestReachesTheCollectionWhole)
{
    view.start({.scope = sync::Scope::Failures, .cohorts = {domain::CohortId{7}}});
    EXPECT_EQ(collection.asked.scope, sync::Scope::Failures);
    EXPECT_EQ(collection.asked.cohorts, std::vector{domain::CohortId{7}});
}

TEST_F(CollectionOnScreen, PausesAndResumesFromTheBarAndTheMenu)
{
    view.start();
    emit collection.progressed({sync::Phase::Pairs, week, 1, 2});
    emit bar.pauseClicked();
    EXPECT_EQ(collection.paused, 1);
    emit collection.progressed({sync::Phase::Paused, week, 1, 2});
    view.pauseOrResume();
    EXPECT_EQ(collection.paused, 0);
    emit collection.progressed({sync::Phase::Pairs, week, 1, 2});
    view.pauseOrResume();
    EXPECT_EQ(collection.paused, 1);
    EXPECT_TRUE(collection.running);
}

TEST_F(CollectionOnScreen, EverythingIsCollectedAgainOnlyAfterAYes)
{
    QWidget over;
    over.show();
    const auto box = [&] { return over.findChild<QMessageBox*>(); };
    view.askForAll(over);
    ASSERT_TRUE(QTest::qWaitFor([&] { return box() != nullptr; }, 20000));
    EXPECT_FALSE(box()->informativeText().isEmpty());
    box()->button(QMessageBox::Cancel)->click();
    EXPECT_FALSE(collection.running);
    ASSERT_TRUE(QTest::qWaitFor([&] { return box() == nullptr; }, 20000));
    view.askForAll(over);
    ASSERT_TRUE(QTest::qWaitFor([&] { return box() != nullptr; }, 20000));
    for (QAbstractButton* button : box()->buttons()) {
        if (box()->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    EXPECT_TRUE(collection.running);
    EXPECT_EQ(collection.asked.scope, sync::Scope::Full);
}

TEST_F(CollectionOnScreen, BatchesAreJoinedIntoOneQuestion)
{
    QSignalSpy changed(&view, &CollectionView::historyChanged);
    for (int batch = 0; batch < 20; ++batch)
        emit collection.stored(week);
    EXPECT_EQ(changed.count(), 0);
    ASSERT_TRUE(changed.wait(20000));
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(CollectionOnScreen, TheEndIsABannerAndTheBarRests)
{
    QSignalSpy changed(&view, &CollectionView::historyChanged);
    view.start();
    collection.running = false;
    sync::Outcome outcome;
    outcome.week = week;
    outcome.cells = 100;
    outcome.notCollected = 7;
    emit collection.finished(outcome);
    EXPECT_EQ(banner.notice().kind, BannerKind::Warn);
    EXPECT_FALSE(banner.isHidden());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(says(QStringLiteral("No photo yet")));
}

TEST_F(CollectionOnScreen, ACopyThatFailedIsToldWithItsRunAlone)
{
    sync::Outcome outcome;
    outcome.week = week;
    outcome.cells = 100;
    emit collection.copied({domain::Error{domain::Fault::DiskFull, {}}});
    emit collection.finished(outcome);
    EXPECT_EQ(banner.notice().kind, BannerKind::Warn);
    EXPECT_TRUE(banner.notice().text.contains(QStringLiteral("No copy of the history")));
    emit collection.finished(outcome);
    EXPECT_EQ(banner.notice().kind, BannerKind::Ok);
}

TEST_F(CollectionOnScreen, ARefusedKeyLeadsToTheConnection)
{
    sync::Outcome outcome;
    outcome.error = domain::Error{domain::Fault::Refused, {}};
    emit collection.finished(outcome);
    EXPECT_EQ(banner.notice().kind, BannerKind::Late);
    QSignalSpy link(&banner, &Banner::linkActivated);
    for (QAbstractButton* button : banner.findChildren<QAbstractButton*>()) {
        if (!button->isHidden())
            button->click();
    }
    EXPECT_EQ(link.count(), 1); // and there is no ✕: it stays until the next success
}
