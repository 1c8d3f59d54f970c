#include "app/services/scheduler.h"
#include "core/domain/week.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using domain::Fault;
using domain::Result;
using services::Scheduler;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

/// A timer that refuses, and says what it was asked.
class StubbornTimer final : public services::SystemTimer {
public:
    Result<void> set(const domain::Schedule&, const QTimeZone&, const QDateTime&) override { return refuse(); }
    Result<void> remove() override { return refuse(); }
    Result<bool> isSet() override { return domain::failed(Fault::Timer); }

private:
    static Result<void> refuse() { return domain::failed(Fault::Timer); }
};

} // namespace

TEST(TheScheduler, NotesWhatItInstalledAndWhen)
{
    const QTemporaryDir folder;
    Scheduler scheduler(folder.path(), services::pretendedTimer());
    EXPECT_EQ(*scheduler.installed(), std::nullopt);
    ASSERT_TRUE(scheduler.install({1, QTime(7, 30)}, domain::defaultZone(), now));
    EXPECT_EQ(*scheduler.installed(), (services::Installation{{1, QTime(7, 30)}, now}));
    ASSERT_TRUE(scheduler.install({2, QTime(8, 0)}, domain::defaultZone(), now.addDays(1)));
    EXPECT_EQ(*scheduler.installed(), (services::Installation{{2, QTime(8, 0)}, now.addDays(1)}));
    ASSERT_TRUE(scheduler.remove());
    EXPECT_EQ(*scheduler.installed(), std::nullopt);
    EXPECT_TRUE(scheduler.remove());
}

TEST(TheScheduler, BelievesTheSystemWhenATimerWasTakenAway)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(Scheduler(folder.path(), services::pretendedTimer()).install({}, domain::defaultZone(), now));
    // Another computer, or another process for a pretended timer: the note is there, the timer is not.
    EXPECT_EQ(*Scheduler(folder.path(), services::pretendedTimer()).installed(), std::nullopt);
}

TEST(TheScheduler, NotesNothingTheSystemRefused)
{
    const QTemporaryDir folder;
    Scheduler scheduler(folder.path(), std::make_unique<StubbornTimer>());
    EXPECT_EQ(*scheduler.installed(), std::nullopt) << "without a note the system is not even asked";
    const auto installed = scheduler.install({}, domain::defaultZone(), now);
    ASSERT_FALSE(installed);
    EXPECT_EQ(installed.error().fault, Fault::Timer);
    EXPECT_EQ(*services::readScheduleNote(folder.path()), std::nullopt);
    ASSERT_TRUE(services::writeScheduleNote(folder.path(), {{}, now}));
    EXPECT_FALSE(scheduler.remove());
    EXPECT_NE(*services::readScheduleNote(folder.path()), std::nullopt) << "the timer is still there, so is the note";
    EXPECT_FALSE(scheduler.installed());
}

TEST(TimerCall, OfTheUsualFolderHasThePlainName)
{
    const QString usual = QStringLiteral("/home/ana/.local/share/farol");
    const auto call = services::timerCall(QStringLiteral("/usr/bin/farol-cli"), usual + u'/', usual);
    EXPECT_EQ(call.name, QStringLiteral("farol"));
    EXPECT_EQ(call.arguments(),
        (QStringList{QStringLiteral("--data"), usual, QStringLiteral("sync"), QStringLiteral("--scheduled")}));
}

TEST(TimerCall, OfAnotherFolderIsToldApartByItsPath)
{
    const QString usual = QStringLiteral("/home/ana/.local/share/farol");
    const auto name = [&](const char* folder) {
        return services::timerCall(QStringLiteral("/usr/bin/farol-cli"), QString::fromUtf8(folder), usual).name;
    };
    EXPECT_EQ(name("/home/ana/escola b"), name("/home/ana/x/../escola b/"));
    EXPECT_NE(name("/home/ana/escola b"), name("/home/ana/escola c"));
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^farol-[0-9a-f]{8}$")).match(name("/home/ana/çã")).hasMatch());
}

TEST(CallingTheSystem, SaysWhenAProgramIsMissingOrFails)
{
    EXPECT_EQ(services::callSystem(QStringLiteral("/nonexistent/systemctl"), {}).error().fault, Fault::Timer);
    EXPECT_EQ(*services::callSystem(QStringLiteral("false"), {}), 1);
    EXPECT_EQ(services::requireSystem(QStringLiteral("false"), {}).error().fault, Fault::Timer);
    EXPECT_TRUE(services::requireSystem(QStringLiteral("true"), {}));
}
