#include "core/settings/recent.h"
#include "core/settings/settings_text.h"

#include <gtest/gtest.h>

using namespace farol::settings;

namespace {

RecentSchool school(int number)
{
    return {QStringLiteral("/casa/escola-%1").arg(number), QStringLiteral("Escola %1").arg(number)};
}

} // namespace

TEST(RecentSchools, TheLastOpenedStandsFirstAndTheOldestLeaves)
{
    Settings settings;
    for (int number = 1; number <= 7; ++number)
        remember(settings, school(number));
    ASSERT_EQ(settings.recent.size(), mostRecent);
    EXPECT_EQ(settings.recent.front(), school(7));
    EXPECT_EQ(settings.recent.back(), school(3));
}

TEST(RecentSchools, AFolderStandsOnceWithItsLatestName)
{
    Settings settings;
    remember(settings, school(1));
    remember(settings, school(2));
    remember(settings, {school(1).folder, QStringLiteral("Outro nome")});
    ASSERT_EQ(settings.recent.size(), 2U);
    EXPECT_EQ(settings.recent.front().name.toStdString(), "Outro nome");
    forgetRecent(settings, school(1).folder);
    EXPECT_EQ(settings.recent, std::vector{school(2)});
    forgetRecent(settings, QStringLiteral("/nowhere"));
    EXPECT_EQ(settings.recent.size(), 1U);
}

TEST(RecentSchools, AreReadBackAndOddOnesPassedOver)
{
    Settings settings;
    remember(settings, school(1));
    remember(settings, school(2));
    EXPECT_EQ(fromText(toText(settings)).settings, settings);
    const Loaded odd = fromText(R"({"recent": [1, {"name": "sem pasta"}, {"folder": "/a"}]})");
    EXPECT_FALSE(odd.error);
    EXPECT_EQ(odd.settings.recent, (std::vector<RecentSchool>{{QStringLiteral("/a"), QString()}}));
    EXPECT_TRUE(fromText(R"({"recent": "/a"})").error) << "a list is expected";
}
