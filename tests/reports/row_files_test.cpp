#include "core/reports/row_files.h"
#include "tests/support/files.h"
#include "tests/support/read_workbook.h"
#include "tests/support/small_files.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::reports;
using farol::analytics::Heading;
using farol::analytics::RowSink;
using farol::spreadsheet::Going;
using farol::spreadsheet::Written;
using farol::tests::bytesOf;
using farol::tests::modeOf;
using farol::tests::ReadBook;
using farol::tests::readWorkbook;
using farol::tests::SmallFiles;
using farol::tests::writeBytes;

namespace {

/// So many rows of each week.
WriteRows rowsOf(std::vector<std::pair<QString, int>> weeks)
{
    return [weeks](RowSink& sink) -> Result<void> {
        auto done = sink.head({{QStringLiteral("semana"), ColumnKind::Code, QStringLiteral("Week")},
            {QStringLiteral("aluno"), ColumnKind::Text, QStringLiteral("Student")},
            {QStringLiteral("progresso"), ColumnKind::Share, QStringLiteral("Progress")},
            {QStringLiteral("situacao"), ColumnKind::Text, QStringLiteral("Status")}});
        for (const auto& [week, rows] : weeks) {
            for (int i = 0; done && i < rows; ++i)
                done = sink.row(std::vector<Value>{
                    week, QStringLiteral("=Ana %1").arg(i), Percent{i % 1001}, QStringLiteral("em dia")});
        }
        return done;
    };
}

const std::vector<std::pair<QString, int>> threeWeeks{
    {QStringLiteral("2026-W45"), 3}, {QStringLiteral("2026-W46"), 5}, {QStringLiteral("2026-W47"), 2}};

/// A file of rows in a folder of its own.
struct Trial {
    QTemporaryDir folder;
    RowFile how{Format::Xlsx, farol::spreadsheet::Dialect::Brazilian, defaultZone(), QStringLiteral("tabelao")};

