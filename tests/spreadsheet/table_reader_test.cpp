#include "core/spreadsheet/number_format.h"
#include "core/spreadsheet/table.h"
#include "core/spreadsheet/table_reader.h"
#include "tests/support/files.h"
#include "tests/support/workbook.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol::spreadsheet;
using farol::tests::WorkbookText;
using farol::tests::writeBytes;

namespace {

/// A table as text: cells between bars, rows with their line.
std::string shown(const TableResult<Table>& table)
{
    if (!table)
        return "fault " + std::to_string(static_cast<int>(table.error().kind));
    std::string text;
    for (qsizetype row = 0; row < table->rows(); ++row) {
        text += std::to_string(table->line(row));
        for (int column = 0; column < table->columns(); ++column)
            text += "|" + table->at(row, column).text.toStdString();
        text += '\n';
    }
    return text;
}

TableResult<Table> read(const QByteArray& bytes, const QString& sheet = {})
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tabela.csv"));
    writeBytes(file, bytes);
    return readTable(file, sheet);
}

TableFaultKind faultOf(const QByteArray& bytes)
{
    const auto table = read(bytes);
    EXPECT_FALSE(table) << shown(table);
    return table ? TableFaultKind::Unreadable : table.error().kind;
}

} // namespace

TEST(TableReader, TellsTheSeparatorByWhatTheLinesAgreeOn)
{
    EXPECT_EQ(shown(read("a;b\n1,5;2\n")), "1|a|b\n2|1,5|2\n");
    EXPECT_EQ(shown(read("a,b\n1.5,2\n")), "1|a|b\n2|1.5|2\n");
    EXPECT_EQ(shown(read("a\tb\n1,5\t2,7\n")), "1|a|b\n2|1,5|2,7\n");
    EXPECT_EQ(shown(read("sep=,\na;b,c\n")), "2|a;b|c\n");
    EXPECT_EQ(shown(read("nome\nAna\n")), "1|nome\n2|Ana\n");
}

TEST(TableReader, ReadsQuotesMixedLineEndsAndBlankLinesByTheLineASpreadsheetShows)
{
    EXPECT_EQ(shown(read("a;b\r\n\"1;\"\"2\"\"\";x\r\"y\nz\";w\n\nc;d")), "1|a|b\n2|1;\"2\"|x\n3|y\nz|w\n4||\n5|c|d\n");
    const auto open = read("a;b\nc;\"d\ne;f\n");
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().kind, TableFaultKind::OpenQuote);
    EXPECT_EQ(open.error().line, 2);
    EXPECT_EQ(open.error().file, u"tabela.csv");
}

TEST(TableReader, TakesTheGuardOfFormulasOff)
{
    EXPECT_EQ(shown(read("nome;b\n'=1+1;'ok\n'-x;'\n")), "1|nome|b\n2|=1+1|'ok\n3|-x|'\n");
}

TEST(TableReader, TellsTheEncoding)
{
    const auto utf8 = read("\xEF\xBB\xBF"
                           "nome;x\nConcei\xC3\xA7\xC3\xA3o;1\n");
    EXPECT_EQ(shown(utf8), "1|nome|x\n2|Conceição|1\n");
    EXPECT_EQ(utf8->notes().encoding, Encoding::Utf8);
    const auto latin = read("nome;x\nConcei\xE7\xE3o \x96 \x80;1\n");
    EXPECT_EQ(shown(latin), "1|nome|x\n2|Conceição – €|1\n");
    EXPECT_EQ(latin->notes().encoding, Encoding::Windows1252);
    const QString text = QStringLiteral("\uFEFFnome;x\nAção;1\n");
    const auto wide = read(QByteArray(reinterpret_cast<const char*>(text.utf16()), 2 * text.size()));
    EXPECT_EQ(shown(wide), "1|nome|x\n2|Ação|1\n");
    EXPECT_EQ(wide->notes().encoding, Encoding::Utf16);
}

TEST(TableReader, NamesFilesThatAreNoTables)
{
    EXPECT_EQ(faultOf(""), TableFaultKind::Empty);
    EXPECT_EQ(faultOf(" \r\n"), TableFaultKind::Empty);
    EXPECT_EQ(faultOf(QByteArray("a;b\n\0\1\2", 7)), TableFaultKind::NotText);
    EXPECT_EQ(faultOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(100, 'x')), TableFaultKind::OldExcel);
    const QByteArray locked(reinterpret_cast<const char*>(u"EncryptedPackage"), 32);
    EXPECT_EQ(faultOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + locked), TableFaultKind::Encrypted);
    EXPECT_EQ(faultOf("%PDF-1.7 …"), TableFaultKind::OtherFormat);
    EXPECT_EQ(faultOf("<!DOCTYPE html><table>"), TableFaultKind::OtherFormat);
    EXPECT_EQ(faultOf("PK\x03\x04 nothing"), TableFaultKind::Damaged);
    EXPECT_EQ(readTable(QStringLiteral("/nowhere/at/all.csv")).error().kind, TableFaultKind::Unreadable);
    EXPECT_EQ(faultOf(QByteArray(600, ';') + "\n"), TableFaultKind::TooManyColumns);
}

