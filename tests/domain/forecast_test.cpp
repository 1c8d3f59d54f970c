#include "core/domain/forecast.h"
#include "core/domain/pace.h"

#include <gtest/gtest.h>

using namespace farol::domain;

namespace {

// Courses of 1, 3 and 2 weeks, as in the vectors of domain.md.
const std::vector<PlannedCourse> plan{{{{1}, {}}, 2}, {{{2}, {}}, 6}, {{{3}, {}}, 4}};
const std::vector<size_t> all{0, 1, 2};
const std::vector<size_t> withoutSecond{0, 2}; // sem acesso, or not collected
const std::vector<size_t> withoutThird{0, 1};

double behind(const std::vector<size_t>& answered, qint64 sum, double weeks)
{
    return weeksBehind(plan, answered, sum, static_cast<int>(weeks * 7)).value_or(-1.0);
}

} // namespace

TEST(WeeksBehind, IsTheClockLessTheTimeThePaceNeedsForThatProgress)
{
    EXPECT_DOUBLE_EQ(behind(all, 0, 2), 2.0);
    EXPECT_DOUBLE_EQ(behind(all, 500, 2), 1.5); // half of the first course is half a week
    EXPECT_DOUBLE_EQ(behind(all, 1000, 2), 1.0);
    EXPECT_DOUBLE_EQ(behind(all, 2500, 6), 1.0); // half of the last course
    EXPECT_DOUBLE_EQ(behind(all, 1000, 20), 19.0); // long after the end of the plan it still grows
}

TEST(WeeksBehind, DoesNotAskInWhichCourseTheProgressIs)
{
    // 1 000 tenths are the first course's week, also when they were made in the last course.
    EXPECT_DOUBLE_EQ(behind(all, 1000, 3), 2.0);
}

TEST(WeeksBehind, IsZeroWhenAheadOrOnThePace)
{
    EXPECT_DOUBLE_EQ(behind(all, 1500, 2), 0.0);
    EXPECT_DOUBLE_EQ(behind(all, 3000, 2), 0.0);
    EXPECT_DOUBLE_EQ(behind(all, 3000, 50), 0.0); // finished: nobody falls behind who has everything
    for (int days = 1; days <= 42; ++days) {
        const Tenths expected = *Pace(plan).expectedMean(all, days);
        EXPECT_NEAR(*weeksBehind(plan, all, qint64(expected) * 3, days), 0.0, 0.01) << days;
    }
}

TEST(WeeksBehind, IsOverExactlyTheCoursesThatEnterTheProgress)
{
    EXPECT_DOUBLE_EQ(behind(withoutThird, 1500, 7), 4.5);
    // Without the second course the pace stands still from week 1 to 4: who has the first is on it until then.
    EXPECT_DOUBLE_EQ(behind(withoutSecond, 1000, 3), 0.0);
    EXPECT_DOUBLE_EQ(behind(withoutSecond, 1000, 4), 0.0);
    EXPECT_DOUBLE_EQ(behind(withoutSecond, 1000, 5), 1.0);
    EXPECT_DOUBLE_EQ(behind(withoutSecond, 990, 3), 2.01);
    EXPECT_FALSE(weeksBehind(plan, {}, 0, 14));
}

TEST(FinishEstimate, IsWhatIsMissingOverTheMeanStudyGain)
{
    const std::vector<Tenths> gains{0, 0, 10, 190};
    EXPECT_DOUBLE_EQ(*meanStudyGain(gains), 50.0);
    EXPECT_DOUBLE_EQ(*weeksToFinish(362, meanStudyGain(gains)), 638 / 50.0);
    EXPECT_DOUBLE_EQ(*weeksToFinish(1000, meanStudyGain(gains)), 0.0);
}

TEST(FinishEstimate, ARegressionIsNoStudyAndNoStudyIsNoEstimate)
{
    const std::vector<Tenths> regressed{-100, 100};
    EXPECT_DOUBLE_EQ(*meanStudyGain(regressed), 50.0);
    const std::vector<Tenths> none{0, -5, 0, 0};
    EXPECT_DOUBLE_EQ(*meanStudyGain(none), 0.0);
    EXPECT_FALSE(weeksToFinish(300, meanStudyGain(none)));
    EXPECT_FALSE(meanStudyGain({}));
    EXPECT_FALSE(weeksToFinish(300, std::nullopt));
}
