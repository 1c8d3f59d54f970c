#include "tests/support/world.h"
#include "ui/exporting/export_run.h"
#include "ui/query_runner.h"

#include <QSemaphore>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::Fault;
using domain::Result;
using spreadsheet::Going;
using spreadsheet::Tell;

namespace {

constexpr int patience = 30000; // ms; a limit, never waited for

/// A run over a small history, and what it said.
class Run : public testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&*m_run, &ExportRun::progressed, &m_listener,
            [this](const ExportProgress& progress) { m_progress.push_back(progress); });
        QObject::connect(&*m_run, &ExportRun::finished, &m_listener,
            [this](const Result<ExportEnd>& result) { m_results.push_back(result); });
    }
    bool isFinished()
    {
        return QTest::qWaitFor([this] { return !m_results.empty(); }, patience);
    }

    tests::World m_world = tests::world("trilha analista\n  curso 1 SQL 1\n"
                                        "turma analista 2 tag=69 inicio=2026-11-02\n"
                                        "aluno 7 \"Ana Conceição\"\n"
                                        "foto 2026-W47 2: 7 | 20\n");
    QueryRunner m_history{m_world.connection().file()};
    QObject m_listener;
    std::vector<ExportProgress> m_progress;
    std::vector<Result<ExportEnd>> m_results;
    std::optional<ExportRun> m_run{std::in_place, m_history};
};

/// Goes on until it is told to stop.
Result<ExportEnd> endless(const Tell& tell)
{
    for (qint64 rows = 0;; ++rows) {
        if (tell({rows, std::nullopt}) == Going::Stop)
            return domain::failed(Fault::Cancelled);
        QThread::yieldCurrentThread();
    }
}

/// The one name that the history tells of student 7.
QString nameIn(HistoryReader& history)
{
    QString name;
    history.read([&](const HistoryReader::Opened& opened) {
        QSqlQuery query(opened->connection->database());
        query.exec(QStringLiteral("SELECT name FROM student"));
        name = query.next() ? query.value(0).toString() : QString();
    });
    return name;
}

} // namespace

TEST_F(Run, WritesInAThreadOfItsOwnAndTellsTheEndOnce)
{
    QThread* wrote = nullptr;
    m_run->start([&wrote](HistoryReader&, const Tell& tell) -> Result<ExportEnd> {
        wrote = QThread::currentThread();
        static_cast<void>(tell({500, 1000}));
        return ExportEnd{1000, 2};
    });
    EXPECT_TRUE(m_run->isRunning());
    ASSERT_TRUE(isFinished());
    EXPECT_FALSE(m_run->isRunning());
    EXPECT_NE(wrote, QThread::currentThread());
    EXPECT_EQ(m_results, (std::vector<Result<ExportEnd>>{ExportEnd{1000, 2}}));
    ASSERT_EQ(m_progress.size(), 1U);
    EXPECT_EQ(m_progress.front().written.rows, 500);
    EXPECT_EQ(m_progress.front().written.of, 1000);
    EXPECT_EQ(m_progress.front().secondsLeft, std::nullopt) << "one second tells nothing yet";
}

TEST_F(Run, EndsWhenItIsCancelled)
{
    m_run->start([](HistoryReader&, const Tell& tell) { return endless(tell); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_progress.empty(); }, patience));
    m_run->cancel();
    ASSERT_TRUE(isFinished());
    ASSERT_FALSE(m_results.front());
    EXPECT_EQ(m_results.front().error().fault, Fault::Cancelled);
}

TEST_F(Run, MayBeDestroyedWhileItWrites)
{
    std::atomic<bool> isOver = false;
    m_run->start([&isOver](HistoryReader&, const Tell& tell) {
        const auto result = endless(tell);
        isOver = true;
        return result;
    });
    m_run.reset();
    EXPECT_TRUE(isOver) << "it waits until nothing is left";
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_results.empty());
}

TEST_F(Run, DoesOneAtATimeAndThenTheNext)
{
    QSemaphore gate;
    int seconds = 0;
    m_run->start([&gate](HistoryReader&, const Tell&) -> Result<ExportEnd> {
        gate.acquire();
        return ExportEnd{1};
    });
    m_run->start([&seconds](HistoryReader&, const Tell&) -> Result<ExportEnd> {
        ++seconds;
        return ExportEnd{2};
    });
    gate.release();
    ASSERT_TRUE(isFinished());
    EXPECT_EQ(seconds, 0);
    EXPECT_EQ(m_results.back(), Result<ExportEnd>(ExportEnd{1}));
    m_run->start([&seconds](HistoryReader&, const Tell&) -> Result<ExportEnd> {
        ++seconds;
        return ExportEnd{2};
    });
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_results.size() == 2; }, patience));
    EXPECT_EQ(seconds, 1);
}

