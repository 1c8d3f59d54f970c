#include "core/school/changes.h"
#include "core/school/school_problems.h"
#include "core/school/template_tracks.h"
#include "sample_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using domain::Course;
using domain::School;

namespace {

std::string coursesOf(const domain::Track& track)
{
    QStringList courses;
    for (const auto& planned : track.courses)
        courses << QStringLiteral("%1 %2").arg(planned.course.id.value).arg(planned.course.label());
    return courses.join(QStringLiteral(", ")).toStdString();
}

} // namespace

TEST(TemplateTracks, AreTheTwoOfTheOriginal)
{
    ASSERT_EQ(templateTracks().size(), 2u);
    EXPECT_EQ(templateTracks()[0].name, QStringLiteral("analista"));
    EXPECT_EQ(templateTracks()[0].courses.size(), 14u);
    EXPECT_EQ(templateTracks()[0].courses.front(), (Course{{91198}, QStringLiteral("boas_vindas")}));
    EXPECT_EQ(templateTracks()[0].courses.back(), (Course{{172226}, QStringLiteral("ETL")}));
    EXPECT_EQ(templateTracks()[1].name, QStringLiteral("cientista"));
    EXPECT_EQ(templateTracks()[1].courses.size(), 19u);
    EXPECT_EQ(templateTracks()[1].courses.back(), (Course{{91233}, QStringLiteral("AWS")}));
}

TEST(TemplateTracks, AreAllTakenWhenThePlatformWasNotAsked)
{
    const School school = withTemplateTracks({}, std::nullopt);
    ASSERT_EQ(school.tracks.size(), 2u);
    EXPECT_EQ(school.tracks[0].courses.size(), 14u);
    EXPECT_EQ(school.tracks[1].courses.size(), 19u);
    EXPECT_THAT(problemsOf(school), testing::IsEmpty());
}

TEST(TemplateTracks, TakeOnlyWhatThePlatformHasByIdElseByName)
{
    const std::vector<Course> platform{{{7}, QStringLiteral("Boas-vindas")}, {{91198}, QStringLiteral("Bem-vindos!")},
        {{8}, QStringLiteral("Estatística")}, {{9}, QStringLiteral("Culinária")}};
    const School school = withTemplateTracks({}, platform);
    EXPECT_EQ(coursesOf(school.tracks[0]), "91198 boas_vindas, 8 estatistica");
    EXPECT_EQ(school.tracks[0].courses[0].course.name, QStringLiteral("Bem-vindos!"));
    EXPECT_EQ(coursesOf(school.tracks[1]), "7 boas_vindas, 8 estatistica");
    EXPECT_THAT(problemsOf(school), testing::IsEmpty());
}

TEST(TemplateTracks, StandBesideTrilhasOfTheSameName)
{
    School school;
    school.tracks.push_back({{1}, QStringLiteral("Análista"), {}, {}});
    school = withTemplateTracks(school, std::vector<Course>{});
    ASSERT_EQ(school.tracks.size(), 3u);
    EXPECT_EQ(school.tracks[1].name, QStringLiteral("analista 2"));
    EXPECT_TRUE(school.tracks[1].courses.empty());
    EXPECT_THAT(problemsOf(school), testing::IsEmpty());
}
