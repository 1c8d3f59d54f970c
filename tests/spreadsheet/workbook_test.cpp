#include "core/spreadsheet/workbook.h"
#include "tests/support/files.h"
#include "tests/support/read_workbook.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::spreadsheet;
using farol::tests::ReadBook;
using farol::tests::ReadCell;
using farol::tests::ReadSheet;
using farol::tests::readWorkbook;

namespace {

const QTimeZone school("America/Sao_Paulo");

Value text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// A workbook in a folder of its own, read back when it is closed.
class Trial {
public:
    explicit Trial(Memory memory = Memory::Whole)
    {
        choice.memory = memory;
        choice.zone = school;
    }

    Workbook& book()
    {
        if (!m_book)
            m_book.emplace(*Workbook::open(file(), choice));
        return *m_book;
    }
    QString file() const { return m_folder.filePath(QStringLiteral("relatório 📊.xlsx")); }
    ReadBook read()
    {
        const auto closed = book().close();
        EXPECT_TRUE(closed) << (closed ? QString() : closed.error().detail).toStdString();
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        return readWorkbook(file());
    }

    WorkbookChoice choice;

private:
    QTemporaryDir m_folder;
    std::optional<Workbook> m_book;
};

/// One row of a table whose columns have these kinds.
void writeTable(Sheet& sheet, const std::vector<ColumnKind>& kinds, const std::vector<std::vector<Value>>& rows)
{
    std::vector<SheetColumn> columns;
    for (const ColumnKind kind : kinds)
        columns.push_back({QString(QChar(char16_t(u'a' + columns.size()))), kind});
    ASSERT_TRUE(sheet.head(columns));
    for (const auto& row : rows)
        ASSERT_TRUE(sheet.row(row));
}

bool has(const QByteArray& xml, const char* what)
{
    return xml.contains(what);
}

class InEachMemory : public testing::TestWithParam<Memory> { };

} // namespace

INSTANTIATE_TEST_SUITE_P(Workbook, InEachMemory, testing::Values(Memory::Whole, Memory::Constant),
    [](const auto& tried) { return tried.param == Memory::Whole ? "Whole" : "Constant"; });

TEST_P(InEachMemory, ValuesKeepTheirTypes)
{
    using enum ColumnKind;
    Trial trial(GetParam());
    const QDateTime instant(QDate(2026, 11, 16), QTime(2, 59, 30), Qt::UTC);
    writeTable(trial.book().sheet(QStringLiteral("Dados")),
        {Text, Code, Code, Count, Share, Difference, Difference, Day, Moment},
        {{text("Ávila 😀"), qint64(7), text("0012"), qint64(1240), Percent{417}, Percent{32}, Percent{-5},
            QDate(2026, 11, 16), instant}});
    const ReadBook book = trial.read();
    const auto& cells = book.sheet(QStringLiteral("Dados")).cells;
    EXPECT_EQ(cells[QStringLiteral("A2")], (ReadCell{QStringLiteral("text"), QStringLiteral("Ávila 😀"), {}}));
    EXPECT_EQ(
        cells[QStringLiteral("B2")], (ReadCell{QStringLiteral("text"), QStringLiteral("7"), QStringLiteral("@")}));
    EXPECT_EQ(cells[QStringLiteral("C2")].text, u"0012");
    EXPECT_EQ(
        cells[QStringLiteral("D2")], (ReadCell{QStringLiteral("n"), QStringLiteral("1240"), QStringLiteral("#,##0")}));
    EXPECT_EQ(
        cells[QStringLiteral("E2")], (ReadCell{QStringLiteral("n"), QStringLiteral("0.417"), QStringLiteral("0.0%")}));
    EXPECT_EQ(cells[QStringLiteral("F2")],
        (ReadCell{QStringLiteral("n"), QStringLiteral("3.2"), QStringLiteral("+0.0;-0.0;0.0")}));
    EXPECT_EQ(cells[QStringLiteral("G2")].text, u"-0.5");
    EXPECT_EQ(cells[QStringLiteral("H2")],
        (ReadCell{QStringLiteral("n"), QStringLiteral("46342"), QStringLiteral("dd/mm/yyyy")}));
    // 15/11/2026 23:59:30 in São Paulo.
    EXPECT_EQ(cells[QStringLiteral("I2")].format, u"dd/mm/yyyy hh:mm");
    EXPECT_NEAR(cells[QStringLiteral("I2")].text.toDouble(), 46341.0 + 86370.0 / 86400.0, 1e-9);
}