TEST_F(Run, SeesOneStateOfTheHistoryWhileItIsWritten)
{
    QSemaphore isRead;
    QSemaphore isWritten;
    std::vector<int> counts;
    m_run->start([&](HistoryReader& history, const Tell&) -> Result<ExportEnd> {
        history.read([&](const HistoryReader::Opened& opened) {
            for (int i = 0; i < 2; ++i) {
                QSqlQuery query(opened->connection->database());
                query.exec(QStringLiteral("SELECT count(*) FROM student"));
                counts.push_back(query.next() ? query.value(0).toInt() : -1);
                isRead.release();
                isWritten.acquire();
            }
        });
        return ExportEnd{};
    });
    isRead.acquire();
    ASSERT_TRUE(m_world.connection().run(
        QStringLiteral("INSERT INTO student (id, name, email, phone, created_at) SELECT id + 1, name, email, phone, "
                       "created_at FROM student")));
    isWritten.release(2);
    ASSERT_TRUE(isFinished());
    EXPECT_EQ(counts, (std::vector<int>{1, 1}));
}

TEST_F(Run, MasksNamesAsThePagesDo)
{
    QStringList names;
    const auto write = [&names](HistoryReader& history, const Tell&) -> Result<ExportEnd> {
        names << nameIn(history);
        return ExportEnd{};
    };
    m_run->start(write);
    ASSERT_TRUE(isFinished());
    m_results.clear();
    m_history.setNames(storage::Names::Masked);
    m_run->start(write);
    ASSERT_TRUE(isFinished());
    EXPECT_EQ(names.front(), QStringLiteral("Ana Conceição"));
    EXPECT_TRUE(names.back().startsWith(QStringLiteral("Aluno "))) << names.back().toStdString();
}

TEST_F(Run, ToldOfAHistoryThatIsGoneItSaysSo)
{
    const QueryRunner nowhere(QStringLiteral("/no/such/folder/farol.sqlite"));
    ExportRun run(nowhere);
    std::optional<Result<ExportEnd>> result;
    QObject::connect(&run, &ExportRun::finished, &m_listener, [&](const Result<ExportEnd>& end) { result = end; });
    run.start([](HistoryReader& history, const Tell&) {
        Result<ExportEnd> end;
        history.read([&](const HistoryReader::Opened& opened) {
            end = opened.map([](const HistoryReader::Snapshot&) { return ExportEnd{}; });
        });
        return end;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, patience));
    EXPECT_FALSE(*result);
}

TEST_F(Run, LeavesTheWindowsThreadFree)
{
    int beats = 0;
    int rows = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&beats] { ++beats; });
    heart.start(0);
    QSemaphore gate;
    m_run->start([&](HistoryReader&, const Tell& tell) -> Result<ExportEnd> {
        while (!gate.tryAcquire()) {
            if (tell({++rows, std::nullopt}) == Going::Stop)
                return domain::failed(Fault::Cancelled);
        }
        return ExportEnd{rows};
    });
    // The events of the window go on while rows are written, and the other way round.
    ASSERT_TRUE(QTest::qWaitFor([&] { return beats > 100; }, patience));
    gate.release();
    ASSERT_TRUE(isFinished());
    EXPECT_GT(rows, 0);
    EXPECT_LT(m_progress.size(), 4U * 60) << "told at most four times a second, not at each row";
}

TEST(TimeLeft, GoesByThePaceSoFar)
{
    EXPECT_EQ(secondsLeft({500, 1000}, 999), std::nullopt) << "too early to tell";
    EXPECT_EQ(secondsLeft({500, 1000}, 1000), 1);
    EXPECT_EQ(secondsLeft({1, 1000000}, 1000), 999999);
    EXPECT_EQ(secondsLeft({250000, 1000000}, 10000), 30);
    EXPECT_EQ(secondsLeft({1000, 1000}, 5000), 0);
    EXPECT_EQ(secondsLeft({1200, 1000}, 5000), 0) << "more than were counted";
    EXPECT_EQ(secondsLeft({500, std::nullopt}, 5000), std::nullopt);
    EXPECT_EQ(secondsLeft({0, 1000}, 5000), std::nullopt);
}
