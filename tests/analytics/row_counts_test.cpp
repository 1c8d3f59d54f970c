#include "core/analytics/row_counts.h"
#include "tests/analytics/random_picture.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>
#include <map>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::RandomPicture;
using farol::tests::World;
using farol::tests::world;

namespace {

using ByWeek = std::map<QString, qint64>;

/// Counts the rows that come.
class Counter final : public RowSink {
public:
    Result<void> head(const std::vector<Heading>& headings) override
    {
        EXPECT_EQ(headings.front().key, u"semana");
        EXPECT_FALSE(headings.front().title.isEmpty());
        return {};
    }
    Result<void> row(std::span<const Value> values) override
    {
        ++rows[std::get<QString>(values.front())];
        return {};
    }

    ByWeek rows;
};

ByWeek written(const World& school, ReportName name, const Filter& filter)
{
    Counter counter;
    EXPECT_TRUE(writeReport(name, school.connection(), school.school(), filter, counter));
    return counter.rows;
}

ByWeek counted(const World& school, ReportName name, const Filter& filter)
{
    ByWeek rows;
    const auto weeks = rowCounts(name, school.connection(), school.school(), filter);
    EXPECT_TRUE(weeks);
    for (const WeekRows& week : *weeks) {
        if (week.rows > 0)
            rows[week.week.key()] = week.rows;
    }
    return rows;
}

std::vector<Filter> filters(const World& school)
{
    Filter all;
    Filter track = all;
    track.track = school.track(u"a");
    Filter range = track;
    range.from = Week::fromKey(u"2026-W51");
    range.to = Week::fromKey(u"2027-W02");
    Filter some = range;
    some.cohorts = {school.cohort(u"a/2"), school.cohort(u"a/10")};
    Filter courses = track;
    courses.courses = {CourseId{14}, CourseId{12}};
    return {all, track, range, some, courses};
}

} // namespace

class RandomRowCounts : public testing::TestWithParam<quint32> { };
INSTANTIATE_TEST_SUITE_P(Seeds, RandomRowCounts, testing::Range(1U, 7U));

TEST_P(RandomRowCounts, AreThoseOfTheReports)
{
    const auto plans = GetParam() % 2 == 0 ? RandomPicture::Plans::Changing : RandomPicture::Plans::One;
    const World school = world(RandomPicture(GetParam(), plans).text());
    int compared = 0;
    for (const Filter& filter : filters(school)) {
        for (const ReportName name : {ReportName::BigTable, ReportName::General}) {
            const ByWeek expected = written(school, name, filter);
            EXPECT_EQ(counted(school, name, filter), expected) << compared;
            compared += expected.empty() ? 0 : 1;
        }
    }
    EXPECT_GT(compared, 6);
}

TEST(RowCounts, OfSmallReportsAreNotAsked)
{
    const World school = world(R"(
trilha analista
  curso 1 SQL 1
turma analista 12 tag=12
foto 2026-W10 12: 7 | 50
)");
    EXPECT_TRUE(rowCounts(ReportName::ByCohort, school.connection(), school.school(), {})->empty());
    const auto rows = rowCounts(ReportName::BigTable, school.connection(), school.school(), {});
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(totalRows(*rows), 1);
    Filter nobody;
    nobody.from = nobody.to = Week::fromKey(u"2026-W40");
    EXPECT_EQ(totalRows(*rowCounts(ReportName::BigTable, school.connection(), school.school(), nobody)), 0);
}

TEST(RowCounts, TellHowManySheetsTheyFill)
{
    const Week week = *Week::fromKey(u"2026-W10");
    const std::vector<WeekRows> weeks{{week, 5}, {week + 1, 4}, {week + 2, 1}};
    EXPECT_EQ(sheetsFor({}, 5), 1);
    EXPECT_EQ(sheetsFor(weeks, 11), 1);
    EXPECT_EQ(sheetsFor(weeks, 10), 3); // the heading takes a row
    EXPECT_EQ(sheetsFor(weeks, 5), 4); // a week of five takes two sheets of four
}
