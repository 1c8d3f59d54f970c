#include "core/spreadsheet/whole_file.h"
#include "tests/reports/figures_of.h"
#include "tests/reports/plain_wording.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace farol::domain;
using farol::analytics::ReportName;
using farol::tests::expectTable;
using farol::tests::OpenedBook;
using farol::tests::OpenedSheet;
using farol::tests::rowsOf;
using farol::tests::weekReport;
using farol::tests::World;
using farol::tests::world;

namespace {

/// Every sheet that is a report of its own says what that report says.
void expectReports(const World& school, const OpenedBook& book)
{
    expectTable(
        book.sheet(QStringLiteral("Summary")), rowsOf(school.connection(), school.school(), ReportName::Summary));
    expectTable(
        book.sheet(QStringLiteral("Big table")), rowsOf(school.connection(), school.school(), ReportName::BigTable));
}

} // namespace

TEST(OddWeekReport, OfAnEmptyHistoryIsACoverThatSaysWhatToDo)
{
    const OpenedBook book = weekReport(world("trilha a\n  curso 1 SQL 1\nturma a 1 tag=1\n"));
    EXPECT_EQ(book.names().join(u'|'), u"Cover");
    EXPECT_TRUE(book.sheets[0].contains(QStringLiteral("There is no photo in these weeks and turmas yet.")));
    EXPECT_EQ(weekReport(world("")).names().join(u'|'), u"Cover"); // nor a school
}

TEST(OddWeekReport, OfAFilterThatMatchesNothingIsACover)
{
    farol::tests::WeekAsked asked;
    asked.filter.from = asked.filter.to = Week::fromKey(u"2020-W01");
    const OpenedBook book =
        weekReport(world("trilha a\n  curso 1 SQL 1\nturma a 1 tag=1\nfoto 2026-W47 1: 7 | 10\n"), asked);
    EXPECT_EQ(book.names().join(u'|'), u"Cover");
}

TEST(OddWeekReport, AWeekWithNothingCollectedIsAHatchedColumnAndNoZero)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1 inicio=2026-10-12
foto 2026-W45 1: 7 | 10
foto 2026-W46 1: 7 | - ; 8 | ?
foto 2026-W47 1: 7 | 30 ; 8 | 0
)");
    const OpenedBook book = weekReport(school);
    expectReports(school, book);
    const OpenedSheet& sheet = book.sheet(QStringLiteral("turma 1"));
    const int heading = sheet.headingAt(QStringLiteral("Student"));
    const int week = sheet.columnOf(heading, QStringLiteral("S46"));
    const auto rows = sheet.below(heading, 5);
    for (const size_t row : {0u, 1u, 2u})
        EXPECT_EQ(rows[row][week], QString());
    EXPECT_EQ(rows[4][week], u"n:0") << "of the expected cells none was collected";
    EXPECT_EQ(sheet.hatched.size(), 2);
    EXPECT_EQ(rows[1][week + 1], u"n:0") << "a true zero";
}

TEST(OddWeekReport, AWeekWithoutAPhotoIsAGapInTableAndLine)
{
    const OpenedBook book = weekReport(world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W20 1: 7 | 5
foto 2026-W44 1: 7 | 10
foto 2026-W47 1: 7 | 30
)"));
    const OpenedSheet& sheet = book.sheet(QStringLiteral("turma 1"));
    const int heading = sheet.headingAt(QStringLiteral("Student"));
    const int first = sheet.columnOf(heading, QStringLiteral("S20"));
    EXPECT_EQ(
        sheet.rows[size_t(heading)].mid(first, 6).join(u'|').toStdString(), "s:S20|s:\u2026|s:S44|s:S45|s:S46|s:S47")
        << "a long gap has one column for all of it";
    EXPECT_EQ(sheet.hatched.size(), 3);
}

TEST(OddWeekReport, ATurmaOfOneWeekAndOneThatEndedEarlier)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W45 1: 7 | 10
foto 2026-W46 1: 7 | 20
foto 2026-W47 2: 8 | 30
)");
    const OpenedBook book = weekReport(school);
    expectReports(school, book);
    const OpenedSheet& ended = book.sheet(QStringLiteral("turma 1"));
    EXPECT_TRUE(ended.contains(QStringLiteral("This turma has no photo after that week.")));
    EXPECT_TRUE(ended.contains(QStringLiteral("no start date, so nothing is expected")));
    const OpenedSheet& young = book.sheet(QStringLiteral("turma 2"));
    EXPECT_EQ(young.columnOf(young.headingAt(QStringLiteral("Student")), QStringLiteral("S46")), -1);
    EXPECT_EQ(young.charts, std::vector<int>{2});
}

TEST(OddWeekReport, AStudentOfTwoTurmasIsInBothSheetsAndInOneGroup)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2 inicio=2026-09-07
aluno 7 "Xis Dois"
foto 2026-W47 1: 7 | 40 ; 8 | 50
foto 2026-W47 2: 7 | 40
)");
    const OpenedBook book = weekReport(school);
    expectReports(school, book);
    EXPECT_TRUE(book.sheet(QStringLiteral("turma 1")).contains(QStringLiteral("Xis Dois")));
    EXPECT_TRUE(book.sheet(QStringLiteral("turma 2")).contains(QStringLiteral("Xis Dois")));
    const OpenedSheet& groups = book.sheet(QStringLiteral("Groups"));
    int times = 0;
    for (const QStringList& row : groups.rows)
        times += row.contains(QStringLiteral("s:Xis Dois")) ? 1 : 0;
    EXPECT_EQ(times, 1);
}

