#include "core/domain/schedule.h"
#include "core/domain/week.h"

#include <gtest/gtest.h>

using namespace farol::domain;

namespace {

const QTimeZone saoPaulo = defaultZone();
const QTimeZone lisbon("Europe/Lisbon"); // in 2026 an hour is skipped on 29/03 01:00 and doubled on 25/10 from 01:00
const QTimeZone berlin("Europe/Berlin");

QDateTime at(const char* instant)
{
    return QDateTime::fromString(QString::fromLatin1(instant), Qt::ISODate).toUTC();
}

std::string text(const QDateTime& instant)
{
    EXPECT_EQ(instant.timeSpec(), Qt::UTC);
    return instant.toString(Qt::ISODate).toStdString();
}

std::string last(const Schedule& schedule, const char* now, const QTimeZone& zone = saoPaulo)
{
    return text(lastPlanned(schedule, at(now), zone));
}

std::string next(const Schedule& schedule, const char* now, const QTimeZone& zone = saoPaulo)
{
    return text(nextPlanned(schedule, at(now), zone));
}

constexpr int monday = 1;
constexpr int sunday = 7;

} // namespace

TEST(Schedule, IsFridayAfternoonUnlessSaidOtherwise)
{
    EXPECT_EQ(next({}, "2026-11-16T12:00:00Z"), "2026-11-20T17:00:00Z") << "14:00 in São Paulo";
    EXPECT_EQ(last({}, "2026-11-16T12:00:00Z"), "2026-11-13T17:00:00Z");
}

TEST(Schedule, ThePlannedInstantItselfHasCome)
{
    EXPECT_EQ(last({}, "2026-11-20T16:59:59Z"), "2026-11-13T17:00:00Z");
    EXPECT_EQ(next({}, "2026-11-20T16:59:59Z"), "2026-11-20T17:00:00Z");
    EXPECT_EQ(last({}, "2026-11-20T17:00:00Z"), "2026-11-20T17:00:00Z");
    EXPECT_EQ(next({}, "2026-11-20T17:00:00Z"), "2026-11-27T17:00:00Z");
}

TEST(Schedule, AWeekBeginsOnTheSchoolsMonday)
{
    const Schedule first{monday, QTime(0, 0)};
    EXPECT_EQ(last(first, "2026-11-16T02:59:59Z"), "2026-11-09T03:00:00Z") << "still Sunday in São Paulo";
    EXPECT_EQ(next(first, "2026-11-16T02:59:59Z"), "2026-11-16T03:00:00Z");
    EXPECT_EQ(last(first, "2026-11-16T03:00:00Z"), "2026-11-16T03:00:00Z");
    const Schedule end{sunday, QTime(23, 59)};
    EXPECT_EQ(next(end, "2026-11-16T02:58:00Z"), "2026-11-16T02:59:00Z");
    EXPECT_EQ(next(end, "2026-11-16T02:59:00Z"), "2026-11-23T02:59:00Z");
    EXPECT_EQ(next(end, "2026-12-31T12:00:00Z"), "2027-01-04T02:59:00Z") << "over New Year";
}

TEST(Schedule, KeepsItsHourInSummerAndWinter)
{
    EXPECT_EQ(next({}, "2026-03-24T00:00:00Z", lisbon), "2026-03-27T14:00:00Z");
    EXPECT_EQ(next({}, "2026-03-31T00:00:00Z", lisbon), "2026-04-03T13:00:00Z");
    EXPECT_EQ(next({}, "2026-10-20T00:00:00Z", lisbon), "2026-10-23T13:00:00Z");
    EXPECT_EQ(next({}, "2026-10-27T00:00:00Z", lisbon), "2026-10-30T14:00:00Z");
}

TEST(Schedule, OnTheDayOfTheChangeOfClocksTheHourIsTheClocks)
{
    EXPECT_EQ(next({sunday, QTime(0, 30)}, "2026-03-25T00:00:00Z", lisbon), "2026-03-29T00:30:00Z") << "before it";
    EXPECT_EQ(next({sunday, QTime(14, 0)}, "2026-03-25T00:00:00Z", lisbon), "2026-03-29T13:00:00Z") << "after it";
    EXPECT_EQ(next({sunday, QTime(0, 30)}, "2026-10-21T00:00:00Z", lisbon), "2026-10-24T23:30:00Z");
    EXPECT_EQ(next({sunday, QTime(14, 0)}, "2026-10-21T00:00:00Z", lisbon), "2026-10-25T14:00:00Z");
}

TEST(Schedule, ASkippedTimeStandsAsMuchLater)
{
    EXPECT_EQ(next({sunday, QTime(1, 30)}, "2026-03-25T00:00:00Z", lisbon), "2026-03-29T01:30:00Z") << "shown as 02:30";
    EXPECT_EQ(next({sunday, QTime(2, 30)}, "2026-03-25T00:00:00Z", berlin), "2026-03-29T01:30:00Z") << "shown as 03:30";
    EXPECT_EQ(next({sunday, QTime(0, 0)}, "2018-10-31T00:00:00Z"), "2018-11-04T03:00:00Z")
        << "São Paulo skipped midnight itself";
}

TEST(Schedule, OfADoubledTimeTheFirstCountsOnce)
{
    const Schedule doubled{sunday, QTime(1, 30)};
    EXPECT_EQ(next(doubled, "2026-10-21T00:00:00Z", lisbon), "2026-10-25T00:30:00Z");
    EXPECT_EQ(next(doubled, "2026-10-25T00:30:00Z", lisbon), "2026-11-01T01:30:00Z");
    EXPECT_EQ(last(doubled, "2026-10-25T01:30:00Z", lisbon), "2026-10-25T00:30:00Z");
    EXPECT_EQ(next({sunday, QTime(23, 30)}, "2018-02-14T00:00:00Z"), "2018-02-19T02:30:00Z")
        << "the doubled hour in São Paulo was Saturday's last";
}