TEST_P(InEachMemory, MissingIsAnEmptyCellAndNeverZero)
{
    using enum ColumnKind;
    Trial trial(GetParam());
    writeTable(trial.book().sheet(QStringLiteral("Dados")), {Text, Share, Day, Moment, Count},
        {{Value(), Value(), Value(), Value(), qint64(0)}, {text(""), Percent{0}, QDate(), QDateTime(), Value()}});
    const ReadBook book = trial.read();
    const ReadSheet& sheet = book.sheet(QStringLiteral("Dados"));
    EXPECT_EQ(sheet.row(2), QStringList{QStringLiteral("0")});
    EXPECT_EQ(sheet.row(3), QStringList{QStringLiteral("0")});
    EXPECT_EQ(sheet.text("B3"), u"0");
}

TEST_P(InEachMemory, DaysBeforeExcelsCalendarAreTexts)
{
    using enum ColumnKind;
    Trial trial(GetParam());
    writeTable(trial.book().sheet(QStringLiteral("Dados")), {Day, Day},
        {{QDate(1900, 2, 28), QDate(1900, 3, 1)}, {QDate(1850, 1, 1), QDate(9999, 12, 31)}});
    const ReadBook book = trial.read();
    EXPECT_EQ(book.sheets[0].row(2), (QStringList{QStringLiteral("1900-02-28"), QStringLiteral("61")}));
    EXPECT_EQ(book.sheets[0].row(3), (QStringList{QStringLiteral("1850-01-01"), QStringLiteral("2958465")}));
}

TEST_P(InEachMemory, NamesThatLookLikeFormulasAreTexts)
{
    Trial trial(GetParam());
    Sheet& sheet = trial.book().sheet(QStringLiteral("Dados"));
    ASSERT_TRUE(sheet.head({{QStringLiteral("=1+1"), ColumnKind::Text}}));
    const std::vector<const char*> names{"=HYPERLINK(\"http://x\";\"y\")", "+1", "-1", "@SUM(A1)", "|x", "%x", "\t=1",
        "\r=1", "\n=1", "http://example.com", "mailto:a@x.com", "internal:Sheet1!A1", "=", "{=1}", "0012", "1e5"};
    for (const char* name : names)
        ASSERT_TRUE(sheet.row(std::vector<Value>{text(name)}));
    const ReadBook book = trial.read();
    EXPECT_EQ(book.sheets[0].text("A1"), u"=1+1");
    for (size_t i = 0; i < names.size(); ++i) {
        const ReadCell cell = book.sheets[0].cells[QStringLiteral("A%1").arg(i + 2)];
        EXPECT_EQ(cell.text, QString::fromUtf8(names[i]));
        EXPECT_EQ(cell.type, u"text") << names[i];
        // Text it stays when somebody edits the cell.
        EXPECT_EQ(cell.format, i < 9 || i == 12 ? QStringLiteral("@") : QString()) << names[i];
    }
    EXPECT_FALSE(has(book.sheets[0].xml, "<f>"));
    EXPECT_FALSE(has(book.sheets[0].xml, "hyperlink"));
}

TEST_P(InEachMemory, OddTextsComeBackAsTheyWere)
{
    Trial trial(GetParam());
    const QStringList odd{QStringLiteral("a\tb\nc\r\nd"), QStringLiteral("<img src=x> & \"y\" 'z'"),
        QStringLiteral("_x0041_ and _x00e1_"), QStringLiteral("bell\a and\x1f"), QStringLiteral("  blanks  "),
        QStringLiteral("\u200Fمرحبا\u200E \u202Ex"), QStringLiteral("👩‍👩‍👧‍👦 e\u0301"),
        QString(120, u'W')};
    std::vector<std::vector<Value>> rows;
    for (const QString& line : odd)
        rows.push_back({line});
    writeTable(trial.book().sheet(QStringLiteral("Dados")), {ColumnKind::Text}, rows);
    const ReadBook book = trial.read();
    for (qsizetype i = 0; i < odd.size(); ++i)
        EXPECT_EQ(book.sheets[0].cells[QStringLiteral("A%1").arg(i + 2)].text, odd[i]) << i;
}