TEST(OddWeekReport, NamesThatLookLikeFormulasAreTextAsTheyAre)
{
    const QString names[] = {QStringLiteral("=HYPERLINK(1)"), QStringLiteral("@SUM(1+1)|cmd"), QStringLiteral("+1+1"),
        QStringLiteral("-2+3"), QStringLiteral("%x"), QStringLiteral("|y"),
        QStringLiteral("\u05D0\u05D1\u05D2 \u0645\u0631\u062D\u0628\u0627"), QStringLiteral("Ana \U0001F600"),
        QString(120, u'x'), QStringLiteral("http://x.y/a"), QStringLiteral("1.234,5")};
    std::string picture =
        "trilha \"=1+1\"\n  curso 1 \"+cmd\" 1\nturma \"=1+1\" 1 tag=1 inicio=2026-10-12 tutor=-2+3\n";
    std::string photo = "foto 2026-W47 1: ";
    for (int i = 0; i < int(std::size(names)); ++i) {
        picture += "aluno " + std::to_string(i + 1) + " \"" + names[i].toStdString() + "\"\n";
        photo += (i > 0 ? " ; " : "") + std::to_string(i + 1) + " | 10";
    }
    const World school = world(picture + photo + "\n");
    const OpenedBook book = weekReport(school);
    expectReports(school, book);
    for (const OpenedSheet& sheet : book.sheets) {
        for (const QStringList& row : sheet.rows) {
            for (const QString& cell : row)
                EXPECT_FALSE(cell.startsWith(u"f:")) << sheet.name.toStdString() << ": " << cell.toStdString();
        }
    }
    for (const QString& name : names) {
        EXPECT_TRUE(book.sheet(QStringLiteral("turma 1")).contains(QStringLiteral("s:") + name)) << name.toStdString();
        EXPECT_TRUE(book.sheet(QStringLiteral("Groups")).contains(QStringLiteral("s:") + name)) << name.toStdString();
    }
}

TEST(OddWeekReport, FortyTurmasOfTrilhasWhoseNamesNoSheetMayHave)
{
    std::string picture;
    for (const char* track :
        {"a very long name of a trilha: that [never] ends", "a very long name of a trilha: that [never] stops"})
        picture += "trilha \"" + std::string(track) + "\"\n  curso 1 SQL 1\n";
    for (int number = 1; number <= 40; ++number)
        picture += "turma \"a very long name of a trilha: that [never] ends\" " + std::to_string(number)
            + " tag=" + std::to_string(number) + "\n";
    picture += "turma \"a very long name of a trilha: that [never] stops\" 41 tag=99\n";
    for (int number = 1; number <= 41; ++number)
        picture += "foto 2026-W47 " + std::to_string(number) + ": " + std::to_string(number) + " | 10\n";
    const World school = world(picture);
    const OpenedBook book = weekReport(school);
    EXPECT_EQ(book.sheets.size(), 2u + 2 + 41 + 4);
    QStringList seen;
    for (const OpenedSheet& sheet : book.sheets) {
        EXPECT_LE(sheet.name.size(), 31);
        EXPECT_FALSE(seen.contains(sheet.name.toLower())) << sheet.name.toStdString();
        seen << sheet.name.toLower();
    }
    expectReports(school, book);
    EXPECT_EQ(book.sheet(QStringLiteral("Summary")).charts, (std::vector<int>{41, 1}))
        << "forty pale lines and one of all together";
}

TEST(OddWeekReport, StoppedAtAnyMomentLeavesWhatWasThere)
{
    std::string picture = "trilha a\n  curso 1 SQL 1\n  curso 2 B 1\nturma a 1 tag=1\n";
    for (int student = 1; student <= 400; ++student)
        picture += "foto 2026-W47 1: " + std::to_string(student) + " | 10 20\n";
    const World school = world(picture);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.xlsx"));
    ASSERT_TRUE(farol::spreadsheet::writeWhole(file, [](QIODevice& device) -> Result<void> {
        device.write("before");
        return {};
    }));
    const farol::tests::PlainWording wording;
    const farol::reports::WeekReportChoice choice{wording, QDateTime::currentDateTimeUtc()};
    for (int moment = 1; moment <= 3; ++moment) {
        int told = 0;
        const auto stop = [&](const farol::spreadsheet::Written& written) {
            EXPECT_LE(written.rows, written.of.value_or(0));
            return ++told == moment ? farol::spreadsheet::Going::Stop : farol::spreadsheet::Going::On;
        };
        const auto written =
            farol::reports::writeWeekReport(school.connection(), school.school(), {}, choice, file, stop);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().fault, Fault::Cancelled);
        EXPECT_EQ(told, moment);
        QFile kept(file);
        ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
        EXPECT_EQ(kept.readAll(), "before");
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
}
