#include "core/spreadsheet/text_format.h"
#include "tests/support/read_workbook.h"
#include "tests/support/world.h"
#include "tests/ui/as_in_file.h"
#include "tests/ui/open_window.h"
#include "tests/ui/read_csv.h"
#include "tests/ui/written_table.h"
#include "ui/data/table_panel.h"
#include "ui/pages/history_page.h"
#include "ui/segmented.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using spreadsheet::Dialect;
using tests::asInFile;
using tests::OpenWindow;
using tests::patience;

namespace {

/// Names that a spreadsheet would run, in more than one turma and course, over three weeks.
constexpr std::string_view school = R"picture(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 2
turma analista 2 tag=69 inicio=2026-10-05 tutor==1+1
turma analista 10 tag=70 inicio=2026-10-05 tutor=Rui;Melo
aluno 1 "=HYPERLINK(A1)" ana@x.com +5511999990000
aluno 2 "+5" "@x.com"
aluno 3 "@SUM(A1)"
aluno 4 "-Ana; 'aspas'"
aluno 5 "مرحبا 😀"
foto 2026-W45 2: 1 | 10 0 ; 2 | 10 - ; 5 | 30 30
foto 2026-W45 10: 3 | x x ; 4 | 50 50
foto 2026-W46 2: 1 | 20 0 ; 2 | 10 - ; 5 | 30 30
foto 2026-W46 10: 3 | x x ; 4 | 50 50
foto 2026-W47 2: 1 | 41,7 10 ; 2 | - - ; 5 | 20 30
foto 2026-W47 10: 3 acesso=2026-11-17T01:30 | 0 0 ; 4 | 100 100
)picture";

bool isNumber(domain::ColumnKind kind)
{
    using enum domain::ColumnKind;
    return kind == Share || kind == Difference || kind == Count;
}

/// Whether a cell on screen says one number or its absence, and nothing else.
bool isOneNumber(const QString& shown)
{
    bool isRead = false;
    QLocale(QLocale::Portuguese, QLocale::Brazil).toDouble(asInFile(shown), &isRead);
    return isRead || asInFile(shown).isEmpty();
}

/// A page of the window and the part of its segmented control that is pressed; −1 for none.
struct Where {
    const char* page;
    int part = -1;
};

void PrintTo(const Where& where, std::ostream* out)
{
    *out << where.page << where.part;
}

class PageTable : public testing::TestWithParam<Where> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(open.isReady());
        open.window->go({QString::fromLatin1(GetParam().page)});
        page = dynamic_cast<HistoryPage*>(open.page(QString::fromLatin1(GetParam().page)));
        ASSERT_TRUE(page);
        ASSERT_TRUE(isAnswered());
        if (GetParam().part >= 0) {
            tests::visible<Segment>(*page).at(GetParam().part)->click();
            ASSERT_TRUE(isAnswered());
        }
        ASSERT_TRUE(page->exportTable());
    }
    bool isAnswered() const
    {
        return QTest::qWaitFor([this] { return !page->isAsking() && page->exportTable(); }, patience);
    }
    QString file(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    /// What a CSV file says in a cell; texts without their guard.
    static QString plain(const domain::Value& value)
    {
        return spreadsheet::plain(value, Dialect::Brazilian, domain::defaultZone());
    }

    tests::World world = tests::world(school);
    OpenWindow open{world.connection().file()};
    HistoryPage* page = nullptr;
    QTemporaryDir folder;
};

} // namespace

TEST_P(PageTable, IsTheScreenRowByRow)
{
    const ShownTable table = page->exportTable()->table;
    EXPECT_GT(table.rows, 0);
    int compared = 0;
    for (TablePanel* panel : tests::visible<TablePanel>(*page)) {
        const RowsModel& rows = *panel->view().rows();
        if (rows.rowCount() != table.rows)
            continue; // O que mudou has a table for each kind
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const int place = rows.columnOf(table.columns[i].key);
            if (place < 0 || !isNumber(table.columns[i].kind))
                continue;
            for (int row = 0; row < table.rows; ++row) {
                const QString shown = rows.index(row, place).data().toString();
                if (!isOneNumber(shown))
                    continue; // a whole share, "4 of 5", or why there is none: said otherwise in a file
                EXPECT_EQ(plain(table.read(row)[i]).toStdString(), asInFile(shown).toStdString())
                    << table.columns[i].key.toStdString() << " of row " << row;
                ++compared;
            }
        }
    }
    EXPECT_TRUE(compared > 3 || QLatin1String(GetParam().page) == u"o-que-mudou") << compared;
}

