#include "collection.h"

#include <algorithm>

using namespace farol;
using namespace farol::domain;
using farol::tests::at;
using farol::tests::Collection;
using farol::tests::FakePlatform;

namespace {

using Outages = Collection;

const Error offline{Fault::Offline, {}};
const Error refused{Fault::Refused, {}};

} // namespace

TEST_F(Outages, TenListsThatFailInARowAreWaitedForAndAskedAgain)
{
    addCohorts(12);
    for (qint64 tag = 69; tag < 83; ++tag) {
        platform.list(tag, {tag});
        platform.listFaults[tag] = offline;
    }
    platform.listFaults.erase(69);
    platform.beforeTags = [this] {
        if (platform.looks > 1)
            platform.listFaults.clear();
    };
    std::vector<sync::Phase> phases;
    const auto outcome = collect(soon(), [&](sync::Engine& engine) {
        QObject::connect(&engine, &sync::Engine::progressed, &engine,
            [&phases](const sync::Progress& progress) { phases.push_back(progress.phase); });
    });
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.listsMissing, 0);
    EXPECT_EQ(outcome.cells, 28);
    EXPECT_EQ(outcome.notCollected, 0);
    EXPECT_EQ(platform.looks, 2);
    EXPECT_NE(std::find(phases.begin(), phases.end(), sync::Phase::Waiting), phases.end());
    EXPECT_EQ(number("SELECT count(*) FROM roster WHERE reason = 0"), 14);
}

TEST_F(Outages, NineListsThatFailAreMissing)
{
    addCohorts(9);
    for (qint64 tag = 69; tag < 80; ++tag)
        platform.list(tag, {tag});
    for (qint64 tag = 71; tag < 80; ++tag)
        platform.listFaults[tag] = offline;
    const auto outcome = collect(soon());
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.listsMissing, 9);
    EXPECT_EQ(platform.looks, 1);
}

TEST_F(Outages, AStudentWhoAlwaysFailsHoldsUpNobodyForEver)
{
    addCourses(12);
    platform.list(69, {7, 8}, at("2026-11-20T10:00:00"));
    for (qint64 course = 10; course <= 140; course += 10)
        platform.faults[{7, course}] = {Fault::ServerError, {}};
    const auto outcome = collect(soon());
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.notCollected, 14);
    EXPECT_EQ(outcome.fetched, 14);
    EXPECT_GE(platform.looks, 2) << "it was taken for an outage first";
}

TEST_F(Outages, PatienceIsNotRenewedByAPlatformThatAnswersOnlyItsTags)
{
    addCourses(12);
    platform.list(69, {1, 2, 3, 4, 5, 6, 7, 8, 9});
    for (qint64 student = 1; student < 10; ++student) {
        for (qint64 course = 10; course <= 140; course += 10)
            platform.faults[{student, course}] = offline;
    }
    auto request = soon();
    request.patience = std::chrono::milliseconds(20);
    const auto outcome = collect(request);
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Offline);
}

TEST_F(Outages, AKeyThatIsRefusedInMidRunIsDoubtedAndThePairAskedAgain)
{
    platform.list(69, {7, 8, 9}, at("2026-11-20T10:00:00"));
    platform.reads(8, 10, 417);
    platform.faults[{8, 10}] = refused;
    platform.beforeTags = [this] {
        if (platform.looks > 1)
            platform.faults.clear();
    };
    const auto outcome = collect(soon());
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(cells(), "7/10=0 7/20=0 8/10=417 8/20=0 9/10=0 9/20=0");
    EXPECT_EQ(platform.looks, 2);
    EXPECT_GE(platform.slowDowns, 1);
    EXPECT_EQ(std::count(platform.asked.begin(), platform.asked.end(), FakePlatform::Key(7, 10)), 1);
}

TEST_F(Outages, AKeyThatIsRefusedOverAndOverWithAnswersInBetweenIsNoEnd)
{
    platform.list(69, {7, 8, 9}, at("2026-11-20T10:00:00"));
    platform.faults[{7, 20}] = platform.faults[{8, 20}] = refused;
    platform.beforeTags = [this] {
        if (platform.looks == 2)
            platform.faults.erase({7, 20});
        if (platform.looks == 3)
            platform.faults.erase({8, 20});
    };
    const auto outcome = collect(soon());
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.fetched, 6);
    EXPECT_EQ(platform.looks, 3);
}

TEST_F(Outages, ASecondRefusalIsBelievedWhereverItComes)
{
    platform.list(69, {7, 8}, at("2026-11-20T10:00:00"));
    platform.reads(7, 10, 417);
    platform.faults[{8, 10}] = refused;
    auto outcome = collect(soon());
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Refused) << "at the pair again";
    EXPECT_EQ(cells(), "7/10=417 7/20=0 8/10=? 8/20=?");

    platform.looks = 0;
    platform.beforeTags = [this] {
        if (platform.looks > 1)
            platform.tagsFault = refused;
    };
    outcome = collect(soon());
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Refused) << "at the tags";
    EXPECT_EQ(cells(), "7/10=417 7/20=0 8/10=? 8/20=?");
}

TEST_F(Outages, AListThatIsRefusedInMidRunIsAskedAgain)
{
    platform.list(69, {7});
    platform.list(70, {8});
    platform.listFaults[70] = refused;
    platform.beforeTags = [this] {
        if (platform.looks > 1)
            platform.listFaults.clear();
    };
    const auto outcome = collect(soon());
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.listsMissing, 0);
    EXPECT_EQ(cells(), "7/10=0 7/20=0 8/10=0 8/20=0");
}

TEST_F(Outages, WithoutPatienceARefusalIsStillLookedAtOnce)
{
    platform.list(69, {7});
    platform.faults[{7, 10}] = refused;
    platform.beforeTags = [this] {
        if (platform.looks > 1)
            platform.faults.clear();
    };
    auto request = soon();
    request.patience = std::chrono::milliseconds(0);
    EXPECT_FALSE(collect(request).error);
    EXPECT_EQ(cells(), "7/10=0 7/20=0");
}
