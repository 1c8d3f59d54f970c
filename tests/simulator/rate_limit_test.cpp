#include "app/simulator/rate_window.h"
#include "tests/simulator/browser.h"

#include <gtest/gtest.h>

namespace farol::simulator {

namespace {

const auto tag = QStringLiteral("tag");

TEST(RateWindow, LetsTwoThroughInAnySecond)
{
    RateWindow window;
    EXPECT_TRUE(window.admits(0));
    EXPECT_TRUE(window.admits(400));
    EXPECT_FALSE(window.admits(999));
    EXPECT_TRUE(window.admits(1000)) << "what was refused does not count";
    EXPECT_FALSE(window.admits(1399));
    EXPECT_TRUE(window.admits(1400));
}

TEST(RateWindow, LetsAHundredAndTwentyThroughInAnyMinute)
{
    RateWindow window({.perSecond = 10});
    for (int i = 0; i < 120; ++i)
        EXPECT_TRUE(window.admits(i * 200)) << i;
    EXPECT_FALSE(window.admits(59'999));
    EXPECT_TRUE(window.admits(60'000));
    EXPECT_FALSE(window.admits(60'100));
}

TEST(RateWindow, MayBeOff)
{
    RateWindow window({.limit = Limit::Off});
    for (int i = 0; i < 500; ++i)
        EXPECT_TRUE(window.admits(i));
}

TEST(RateLimit, TheThirdInASecondIsTooMuch)
{
    Stage stage;
    stage.server.setRateLimit({});
    EXPECT_EQ(stage.browser.get(tag).status, 200);
    EXPECT_EQ(stage.browser.get(tag).status, 200);
    const auto third = stage.browser.get(tag);
    EXPECT_EQ(third.status, 429);
    EXPECT_EQ(third.json.value(u"code").toInt(), 429);
    EXPECT_FALSE(third.json.value(u"success").toBool(true));
    EXPECT_TRUE(third.retryAfter.isEmpty());
    EXPECT_EQ(stage.server.log().back().status, 429);
}

TEST(RateLimit, MayAnswerInOtherClothes)
{
    Stage stage;
    stage.server.setRateLimit({.perSecond = 0, .throttle = Throttle::TooManyHtml, .retryAfter = 7});
    const auto html = stage.browser.get(tag);
    EXPECT_EQ(html.status, 429);
    EXPECT_TRUE(html.body.contains("Too Many Requests"));
    EXPECT_EQ(html.retryAfter, "7");
    stage.server.setRateLimit({.perSecond = 0, .throttle = Throttle::Conflict});
    EXPECT_EQ(stage.browser.get(tag).status, 409);
    stage.server.setRateLimit({.perSecond = 0, .throttle = Throttle::Forbidden});
    EXPECT_EQ(stage.browser.get(tag).status, 403);
}

} // namespace

} // namespace farol::simulator