TEST_P(PageTable, IsTheSameInCsv)
{
    const ShownTable table = page->exportTable()->table;
    ASSERT_TRUE(tests::writeTable(*page, FileKind::Csv, file("a.csv")));
    const auto lines = tests::readCsv(file("a.csv"));
    ASSERT_EQ(int(lines.size()), table.rows + 1);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        EXPECT_EQ(lines[0][qsizetype(i)], table.columns[i].key);
        for (int row = 0; row < table.rows; ++row) {
            QString cell = lines[size_t(row) + 1][qsizetype(i)];
            if (cell.startsWith(u'\''))
                cell.remove(0, 1);
            EXPECT_EQ(cell.toStdString(), plain(table.read(row)[i]).toStdString());
        }
    }
}

TEST_P(PageTable, IsTheSameInExcelWithItsWordsOverIt)
{
    const ShownTable table = page->exportTable()->table;
    ASSERT_TRUE(tests::writeTable(*page, FileKind::Excel, file("a.xlsx"), world.connection().file()));
    const tests::ReadBook book = tests::readWorkbook(file("a.xlsx"));
    ASSERT_EQ(book.sheets.size(), 1);
    const tests::ReadSheet& sheet = book.sheets.front();
    EXPECT_EQ(sheet.name, page->title());
    EXPECT_EQ(sheet.text("A1"), page->title());
    EXPECT_EQ(sheet.text("A2"), QStringLiteral("Trilha analista"));
    constexpr int heading = 6; // title, filter, coverage, when, an empty row
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const auto cellAt = [&](int line) {
            QString letters;
            for (size_t rest = i + 1; rest > 0; rest = (rest - 1) / 26)
                letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
            return sheet.cells.value(letters + QString::number(line));
        };
        EXPECT_EQ(cellAt(heading).text.toStdString(), table.columns[i].title.toStdString());
        for (int row = 0; row < table.rows; ++row) {
            const domain::Value value = table.read(row)[i];
            const tests::ReadCell cell = cellAt(heading + 1 + row);
            if (const auto* text = std::get_if<QString>(&value)) {
                EXPECT_EQ(cell.text.toStdString(), text->toStdString()) << "no guard: a text is a text";
                EXPECT_TRUE(text->isEmpty() || cell.type == u"text");
            } else if (const auto* share = std::get_if<domain::Percent>(&value)) {
                EXPECT_EQ(cell.type, u"n");
                const int tenths = qRound(cell.text.toDouble() * (cell.format.contains(u'%') ? 1000 : 10));
                EXPECT_EQ(tenths, share->tenths) << cell.text.toStdString() << " as " << cell.format.toStdString();
            } else if (std::holds_alternative<std::monostate>(value)) {
                EXPECT_EQ(cell.text, QString()) << "missing is never zero";
            } else {
                EXPECT_FALSE(cell.text.isEmpty());
            }
        }
    }
    EXPECT_FALSE(sheet.xml.contains("<f>"));
}

INSTANTIATE_TEST_SUITE_P(All, PageTable,
    testing::Values(Where{"progresso", 0}, Where{"progresso", 1}, Where{"progresso", 2}, Where{"progresso", 3},
        Where{"o-que-mudou"}, Where{"turmas"}, Where{"cursos", 0}, Where{"cursos", 1}, Where{"grupos"}),
    [](const auto& made) {
        QString name = QString::fromLatin1(made.param.page);
        return name.remove(u'-').toStdString() + (made.param.part < 0 ? "" : std::to_string(made.param.part));
    });