TEST(XlsxReader, ReadsSharedInlineAndRichTextNumbersDatesAndPercents)
{
    WorkbookText book;
    book.strings = "<si><t>nome</t></si><si><r><t>An</t></r><r><t xml:space=\"preserve\">a </t></r>"
                   "<rPh><t>x</t></rPh></si>";
    book.styles = {"0", "14", "10", "164"};
    book.formats = "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm\"/>";
    book.sheet =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>in</t></r><t>line</t></is></c></row>
<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>46000</v></c><c r="C3" s="2"><v>0.41699999999999998</v></c><c r="D3" s="3"><v>46000.75</v></c><c r="E3" t="e"><v>#N/A</v></c><c r="F3"><f>1+1</f><v>2</v></c><c r="H3" s="1"/></row>)";
    const auto table = read(book.bytes());
    EXPECT_EQ(shown(table), "1|nome||inline|||\n3|Ana |2025-12-09|0.417|2025-12-09T18:00:00|#N/A|2\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->at(1, 1).kind, CellKind::Date);
    EXPECT_EQ(table->at(1, 2).kind, CellKind::Percent);
    EXPECT_EQ(table->at(1, 4).kind, CellKind::Error);
    EXPECT_EQ(table->sheet(), u"Sheet1");
}

TEST(XlsxReader, CountsDaysFrom1904WhereTheWorkbookSaysSo)
{
    WorkbookText book;
    book.styles = {"0", "14"};
    book.workbook = "<workbookPr date1904=\"1\"/>";
    book.sheet = R"(<row r="1"><c r="A1" s="1"><v>44538</v></c></row>)";
    EXPECT_EQ(shown(read(book.bytes())), "1|2025-12-09\n");
}

TEST(XlsxReader, FillsMergedCellsAndTellsThem)
{
    WorkbookText book;
    book.sheet =
        R"(<row r="1"><c r="A1"><v>12</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>
<row r="3"><c r="B3"><v>3</v></c></row>)";
    book.after = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B3:XFD1048576\"/></mergeCells>";
    const auto table = read(book.bytes());
    EXPECT_EQ(shown(table), "1|12|1\n2|12|2\n3||3\n");
    EXPECT_EQ(table->notes().merged.size(), 2);
}

TEST(XlsxReader, TakesTheFirstVisibleSheetOrTheOneNamed)
{
    WorkbookText book;
    book.sheet = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
    book.hiddenSheet = R"(<row r="1"><c r="A1"><v>2</v></c></row>)";
    const auto table = read(book.bytes());
    EXPECT_EQ(shown(table), "1|1\n");
    EXPECT_EQ(table->notes().hiddenSheets, QStringList(QStringLiteral("Oculta")));
    EXPECT_EQ(shown(read(book.bytes(), QStringLiteral("oculta"))), "1|2\n");
    EXPECT_EQ(read(book.bytes(), QStringLiteral("Outra")).error().kind, TableFaultKind::NoSheet);
}

TEST(XlsxReader, RefusesWhatUnpacksToTooMuchBringsEntitiesOrIsDamaged)
{
    WorkbookText bomb;
    bomb.strings = QByteArray("<si><t>") + QByteArray(300LL * 1024 * 1024, 'x') + "</t></si>";
    bomb.sheet = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
    const QByteArray bytes = bomb.bytes();
    EXPECT_LT(bytes.size(), 4 * 1024 * 1024);
    EXPECT_EQ(faultOf(bytes), TableFaultKind::TooMuchInside);

    WorkbookText entities;
    entities.prolog = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>";
    entities.sheet = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
    EXPECT_EQ(faultOf(entities.bytes()), TableFaultKind::Damaged);

    WorkbookText good;
    good.sheet = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
    const QByteArray whole = good.bytes();
    EXPECT_EQ(faultOf(whole.left(whole.size() / 2)), TableFaultKind::Damaged);
    good.sheet = R"(<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>)";
    EXPECT_EQ(faultOf(good.bytes()), TableFaultKind::Damaged);
    good.sheet = "";
    EXPECT_EQ(faultOf(good.bytes()), TableFaultKind::NoSheet);
}

TEST(XlsxReader, KnowsFormatsOfDatesAndPercents)
{
    EXPECT_EQ(kindOfFormat(QStringLiteral("0.0%")), CellKind::Percent);
    EXPECT_EQ(kindOfFormat(QStringLiteral("dd/mm/yyyy")), CellKind::Date);
    EXPECT_EQ(kindOfFormat(QStringLiteral("[$-416]d mmm")), CellKind::Date);
    EXPECT_EQ(kindOfFormat(QStringLiteral("#,##0.00 \"dias\"")), CellKind::Number);
    EXPECT_EQ(kindOfFormat(QStringLiteral("[Red]0;d")), CellKind::Number);
    EXPECT_EQ(dateOfSerial(59, false), QStringLiteral("1900-02-28"));
    EXPECT_EQ(dateOfSerial(60, false), std::nullopt);
    EXPECT_EQ(dateOfSerial(61, false), QStringLiteral("1900-03-01"));
    EXPECT_EQ(dateOfSerial(-1, false), std::nullopt);
    EXPECT_EQ(columnLetters(0) + columnLetters(25) + columnLetters(26) + columnLetters(702), u"AZAAAAA");
}