TEST(Schedule, PlannedInstantsOfAYearAreAWeekApartButForTheChangesOfClocks)
{
    for (const QTimeZone& zone : {saoPaulo, lisbon, berlin}) {
        for (int hour = 0; hour < 24; ++hour) {
            const Schedule schedule{sunday, QTime(hour, 30)};
            QDateTime instant = at("2026-01-01T00:00:00Z");
            instant = nextPlanned(schedule, instant, zone);
            for (int week = 0; week < 52; ++week) {
                const QDateTime after = nextPlanned(schedule, instant, zone);
                ASSERT_EQ(lastPlanned(schedule, after, zone), after);
                ASSERT_EQ(lastPlanned(schedule, after.addSecs(-1), zone), instant);
                ASSERT_LE(std::abs(instant.secsTo(after) - 7 * 86'400), 3'600) << after.toString().toStdString();
                instant = after;
            }
        }
    }
}

namespace {

/// Whether a run is owed of a schedule that was installed on 01/11/2026.
bool owed(const char* now, const std::optional<QDateTime>& lastRun)
{
    return isOwed({}, at("2026-11-01T12:00:00Z"), lastRun, at(now), saoPaulo);
}

} // namespace

TEST(OwedRun, IsOwedFromThePlannedInstantUntilOneIsDone)
{
    const auto before = at("2026-11-13T17:00:05Z");
    EXPECT_FALSE(owed("2026-11-20T16:59:59Z", before));
    EXPECT_TRUE(owed("2026-11-20T17:00:00Z", before));
    EXPECT_TRUE(owed("2026-11-22T23:00:00Z", before));
    EXPECT_FALSE(owed("2026-11-20T17:00:00Z", at("2026-11-20T17:00:00Z"))) << "begun at the very instant";
    EXPECT_FALSE(owed("2026-11-27T16:59:59Z", at("2026-11-20T17:00:05Z")));
}

TEST(OwedRun, IsOneHoweverManyWeeksWereMissed)
{
    EXPECT_TRUE(owed("2026-12-09T09:00:00Z", at("2026-11-13T17:00:05Z"))) << "off for three planned instants";
    EXPECT_FALSE(owed("2026-12-09T09:00:00Z", at("2026-12-09T09:00:00Z"))) << "and made up for at once";
    EXPECT_FALSE(owed("2026-12-11T16:59:59Z", at("2026-12-09T09:00:00Z")));
    EXPECT_TRUE(owed("2026-12-11T17:00:00Z", at("2026-12-09T09:00:00Z"))) << "the next one comes as planned";
}

TEST(OwedRun, IsNotOwedForATimeBeforeTheInstallation)
{
    const auto installed = at("2026-11-21T12:00:00Z"); // Saturday, the planned Friday has passed
    EXPECT_FALSE(isOwed({}, installed, std::nullopt, at("2026-11-21T12:00:00Z"), saoPaulo));
    EXPECT_FALSE(isOwed({}, installed, std::nullopt, at("2026-11-27T16:59:59Z"), saoPaulo));
    EXPECT_TRUE(isOwed({}, installed, std::nullopt, at("2026-11-27T17:00:00Z"), saoPaulo));
    const auto planned = at("2026-11-20T17:00:00Z");
    EXPECT_TRUE(isOwed({}, planned, std::nullopt, planned, saoPaulo)) << "installed at the very instant";
}

TEST(OwedRun, IsOwedWhenAWrongClockNotedTheFuture)
{
    const auto wrong = at("2099-01-01T00:00:00Z");
    EXPECT_TRUE(owed("2026-11-20T17:00:00Z", wrong)) << "a run of the future is none";
    EXPECT_TRUE(isOwed({}, wrong, std::nullopt, at("2026-11-20T17:00:00Z"), saoPaulo)) << "an installation neither";
}

TEST(WeekEnd, IsCrossedByWhatEndsAfterSundayMidnight)
{
    using namespace std::chrono_literals;
    EXPECT_FALSE(crossesWeekEnd({}, 58h));
    EXPECT_TRUE(crossesWeekEnd({}, 58h + 1s));
    EXPECT_FALSE(crossesWeekEnd({sunday, QTime(23, 0)}, 1h));
    EXPECT_TRUE(crossesWeekEnd({sunday, QTime(23, 1)}, 1h));
    EXPECT_FALSE(crossesWeekEnd({monday, QTime(0, 0)}, 7 * 24h));
}

TEST(AnotherClock, ShowsTheSameTimeWhereTheZonesAgree)
{
    const auto now = at("2026-11-18T12:00:00Z");
    EXPECT_EQ(shownIn(saoPaulo, {}, now, saoPaulo), std::vector{Schedule{}});
    EXPECT_EQ(shownIn(QTimeZone("America/Manaus"), {}, now, saoPaulo), (std::vector{Schedule{5, QTime(13, 0)}}));
    EXPECT_EQ(shownIn(QTimeZone("Asia/Kathmandu"), {}, now, saoPaulo), (std::vector{Schedule{5, QTime(22, 45)}}));
    EXPECT_EQ(shownIn(QTimeZone("Asia/Tokyo"), {}, now, saoPaulo), (std::vector{Schedule{6, QTime(2, 0)}}))
        << "already Saturday there";
}

TEST(AnotherClock, ShowsTwoTimesWhereOnlyOneZoneHasSummerTime)
{
    const auto now = at("2026-11-18T12:00:00Z");
    EXPECT_EQ(shownIn(lisbon, {}, now, saoPaulo), (std::vector{Schedule{5, QTime(17, 0)}, Schedule{5, QTime(18, 0)}}));
}
