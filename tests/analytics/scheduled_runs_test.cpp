#include "core/analytics/scheduled_runs.h"
#include "core/storage/history.h"
#include "core/storage/store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using analytics::ScheduledRuns;
using domain::Fault;

namespace {

constexpr int commandLine = 1;
constexpr int schedule = 2;

QDateTime at(int hour)
{
    return {QDate(2026, 11, 20), QTime(hour, 0), Qt::UTC};
}

/// A history in which runs begin and end.
class RunsOfTheSchedule : public testing::Test {
protected:
    qint64 begin(int hour, int starter = schedule)
    {
        return *store.beginRun(domain::Week::ofDate(at(hour).date()), at(hour), {starter, 0});
    }
    void end(qint64 run, int hour, const std::optional<Fault>& fault = {})
    {
        const auto error = fault ? std::optional(domain::Error{*fault, {}}) : std::nullopt;
        ASSERT_TRUE(store.endRun(run, at(hour), error, {1, 1, 0, 0}));
    }
    ScheduledRuns runs(int hour) const { return *analytics::scheduledRuns(store.connection(), at(hour)); }

    QTemporaryDir folder;
    storage::Store store{*storage::openHistory(folder.path())};
};

} // namespace

TEST_F(RunsOfTheSchedule, AreNoneAtFirst)
{
    EXPECT_FALSE(runs(20).last);
    EXPECT_FALSE(runs(20).lastCompleted);
}

TEST_F(RunsOfTheSchedule, AreOnlyThoseTheScheduleBegan)
{
    end(begin(10, commandLine), 11);
    EXPECT_FALSE(runs(20).last);
    end(begin(12), 13);
    end(begin(14, commandLine), 15);
    EXPECT_EQ(runs(20).last, at(12));
    EXPECT_EQ(runs(20).lastCompleted, at(12));
}

TEST_F(RunsOfTheSchedule, AreNotCompletedByAKillAnErrorOrACancel)
{
    end(begin(8), 9);
    begin(10); // killed
    EXPECT_EQ(runs(20).last, at(10));
    EXPECT_EQ(runs(20).lastCompleted, at(8));
    end(begin(11), 12, Fault::Offline);
    end(begin(13), 14, Fault::Cancelled); // the computer was shut down
    EXPECT_EQ(runs(20).last, at(13));
    EXPECT_EQ(runs(20).lastCompleted, at(8));
    end(begin(15), 16);
    EXPECT_EQ(runs(20).lastCompleted, at(15));
}

TEST_F(RunsOfTheSchedule, OfTheFutureDoNotCount)
{
    end(begin(8), 9);
    end(begin(18), 19);
    EXPECT_EQ(runs(12).last, at(8));
    EXPECT_EQ(runs(12).lastCompleted, at(8));
}
