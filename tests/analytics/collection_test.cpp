#include "core/analytics/collection_cohorts.h"
#include "core/analytics/collection_coverage.h"
#include "core/analytics/collection_failures.h"
#include "core/analytics/collection_runs.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::analytics;
using namespace farol::domain;
using tests::World;
using tests::world;

namespace {

// Reasons of a picture: '-' network, '?' not asked.
constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 1
trilha cientista
  curso 3 Python 1
turma analista 2 tag=1
turma analista 10 tag=2
turma analista 11 tag=5
turma cientista 1 tag=3
turma cientista 9 tag=4 arquivada
aluno 7 "Ana Conceição"
aluno 8 "João Ávila"
foto 2026-W45 2: 7 | 10 20 ; 8 | 0 -
foto 2026-W45 1: 7 | 5
foto 2026-W47 2: 7 | 10= 30 ; 8 | x -
foto 2026-W47 10: 7 | 10= 30 ; 9 | ? ?
falhou 2026-W47 1: 7 | 5
)";

Week week(const char* key)
{
    return *Week::fromKey(QString::fromLatin1(key));
}

template <typename Answer>
Answer must(Result<Answer> answer)
{
    EXPECT_TRUE(answer.has_value());
    return answer ? std::move(*answer) : Answer{};
}

void run(const World& school, const char* sql)
{
    ASSERT_TRUE(school.connection().run(QString::fromLatin1(sql))) << sql;
}

} // namespace

TEST(CollectionCohorts, CountWhatWasAskedCarriedFailedAndWaits)
{
    const World school = world(picture);
    const auto rows = must(collectionCohorts(school.connection(), school.school(), week("2026-W47")));
    ASSERT_EQ(rows.size(), 4U) << "the archived one has nobody in the photo";
    const auto counts = [](const CohortCollection& row) {
        return std::array{row.number, row.students, row.cells(), row.asked, row.carried, row.failed, row.waiting};
    };
    EXPECT_EQ(counts(rows[0]), (std::array{2, 2, 4, 2, 1, 1, 0})) << "sem acesso is an answer";
    EXPECT_EQ(counts(rows[1]), (std::array{10, 2, 4, 1, 1, 0, 2}));
    EXPECT_EQ(counts(rows[2]), (std::array{11, 0, 0, 0, 0, 0, 0}));
    EXPECT_EQ(rows[0].list, ListState::Obtained);
    EXPECT_EQ(rows[2].list, ListState::Waiting);
    EXPECT_EQ(rows[3].list, ListState::Kept);
    EXPECT_EQ(rows[3].listReason, Reason::Network);
    EXPECT_EQ(rows[3].track, QStringLiteral("cientista"));
}

TEST(CollectionCohorts, WhatATableToldWasNotAsked)
{
    const World school = world(picture);
    run(school, "UPDATE cell SET origin = 2 WHERE week = (SELECT max(week) FROM photo) AND student = 7 AND course = 2");
    const auto rows = must(collectionCohorts(school.connection(), school.school(), week("2026-W47")));
    const CohortCollection& row = rows[0];
    EXPECT_EQ((std::array{row.asked, row.carried, row.imported, row.failed}), (std::array{1, 1, 1, 1}));
    EXPECT_EQ(row.cells(), 4);
    for (const auto& column : collectionCohortColumns()) {
        if (column.key == u"importadas") {
            EXPECT_EQ(column.value(row), Value(qint64(1)));
        }
    }
}

TEST(CollectionCohorts, WhatAListMustTellIsMissingBeforeItCame)
{
    const World school = world(picture);
    const auto rows = must(collectionCohorts(school.connection(), school.school(), week("2026-W47")));
    for (const auto& column : collectionCohortColumns()) {
        const bool isName = column.key == u"turma" || column.key == u"trilha";
        EXPECT_EQ(column.value(rows[2]) == Value(), !isName) << column.key.toStdString();
        EXPECT_FALSE(column.value(rows[0]) == Value()) << column.key.toStdString();
    }
}

TEST(CollectionCohorts, AWeekWithoutAPhotoHasOnlyTheTurmas)
{
    const World school = world(picture);
    for (const auto& row : must(collectionCohorts(school.connection(), school.school(), week("2026-W46")))) {
        EXPECT_EQ(row.list, ListState::Waiting);
        EXPECT_EQ(row.cells(), 0);
    }
}

