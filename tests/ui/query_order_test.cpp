#include "tests/support/world.h"
#include "ui/query_runner.h"

#include <QFile>
#include <QSemaphore>
#include <QTest>

#include <gtest/gtest.h>
#include <optional>

using namespace farol;
using namespace farol::ui;
using domain::Fault;
using domain::Result;

namespace {

constexpr int patience = 20000; // ms; a limit, never waited for

class QueryOrder : public testing::Test {
protected:
    /// A question whose answer is known, and the notes its answer in the order of arrival.
    void ask(QObject& receiver, int ticket, int value)
    {
        runner->ask<int>(
            &receiver, ticket,
            [value](const storage::Connection&, const domain::School&) { return Result<int>(value); },
            [this](Result<int> answer) { arrived << (answer ? *answer : -1); });
    }
    /// A question that holds the reading thread until `go` is released.
    void askToWait(QObject& receiver, int ticket, int value)
    {
        runner->ask<int>(
            &receiver, ticket,
            [this, value](const storage::Connection&, const domain::School&) {
                go.acquire();
                return Result<int>(value);
            },
            [this](Result<int> answer) { arrived << (answer ? *answer : -1); });
    }
    bool waitFor(int answer)
    {
        return QTest::qWaitFor([this, answer] { return arrived.contains(answer); }, patience);
    }

    tests::World world = tests::world("trilha analista\n  curso 1 SQL 1\n");
    QSemaphore go;
    QList<int> arrived;
    std::optional<QueryRunner> runner{std::in_place, world.connection().file()};
};

} // namespace

TEST_F(QueryOrder, AnswersArriveInTheOrderAsked)
{
    QObject page;
    QList<int> expected;
    for (int value = 1; value <= 20; ++value) {
        ask(page, value, value);
        expected << value;
    }
    ASSERT_TRUE(waitFor(20));
    EXPECT_EQ(arrived, expected);
}

TEST_F(QueryOrder, AnAnswerNeverArrivesInsideTheQuestion)
{
    QObject page;
    ask(page, 0, 1);
    EXPECT_TRUE(arrived.isEmpty());
    EXPECT_TRUE(waitFor(1));
}

TEST_F(QueryOrder, TicketsOfOnePageDoNotDisturbEachOther)
{
    QObject page;
    askToWait(page, 1, 10);
    ask(page, 2, 20);
    ask(page, 1, 11); // in place of the first
    go.release();
    ASSERT_TRUE(waitFor(11));
    EXPECT_EQ(arrived, (QList<int>{20, 11}));
}

TEST_F(QueryOrder, TheSameTicketOfTwoPagesIsTwoTickets)
{
    QObject one;
    QObject other;
    askToWait(one, 1, 10);
    ask(other, 1, 20);
    go.release();
    ASSERT_TRUE(waitFor(20));
    EXPECT_EQ(arrived, (QList<int>{10, 20}));
}

TEST_F(QueryOrder, APageThatClosesTakesOnlyItsOwnQuestionsWithIt)
{
    QObject stays;
    auto closes = std::make_unique<QObject>();
    askToWait(stays, 0, 1);
    ask(*closes, 0, 2);
    ask(*closes, 1, 3);
    ask(stays, 1, 4);
    closes.reset();
    go.release();
    ASSERT_TRUE(waitFor(4));
    EXPECT_EQ(arrived, (QList<int>{1, 4}));
}

TEST_F(QueryOrder, AQuestionThatNobodyWaitsForIsNotEvenAsked)
{
    QObject stays;
    int asked = 0;
    {
        QObject closes;
        askToWait(stays, 0, 1);
        runner->ask<int>(
            &closes, 0, [&asked](const storage::Connection&, const domain::School&) { return Result<int>(++asked); },
            [](Result<int>) {});
    }
    ask(stays, 1, 2);
    go.release();
    ASSERT_TRUE(waitFor(2));
    EXPECT_EQ(asked, 0);
}

TEST_F(QueryOrder, APageMayAskAgainFromWithinItsAnswer)
{
    QObject page;
    runner->ask<int>(
        &page, 0, [](const storage::Connection&, const domain::School&) { return Result<int>(1); },
        [&](Result<int> answer) {
            arrived << *answer;
            ask(page, 0, 2);
        });
    ASSERT_TRUE(waitFor(2));
    EXPECT_EQ(arrived, (QList<int>{1, 2}));
}

TEST_F(QueryOrder, APageMayCloseFromWithinItsAnswer)
{
    auto page = std::make_unique<QObject>();
    QObject stays;
    runner->ask<int>(
        page.get(), 0, [](const storage::Connection&, const domain::School&) { return Result<int>(1); },
        [&](Result<int>) { page.reset(); });
    ask(*page, 1, 2);
    ask(stays, 0, 3);
    ASSERT_TRUE(waitFor(3));
    EXPECT_EQ(page, nullptr);
    EXPECT_EQ(arrived, QList<int>{3});
}

TEST_F(QueryOrder, AnAnswerOnItsWayIsDroppedWhenThePageAsksAgain)
{
    QObject page;
    QSemaphore read;
    runner->ask<int>(
        &page, 0,
        [&read](const storage::Connection&, const domain::School&) {
            read.release();
            return Result<int>(1);
        },
        [this](Result<int> answer) { arrived << *answer; });
    ASSERT_TRUE(read.tryAcquire(1, patience)); // too late to leave it unasked
    ask(page, 0, 2);
    ASSERT_TRUE(waitFor(2));
    EXPECT_EQ(arrived, QList<int>{2});
}

TEST_F(QueryOrder, AFaultArrivesAsItWasReported)
{
    QObject page;
    std::optional<domain::Error> error;
    runner->ask<int>(
        &page, 0,
        [](const storage::Connection&, const domain::School&) -> Result<int> {
            return domain::failed(Fault::Damaged, QStringLiteral("page 7"));
        },
        [&](const Result<int>& answer) { error = answer.error(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return error.has_value(); }, patience));
    EXPECT_EQ(error->fault, Fault::Damaged);
    ask(page, 0, 5); // and the next question is answered
    EXPECT_TRUE(waitFor(5));
}

TEST_F(QueryOrder, AHistoryThatComesLaterIsFound)
{
    const QString file = world.folder() + QStringLiteral("/later.sqlite");
    runner.emplace(file);
    QObject page;
    std::optional<Result<int>> first;
    runner->ask<int>(
        &page, 0, [](const storage::Connection&, const domain::School&) { return Result<int>(1); },
        [&](Result<int> answer) { first = std::move(answer); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return first.has_value(); }, patience));
    EXPECT_FALSE(first->has_value());
    EXPECT_FALSE(QFile::exists(file)); // a reader makes no file
    ASSERT_TRUE(world.connection().run(QStringLiteral("VACUUM INTO '%1'").arg(file)));
    ask(page, 0, 2);
    ASSERT_TRUE(waitFor(2));
}

TEST_F(QueryOrder, DestroyedWhileAnswersAreOnTheirWayItCallsNobody)
{
    QObject page;
    QSemaphore answered;
    for (int ticket = 0; ticket < 3; ++ticket) {
        runner->ask<int>(
            &page, ticket,
            [&answered](const storage::Connection&, const domain::School&) {
                answered.release();
                return Result<int>(1);
            },
            [this](Result<int> answer) { arrived << *answer; });
    }
    ASSERT_TRUE(answered.tryAcquire(3, patience)); // all were read; none was delivered, since no event was processed
    runner.reset();
    QCoreApplication::processEvents();
    EXPECT_TRUE(arrived.isEmpty());
}
