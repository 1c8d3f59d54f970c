#include "core/analytics/cohort_comparison.h"
#include "core/analytics/cohort_weeks.h"
#include "core/analytics/comparison_columns.h"
#include "tests/support/bulk_history.h"
#include "tests/support/world.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

constexpr auto picture = R"(
trilha a
  curso 1 SQL 9
turma a 1 tag=1 inicio=2026-02-02 arquivada
turma a 2 tag=2 inicio=2026-02-09 arquivada
turma a 3 tag=3 inicio=2026-02-16 tutor=Ana
turma a 4 tag=4 inicio=2026-03-02 tutor=Beatriz
turma a 5 tag=5
foto 2026-W07 dia=2026-02-15 1: 1 | 10
foto 2026-W08 dia=2026-02-22 2: 2 | 20
foto 2026-W09 dia=2026-03-01 3: 3 | 30
foto 2026-W11 dia=2026-03-15 3: 3 | 40
foto 2026-W11 dia=2026-03-15 4: 4 | 50 ; 6 | 14 ; 7 | -
foto 2026-W11 dia=2026-03-15 5: 5 | 90
)";

CohortComparison compared(const World& school, Filter filter = {})
{
    filter.track = school.track(u"a");
    auto comparison = cohortComparison(school.connection(), school.school(), filter);
    EXPECT_TRUE(comparison.has_value());
    return *comparison;
}

} // namespace

TEST(CohortComparison, ATurmaStandsBesideThoseThatStartedBeforeIt)
{
    const World school = world(picture);
    const CohortComparison comparison = compared(school);
    ASSERT_EQ(comparison.rows.size(), 5U);
    const ComparisonRow* row = comparison.row(school.cohort(4));
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->age, 2);
    EXPECT_EQ(row->last.students, 3);
    EXPECT_EQ(row->last.mean, 320); // 50 and 14
    EXPECT_EQ(row->last.counts.answered, 2);
    EXPECT_EQ(row->earlier, 3);
    ASSERT_TRUE(row->reference.has_value());
    EXPECT_EQ(row->reference->median, 200); // 10, 20 and 30 after two weeks
    EXPECT_EQ(row->reference->low, 120);
    EXPECT_EQ(row->reference->high, 280);
    EXPECT_EQ(row->difference(), 120);
    EXPECT_EQ(row->position(), 1250); // above p90
    ASSERT_TRUE(row->statuses.has_value());
    EXPECT_EQ(row->statuses->total(), 3);
}

TEST(CohortComparison, TooFewEarlierTurmasAreCountedAndNotUsed)
{
    const CohortComparison comparison = compared(world(picture));
    const ComparisonRow& oldest = comparison.rows[0];
    EXPECT_EQ(oldest.earlier, 0);
    EXPECT_FALSE(oldest.reference.has_value());
    EXPECT_FALSE(oldest.difference().has_value());
    const ComparisonRow& third = comparison.rows[2]; // week 4: nobody else was seen so old
    EXPECT_EQ(third.age, 4);
    EXPECT_EQ(third.earlier, 0);
    EXPECT_EQ(third.last.mean, 400);
}

TEST(CohortComparison, ATurmaThatEndedHasNoSituationsAndOneWithoutAStartNoAge)
{
    const CohortComparison comparison = compared(world(picture));
    EXPECT_FALSE(comparison.rows[0].statuses.has_value());
    EXPECT_EQ(comparison.rows[0].last.week, *Week::fromKey(u"2026-W07"));
    const ComparisonRow& unknown = comparison.rows[4];
    EXPECT_FALSE(unknown.age.has_value());
    EXPECT_FALSE(unknown.reference.has_value());
    EXPECT_EQ(unknown.last.mean, 900);
    EXPECT_TRUE(unknown.statuses.has_value());
}

TEST(CohortComparison, TheFilterNamesTheRowsAndNotTheEarlierTurmas)
{
    const World school = world(picture);
    Filter filter;
    filter.tutors = {school.school().tutors.back().id}; // Beatriz
    filter.from = Week::fromKey(u"2026-W11");
    const CohortComparison comparison = compared(school, filter);
    ASSERT_EQ(comparison.rows.size(), 1U);
    EXPECT_EQ(comparison.rows[0].number, 4);
    EXPECT_EQ(comparison.rows[0].reference->median, 200);
    EXPECT_EQ(comparison.weeks, std::vector<Week>{*Week::fromKey(u"2026-W11")});
    EXPECT_EQ(comparison.last.students, 3);
}

TEST(CohortComparison, AFilterThatMatchesNobodyHasNoRows)
{
    const World school = world(picture);
    Filter filter;
    filter.from = Week::fromKey(u"2026-W20");
    const CohortComparison comparison = compared(school, filter);
    EXPECT_TRUE(comparison.rows.empty());
    EXPECT_TRUE(comparison.weeks.empty());
    EXPECT_EQ(comparison.ages.cohorts.size(), 5U);
}

TEST(CohortComparison, ItsColumnsSayNothingWhereNothingIsKnown)
{
    const CohortComparison comparison = compared(world(picture));
    std::map<QString, Value> values;
    for (const auto& column : comparisonColumns())
        values[column.key] = column.value(comparison.rows[4]);
    EXPECT_EQ(values[QStringLiteral("turma")], Value(qint64(5)));
    EXPECT_EQ(values[QStringLiteral("media")], Value(Percent{900}));
    EXPECT_EQ(values[QStringLiteral("cobertura")], Value(Percent{1000}));
    for (const char16_t* key :
        {u"tutor", u"inicio", u"semana_de_estudo", u"mediana_anteriores", u"diferenca", u"posicao", u"retencao"})
        EXPECT_EQ(values[QString::fromUtf16(key)], Value()) << QString::fromUtf16(key).toStdString();
}

TEST(CohortComparison, AgreesWithTheViewByTurmaAndIsFastOnALargeHistory)
{
    World school;
    ASSERT_TRUE(farol::tests::writeBulkHistory(school.connection(), farol::tests::BulkPlan::large()));
    const School registered = school.school();
    Filter filter;
    filter.track = registered.tracks.front().id;
    ASSERT_TRUE(cohortComparison(school.connection(), registered, filter)); // warm
    QElapsedTimer timer;
    timer.start();
    const auto ages = cohortAges(school.connection(), registered, filter);
    const qint64 forAges = timer.restart();
    const auto stays = cohortStays(school.connection(), registered, filter, *ages);
    const qint64 forStays = timer.restart();
    const auto comparison = cohortComparison(school.connection(), registered, filter);
    const qint64 forAll = timer.elapsed();
    ASSERT_TRUE(ages && stays && comparison);
    RecordProperty("ms_ages", int(forAges));
    RecordProperty("ms_stays", int(forStays));
    RecordProperty("ms_all", int(forAll));
    const auto view = cohortWeeks(school.connection(), registered, filter);
    ASSERT_TRUE(view);
    ASSERT_EQ(view->rows.size(), comparison->rows.size());
    for (size_t i = 0; i < view->rows.size(); ++i) {
        for (size_t week = 0; week < view->weeks.size(); ++week) {
            EXPECT_EQ(view->rows[i].figures[week].mean, comparison->ages.cohorts[i].weeks[week].mean);
            EXPECT_EQ(view->rows[i].figures[week].students, comparison->ages.cohorts[i].weeks[week].students);
        }
    }
}
