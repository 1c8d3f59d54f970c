#include "collection.h"
#include "core/storage/history.h"
#include "core/sync/greeting.h"
#include "tests/support/dump.h"

#include <QFile>

using namespace farol;
using namespace farol::domain;
using farol::tests::at;
using farol::tests::Collection;

namespace {

using Clocks = Collection;
using Files = Collection;

Fault faultOf(const Result<void>& result)
{
    return result ? Fault::Cancelled : result.error().fault;
}

} // namespace

TEST(RightClock, IsWithinADayOfThePlatforms)
{
    const QDateTime now = at("2026-11-20T12:00:00");
    EXPECT_TRUE(sync::requireRightClock(now, now));
    EXPECT_TRUE(sync::requireRightClock(now, now.addDays(1)));
    EXPECT_TRUE(sync::requireRightClock(now, now.addDays(-1)));
    for (const qint64 seconds : {86'401, -86'401})
        EXPECT_EQ(faultOf(sync::requireRightClock(now, now.addSecs(seconds))), Fault::WrongClock) << seconds;
    EXPECT_EQ(faultOf(sync::requireRightClock(at("1970-01-01T00:05:00"), now)), Fault::WrongClock);
    EXPECT_EQ(faultOf(sync::requireRightClock(at("2099-11-20T12:00:00"), now)), Fault::WrongClock);
}

TEST(RightClock, WithoutAWordOfThePlatformIsNotBeforeThisProgram)
{
    EXPECT_TRUE(sync::requireRightClock(at("2024-01-01T12:00:00"), std::nullopt));
    EXPECT_EQ(faultOf(sync::requireRightClock(at("2023-12-31T12:00:00"), std::nullopt)), Fault::WrongClock);
    EXPECT_EQ(faultOf(sync::requireRightClock(at("1970-01-01T00:05:00"), std::nullopt)), Fault::WrongClock);
}

TEST_F(Clocks, ThatAreWrongEndARunBeforeAnythingIsWritten)
{
    platform.list(69, {7});
    collect();
    const std::string before = tests::everything(m_store->connection());
    for (const char* wrong : {"1970-01-01T00:05:00", "2099-11-20T12:00:00", "2026-11-22T12:00:00"}) {
        platform.time = at("2026-11-20T12:00:00");
        clock.set(at(wrong));
        const auto outcome = collect();
        ASSERT_TRUE(outcome.error) << wrong;
        EXPECT_EQ(outcome.error->fault, Fault::WrongClock) << wrong;
        EXPECT_EQ(tests::everything(m_store->connection()), before) << wrong;
    }
    clock.set(at("2026-11-20T13:00:00"));
    EXPECT_FALSE(collect().error);
}

