#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "ui/tray.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::Fault;

namespace {

constexpr int patience = 30000;

class Trays : public testing::Test {
protected:
    void SetUp() override
    {
        quiet.session.numbers = Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        tray = std::make_unique<Tray>(quiet.session);
        told = std::make_unique<QSignalSpy>(tray.get(), &Tray::told);
    }
    QAction* action(const QString& words)
    {
        for (QAction* each : tray->menu().actions()) {
            if (each->text().remove(u'&').startsWith(words))
                return each;
        }
        return nullptr;
    }
    void finish(int notCollected, std::optional<Fault> fault = std::nullopt)
    {
        sync::Outcome outcome;
        outcome.week = *domain::Week::fromKey(u"2026-W47");
        outcome.cells = 10;
        outcome.notCollected = notCollected;
        if (fault)
            outcome.error = domain::Error{*fault, {}};
        emit quiet.collection.finished(outcome);
    }
    bool isTold(int times)
    {
        return QTest::qWaitFor([&] { return told->count() >= times; }, patience);
    }
    /// The history has answered everything that was asked before.
    bool isQuiet()
    {
        bool isAnswered = false;
        QObject asker;
        quiet.history.ask<int>(
            &asker, 0, [](const storage::Connection&, const domain::School&) { return domain::Result<int>(1); },
            [&](const domain::Result<int>&) { isAnswered = true; });
        return QTest::qWaitFor([&] { return isAnswered; }, patience);
    }
    RunNotice notice(int place) const { return told->at(place).at(0).value<RunNotice>(); }

    tests::World world = tests::world(R"(
trilha analista
  curso 1 SQL 1
turma analista 1 tag=1
foto 2026-W46 1: 7 | 40,2
foto 2026-W47 1: 7 | 41,7
)");
    Appearance appearance{*qApp, ThemeChoice::Light};
    tests::QuietSession quiet{appearance, world.connection().file()};
    std::unique_ptr<Tray> tray;
    std::unique_ptr<QSignalSpy> told;
};

} // namespace

TEST_F(Trays, TellOnceOfAPhotoWithItsCoverageAndMean)
{
    quiet.settings.notices.quietFrom = quiet.settings.notices.quietTo;
    finish(0);
    ASSERT_TRUE(isTold(1));
    EXPECT_EQ(notice(0).title, QStringLiteral("Photo of week 47 ready"));
    EXPECT_EQ(notice(0).text, QStringLiteral("10 of 10 collected. Mean 41,7\u00A0% (+1,5\u00A0p.p.)."));
    ASSERT_TRUE(isQuiet());
    EXPECT_EQ(told->count(), 1);
    EXPECT_EQ(tray->state(), TrayState::InOrder);
}

TEST_F(Trays, TellWhyACollectionStoppedAndThatNothingIsLost)
{
    finish(0, Fault::Refused);
    ASSERT_TRUE(isTold(1));
    EXPECT_EQ(notice(0).title, QStringLiteral("The collection did not finish"));
    EXPECT_TRUE(notice(0).text.contains(QStringLiteral("refused the key")));
    EXPECT_TRUE(notice(0).text.contains(QStringLiteral("Nothing was lost")));
    EXPECT_EQ(tray->state(), TrayState::Stopped);
}

TEST_F(Trays, ARepeatedFailureIsNotToldAgainUntilASuccess)
{
    finish(0, Fault::Offline);
    ASSERT_TRUE(isTold(1));
    EXPECT_EQ(quiet.settings.notices.lastFailure, Fault::Offline);
    finish(0, Fault::Offline);
    ASSERT_TRUE(isQuiet());
    EXPECT_EQ(told->count(), 1);
    finish(0);
    ASSERT_TRUE(isTold(2));
    finish(0, Fault::Offline);
    EXPECT_TRUE(isTold(3));
}

TEST_F(Trays, SilencedUntilTomorrowNothingIsTold)
{
    action(QStringLiteral("Silence"))->trigger();
    EXPECT_TRUE(quiet.settings.notices.silencedUntil.isValid());
    EXPECT_EQ(quiet.saves, 1);
    finish(0, Fault::DiskFull);
    ASSERT_TRUE(isQuiet());
    EXPECT_EQ(told->count(), 0);
    EXPECT_EQ(tray->state(), TrayState::Stopped) << "the icon still says so";
    action(QStringLiteral("Silence"))->trigger();
    EXPECT_FALSE(quiet.settings.notices.silencedUntil.isValid());
}

TEST_F(Trays, TheIconSaysInWordsWhatItShows)
{
    emit quiet.collection.progressed({sync::Phase::Pairs, *domain::Week::fromKey(u"2026-W47"), 1240, 2800});
    EXPECT_EQ(tray->state(), TrayState::Collecting);
    EXPECT_TRUE(tray->toolTip().contains(QStringLiteral("1.240 of 2.800")));
    EXPECT_FALSE(action(QStringLiteral("Collect"))->isEnabled());
    finish(3);
    EXPECT_EQ(tray->state(), TrayState::WithFailures);
    EXPECT_TRUE(action(QStringLiteral("Collect"))->isEnabled());
    finish(3, Fault::Cancelled);
    EXPECT_NE(tray->state(), TrayState::Stopped) << "a person did that";
    ASSERT_TRUE(isTold(0));
}

TEST_F(Trays, ARunThatStoppedBeforeTheProgramBeganIsShown)
{
    ASSERT_TRUE(world.connection().run(
        QStringLiteral("INSERT INTO sync_run (week, started_at, ended_at, fault) VALUES (2900, 1, 2, 4)")));
    Tray later(quiet.session);
    EXPECT_TRUE(QTest::qWaitFor([&] { return later.state() == TrayState::Stopped; }, patience));
    EXPECT_TRUE(later.toolTip().contains(QStringLiteral("needs you")));
}

TEST_F(Trays, EachStateHasItsOwnMark)
{
    std::vector<QImage> drawn;
    for (const auto state : {TrayState::InOrder, TrayState::Collecting, TrayState::WithFailures, TrayState::Stopped}) {
        const QImage picture = trayIcon(appearance, state).pixmap(22, 22).toImage();
        for (const QImage& other : drawn)
            EXPECT_NE(picture, other);
        drawn.push_back(picture);
    }
    EXPECT_EQ(drawn.size(), 4U);
}

TEST_F(Trays, TheMenuOpensCollectsAndQuits)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return action(QStringLiteral("Last photo:")) != nullptr; }, patience));
    EXPECT_FALSE(action(QStringLiteral("Last photo:"))->isEnabled());
    QSignalSpy opens(tray.get(), &Tray::openAsked);
    QSignalSpy collects(tray.get(), &Tray::collectAsked);
    QSignalSpy quits(tray.get(), &Tray::quitAsked);
    action(QStringLiteral("Open Farol"))->trigger();
    action(QStringLiteral("Collect now"))->trigger();
    action(QStringLiteral("Quit"))->trigger();
    EXPECT_EQ(opens.count(), 1);
    EXPECT_EQ(collects.count(), 1);
    EXPECT_EQ(quits.count(), 1);
}
