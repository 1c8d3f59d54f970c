#include "core/domain/status.h"

#include <gtest/gtest.h>

using namespace farol::domain;

namespace {

CellCounts one(Tenths tenths)
{
    return {.cells = 1, .answered = 1, .noAccess = 0, .finished = tenths == 1000 ? 1 : 0, .sumTenths = tenths};
}

} // namespace

TEST(Status, BoundariesAreInclusiveAsWritten)
{
    EXPECT_EQ(statusOf(one(394), 444, {}), Status::OnTrack);
    EXPECT_EQ(statusOf(one(393), 444, {}), Status::Attention);
    EXPECT_EQ(statusOf(one(294), 444, {}), Status::Attention);
    EXPECT_EQ(statusOf(one(293), 444, {}), Status::Late);
}

TEST(Status, FinishedNeedsEveryExpectedCellAtHundred)
{
    EXPECT_EQ(statusOf({.cells = 3, .answered = 2, .noAccess = 1, .finished = 2, .sumTenths = 2000}, 444, {}),
        Status::Finished);
    EXPECT_NE(statusOf({.cells = 3, .answered = 2, .noAccess = 0, .finished = 2, .sumTenths = 2000}, 444, {}),
        Status::Finished);
    EXPECT_NE(statusOf({.cells = 2, .answered = 2, .noAccess = 0, .finished = 1, .sumTenths = 1999}, 444, {}),
        Status::Finished);
    EXPECT_EQ(statusOf(one(1000), std::nullopt, {}), Status::Finished);
}

TEST(Status, NoDataWithoutAnswersOrExpectation)
{
    EXPECT_EQ(
        statusOf({.cells = 3, .answered = 0, .noAccess = 3, .finished = 0, .sumTenths = 0}, 444, {}), Status::NoData);
    EXPECT_EQ(
        statusOf({.cells = 3, .answered = 0, .noAccess = 0, .finished = 0, .sumTenths = 0}, 444, {}), Status::NoData);
    EXPECT_EQ(statusOf(one(500), std::nullopt, {}), Status::NoData);
    EXPECT_EQ(statusOf({}, 444, {}), Status::NoData);
}

TEST(Status, StalledNeedsTwoGainsWithoutStudy)
{
    EXPECT_TRUE(isStalled(0, 0, Status::Late));
    EXPECT_TRUE(isStalled(-5, 0, Status::OnTrack));
    EXPECT_FALSE(isStalled(1, 0, Status::Late));
    EXPECT_FALSE(isStalled(0, std::nullopt, Status::Late));
    EXPECT_FALSE(isStalled(0, 0, Status::Finished));
}

TEST(Gain, OverSeveralWeeksIsSharedAndMarked)
{
    EXPECT_EQ(gainOf(90, 3, 1)->tenths, 30);
    EXPECT_FALSE(gainOf(90, 3, 1)->estimated);
    EXPECT_EQ(gainOf(90, 3, 2)->tenths, 15);
    EXPECT_TRUE(gainOf(90, 3, 2)->estimated);
    EXPECT_FALSE(gainOf(0, 0, 1));
}
