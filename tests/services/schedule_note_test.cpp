#include "app/services/schedule_note.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using services::Installation;

namespace {

const Installation installation{{7, QTime(9, 5)}, QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};

QString noteIn(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("schedule.json"));
}

} // namespace

TEST(ScheduleNote, IsReadAsItWasWritten)
{
    const QTemporaryDir folder;
    EXPECT_EQ(*services::readScheduleNote(folder.path()), std::nullopt);
    ASSERT_TRUE(services::writeScheduleNote(folder.path(), installation));
    EXPECT_EQ(*services::readScheduleNote(folder.path()), installation);
    EXPECT_EQ(tests::modeOf(noteIn(folder)), "rw-------");
    ASSERT_TRUE(services::removeScheduleNote(folder.path()));
    EXPECT_EQ(*services::readScheduleNote(folder.path()), std::nullopt);
    EXPECT_TRUE(services::removeScheduleNote(folder.path())) << "what is not there is removed already";
}

TEST(ScheduleNote, ThatCannotBeUnderstoodSaysNothing)
{
    const QTemporaryDir folder;
    for (const char* text : {"", "[]", "{", R"({"weekday":0,"time":"14:00","installedAt":"2026-11-20T12:00:00Z"})",
             R"({"weekday":8,"time":"14:00","installedAt":"2026-11-20T12:00:00Z"})",
             R"({"weekday":5,"time":"25:00","installedAt":"2026-11-20T12:00:00Z"})",
             R"({"weekday":5,"time":"14:00"})"}) {
        tests::writeBytes(noteIn(folder), text);
        const auto read = services::readScheduleNote(folder.path());
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(*read, std::nullopt) << text;
    }
}

TEST(ScheduleNote, CannotBeWrittenWhereThereIsNoFolder)
{
    const auto written = services::writeScheduleNote(QStringLiteral("/nonexistent/farol"), installation);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, domain::Fault::File);
}
