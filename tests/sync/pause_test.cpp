#include "collection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace farol;
using namespace farol::domain;
using farol::tests::at;
using farol::tests::Collection;
using farol::tests::eventually;

namespace {

/// A run that a person holds and lets go, step by step.
class Pauses : public Collection {
protected:
    void SetUp() override
    {
        Collection::SetUp();
        m_engine = std::make_unique<sync::Engine>(*m_store, platform, clock);
        QObject::connect(m_engine.get(), &sync::Engine::finished, m_engine.get(),
            [this](const sync::Outcome& outcome) { m_outcome = outcome; });
        QObject::connect(m_engine.get(), &sync::Engine::progressed, m_engine.get(),
            [this](const sync::Progress& progress) { m_phase = progress.phase; });
    }

    /// Forty pairs of twenty students.
    void listTwenty()
    {
        std::vector<Listed>& listed = platform.lists[69];
        for (qint64 id = 1; id <= 20; ++id)
            listed.push_back({{{id}, QStringLiteral("Aluna"), {}, {}, std::nullopt}, at("2026-11-20T10:00:00")});
    }

    /// Runs until the answer of this number is under way, and pauses there.
    void pauseAtAnswer(int number)
    {
        platform.beforeAnswer = [this, number](int n) {
            if (n == number)
                m_engine->pause();
        };
        m_engine->start(soon());
        ASSERT_TRUE(eventually([this] { return m_phase == sync::Phase::Paused; }));
    }

    /// Everything under way has been answered once what was posted before this has come.
    void settle() const
    {
        bool came = false;
        QMetaObject::invokeMethod(
            qApp, [&came] { came = true; }, Qt::QueuedConnection);
        ASSERT_TRUE(eventually([&came] { return came; }));
    }

    sync::Outcome end()
    {
        EXPECT_TRUE(eventually([this] { return m_outcome.has_value(); })) << "the run never ended";
        return m_outcome.value_or(sync::Outcome{});
    }

    std::unique_ptr<sync::Engine> m_engine;
    std::optional<sync::Outcome> m_outcome;
    sync::Phase m_phase = sync::Phase::Idle;
};

} // namespace

TEST_F(Pauses, AskNothingMoreAndStoreWhatWasUnderWay)
{
    listTwenty();
    pauseAtAnswer(5);
    settle();
    const size_t asked = platform.asked.size();
    EXPECT_LT(asked, 40U);
    ASSERT_TRUE(eventually([&] {
        return number("SELECT count(*) FROM cell WHERE state <> 3") == static_cast<qint64>(asked);
    })) << "stored although nothing more comes";
    EXPECT_EQ(platform.asked.size(), asked);
    EXPECT_EQ(m_phase, sync::Phase::Paused);
    EXPECT_FALSE(m_outcome);

    m_engine->resume();
    const auto outcome = end();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.fetched, 40);
    EXPECT_EQ(platform.asked.size(), 40U) << "nothing was asked twice";
}

TEST_F(Pauses, CanBeCancelledAndTheNextRunIsNotHeld)
{
    listTwenty();
    pauseAtAnswer(5);
    settle();
    const qint64 asked = static_cast<qint64>(platform.asked.size());
    m_engine->cancel();
    const auto outcome = end();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Cancelled);
    EXPECT_EQ(outcome.fetched, asked);
    m_outcome.reset();
    platform.beforeAnswer = {};
    m_engine->start();
    EXPECT_EQ(end().fetched, 40);
}

TEST_F(Pauses, BeforeTheFirstQuestionHoldEverything)
{
    platform.list(69, {7});
    m_engine->start();
    m_engine->pause();
    settle();
    settle();
    EXPECT_EQ(platform.requests(), 0);
    EXPECT_EQ(number("SELECT count(*) FROM photo"), 0);
    m_engine->resume();
    EXPECT_EQ(end().fetched, 2);
}

TEST_F(Pauses, AmongTheListsHoldThePairs)
{
    addCohorts(30);
    for (qint64 tag = 69; tag < 101; ++tag)
        platform.list(tag, {tag});
    QObject::connect(m_engine.get(), &sync::Engine::stored, m_engine.get(), [this, isFirst = true]() mutable {
        if (std::exchange(isFirst, false))
            m_engine->pause();
    });
    m_engine->start();
    ASSERT_TRUE(eventually([this] { return m_phase == sync::Phase::Paused; }));
    settle();
    settle();
    EXPECT_EQ(platform.requests(), 1 + 16) << "what had left before";
    EXPECT_TRUE(platform.asked.empty());
    m_engine->resume();
    const auto outcome = end();
    EXPECT_EQ(outcome.fetched, 64);
    EXPECT_EQ(outcome.requests, 1 + 32 + 64);
}

TEST_F(Pauses, WhileThePlatformIsGoneNothingIsLookedFor)
{
    platform.list(69, {1, 2, 3, 4, 5, 6});
    for (qint64 student = 1; student < 7; ++student)
        platform.faults[{student, 10}] = platform.faults[{student, 20}] = {Fault::Offline, {}};
    platform.beforeTags = [this] {
        if (platform.looks == 3)
            m_engine->pause();
        platform.tagsFault = platform.looks > 1 ? std::optional<Error>({Fault::Offline, {}}) : std::nullopt;
    };
    auto request = soon();
    request.patience = std::chrono::seconds(60);
    m_engine->start(request);
    ASSERT_TRUE(eventually([this] { return m_phase == sync::Phase::Paused; }));
    settle();
    EXPECT_EQ(platform.looks, 3);
    platform.faults.clear();
    platform.beforeTags = [this] { platform.tagsFault.reset(); };
    m_engine->resume();
    const auto outcome = end();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.fetched, 12);
    EXPECT_EQ(platform.looks, 4) << "at once when it is let go";
}

TEST_F(Pauses, AWeekThatEndsMeanwhileIsSealedAndTheRunFinishesForTheNext)
{
    clock.set(at("2026-11-22T12:00:00"));
    listTwenty();
    pauseAtAnswer(5);
    settle();
    const auto asked = platform.asked.size();
    const auto stored = cells();
    clock.set(at("2026-11-23T12:00:00"));
    m_engine->resume();
    const auto outcome = end();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.week.key(), u"2026-W48");
    EXPECT_EQ(outcome.cells, 40);
    EXPECT_EQ(outcome.notCollected, 0);
    EXPECT_EQ(platform.asked.size(), asked + 40) << "not one more for the week that had ended";
    EXPECT_EQ(number("SELECT count(*) FROM photo WHERE sealed_at IS NOT NULL"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM cell WHERE state <> 3 AND week = (SELECT min(week) FROM photo)"),
        static_cast<qint64>(asked))
        << "what was answered before belongs to the week before";
}

TEST_F(Pauses, TwiceIsOnce)
{
    listTwenty();
    pauseAtAnswer(3);
    m_engine->pause();
    m_engine->resume();
    m_engine->resume();
    EXPECT_EQ(end().fetched, 40);
    m_engine->pause();
    m_engine->resume();
    EXPECT_FALSE(m_engine->isRunning());
}
