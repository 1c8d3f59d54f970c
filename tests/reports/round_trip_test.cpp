#include "core/reports/row_files.h"
#include "tests/reports/figures_of.h"
#include "tests/reports/libre_office.h"
#include "tests/reports/plain_wording.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::tests;
using farol::analytics::ReportName;

namespace {

constexpr auto school = R"picture(
trilha analista
  curso 1 SQL 2
  curso 2 "=1+1" 4
turma analista 12 tag=69 inicio=2026-09-14 tutor="Ana; Zé"
aluno 7 "=HYPERLINK(1;2)" zoe@x.com +5511999990000
aluno 8 "Conceição Ávila" c@x.com
aluno 9 "@SUM(1+1)|cmd"
aluno 10 "-2+3"
aluno 11 "אבג مرحبا"
aluno 12 "Ana 😀"
foto 2026-W43 12: 7 acesso=2026-10-23T10:00 | 10 0 ; 8 | 50 x ; 9 | 41,7 0 ; 10 | - - ; 11 | 1 2 ; 12 | 3 4
foto 2026-W45 12: 7 acesso=2026-11-06T10:00 | 40 10 ; 8 | 55 x ; 9 | 41,7 0,1 ; 10 | - - ; 11 | 1 2 ; 12 | 3 4
foto 2026-W46 12: 7 | 80 20 ; 8 | 55 x ; 9 | 99,9 1 ; 10 | 3 - ; 11 | 1 2 ; 12 | 3 4
foto 2026-W47 12: 7 | 100 30 ; 8 | 55 x ; 9 | 100 100 ; 10 | 3 9 ; 11 | 1 2 ; 12 | 3 4
)picture";

QString reportOf(const World& world, const QTemporaryDir& folder)
{
    const QString file = folder.filePath(QStringLiteral("relatorio.xlsx"));
    const PlainWording wording;
    const QDateTime now(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);
    EXPECT_TRUE(farol::reports::writeWeekReport(world.connection(), world.school(), {}, {wording, now}, file));
    return file;
}

} // namespace

TEST(RoundTrip, LibreOfficeReadsEveryCellOfTheReportAsItIsInTheHistory)
{
    const World history = world(school);
    const QTemporaryDir folder;
    const QString file = reportOf(history, folder);
    const LibreOffice office;
    const OpenedBook ours = openWorkbook(file);
    const OpenedBook theirs = openWorkbook(office.converted(file, QStringLiteral("xlsx")));
    ASSERT_EQ(theirs.names(), ours.names());
    for (size_t i = 0; i < ours.sheets.size(); ++i) {
        const OpenedSheet& sheet = ours.sheets[i];
        SCOPED_TRACE(sheet.name.toStdString());
        ASSERT_GE(theirs.sheets[i].rows.size(), sheet.rows.size());
        for (size_t row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype column = 0; column < sheet.rows[row].size(); ++column)
                EXPECT_EQ(theirs.sheets[i].rows[row].value(column).toStdString(), sheet.rows[row][column].toStdString())
                    << "row " << row << " column " << column;
        }
        EXPECT_EQ(theirs.sheets[i].filter, sheet.filter);
    }
    expectTable(theirs.sheet(QStringLiteral("Big table")),
        rowsOf(history.connection(), history.school(), ReportName::BigTable));
}

TEST(RoundTrip, OnPaperNoColumnIsTooNarrowForItsNumbers)
{
    const QTemporaryDir folder;
    const QString file = reportOf(world(school), folder);
    const LibreOffice office;
    const QByteArray text =
        outputOf(QStringLiteral("pdftotext"), {office.converted(file, QStringLiteral("pdf")), QStringLiteral("-")});
    EXPECT_TRUE(text.contains("41,7%"));
    EXPECT_FALSE(text.contains("##"));
}

TEST(RoundTrip, LibreOfficeInBrazilReadsTheCsvAsItIsInTheHistory)
{
    const World history = world(school);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tabelao.csv"));
    farol::reports::RowFile how;
    how.zone = history.school().zone;
    ASSERT_TRUE(farol::reports::writeRowFile(file, how, [&](farol::analytics::RowSink& sink) {
        return farol::analytics::writeReport(ReportName::BigTable, history.connection(), history.school(), {}, sink);
    }));
    const LibreOffice office;
    const auto rows =
        openWorkbook(office.converted(file, QStringLiteral("xlsx"), LibreOffice::brazilianCsv())).sheets[0].rows;
    const auto expected = rowsOf(history.connection(), history.school(), ReportName::BigTable);
    ASSERT_EQ(rows.size(), expected.rows.size() + 1);
    for (size_t row = 0; row < expected.rows.size(); ++row) {
        for (qsizetype column = 0; column < expected.titles.size(); ++column) {
            const QString& value = expected.rows[row][column];
            QString found = rows[row + 1].value(column);
            if (expected.titles[column] == u"Progress" || expected.titles[column] == u"Expected") {
                // A CSV says 41,7 where a workbook holds 0.417.
                const double tenth = value.isEmpty() ? 0 : value.mid(2).toDouble() * 100;
                EXPECT_EQ(found, value.isEmpty() ? QString() : QStringLiteral("n:") + QString::number(tenth, 'g', 12));
            } else if (value.startsWith(u"s:") && found.startsWith(u"n:")) {
                EXPECT_DOUBLE_EQ(found.mid(2).toDouble(), value.mid(2).toDouble()) << "an id or a phone";
            } else if (value.startsWith(u"d:")) {
                EXPECT_EQ(found.left(18), value.left(18)) << "a CSV has no seconds";
            } else {
                EXPECT_EQ(found.remove(u'\''), value) << "the guard of what looks like a formula";
            }
        }
    }
}