TEST_F(Clocks, ThatLeapToAnotherCenturyInMidRunEndTheRunAndTheWeekKeepsWhatItHas)
{
    platform.time = clock.now();
    platform.list(69, {1, 2, 3}, at("2026-11-20T10:00:00"));
    platform.beforeAnswer = [this](int number) {
        if (number == 4)
            clock.set(at("2099-01-01T12:00:00"));
    };
    const auto outcome = collect();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::WrongClock);
    EXPECT_EQ(cells(), "1/10=0 1/20=0 2/10=0 2/20=? 3/10=? 3/20=?");
    EXPECT_EQ(number("SELECT count(*) FROM photo"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM photo WHERE sealed_at IS NOT NULL"), 0);
    clock.set(at("2026-11-20T13:00:00"));
    platform.beforeAnswer = {};
    EXPECT_FALSE(collect().error);
    EXPECT_EQ(cells(), "1/10=0 1/20=0 2/10=0 2/20=0 3/10=0 3/20=0");
}

TEST_F(Clocks, ThatGoBackAnHourInMidRunChangeNothingButTheStamps)
{
    // Monday, half past midnight in São Paulo; an hour earlier it is still the week before.
    clock.set(at("2026-11-23T03:30:00"));
    platform.time = clock.now();
    platform.list(69, {1, 2, 3}, at("2026-11-23T03:00:00"));
    platform.beforeAnswer = [this](int number) {
        if (number == 4)
            clock.set(at("2026-11-23T02:30:00"));
    };
    const auto outcome = collect();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.week.key(), u"2026-W48");
    EXPECT_EQ(outcome.fetched, 6);
    EXPECT_EQ(number("SELECT count(*) FROM photo"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM cell WHERE collected_at = unixepoch('2026-11-23T03:30:00Z')"), 3);
    EXPECT_EQ(number("SELECT count(*) FROM cell WHERE collected_at = unixepoch('2026-11-23T02:30:00Z')"), 3);
}

TEST_F(Clocks, AWeekThatEndsWhileThePlatformIsGoneIsWaitedForToo)
{
    clock.set(at("2026-11-23T02:59:00"));
    platform.list(69, {1, 2, 3, 4, 5, 6});
    for (qint64 student = 1; student < 7; ++student)
        platform.faults[{student, 10}] = platform.faults[{student, 20}] = {Fault::Offline, {}};
    platform.beforeTags = [this] {
        platform.tagsFault.reset();
        if (platform.looks > 1)
            clock.set(at("2026-11-23T03:00:00"));
        if (platform.looks > 1 && platform.looks < 5)
            platform.tagsFault = {Fault::Offline, {}};
        if (platform.looks == 5)
            platform.faults.clear();
    };
    const auto outcome = collect(soon());
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.week.key(), u"2026-W48");
    EXPECT_EQ(outcome.fetched, 12);
    EXPECT_EQ(platform.looks, 5);
}

TEST_F(Files, AHistoryThatIsDeletedInMidRunEndsItAndSaysSo)
{
    std::vector<Listed>& listed = platform.lists[69];
    for (qint64 id = 1; id <= 60; ++id)
        listed.push_back({{{id}, QStringLiteral("Aluna"), {}, {}, std::nullopt}, at("2026-11-20T10:00:00")});
    const QString file = m_store->connection().file();
    platform.beforeAnswer = [&file](int number) {
        if (number == 5) {
            ASSERT_TRUE(QFile::remove(file));
        }
    };
    const auto outcome = collect();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::HistoryGone);
    EXPECT_FALSE(QFile::exists(file)) << "nothing was made anew in its place";
    EXPECT_LT(platform.asked.size(), 120U) << "noticed at the next batch";
}

TEST_F(Files, AHistoryThatIsReplacedInMidRunIsLeftAsItIs)
{
    platform.list(69, {1, 2, 3});
    const QString file = m_store->connection().file();
    const QString other = file + QStringLiteral(".other");
    QFile put(other);
    ASSERT_TRUE(put.open(QIODevice::WriteOnly) && put.write("other") == 5);
    put.close();
    platform.beforeAnswer = [&](int number) {
        if (number == 2) {
            ASSERT_TRUE(QFile::rename(file, file + QStringLiteral(".old")) && QFile::rename(other, file));
        }
    };
    const auto outcome = collect();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::HistoryGone);
    QFile now(file);
    ASSERT_TRUE(now.open(QIODevice::ReadOnly));
    EXPECT_EQ(now.readAll(), "other");
}

TEST_F(Files, AHistoryThatMayNoLongerBeWrittenEndsTheRunAndTheNextCompletesIt)
{
    platform.list(69, {1, 2, 3}, at("2026-11-20T10:00:00"));
    platform.beforeAnswer = [this](int number) {
        if (number == 3) {
            ASSERT_TRUE(m_store->connection().run(QStringLiteral("PRAGMA query_only = ON")));
        }
    };
    const auto outcome = collect();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::ReadOnly);
    ASSERT_TRUE(m_store->connection().run(QStringLiteral("PRAGMA query_only = OFF")));
    platform.beforeAnswer = {};
    EXPECT_FALSE(collect().error);
    EXPECT_EQ(cells(), "1/10=0 1/20=0 2/10=0 2/20=0 3/10=0 3/20=0");
}
