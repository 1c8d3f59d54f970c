#include "core/domain/week.h"
#include "ui/notice_policy.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::Error;
using domain::Fault;
using settings::NoticeChoice;

namespace {

/// An instant of 22/11/2026 or the days around it, in the school's time.
QDateTime at(int hour, int minute = 0, int day = 22)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), domain::defaultZone()).toUTC();
}

const std::optional<Error> good;

std::optional<Error> bad(Fault fault)
{
    return Error{fault, {}};
}

const NoticePolicy policy(domain::defaultZone());

} // namespace

TEST(NoticePolicy, TellsOfEachRunOnceAndNotWhatAPersonCancelled)
{
    EXPECT_TRUE(policy.tells({}, good, at(20)));
    EXPECT_TRUE(policy.tells({}, bad(Fault::Refused), at(20)));
    EXPECT_FALSE(policy.tells({}, bad(Fault::Cancelled), at(20)));
}

TEST(NoticePolicy, CanBeSwitchedOffAltogether)
{
    NoticeChoice off;
    off.shown = false;
    EXPECT_FALSE(policy.tells(off, good, at(20)));
    EXPECT_FALSE(policy.tells(off, bad(Fault::DiskFull), at(20)));
}

TEST(NoticePolicy, QuietHoursGoOverMidnightOrNot)
{
    struct Row {
        QTime from;
        QTime to;
        QDateTime now;
        bool tells;
    };
    const QTime ten(22, 0);
    const QTime seven(7, 0);
    const Row table[] = {
        {ten, seven, at(21, 59), true},
        {ten, seven, at(22, 0), false},
        {ten, seven, at(23, 59), false},
        {ten, seven, at(0, 0), false},
        {ten, seven, at(6, 59), false},
        {ten, seven, at(7, 0), true},
        {QTime(12, 0), QTime(13, 0), at(11, 59), true},
        {QTime(12, 0), QTime(13, 0), at(12, 0), false},
        {QTime(12, 0), QTime(13, 0), at(13, 0), true},
        {seven, seven, at(7, 0), true}, // from and to the same: never quiet
        {seven, seven, at(3, 0), true},
    };
    for (const Row& row : table) {
        NoticeChoice choice;
        choice.quietFrom = row.from;
        choice.quietTo = row.to;
        EXPECT_EQ(policy.tells(choice, good, row.now), row.tells)
            << row.from.toString().toStdString() << " " << row.now.toString().toStdString();
    }
}

TEST(NoticePolicy, SilencedUntilTomorrowIsUntilMidnightOfTheSchool)
{
    NoticeChoice choice;
    choice.quietFrom = choice.quietTo;
    choice.silencedUntil = policy.tomorrow(at(14));
    EXPECT_EQ(choice.silencedUntil, at(0, 0, 23));
    EXPECT_FALSE(policy.tells(choice, good, at(14)));
    EXPECT_FALSE(policy.tells(choice, good, at(23, 59)));
    EXPECT_TRUE(policy.tells(choice, good, at(0, 0, 23)));
}

TEST(NoticePolicy, TheSameFailureIsToldOnceADay)
{
    NoticeChoice choice = NoticePolicy::remembered({}, bad(Fault::Offline), at(8), Told::Yes);
    EXPECT_FALSE(policy.tells(choice, bad(Fault::Offline), at(8, 5)));
    EXPECT_TRUE(policy.tells(choice, bad(Fault::Refused), at(8, 5))) << "another failure is news";
    // What was held back does not make the silence longer.
    choice = NoticePolicy::remembered(choice, bad(Fault::Offline), at(20), Told::No);
    EXPECT_TRUE(policy.tells(choice, bad(Fault::Offline), at(8, 0, 23)));
    EXPECT_TRUE(policy.tells(choice, bad(Fault::Offline), at(7, 59))) << "a clock set back does not silence";
}

TEST(NoticePolicy, ASuccessMakesTheFailureNewsAgain)
{
    const NoticeChoice failed = NoticePolicy::remembered({}, bad(Fault::Offline), at(8), Told::Yes);
    const NoticeChoice after = NoticePolicy::remembered(failed, good, at(9), Told::Yes);
    EXPECT_EQ(after, NoticeChoice{});
    EXPECT_TRUE(policy.tells(after, bad(Fault::Offline), at(10)));
}
