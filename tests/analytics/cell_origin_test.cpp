#include "core/analytics/cell_origin.h"
#include "core/analytics/course_columns.h"
#include "core/analytics/student_weeks.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

constexpr auto picture = R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
  curso 3 BI 1
turma a 1 tag=1
foto 2026-W10 1: 7 | 10 20 30 ; 8 | 10 20 30
foto 2026-W12 1: 7 | 10= 20= 30= ; 8 | 20 - ? ; 9 | x x x
)";

CellOrigin originOf(const World& school, qint64 student, const char* week, std::vector<CourseId> courses = {})
{
    Filter filter;
    filter.track = school.track(u"a");
    filter.courses = std::move(courses);
    const auto origin = cellOrigin(
        school.connection(), school.school(), filter, StudentId{student}, *Week::fromKey(QString::fromLatin1(week)));
    EXPECT_TRUE(origin.has_value());
    return origin.value_or(CellOrigin());
}

} // namespace

TEST(CellOrigin, TellsFetchedCarriedAndWhyNot)
{
    const World school = world(picture);
    const CellOrigin fetched = originOf(school, 7, "2026-W10");
    EXPECT_EQ(fetched.fetched, 3);
    EXPECT_EQ(fetched.carried, 0);
    ASSERT_TRUE(fetched.collectedAt);
    EXPECT_EQ(originOf(school, 7, "2026-W12").carried, 3);
    const CellOrigin mixed = originOf(school, 8, "2026-W12");
    EXPECT_EQ(mixed.fetched, 1);
    EXPECT_EQ(mixed.notCollected, 2);
    EXPECT_NE(mixed.reason, Reason::None);
    EXPECT_EQ(originOf(school, 8, "2026-W12", {CourseId{2}}).reason, Reason::Network);
    const CellOrigin refused = originOf(school, 9, "2026-W12");
    EXPECT_EQ(refused.fetched + refused.carried + refused.notCollected, 0);
    EXPECT_FALSE(refused.collectedAt);
    EXPECT_FALSE(originOf(school, 99, "2026-W12").collectedAt) << "nobody's";
}

TEST(CourseColumns, TheTotalIsTheWholeFilterAndACourseNobodyStartedIsZeroAndNotMissing)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
  curso 3 BI 1
turma a 1 tag=1
foto 2026-W10 1: 7 | 10 0 - ; 8 | 20 0 -
foto 2026-W11 1: 7 | 40 0 - ; 8 | 100 0 -
)");
    Filter filter;
    filter.track = school.track(u"a");
    const auto view = courseWeeks(school.connection(), school.school(), filter);
    ASSERT_TRUE(view);
    ASSERT_EQ(view->rows.size(), 3U);
    const auto written = [&](const CourseRow& row, QStringView key) -> Value {
        for (const auto& column : courseColumns(*view)) {
            if (column.key == key)
                return column.value(row);
        }
        ADD_FAILURE() << key.toString().toStdString();
        return {};
    };
    EXPECT_EQ(written(view->rows[0], u"2026-W11"), Value(Percent{700}));
    EXPECT_EQ(written(view->rows[0], u"variacao"), Value(Percent{550}));
    EXPECT_EQ(written(view->rows[0], u"concluido"), Value(qint64(1)));
    EXPECT_EQ(written(view->rows[0], u"em_andamento"), Value(qint64(1)));
    EXPECT_EQ(written(view->rows[1], u"2026-W11"), Value(Percent{0}));
    EXPECT_EQ(written(view->rows[1], u"nao_iniciado"), Value(qint64(2)));
    EXPECT_EQ(written(view->rows[2], u"2026-W11"), Value()) << "nothing collected is not zero";
    EXPECT_EQ(written(view->total, u"2026-W11"), Value(Percent{350})) << "140 over 4 cells";
    EXPECT_EQ(written(view->total, u"curso"), Value());
    EXPECT_EQ(written(view->total, u"alunos"), Value(qint64(2)));
}

TEST(StudentWeeks, TheGainKeepsTheSumsItIsMadeOf)
{
    const World school = world(picture);
    Filter filter;
    filter.track = school.track(u"a");
    for (const std::vector<CourseId>& courses : {std::vector<CourseId>{}, std::vector{CourseId{1}}}) {
        filter.courses = courses;
        const auto view = studentWeeks(school.connection(), school.school(), filter);
        ASSERT_TRUE(view);
        const StudentWeek& eight = view->rows[1].last();
        EXPECT_EQ(eight.gainCells, 1) << "only SQL in both";
        EXPECT_EQ(eight.gainTenths, 100);
        EXPECT_EQ(eight.gain->tenths, 50) << "two weeks apart";
        EXPECT_EQ(view->weeksApart, 2);
    }
}
