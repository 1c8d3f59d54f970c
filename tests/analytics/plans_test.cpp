#include "core/analytics/scope.h"
#include "core/analytics/sql.h"
#include "core/analytics/student_roster.h"
#include "core/school/changes.h"
#include "core/school/versions.h"
#include "core/storage/masking.h"
#include "core/storage/statement.h"
#include "tests/support/bulk_history.h"
#include "tests/support/world.h"

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <string>

using namespace farol::domain;
using farol::analytics::Scope;
using farol::analytics::scopeOf;
using farol::storage::Statement;
using farol::tests::World;
using farol::tests::world;
namespace sql = farol::analytics::sql;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 1
turma analista 1 tag=1 inicio=2026-03-02
turma analista 2 tag=2 inicio=2026-03-02
foto 2026-W10 1: 7 | 10 20 ; 8 | x -
foto 2026-W10 2: 7 | 10 20
foto 2026-W11 1: 7 | 10 20 ; 8 | x -
)";

QStringList planOf(const World& school, const QString& text)
{
    QStringList lines;
    auto statement = Statement::prepare(school.connection(), QStringLiteral("EXPLAIN QUERY PLAN ") + text);
    EXPECT_TRUE(statement && statement->runWith(QVariantList(text.count(u'?'), 0)));
    while (statement && statement->next())
        lines << statement->text(3);
    return lines;
}

/// The plan must reach cells by their week and never build an index of its own.
void expectGoodPlan(const sql::Text& text, const QStringList& plan)
{
    static const QRegularExpression forbidden(QStringLiteral(
        R"(\bSCAN (cell|c|b|a|m|membership|s|sums|w|student_week|reached|milestone)\b|ANY\(|AUTOMATIC)"));
    static const QRegularExpression cells(QStringLiteral(R"(\bSEARCH (cell|c|b|a) )"));
    ASSERT_FALSE(plan.isEmpty()) << text.name.toStdString();
    for (const QString& line : plan) {
        const std::string where = (text.name + QStringLiteral(": ") + plan.join(u'\n')).toStdString();
        const bool derived = text.name == u"gains"; // m is a list made on the fly there
        EXPECT_TRUE(!forbidden.match(line).hasMatch() || (derived && line == u"SCAN m")) << where;
        EXPECT_TRUE(!cells.match(line).hasMatch() || line.contains(u"(week=?")) << where;
    }
}

void expectGoodPlans(const World& school, CourseId chosen = CourseId{2})
{
    const School registered = school.school();
    for (const std::vector<CourseId>& courses : {std::vector<CourseId>{}, std::vector{chosen}}) {
        const Filter filter{school.track(u"analista"), {}, {}, {}, courses};
        const auto scope = scopeOf(registered, filter);
        ASSERT_TRUE(scope);
        for (const sql::Text& text : sql::all(*scope))
            expectGoodPlan(text, planOf(school, text.sql));
        const StudentId one{7}; // the page of a student
        const auto cohorts = std::vector{scope->cohorts.front()->id, scope->cohorts.back()->id};
        for (const sql::Text& text : sql::all(farol::analytics::ofStudent(*scope, one, cohorts)))
            expectGoodPlan(text, planOf(school, text.sql));
    }
}

} // namespace

TEST(Plans, EveryQuestionGoesByWeekWithoutStatistics)
{
    expectGoodPlans(world(picture));
}

TEST(Plans, EveryQuestionGoesByWeekWithStatistics)
{
    const World school = world(picture);
    ASSERT_TRUE(school.connection().run(QStringLiteral("ANALYZE")));
    expectGoodPlans(school);
}

TEST(Plans, EveryQuestionGoesByWeekWhenTheCoursesChanged)
{
    World school; // big enough for statistics that mean something
    farol::tests::BulkPlan bulk;
    bulk.weeks = 8;
    ASSERT_TRUE(farol::tests::writeBulkHistory(school.connection(), bulk));
    const School before = school.school();
    School after = before;
    Track& track = after.tracks.front();
    const std::vector<PlannedCourse> fewer(track.courses.begin() + 2, track.courses.end());
    track = farol::school::withPlan(track, track.tolerance, fewer, {bulk.last, true});
    const QDateTime now(bulk.last.sunday(), QTime(23, 0), before.zone);
    ASSERT_TRUE(farol::school::save(school.connection(), {before, after}, now.toUTC()));
    ASSERT_EQ(school.school().tracks.front().former.size(), 1U);
    const CourseId gone = before.tracks.front().courses.front().course.id;
    expectGoodPlans(school, gone);
    ASSERT_TRUE(school.connection().run(QStringLiteral("ANALYZE")));
    expectGoodPlans(school, gone);
}

TEST(Plans, MissingCellsComeFromTheirOwnIndex)
{
    const World school = world(picture);
    const School registered = school.school();
    const auto scope = scopeOf(registered, Filter{school.track(u"analista"), {}, {}, {}, {}});
    ASSERT_TRUE(scope);
    EXPECT_TRUE(planOf(school, sql::roster(*scope, {}, farol::analytics::ChosenGains::Told))
                    .join(u'\n')
                    .contains(u"cell_missing (week=?"));
}

TEST(Plans, LongListsComeInTheOrderOfTheirKeysAndAreNotSorted)
{
    const World school = world(picture);
    const School registered = school.school();
    const auto scope = scopeOf(registered, Filter{school.track(u"analista"), {}, {}, {}, {}});
    ASSERT_TRUE(scope);
    ASSERT_TRUE(school.connection().run(QStringLiteral("ANALYZE")));
    for (const QString& text : {sql::cells(*scope), sql::roster(*scope, {}, farol::analytics::ChosenGains::Told)}) {
        const QString plan = planOf(school, text).join(u'\n');
        EXPECT_TRUE(plan.contains(u"SEARCH m USING")) << plan.toStdString();
        EXPECT_FALSE(plan.contains(u"TEMP B-TREE FOR ORDER BY")) << plan.toStdString();
    }
}

TEST(Plans, MaskedNamesAreLookedUpTheSameWay)
{
    const World school = world(picture);
    ASSERT_TRUE(farol::storage::setNames(school.connection(), farol::storage::Names::Masked));
    expectGoodPlans(school);
    const School registered = school.school();
    const auto scope = scopeOf(registered, Filter{school.track(u"analista"), {}, {}, {}, {}});
    ASSERT_TRUE(scope);
    const std::vector<StudentId> some{{7}, {8}};
    for (const QString& text : {sql::students(some), sql::uncollectedCells()}) {
        const QString plan = planOf(school, text).join(u'\n');
        EXPECT_TRUE(plan.contains(u"SEARCH main.student USING INTEGER PRIMARY KEY")) << plan.toStdString();
        EXPECT_FALSE(plan.contains(u"SCAN main.student")) << plan.toStdString();
    }
}
