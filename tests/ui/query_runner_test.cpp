#include "tests/support/world.h"
#include "ui/query_runner.h"

#include <QSemaphore>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <gtest/gtest.h>
#include <optional>

using namespace farol;
using namespace farol::ui;
using domain::Result;

namespace {

constexpr int patience = 20000; // ms; a limit, never waited for

class Runner : public testing::Test {
protected:
    QString file() const { return m_world.connection().file(); }

    static Result<int> countTracks(const storage::Connection&, const domain::School& school)
    {
        return static_cast<int>(school.tracks.size());
    }

    tests::World m_world = tests::world("trilha analista\n  curso 1 SQL 1\n");
    std::optional<QueryRunner> m_runner{std::in_place, file()};
};

} // namespace

TEST_F(Runner, BringsTheAnswerToTheThreadThatAsked)
{
    std::optional<Result<int>> answer;
    QThread* asked = nullptr;
    QThread* shown = nullptr;
    QObject page;
    m_runner->ask<int>(
        &page, 0,
        [&asked](const storage::Connection& connection, const domain::School& school) {
            asked = QThread::currentThread();
            return countTracks(connection, school);
        },
        [&](Result<int> result) {
            shown = QThread::currentThread();
            answer = std::move(result);
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
    EXPECT_EQ(answer->value(), 1);
    EXPECT_EQ(shown, QThread::currentThread());
    EXPECT_NE(asked, QThread::currentThread());
}

TEST_F(Runner, CannotWrite)
{
    std::optional<Result<int>> answer;
    QObject page;
    m_runner->ask<int>(
        &page, 0,
        [](const storage::Connection& connection, const domain::School&) -> Result<int> {
            const auto done = connection.run(QStringLiteral("DELETE FROM track"));
            return done ? Result<int>(1) : Result<int>(tl::make_unexpected(done.error()));
        },
        [&](Result<int> result) { answer = std::move(result); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
    EXPECT_FALSE(answer->has_value());
    EXPECT_EQ(m_world.school().tracks.size(), 1u);
}

TEST_F(Runner, SaysThatThereIsNoHistory)
{
    QueryRunner nowhere(m_world.folder() + QStringLiteral("/none.sqlite"));
    std::optional<Result<int>> answer;
    QObject page;
    nowhere.ask<int>(&page, 0, countTracks, [&](Result<int> result) { answer = std::move(result); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
    EXPECT_FALSE(answer->has_value());
}

TEST_F(Runner, APageClosedEarlyIsNotCalled)
{
    QSemaphore go;
    bool called = false;
    {
        QObject page;
        m_runner->ask<int>(
            &page, 0,
            [&go](const storage::Connection&, const domain::School&) {
                go.acquire();
                return Result<int>(1);
            },
            [&called](Result<int>) { called = true; });
    }
    go.release();
    // A second page's answer comes after where the first one's would have been.
    QObject other;
    bool done = false;
    m_runner->ask<int>(&other, 0, countTracks, [&done](Result<int>) { done = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, patience));
    EXPECT_FALSE(called);
}

TEST_F(Runner, OnlyTheLatestAnswerOfATicketIsShown)
{
    QSemaphore go;
    QObject page;
    QList<int> shown;
    const auto question = [&go](int value) {
        return [&go, value](const storage::Connection&, const domain::School&) {
            if (value == 1)
                go.acquire();
            return Result<int>(value);
        };
    };
    for (const int value : {1, 2, 3})
        m_runner->ask<int>(&page, 7, question(value), [&shown](Result<int> result) { shown << *result; });
    m_runner->ask<int>(&page, 8, question(10), [&shown](Result<int> result) { shown << *result; });
    go.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.contains(10); }, patience));
    EXPECT_EQ(shown, (QList<int>{3, 10}));
}

TEST_F(Runner, MayBeDestroyedWithQuestionsInFlight)
{
    QObject page;
    bool called = false;
    QSemaphore started;
    QSemaphore go;
    int ran = 0;
    for (int ticket = 0; ticket < 5; ++ticket) {
        m_runner->ask<int>(
            &page, ticket,
            [&](const storage::Connection&, const domain::School&) {
                ++ran;
                started.release();
                go.acquire();
                return Result<int>(1);
            },
            [&called](Result<int>) { called = true; });
    }
    started.acquire();
    std::unique_ptr<QThread> releaser(QThread::create([&go] { go.release(5); }));
    releaser->start();
    m_runner.reset();
    releaser->wait();
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
    EXPECT_GE(ran, 1);
}

TEST_F(Runner, AQuestionSeesOneStateWhateverIsWrittenMeanwhile)
{
    QSemaphore first;
    QSemaphore written;
    std::optional<Result<bool>> same;
    QObject page;
    const auto name = [](const storage::Connection& connection) {
        QSqlQuery query(QStringLiteral("SELECT name FROM track"), connection.database());
        return query.next() ? query.value(0).toString() : QString();
    };
    m_runner->ask<bool>(
        &page, 0,
        [&](const storage::Connection& connection, const domain::School&) {
            const QString before = name(connection);
            first.release();
            written.acquire();
            return Result<bool>(before == u"analista" && name(connection) == before);
        },
        [&](Result<bool> result) { same = std::move(result); });
    ASSERT_TRUE(first.tryAcquire(1, patience));
    QSqlQuery write(m_world.connection().database());
    const bool stored = write.exec(QStringLiteral("UPDATE track SET name = 'outra'"));
    written.release();
    ASSERT_TRUE(stored) << write.lastError().text().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return same.has_value(); }, patience));
    EXPECT_TRUE(same->value());
}

TEST_F(Runner, KeepsTheNamesFromQuestionsAskedAfterwards)
{
    ASSERT_TRUE(m_world.connection().run(
        QStringLiteral("INSERT INTO student (id, name, email) VALUES (7, 'Ana', 'ana@x.example')")));
    QObject page;
    const auto nameAfter = [&](std::optional<storage::Names> names) {
        if (names)
            m_runner->setNames(*names);
        std::optional<Result<QString>> answer;
        m_runner->ask<QString>(
            &page, 0,
            [](const storage::Connection& connection, const domain::School&) -> Result<QString> {
                QSqlQuery query(QStringLiteral("SELECT name || email FROM student"), connection.database());
                return query.next() ? query.value(0).toString() : QString();
            },
            [&](Result<QString> result) { answer = std::move(result); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
        return answer && *answer ? **answer : QStringLiteral("no answer");
    };
    EXPECT_EQ(nameAfter(std::nullopt), QStringLiteral("Anaana@x.example"));
    EXPECT_EQ(nameAfter(storage::Names::Masked), QStringLiteral("Aluno 055433"));
    EXPECT_EQ(nameAfter(std::nullopt), QStringLiteral("Aluno 055433")) << "until it is said otherwise";
    EXPECT_EQ(nameAfter(storage::Names::Shown), QStringLiteral("Anaana@x.example"));
    m_runner.emplace(file());
    EXPECT_EQ(nameAfter(storage::Names::Masked), QStringLiteral("Aluno 055433")) << "said before the first question";
}