TEST(CollectionFailures, AreCountedOncePerCellTheMostFrequentFirst)
{
    const World school = world(picture);
    run(school, "UPDATE cell SET reason = 3 WHERE week = (SELECT max(week) FROM photo) AND student = 9 AND course = 1");
    const auto failures = must(collectionFailures(school.connection(), week("2026-W47")));
    const std::vector<CollectionFailure> expected{{Reason::NotAsked, 1}, {Reason::Network, 1}, {Reason::Timeout, 1}};
    EXPECT_EQ(failures, expected);
    EXPECT_TRUE(must(collectionFailures(school.connection(), week("2026-W46"))).empty());
}

TEST(CollectionFailures, AStudentOfTwoTurmasFailsOnce)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W47 1: 7 | -
foto 2026-W47 2: 7 | - ; 8 | -
)");
    const auto failures = must(collectionFailures(school.connection(), week("2026-W47")));
    EXPECT_EQ(failures, (std::vector<CollectionFailure>{{Reason::Network, 2}}));
    const auto cells = must(uncollectedCells(school.connection(), week("2026-W47")));
    ASSERT_EQ(cells.size(), 2U);
    EXPECT_EQ(cells[0].cohort, 1) << "the first of its turmas";
}

TEST(CollectionFailures, TheListNamesTurmaStudentCourseAndReason)
{
    const World school = world(picture);
    const auto cells = must(uncollectedCells(school.connection(), week("2026-W47")));
    ASSERT_EQ(cells.size(), 1U) << "what was not asked has not failed";
    EXPECT_EQ(cells[0].track, QStringLiteral("analista"));
    EXPECT_EQ(cells[0].cohort, 2);
    EXPECT_EQ(cells[0].student, QStringLiteral("João Ávila"));
    EXPECT_EQ(cells[0].course, QStringLiteral("Excel"));
    EXPECT_EQ(cells[0].reason, Reason::Network);
}

TEST(CollectionRuns, TellHowEachEnded)
{
    const World school = world(picture);
    run(school, R"(
INSERT INTO sync_run (week, started_at, ended_at, finished, requests, fetched, failed, starter, scope, carried, fault,
    cells, answered)
VALUES (2900, 1000, 1600, 1, 30, 20, 0, 0, 0, 5, NULL, 25, 25),
    (2900, 2000, 2060, 1, 30, 20, 2, 2, 1, 0, NULL, 25, 23),
    (2900, 3000, 3001, 0, 1, 0, 0, 1, 2, 0, 19, NULL, NULL),
    (2900, 4000, 4001, 0, 1, 0, 0, 1, 0, 0, 4, NULL, NULL),
    (2900, 5000, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL))");
    const auto runs = must(collectionRuns(school.connection()));
    ASSERT_EQ(runs.size(), 5U);
    const std::array ends{RunEnd::NoEnd, RunEnd::Failed, RunEnd::Cancelled, RunEnd::WithFailures, RunEnd::Complete};
    for (size_t i = 0; i < ends.size(); ++i)
        EXPECT_EQ(runs[i].end, ends[i]) << i;
    EXPECT_EQ(runs[1].fault, Fault::Refused);
    EXPECT_EQ(runs[2].fault, Fault::Cancelled);
    EXPECT_EQ(runs[3].starter, 2);
    EXPECT_EQ(runs[3].scope, 1);
    EXPECT_EQ(runs[3].answered, 23);
    EXPECT_EQ(runs[4].seconds(), 600);
    EXPECT_EQ(runs[4].carried, 5);
    EXPECT_FALSE(runs[0].seconds());
    EXPECT_EQ(must(lastScheduledRun(school.connection())), QDateTime::fromSecsSinceEpoch(2000, Qt::UTC));
    EXPECT_EQ(must(collectionRuns(school.connection(), 2)).size(), 2U);
}

