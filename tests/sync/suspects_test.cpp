#include "collection.h"
#include "tests/support/dump.h"

#include <algorithm>

using namespace farol;
using namespace farol::domain;
using farol::tests::at;
using farol::tests::Collection;
using farol::tests::FakePlatform;

namespace {

const auto studied = at("2026-11-20T10:00:00");

class Refusals : public Collection {
protected:
    /// The first asking of these pairs is refused, later ones are answered.
    void refuseOnce(std::vector<FakePlatform::Key> pairs)
    {
        for (const auto& pair : pairs)
            refuse(pair);
        platform.beforeAnswer = [this, pairs](int) {
            for (const auto& pair : pairs) {
                if (timesAsked(pair) > 1)
                    platform.readings.erase(pair);
            }
        };
    }

    void refuse(const FakePlatform::Key& pair, const QString& message = {})
    {
        platform.readings[pair] = {CellState::NoAccess, 0, {}, {}, message};
    }

    std::ptrdiff_t timesAsked(const FakePlatform::Key& pair) const
    {
        return std::count(platform.asked.begin(), platform.asked.end(), pair);
    }

    std::string refusals() const
    {
        return tests::rows(
            m_store->connection(), "SELECT student, course, message FROM refusal ORDER BY student, course");
    }
};

} // namespace

TEST_F(Refusals, KeepWhatThePlatformSaid)
{
    platform.list(69, {7, 8});
    refuse({7, 10}, QStringLiteral("Sem acesso a este produto"));
    refuse({8, 20});
    const auto outcome = collect();
    EXPECT_EQ(outcome.noAccess, 2);
    EXPECT_EQ(refusals(), "7|10|Sem acesso a este produto\n") << "nothing is kept of a refusal without words";
    refuse({7, 10}, QStringLiteral("Acesso encerrado"));
    collect(full());
    EXPECT_EQ(refusals(), "7|10|Acesso encerrado\n");
    EXPECT_EQ(platform.slowDowns, 0) << "one refusal now and then is ordinary";
}

TEST_F(Refusals, OfAPairThatHadProgressAreAskedAgainAtTheEnd)
{
    platform.list(69, {7, 8}, studied);
    platform.reads(7, 10, 417);
    collect();
    platform.asked.clear();
    refuse({7, 10});
    platform.beforeAnswer = [this](int) {
        if (timesAsked({7, 10}) == 2)
            platform.reads(7, 10, 500);
    };
    const auto outcome = collect(full());
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(cells(), "7/10=500 7/20=0 8/10=0 8/20=0");
    EXPECT_EQ(platform.asked.back(), FakePlatform::Key(7, 10));
    EXPECT_EQ(timesAsked({7, 10}), 2);
    EXPECT_GE(platform.slowDowns, 1);
}

TEST_F(Refusals, OfAPairThatHadProgressInTheWeekBeforeAreSuspectToo)
{
    platform.list(69, {7}, studied);
    platform.reads(7, 10, 417);
    collect();
    clock.set(at("2026-11-27T12:00:00"));
    platform.list(69, {7}, at("2026-11-27T10:00:00"));
    refuse({7, 10});
    platform.asked.clear();
    collect();
    EXPECT_EQ(timesAsked({7, 10}), 2);
    EXPECT_EQ(cells("2026-W48"), "7/10=x 7/20=0") << "what is said the second time is believed";
    platform.asked.clear();
    collect(full());
    EXPECT_EQ(timesAsked({7, 10}), 1) << "and is then no news";
}

TEST_F(Refusals, OfFiveStudentsInARowAreAllAskedAgain)
{
    platform.list(69, {1, 2, 3, 4, 5, 6}, studied);
    std::vector<FakePlatform::Key> all;
    for (qint64 student = 2; student <= 6; ++student) {
        all.push_back({student, 10});
        all.push_back({student, 20});
    }
    refuseOnce(all);
    const auto outcome = collect();
    EXPECT_EQ(outcome.noAccess, 0);
    EXPECT_EQ(outcome.fetched, 12);
    for (const auto& pair : all)
        EXPECT_EQ(timesAsked(pair), 2) << pair.first << '/' << pair.second;
    EXPECT_EQ(timesAsked({1, 10}), 1);
}

TEST_F(Refusals, OfFourStudentsInARowAreBelieved)
{
    platform.list(69, {1, 2, 3, 4, 5}, studied);
    for (qint64 student = 2; student <= 5; ++student) {
        refuse({student, 10});
        refuse({student, 20});
    }
    const auto outcome = collect();
    EXPECT_EQ(outcome.noAccess, 8);
    EXPECT_EQ(platform.asked.size(), 10U) << "each once";
    EXPECT_EQ(platform.slowDowns, 0);
}

TEST_F(Refusals, WhatIsHeldBackIsStoredWhenTheRunIsCancelled)
{
    platform.list(69, {1, 2}, studied);
    refuse({1, 10});
    const auto outcome = collect([this](sync::Engine& engine) {
        platform.beforeAnswer = [&engine](int number) {
            if (number == 2)
                engine.cancel();
        };
    });
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(cells(), "1/10=x 1/20=? 2/10=? 2/20=?");
}

TEST_F(Refusals, SuspectsOfARunThatIsCancelledStayWhatTheyWere)
{
    platform.list(69, {7, 8}, studied);
    platform.reads(7, 10, 417);
    collect();
    refuse({7, 10});
    const auto outcome = collect(full(), [this](sync::Engine& engine) {
        platform.beforeAnswer = [&engine, left = 3](int) mutable {
            if (--left == 0)
                engine.cancel();
        };
    });
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(cells(), "7/10=417 7/20=0 8/10=0 8/20=0");
}

TEST_F(Refusals, ASuspectThatCannotBeAskedAgainIsNotCollected)
{
    platform.list(69, {1, 2, 3, 4, 5}, studied);
    std::vector<FakePlatform::Key> all;
    for (qint64 student = 1; student <= 5; ++student)
        all.push_back({student, 10});
    for (const auto& pair : all) {
        refuse(pair);
        refuse({pair.first, 20});
    }
    platform.beforeAnswer = [this](int number) {
        if (number == 11)
            platform.faults[{1, 10}] = {Fault::Timeout, {}};
    };
    const auto outcome = collect();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.noAccess, 9);
    EXPECT_EQ(outcome.notCollected, 1);
}
