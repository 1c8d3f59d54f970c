#include "core/domain/profile.h"

#include <gtest/gtest.h>

using namespace farol::domain;

namespace {

struct Vector {
    std::vector<Tenths> gains;
    double regularity;
    double lastWeekShare;
    Profile profile;
};

} // namespace

TEST(StudyProfile, FollowsTheVectorsOfTheDomain)
{
    const Vector vectors[] = {
        {{50, 50, 50, 50}, 1.0000, 0.25, Profile::Steady},
        {{0, 0, 10, 190}, 0.1432, 0.95, Profile::LastWeek},
        {{100, 0, 100, 0}, 0.5000, 0.0, Profile::Bursts},
        {{20, 40, 60, 80}, 0.9232, 0.40, Profile::Accelerating},
    };
    for (const Vector& vector : vectors) {
        const auto profile = studyProfile(vector.gains);
        ASSERT_TRUE(profile);
        EXPECT_NEAR(profile->regularity, vector.regularity, 5e-5);
        EXPECT_NEAR(profile->lastWeekShare, vector.lastWeekShare, 5e-5);
        EXPECT_EQ(profile->profile, vector.profile);
    }
    EXPECT_NEAR(studyProfile(vectors[3].gains)->slope, 2.0, 1e-9);
}

TEST(StudyProfile, NoStudyAtAllIsStalledAndRegressionsAreNoStudy)
{
    EXPECT_EQ(studyProfile(std::vector<Tenths>{0, 0, 0, 0})->profile, Profile::Stalled);
    EXPECT_EQ(studyProfile(std::vector<Tenths>{-50, 0, -3, 0})->profile, Profile::Stalled);
}

TEST(StudyProfile, NeedsFourGains)
{
    EXPECT_FALSE(studyProfile(std::vector<Tenths>{50, 50, 50}));
    EXPECT_FALSE(studyProfile({}));
}