    QString file() const { return folder.filePath(QStringLiteral("tabelao")); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
    Result<RowFileEnd> write(const WriteRows& rows) const { return writeRowFile(file(), how, rows); }
    ReadBook book() const { return readWorkbook(file()); }
};

std::string nameOf(const testing::TestParamInfo<Format>& tried)
{
    const char* const names[] = {"Table", "Csv", "Json", "Xlsx"};
    return names[static_cast<int>(tried.param)];
}

class EachFormat : public testing::TestWithParam<Format> { };

} // namespace

INSTANTIATE_TEST_SUITE_P(
    RowFiles, EachFormat, testing::Values(Format::Csv, Format::Json, Format::Table, Format::Xlsx), nameOf);

TEST_P(EachFormat, IsWrittenWholeAndForItsOwnerAlone)
{
    Trial trial;
    trial.how.format = GetParam();
    const auto end = trial.write(rowsOf(threeWeeks));
    ASSERT_TRUE(end);
    EXPECT_EQ(end->rows, 10);
    EXPECT_EQ(modeOf(trial.file()), "rw-------");
    EXPECT_EQ(trial.files().size(), 1);
    EXPECT_GT(bytesOf(trial.file()).size(), 100);
}

TEST_P(EachFormat, TellsHowFarItHasCome)
{
    Trial trial;
    trial.how.format = GetParam();
    trial.how.expected = 1203;
    std::vector<qint64> told;
    trial.how.tell = [&](const Written& written) {
        told.push_back(written.rows);
        EXPECT_EQ(written.of, 1203);
        return Going::On;
    };
    ASSERT_TRUE(trial.write(rowsOf({{QStringLiteral("2026-W47"), 1203}})));
    std::vector<qint64> expected{0, 500, 1000, 1203};
    if (GetParam() == Format::Xlsx)
        expected.push_back(1203); // when it is packed
    EXPECT_EQ(told, expected);
}

TEST_P(EachFormat, CancelledAtAnyMomentLeavesTheOldFile)
{
    for (int moment = 0; moment < 5; ++moment) {
        Trial trial;
        trial.how.format = GetParam();
        writeBytes(trial.file(), "the old file");
        int calls = 0;
        trial.how.tell = [&](const Written&) { return calls++ == moment ? Going::Stop : Going::On; };
        const auto end = trial.write(rowsOf({{QStringLiteral("2026-W47"), 1203}}));
        if (moment == 4 && GetParam() != Format::Xlsx) {
            EXPECT_TRUE(end); // it was done before
            continue;
        }
        ASSERT_FALSE(end) << moment;
        EXPECT_EQ(end.error().fault, Fault::Cancelled);
        EXPECT_EQ(bytesOf(trial.file()), "the old file");
        EXPECT_EQ(trial.files().size(), 1);
    }
}

TEST_P(EachFormat, AFullDiskLeavesTheOldFile)
{
    Trial trial;
    trial.how.format = GetParam();
    writeBytes(trial.file(), "the old file");
    Result<RowFileEnd> end;
    {
        const SmallFiles small(3000);
        end = trial.write(rowsOf({{QStringLiteral("2026-W47"), 20'000}}));
    }
    ASSERT_FALSE(end);
    EXPECT_TRUE(end.error().fault == Fault::DiskFull || end.error().fault == Fault::File);
    EXPECT_EQ(bytesOf(trial.file()), "the old file");
    EXPECT_EQ(trial.files().size(), 1);
}

TEST_P(EachFormat, WhatTheRowsSayGoesOn)
{
    Trial trial;
    trial.how.format = GetParam();
    const auto end = trial.write([](RowSink&) -> Result<void> { return failed(Fault::Damaged); });
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().fault, Fault::Damaged);
    EXPECT_EQ(trial.files(), QStringList());
}

TEST(RowFiles, OneSheetWhileTheRowsFit)
{
    Trial trial;
    trial.how.expected = 10;
    trial.how.workbook.rowsInSheet = 11;
    const auto end = trial.write(rowsOf(threeWeeks));
    ASSERT_TRUE(end);
    EXPECT_EQ(end->sheets, 1);
    const ReadBook book = trial.book();
    EXPECT_EQ(book.names(), QStringList{QStringLiteral("tabelao")});
    EXPECT_EQ(book.sheets[0].row(1),
        (QStringList{QStringLiteral("semana"), QStringLiteral("aluno"), QStringLiteral("progresso"),
            QStringLiteral("situacao")}));
    EXPECT_EQ(book.sheets[0].row(11),
        (QStringList{
            QStringLiteral("2026-W47"), QStringLiteral("=Ana 1"), QStringLiteral("0.001"), QStringLiteral("em dia")}));
    EXPECT_TRUE(book.sheets[0].xml.contains("<autoFilter ref=\"A1:D11\"/>"));
    EXPECT_TRUE(book.sheets[0].xml.contains("<formula>\"atrasado\"</formula>"));
}

TEST(RowFiles, OneSheetForEachWeekWhereTheyDoNotFit)
{
    Trial trial;
    trial.how.expected = 10;
    trial.how.workbook.rowsInSheet = 10;
    const auto end = trial.write(rowsOf(threeWeeks));
    ASSERT_TRUE(end);
    EXPECT_EQ(end->sheets, 3);
    const ReadBook book = trial.book();
    EXPECT_EQ(book.names(),
        (QStringList{QStringLiteral("2026-W45"), QStringLiteral("2026-W46"), QStringLiteral("2026-W47")}));
    EXPECT_EQ(book.sheets[1].row(1).first(), u"semana");
    EXPECT_EQ(book.sheets[1].row(6)[1], u"=Ana 4");
    EXPECT_TRUE(book.sheets[1].row(7).isEmpty());
}

TEST(RowFiles, AWeekBeyondASheetGoesOnInTheNext)
{
    Trial trial;
    trial.how.expected = 10;
    trial.how.workbook.rowsInSheet = 4;
    const auto end = trial.write(rowsOf(threeWeeks));
    ASSERT_TRUE(end);
    EXPECT_EQ(end->sheets, 4);
    const ReadBook book = trial.book();
    EXPECT_EQ(book.names(),
        (QStringList{QStringLiteral("2026-W45"), QStringLiteral("2026-W46"), QStringLiteral("2026-W46 (2)"),
            QStringLiteral("2026-W47")}));
    EXPECT_EQ(book.sheets[2].row(1).first(), u"semana");
    EXPECT_EQ(book.sheets[2].row(3)[1], u"=Ana 4");
}

TEST(RowFiles, MoreRowsThanExpectedAreNeverCut)
{
    Trial trial;
    trial.how.workbook.rowsInSheet = 5;
    const auto end = trial.write(rowsOf(threeWeeks));
    ASSERT_TRUE(end);
    EXPECT_EQ(end->sheets, 3);
    const ReadBook book = trial.book();
    EXPECT_EQ(book.names(),
        (QStringList{QStringLiteral("tabelao"), QStringLiteral("tabelao (2)"), QStringLiteral("tabelao (3)")}));
    EXPECT_EQ(book.sheets[2].row(3)[0], u"2026-W47");
}

TEST(RowFiles, NoRowsAreAHeading)
{
    for (const qint64 expected : {0, 100}) {
        Trial trial;
        trial.how.expected = expected;
        trial.how.workbook.rowsInSheet = 10;
        const auto end = trial.write(rowsOf({}));
        ASSERT_TRUE(end);
        EXPECT_EQ(end->sheets, 1);
        EXPECT_EQ(trial.book().sheets[0].row(1).size(), 4);
        EXPECT_EQ(trial.book().names(), QStringList{QStringLiteral("tabelao")});
    }
}

TEST(RowFiles, HeadingsMayBeInWordsAndCutTextsAreCounted)
{
    Trial trial;
    trial.how.title = [](const Heading& heading) { return heading.title.toUpper(); };
    const auto end = trial.write([](RowSink& sink) {
        return sink.head({{QStringLiteral("aluno"), ColumnKind::Text, QStringLiteral("Student")}}).and_then([&] {
            return sink.row(std::vector<Value>{QString(40'000, u'x')});
        });
    });
    ASSERT_TRUE(end);
    EXPECT_EQ(end->cutTexts, 1);
    EXPECT_EQ(trial.book().sheets[0].text("A1"), u"STUDENT");
    EXPECT_EQ(trial.book().sheets[0].text("A2").size(), 32'767);
}
