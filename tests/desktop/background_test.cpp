#include "app/desktop/background.h"

#include <QSemaphore>

#include <gtest/gtest.h>
#include <numeric>
#include <vector>

using farol::desktop::Background;
using farol::desktop::Begins;

TEST(Background, RunsWhatIsPostedInOrderInOneOtherThread)
{
    std::vector<int> order;
    std::vector<QThread*> threads;
    {
        Background background(QStringLiteral("test"));
        for (int i = 0; i < 100; ++i) {
            background.post([&order, &threads, i] {
                order.push_back(i);
                threads.push_back(QThread::currentThread());
            });
        }
        background.finish();
        std::vector<int> all(100);
        std::iota(all.begin(), all.end(), 0);
        EXPECT_EQ(order, all) << "finish() waits for all that was posted";
        EXPECT_EQ(threads, std::vector<QThread*>(100, threads.at(0)));
        EXPECT_NE(threads.at(0), QThread::currentThread());
    }
    EXPECT_EQ(order.size(), 100U);
}

TEST(Background, GoingAwayFinishesTheWorkToo)
{
    int done = 0;
    {
        Background background(QStringLiteral("test"));
        for (int i = 0; i < 10; ++i)
            background.post([&done] { ++done; });
    }
    EXPECT_EQ(done, 10);
}

TEST(Background, FinishingTwiceIsFinishingOnce)
{
    Background background(QStringLiteral("test"));
    bool done = false;
    background.post([&done] { done = true; });
    background.finish();
    background.finish();
    EXPECT_TRUE(done);
}

TEST(Background, WhatIsPostedAfterTheEndRunsAtOnce)
{
    Background background(QStringLiteral("test"));
    background.finish();
    QThread* where = nullptr;
    background.post([&where] { where = QThread::currentThread(); });
    EXPECT_EQ(where, QThread::currentThread());
}

TEST(Background, AnAdoptedObjectLivesInTheThread)
{
    auto* object = new QObject;
    QThread* inside = nullptr;
    Background background(QStringLiteral("named"));
    background.adopt(*object);
    background.post([&] {
        inside = object->thread();
        delete object;
    });
    background.finish();
    ASSERT_TRUE(inside);
    EXPECT_NE(inside, QThread::currentThread());
    EXPECT_EQ(inside->objectName(), u"named");
}

TEST(Background, WaitsUntilItIsToldToBegin)
{
    Background background(QStringLiteral("test"), Begins::WhenTold);
    std::vector<int> order;
    QSemaphore done;
    background.post([&] { order.push_back(1); });
    background.post([&] { done.release(); });
    EXPECT_EQ(done.available(), 0);
    background.begin();
    background.begin();
    done.acquire();
    background.post([&] { order.push_back(2); });
    background.finish();
    EXPECT_EQ(order, (std::vector<int>{1, 2}));
}

TEST(Background, WhatWaitsRunsThoughItWasNeverTold)
{
    int done = 0;
    {
        Background background(QStringLiteral("test"), Begins::WhenTold);
        background.post([&done] { ++done; });
    }
    EXPECT_EQ(done, 1);
}

TEST(Background, RunsNothingOnceItHasGivenUp)
{
    int done = 0;
    Background background(QStringLiteral("test"));
    background.post([&background] { background.giveUp(); });
    background.post([&done] { ++done; });
    background.finish();
    background.post([&done] { ++done; });
    EXPECT_EQ(done, 0);
}