TEST(CollectionRuns, WhatARunDidNotSayIsMissing)
{
    const World school = world(picture);
    run(school, "INSERT INTO sync_run (week, started_at) VALUES (2900, 5000)");
    const auto runs = must(collectionRuns(school.connection()));
    ASSERT_EQ(runs.size(), 1U);
    const QStringList missing{QStringLiteral("celulas"), QStringLiteral("respondidas"), QStringLiteral("fim")};
    for (const auto& column : collectionRunColumns())
        EXPECT_EQ(column.value(runs[0]) == Value(), missing.contains(column.key)) << column.key.toStdString();
    EXPECT_EQ(must(lastScheduledRun(school.connection())), std::nullopt);
}

TEST(CollectionCoverage, IsACalendarThatKeepsItsGaps)
{
    const World school = world(picture);
    const auto calendar = must(collectionCoverage(school.connection(), school.school()));
    EXPECT_EQ(calendar.weeks, (std::vector{week("2026-W45"), week("2026-W46"), week("2026-W47")}));
    EXPECT_EQ(calendar.photographed, (std::vector{true, false, true}));
    ASSERT_EQ(calendar.rows.size(), 4U);
    EXPECT_EQ(calendar.rows[0].weeks[0], (Covered{3, 4}));
    EXPECT_EQ(calendar.rows[0].weeks[1], std::nullopt) << "nobody collected: not 0";
    EXPECT_EQ(calendar.rows[0].weeks[2], (Covered{2, 3})) << "sem acesso cannot be answered";
    EXPECT_EQ(calendar.rows[1].weeks[0], std::nullopt) << "the turma was not there";
    EXPECT_EQ(calendar.rows[1].weeks[2], (Covered{2, 4}));
    EXPECT_EQ(calendar.rows[2].weeks[2], std::nullopt);
    EXPECT_EQ(calendar.rows[3].weeks[2], (Covered{1, 1}));
}

TEST(CollectionCoverage, HoldsTheLastWeeksAsked)
{
    const World school = world(picture);
    const auto calendar = must(collectionCoverage(school.connection(), school.school(), 2));
    EXPECT_EQ(calendar.weeks, (std::vector{week("2026-W46"), week("2026-W47")}));
    EXPECT_TRUE(must(collectionCoverage(world("trilha a\n curso 1 SQL 1\n").connection(), {})).weeks.empty());
}

TEST(CollectionCoverage, AFullShareMeansEveryCell)
{
    EXPECT_EQ((Covered{9999, 10000}).share(), 999);
    EXPECT_EQ((Covered{10000, 10000}).share(), 1000);
    EXPECT_EQ((Covered{0, 3}).share(), 0);
    EXPECT_EQ((Covered{0, 0}).share(), std::nullopt) << "everything is sem acesso";
}

TEST(CollectionAudits, AreOfThisPhotoAndOfTheLastEight)
{
    const World school = world(picture);
    EXPECT_EQ(must(collectionAudits(school.connection())).lastEight, AuditResult{});
    run(school, "DROP TRIGGER sealed_photo_update");
    run(school, "UPDATE photo SET audited = 40, differing = 1");
    run(school, "UPDATE photo SET audited = 54, differing = 0, is_full = 1 WHERE week = (SELECT max(week) FROM photo)");
    run(school,
        "WITH RECURSIVE n (w) AS (SELECT 2700 UNION ALL SELECT w + 1 FROM n LIMIT 9) INSERT INTO photo (week, "
        "photo_date, taken_at, audited) SELECT w, '2020-01-01', 0, 100 FROM n");
    EXPECT_EQ(must(collectionAudits(school.connection())).repeated, 1) << "as in the picture";
    run(school, "DROP TRIGGER sealed_cell_update");
    run(school, "UPDATE cell SET origin = CASE state WHEN 0 THEN 1 ELSE 0 END");
    const Audits audits = must(collectionAudits(school.connection()));
    EXPECT_EQ(std::to_string(audits.repeated) + "\n",
        tests::rows(
            school.connection(), "SELECT count(*) FROM cell WHERE state = 0 AND week = (SELECT max(week) FROM photo)"));
    EXPECT_GT(audits.repeated, 0);
    EXPECT_EQ(audits.photo, (AuditResult{54, 0}));
    EXPECT_TRUE(audits.isFull);
    EXPECT_EQ(audits.lastEight, (AuditResult{54 + 40 + 600, 1}));
}
