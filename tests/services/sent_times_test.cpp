#include "app/services/sent_times.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

using Ages = std::vector<qint64>;

class SentTimes : public testing::Test {
protected:
    std::optional<Ages> agesAt(qint64 now) const { return services::SentTimes(home.path()).ages(now); }

    QTemporaryDir home;
    QString file = home.filePath(QStringLiteral("sent"));
    services::SentTimes sent{home.path()};
};

} // namespace

TEST_F(SentTimes, AreUnknownBeforeTheFirstAndWithoutAFolder)
{
    EXPECT_EQ(sent.ages(1000), std::nullopt);
    services::SentTimes nowhere(home.filePath(QStringLiteral("absent")));
    nowhere.note(1000);
    EXPECT_EQ(nowhere.ages(1000), std::nullopt);
    EXPECT_FALSE(QFileInfo::exists(home.filePath(QStringLiteral("absent"))));
}

TEST_F(SentTimes, AreThereForTheNextAtOnce)
{
    sent.note(1'000'000);
    sent.note(1'000'500);
    EXPECT_EQ(agesAt(1'001'000), (Ages{1000, 500})) << "while the first still has its file open";
    services::SentTimes(home.path()).note(1'001'200);
    sent.note(1'001'700);
    EXPECT_EQ(agesAt(1'002'000), (Ages{2000, 1500, 800, 300})) << "two at the same time lose nothing";
    EXPECT_EQ(modeOf(file), "rw-------");
}

TEST_F(SentTimes, OlderThanAMinuteAreForgotten)
{
    sent.note(1'000'000);
    sent.note(1'040'000);
    EXPECT_EQ(agesAt(1'060'000), (Ages{60'000, 20'000}));
    EXPECT_EQ(agesAt(1'090'000), (Ages{50'000}));
    EXPECT_EQ(agesAt(9'000'000), Ages{});
}

TEST_F(SentTimes, OfAClockThatWentBackHaveJustLeft)
{
    sent.note(9'000'000);
    EXPECT_EQ(agesAt(5'400'000), Ages{0});
}

TEST_F(SentTimes, BrokenLinesAreLeftOut)
{
    writeBytes(file, "1000000\nnonsense\n99999999999999999999999\n\n10005");
    EXPECT_EQ(agesAt(1'000'100), Ages{100});
}

TEST_F(SentTimes, AreOneSmallFileHoweverManyThereWere)
{
    constexpr qint64 half = 500;
    qint64 now = 1'700'000'000'000;
    for (int i = 0; i < 40'000; ++i)
        sent.note(now += half);
    EXPECT_GT(QFileInfo(file).size(), 400'000) << "a long run only appends";
    EXPECT_EQ(agesAt(now)->size(), 123u);
    services::SentTimes soon(home.path());
    soon.note(now += half);
    EXPECT_GT(QFileInfo(file).size(), 400'000) << "what still counts is not touched";
    services::SentTimes later(home.path());
    later.note(now += 3'600'000);
    EXPECT_EQ(QFileInfo(file).size(), 14);
    EXPECT_EQ(agesAt(now), Ages{0});
}

} // namespace farol::tests
