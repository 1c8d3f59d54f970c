#include "core/school/inputs.h"
#include "core/school/school_file.h"
#include "sample_file.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using tests::sampleFile;
using tests::sampleWith;

TEST(SchoolFile, IsReadAsItStands)
{
    const auto [file, problems] = readSchoolFile(sampleFile());
    ASSERT_EQ(problems, Problems{});
    ASSERT_EQ(file.tracks.size(), 2u);
    EXPECT_EQ(file.tracks[0].name, u"analista");
    EXPECT_EQ(file.tracks[0].onTrack, 50);
    EXPECT_EQ(file.tracks[0].late, 150);
    ASSERT_EQ(file.tracks[0].courses.size(), 2u);
    EXPECT_EQ(file.tracks[0].courses[1], (CourseEntry{domain::CourseId{122093}, QStringLiteral("SQL"), 7}));
    ASSERT_EQ(file.cohorts.size(), 2u);
    EXPECT_EQ(file.cohorts[0],
        (CohortEntry{QStringLiteral("analista"), 12, domain::TagId{69}, QDate(2026, 3, 2), QStringLiteral("Ana")}));
    ASSERT_EQ(file.recesses.size(), 2u);
    EXPECT_EQ(file.recesses[1].key(), u"2026-W53");
}

TEST(SchoolFile, WhatIsLeftOutIsNotMadeUp)
{
    const SchoolFile file = readSchoolFile(sampleFile()).file;
    EXPECT_EQ(file.tracks.at(1).onTrack, std::nullopt);
    EXPECT_EQ(file.tracks.at(1).courses.at(0).halfWeeks, std::nullopt);
    EXPECT_EQ(file.cohorts.at(1).start, std::nullopt);
    EXPECT_EQ(file.cohorts.at(1).tutor, std::nullopt);
}

TEST(SchoolFile, ListsMayBeEmpty)
{
    const QByteArray empty = R"({"formato": 1, "trilhas": [], "turmas": [], "tutores": [], "recessos": []})";
    EXPECT_EQ(readSchoolFile(empty).problems, Problems{});
    EXPECT_EQ(readSchoolFile(empty).file, SchoolFile{});
    EXPECT_EQ(readSchoolFile("\xEF\xBB\xBF" + empty).problems, Problems{}) << "as Windows' Notepad saves it";
}

TEST(SchoolFile, NamesAreMadeOneLineWithoutSpacesAround)
{
    const auto read = readSchoolFile(sampleWith(R"("nome": "FTC")", R"("nome": "  Fome \n Zero\tTotal ")"));
    ASSERT_EQ(read.problems, Problems{});
    EXPECT_EQ(read.file.tracks.at(1).courses.at(0).name, u"Fome Zero Total");
}

TEST(SchoolFile, WrittenAndReadAgainIsTheSame)
{
    SchoolFile file = readSchoolFile(sampleFile()).file;
    file.tracks[0].name = QStringLiteral("análise \"B\" \\ <b>=1+1</b> 🎓");
    file.cohorts[0].track = file.tracks[0].name;
    file.tracks[1].onTrack = 55;
    const QByteArray text = writeSchoolFile(file);
    const auto again = readSchoolFile(text);
    EXPECT_EQ(again.problems, Problems{});
    EXPECT_EQ(again.file, file);
    EXPECT_EQ(writeSchoolFile(again.file), text);
}

TEST(SchoolFile, AnEmptyFileIsWrittenWithAllItsLists)
{
    EXPECT_EQ(writeSchoolFile({}).toStdString(), R"({
  "formato": 1,
  "trilhas": [],
  "turmas": [],
  "tutores": [],
  "recessos": []
}
)");
}

TEST(SchoolFile, DatesAreReadStrictly)
{
    EXPECT_EQ(readDate(QStringLiteral("2028-02-29")), QDate(2028, 2, 29));
    for (const char16_t* text : {u"2026-02-29", u"02/03/2026", u"2026-3-2", u"2026-03-02T10:00", u"0026-03-02", u""})
        EXPECT_EQ(readDate(QString::fromUtf16(text)), std::nullopt) << QString::fromUtf16(text).toStdString();
}