TEST_P(InEachMemory, SignsThatNoXmlHoldsBecomeAReplacement)
{
    Trial trial(GetParam());
    const QString broken = QStringLiteral("a") + QChar(0xD83D) + u'b' + QChar(0) + u'c' + QChar(0xFFFF);
    writeTable(trial.book().sheet(QStringLiteral("Dados")), {ColumnKind::Text}, {{broken}});
    EXPECT_EQ(trial.read().sheets[0].text("A2"), QStringLiteral("a\uFFFDb\uFFFDc\uFFFD"));
}

TEST_P(InEachMemory, TextsLongerThanACellAreCutAndCounted)
{
    Trial trial(GetParam());
    const QString fits(32'767, u'á');
    const QString emoji = QStringLiteral("😀").repeated(20'000);
    writeTable(trial.book().sheet(QStringLiteral("Dados")), {ColumnKind::Text, ColumnKind::Text, ColumnKind::Text},
        {{fits, fits + u'b', emoji}});
    EXPECT_EQ(trial.book().cutTexts(), 2);
    const ReadBook book = trial.read();
    EXPECT_EQ(book.sheets[0].text("A2"), fits);
    EXPECT_EQ(book.sheets[0].text("B2"), fits.first(32'766) + u'…');
    EXPECT_EQ(book.sheets[0].text("C2"), QStringLiteral("😀").repeated(16'383) + u'…');
}

TEST_P(InEachMemory, ASheetTakesItsRowsAndNoMore)
{
    Trial trial(GetParam());
    trial.choice.rowsInSheet = 4;
    Sheet& sheet = trial.book().sheet(QStringLiteral("Dados"));
    sheet.line(QStringLiteral("first"));
    ASSERT_TRUE(sheet.head({{QStringLiteral("a"), ColumnKind::Count}}));
    EXPECT_EQ(sheet.rowsLeft(), 2);
    EXPECT_TRUE(sheet.row(std::vector<Value>{qint64(1)}));
    EXPECT_TRUE(sheet.row(std::vector<Value>{qint64(2)}));
    const auto full = sheet.row(std::vector<Value>{qint64(3)});
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().fault, Fault::Invalid);
    EXPECT_EQ(trial.read().sheets[0].row(4), QStringList{QStringLiteral("2")});
}

TEST_P(InEachMemory, AWorkbookWithoutRowsOrSheetsIsStillOne)
{
    Trial empty(GetParam());
    EXPECT_EQ(empty.read().sheets.size(), 1);
    Trial heading(GetParam());
    writeTable(heading.book().sheet(QStringLiteral("Dados")), {ColumnKind::Text, ColumnKind::Share}, {});
    const ReadBook book = heading.read();
    EXPECT_EQ(book.sheets[0].row(1), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_FALSE(has(book.sheets[0].xml, "tablePart "));
    EXPECT_FALSE(has(book.sheets[0].xml, "autoFilter"));
}

TEST_P(InEachMemory, WordsFactsAndLinks)
{
    Trial trial(GetParam());
    Workbook& book = trial.book();
    Sheet& data = book.sheet(QStringLiteral("D'Ávila"));
    data.line(QStringLiteral("x"));
    Sheet& cover = book.sheet(QStringLiteral("Capa"));
    cover.widths({24, 40});
    cover.title(QStringLiteral("=Relatório"));
    cover.line(QStringLiteral("muted"), TextLook::Muted);
    cover.paragraph(QStringLiteral("A long text"), 6, 3);
    cover.skip();
    cover.fact(QStringLiteral("Gerado em"), QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC), ColumnKind::Moment);
    cover.fact(QStringLiteral("Cobertura"), Percent{991}, ColumnKind::Share);
    cover.link(QStringLiteral("para a turma"), data);
    EXPECT_EQ(cover.nextRow(), 7);
    const ReadBook read = trial.read();
    const ReadSheet& sheet = read.sheet(QStringLiteral("Capa"));
    EXPECT_EQ(sheet.text("A1"), u"=Relatório");
    EXPECT_EQ(sheet.text("A3"), u"A long text");
    EXPECT_EQ(sheet.row(4), QStringList());
    EXPECT_NEAR(sheet.text("B5").toDouble(), 46347.375, 1e-9);
    EXPECT_EQ(sheet.text("B6"), u"0.991");
    EXPECT_TRUE(has(sheet.xml, "<mergeCell ref=\"A3:F3\"/>"));
    EXPECT_TRUE(has(sheet.xml, "location=\"'D''Ávila'!A1\"")) << sheet.xml.toStdString();
    EXPECT_TRUE(has(sheet.xml, "<col min=\"1\" max=\"1\" width=\"24."));
}

TEST_P(InEachMemory, EverySheetIsReadyForThePrinter)
{
    Trial trial(GetParam());
    trial.choice.title = QStringLiteral("Dados & \"análise\"");
    trial.choice.footer = QStringLiteral("21/11/2026 ") + QString(300, u'x');
    Sheet& sheet = trial.book().sheet(QStringLiteral("Dados"));
    sheet.title(QStringLiteral("Título"));
    ASSERT_TRUE(sheet.head({{QStringLiteral("a"), ColumnKind::Text}}, {Narrowing::Filter, 1}));
    ASSERT_TRUE(sheet.row(std::vector<Value>{text("x")}));
    trial.book().sheet(QStringLiteral("Em pé")).printUpright();
    const ReadBook book = trial.read();
    const QByteArray xml = book.sheet(QStringLiteral("Dados")).xml;
    EXPECT_TRUE(has(xml, "paperSize=\"9\"")) << xml.toStdString();
    EXPECT_TRUE(has(xml, "orientation=\"landscape\""));
    EXPECT_TRUE(has(xml, "fitToHeight=\"0\""));
    EXPECT_TRUE(has(xml, "<pageSetUpPr fitToPage=\"1\"/>"));
    EXPECT_TRUE(has(xml, "<oddHeader>&amp;L&amp;\"-,Bold\"Dados &amp;&amp; \"análise\"</oddHeader>"));
    EXPECT_TRUE(has(xml, "&amp;R&amp;P/&amp;N"));
    EXPECT_TRUE(has(xml, "xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\" activePane=\"bottomRight\" state=\"frozen\""));
    const QByteArray workbook = book.parts[QStringLiteral("xl/workbook.xml")];
    EXPECT_TRUE(has(workbook, "_xlnm.Print_Titles\" localSheetId=\"0\">Dados!$2:$2<")) << workbook.toStdString();
    EXPECT_TRUE(has(book.sheet(QStringLiteral("Em pé")).xml, "orientation=\"portrait\""));
}

TEST_P(InEachMemory, ColoursAreConditionalFormats)
{
    Trial trial(GetParam());
    Sheet& sheet = trial.book().sheet(QStringLiteral("Dados"));
    ASSERT_TRUE(sheet.head({{QStringLiteral("progresso"), ColumnKind::Share},
        {QStringLiteral("diferença"), ColumnKind::Difference}, {QStringLiteral("situação"), ColumnKind::Text}}));
    sheet.heatByValue(0, 0);
    sheet.bars(0);
    sheet.heatByGap(1, 1, Tolerance{50, 150});
    sheet.toneWords(2, {{QStringLiteral("em dia"), Tone::OnTrack}, {QStringLiteral("\"x\""), toneOf(Status::Late)}});
    ASSERT_TRUE(sheet.row(std::vector<Value>{Percent{417}, Percent{-51}, text("em dia")}));
    ASSERT_TRUE(sheet.row(std::vector<Value>{Percent{417}, Percent{-51}, text("em dia")}));
    ASSERT_TRUE(sheet.row(std::vector<Value>{Percent{500}, Value(), Value()}, RowLook::Total));
    const QByteArray xml = trial.read().sheets[0].xml;
    EXPECT_TRUE(has(xml, "<conditionalFormatting sqref=\"A2:A3\">")) << xml.toStdString();
    EXPECT_TRUE(has(xml, "<cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"1\"/><color rgb=\"FFF4F8FB\"/>"));
    EXPECT_TRUE(has(xml, "<conditionalFormatting sqref=\"B2:B3\">"));
    EXPECT_TRUE(has(xml, "<formula>-15</formula>"));
    EXPECT_TRUE(has(xml, "<formula>-5</formula>"));
    EXPECT_TRUE(has(xml, "<formula>\"em dia\"</formula>"));
    EXPECT_TRUE(has(xml, "<formula>\"\"\"x\"\"\"</formula>"));
    EXPECT_TRUE(has(xml, "<dataBar>"));
}

TEST_P(InEachMemory, CellsMayHaveAColourOfTheirOwn)
{
    Trial trial(GetParam());
    Sheet& sheet = trial.book().sheet(QStringLiteral("Dados"));
    ASSERT_TRUE(sheet.head({{QStringLiteral("a"), ColumnKind::Share}, {QStringLiteral("b"), ColumnKind::Share}}));
    ASSERT_TRUE(sheet.row(std::vector<SheetCell>{{Percent{417}, Tone::Late}, {Value(), Tone::Missing}}));
    const ReadBook book = trial.read();
    EXPECT_EQ(book.sheets[0].cells[QStringLiteral("A2")].format, u"0.0%");
    EXPECT_TRUE(book.sheets[0].cells.contains(QStringLiteral("B2")));
    EXPECT_EQ(book.sheets[0].row(2).size(), 1);
    EXPECT_TRUE(has(book.parts[QStringLiteral("xl/styles.xml")], "patternType=\"lightUp\""));
    EXPECT_TRUE(has(book.parts[QStringLiteral("xl/styles.xml")], "FFFAE2D9"));
}

TEST(Workbook, TablesAreNativeAndTotalsStandOutside)
{
    Trial trial;
    Sheet& sheet = trial.book().sheet(QStringLiteral("Dados"));
    sheet.line(QStringLiteral("words"));
    const std::vector<SheetColumn> columns{{QStringLiteral("Turma"), ColumnKind::Text},
        {QStringLiteral("turma"), ColumnKind::Code}, {QString(), ColumnKind::Text}, {QStringLiteral("a\nb")}};
    ASSERT_TRUE(sheet.head(columns));
    const std::vector<Value> values{text("12"), qint64(12), text("x"), text("y")};
    ASSERT_TRUE(sheet.row(values));
    ASSERT_TRUE(sheet.row(values));
    ASSERT_TRUE(sheet.row(std::vector<Value>{text("Todas")}, RowLook::Total));
    sheet.skip();
    ASSERT_TRUE(sheet.head({{QStringLiteral("z"), ColumnKind::Code}}));
    ASSERT_TRUE(sheet.row(std::vector<Value>{qint64(5)}));
    const ReadBook book = trial.read();
    const QByteArray table = book.parts[QStringLiteral("xl/tables/table1.xml")];
    EXPECT_TRUE(has(table, "ref=\"A2:D4\"")) << table.toStdString();
    EXPECT_TRUE(has(table, "<autoFilter ref=\"A2:D4\"/>"));
    EXPECT_TRUE(has(table, "name=\"turma (2)\""));
    EXPECT_TRUE(has(table, "name=\"-\""));
    EXPECT_TRUE(has(table, "name=\"a b\""));
    EXPECT_TRUE(has(book.parts[QStringLiteral("xl/tables/table2.xml")], "ref=\"A7:A8\""));
    const ReadSheet& read = book.sheets[0];
    EXPECT_EQ(read.row(2),
        (QStringList{
            QStringLiteral("Turma"), QStringLiteral("turma (2)"), QStringLiteral("-"), QStringLiteral("a b")}));
    EXPECT_EQ(read.text("A5"), u"Todas");
    // Digits as text are meant so.
    EXPECT_TRUE(has(read.xml, "<ignoredError sqref=\"B3:B4 A8\" numberStoredAsText=\"1\"/>"))
        << read.xml.right(900).toStdString();
}

TEST(Workbook, ConstantMemoryHasAFilterInstead)
{
    Trial trial(Memory::Constant);
    Sheet& sheet = trial.book().sheet(QStringLiteral("Dados"));
    writeTable(sheet, {ColumnKind::Text, ColumnKind::Count}, {{text("x"), qint64(1)}, {text("y"), qint64(2)}});
    ASSERT_TRUE(sheet.row(std::vector<Value>{text("Total"), qint64(3)}, RowLook::Total));
    writeTable(sheet, {ColumnKind::Text}, {{text("second")}});
    const ReadBook book = trial.read();
    EXPECT_TRUE(has(book.sheets[0].xml, "<autoFilter ref=\"A1:B3\"/>")) << book.sheets[0].xml.toStdString();
    EXPECT_FALSE(book.parts.contains(QStringLiteral("xl/tables/table1.xml")));
    EXPECT_EQ(book.sheets[0].text("A4"), u"Total");
    EXPECT_EQ(book.sheets[0].text("A6"), u"second");
}

TEST(Workbook, ALineForEachTurmaWithGaps)
{
    Trial trial;
    Sheet& sheet = trial.book().sheet(QStringLiteral("D'Ávila"));
    ASSERT_TRUE(sheet.head({{QStringLiteral("Turma")}, {QStringLiteral("S46"), ColumnKind::Share},
        {QStringLiteral("S47"), ColumnKind::Share}}));
    ASSERT_TRUE(sheet.row(std::vector<Value>{text("=12"), Percent{417}, Value()}));
    ASSERT_TRUE(sheet.row(std::vector<Value>{text("13"), Value(), Percent{500}}));
    LineChart chart{QStringLiteral("=Média"), {sheet.name(), 0, 1, 0, 2}, {}};
    for (int turma = 1; turma <= 12; ++turma)
        chart.lines.push_back({QStringLiteral("=turma"), {sheet.name(), 1, 1, 1, 2}});
    sheet.chart(chart, 5, 0);
    sheet.chart({}, 5, 0); // nothing to draw
    const ReadBook book = trial.read();
    const QByteArray xml = book.parts[QStringLiteral("xl/charts/chart1.xml")];
    EXPECT_TRUE(has(xml, "<c:f>'D''Ávila'!$B$2:$C$2</c:f>")) << xml.toStdString();
    EXPECT_TRUE(has(xml, "<c:f>'D''Ávila'!$B$1:$C$1</c:f>"));
    EXPECT_EQ(xml.count("<c:ser>"), 12);
    EXPECT_TRUE(has(xml, " =Média"));
    EXPECT_TRUE(has(xml, "formatCode=\"0%\""));
    EXPECT_FALSE(has(xml, "dispBlanksAs val=\"zero\""));
    EXPECT_FALSE(book.parts.contains(QStringLiteral("xl/charts/chart2.xml")));
}

TEST(Workbook, SaysWhatItIs)
{
    Trial trial;
    trial.choice.title = QStringLiteral("Relatório <da> semana");
    trial.choice.company = QStringLiteral("Escola & filhos");
    trial.choice.author = QStringLiteral("Farol");
    trial.choice.createdAt = QDateTime(QDate(2026, 11, 21), QTime(12, 30), Qt::UTC);
    const ReadBook book = trial.read();
    const QByteArray core = book.parts[QStringLiteral("docProps/core.xml")];
    EXPECT_TRUE(has(core, "<dc:title>Relatório &lt;da&gt; semana</dc:title>")) << core.toStdString();
    EXPECT_TRUE(has(core, "<dc:creator>Farol</dc:creator>"));
    EXPECT_TRUE(has(core, "2026-11-21T12:30:00Z"));
    EXPECT_TRUE(has(book.parts[QStringLiteral("docProps/app.xml")], "<Company>Escola &amp; filhos</Company>"));
}

TEST(Workbook, APlaceThatCannotBeWrittenIsAFault)
{
    const QTemporaryDir folder;
    for (const QString& file : {folder.filePath(QStringLiteral("no/such/folder.xlsx")), folder.path()}) {
        const auto book = Workbook::open(file, {});
        ASSERT_FALSE(book);
        EXPECT_EQ(book.error().fault, Fault::File);
        EXPECT_FALSE(book.error().detail.isEmpty());
    }
}

TEST(Workbook, IsClosedOnce)
{
    Trial trial;
    trial.read();
    const auto again = trial.book().close();
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().fault, Fault::File);
}
