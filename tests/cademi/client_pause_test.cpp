#include "core/cademi/client.h"
#include "fake_transport.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <gtest/gtest.h>

using namespace farol::cademi;
using namespace farol::domain;

namespace {

/// Pauses a test can wait for, and no pace.
Client::Options quick()
{
    Client::Options options;
    options.pace.perSecond = 0.0;
    options.retries = {{1, 2, 4}, 0.25, 1, 8, 8};
    return options;
}

bool waitFor(const std::function<bool()>& condition)
{
    const QDeadlineTimer limit(20'000);
    while (!condition() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return condition();
}

const Outcome half = Reply{200, R"({"success":true,"data":{"progresso":{"total":"50%"}}})"};

bool answersOnce(Client& client)
{
    std::optional<Result<Reading>> result;
    client.progress({1}, {2}, [&result](Result<Reading> came) { result = std::move(came); });
    return waitFor([&result] { return result.has_value(); }) && result->has_value();
}

} // namespace

TEST(ClientPause, PausedItSendsNothingAndAnswersWhatWasUnderWay)
{
    FakeTransport wire([](int, const Request&) { return half; });
    Client client(wire, quick());
    int answers = 0;
    const auto count = [&](const Result<Reading>&) {
        if (++answers == 1)
            client.pause();
    };
    for (int i = 1; i <= 20; ++i)
        client.progress({i}, {2}, count);
    ASSERT_TRUE(waitFor([&] { return answers > 0; }));
    const size_t sent = wire.sent.size();
    EXPECT_LT(sent, 20U);
    ASSERT_TRUE(waitFor([&] { return answers == static_cast<int>(sent); }));
    client.progress({21}, {2}, count);
    QCoreApplication::processEvents();
    EXPECT_EQ(wire.sent.size(), sent);
    client.resume();
    EXPECT_TRUE(waitFor([&] { return answers == 21; }));
    EXPECT_EQ(wire.sent.size(), 21U);
}

TEST(ClientPause, APauseOutlastsACancel)
{
    FakeTransport wire([](int, const Request&) { return half; });
    Client client(wire, quick());
    client.pause();
    client.cancel();
    bool answered = false;
    client.progress({1}, {2}, [&answered](const Result<Reading>&) { answered = true; });
    QCoreApplication::processEvents();
    EXPECT_TRUE(wire.sent.empty());
    client.resume();
    EXPECT_TRUE(waitFor([&] { return answered; }));
}

TEST(ClientPause, AQuestionThatPausesBeforeItsNextTryIsHeldToo)
{
    FakeTransport wire([](int, const Request&) { return Outcome(tl::make_unexpected(Failure::Network)); });
    Client client(wire, quick());
    std::optional<Result<Reading>> result;
    client.progress({1}, {2}, [&result](Result<Reading> came) { result = std::move(came); });
    ASSERT_TRUE(waitFor([&] { return wire.sent.size() == 2; }));
    client.pause();
    QCoreApplication::processEvents();
    EXPECT_EQ(wire.sent.size(), 2U);
    client.resume();
    EXPECT_TRUE(waitFor([&] { return result.has_value(); }));
    EXPECT_EQ(wire.sent.size(), 4U);
}

TEST(ClientClock, KnowsThePlatformsClockFromItsLastAnswerThatToldIt)
{
    const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    FakeTransport wire([noon](int i, const Request&) -> Outcome {
        if (i == 1)
            return tl::make_unexpected(Failure::Timeout);
        return Reply{200, half->body, {}, i == 0 ? std::optional(noon) : std::nullopt};
    });
    Client client(wire, quick());
    EXPECT_FALSE(client.platformTime());
    EXPECT_TRUE(answersOnce(client));
    EXPECT_EQ(client.platformTime(), noon);
    EXPECT_TRUE(answersOnce(client)) << "a time-out, and an answer without a date";
    EXPECT_EQ(client.platformTime(), noon);
}
