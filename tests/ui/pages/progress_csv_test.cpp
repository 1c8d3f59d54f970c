#include "tests/support/files.h"
#include "tests/ui/as_in_file.h"
#include "tests/ui/pages/portuguese.h"
#include "tests/ui/pages/shown_page.h"
#include "tests/ui/written_table.h"
#include "ui/data/table_panel.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::asInFile;
using tests::ShownPage;

namespace {

/// Names that a spreadsheet would run, and one that breaks a line of a careless file.
constexpr std::string_view hostileSchool = R"picture(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 2
turma analista 2 tag=69 inicio=2026-11-02 tutor==1+1
turma analista 10 tag=70 inicio=2026-11-02 tutor=Rui;Melo
aluno 1 "=HYPERLINK(A1)" ana@x.com +5511999990000
aluno 2 "+5" "@x.com"
aluno 3 "@SUM(A1)"
aluno 4 "-Ana; 'aspas'"
aluno 5 "João Ávila"
foto 2026-W46 2: 1 | 20 0 ; 2 | 10 - ; 5 | 30 30
foto 2026-W46 10: 3 | x x ; 4 | 50 50
foto 2026-W47 2: 1 | 41,7 10 ; 2 | - - ; 5 | 20 30
foto 2026-W47 10: 3 acesso=2026-11-17T01:30 | 0 0 ; 4 | 100 100
)picture";

class Csv : public testing::TestWithParam<std::tuple<ProgressView, HeatScale>> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(portuguese.isLoaded());
        ASSERT_TRUE(open.isAnswered());
        open.press(0, int(std::get<ProgressView>(GetParam())));
        ASSERT_TRUE(open.isAnswered());
        open.press(1, int(std::get<HeatScale>(GetParam())));
    }
    std::vector<QStringList> written()
    {
        const QString file = folder.filePath(QStringLiteral("a.csv"));
        EXPECT_TRUE(tests::writeCsv(*open.page, file));
        return tests::readCsv(file);
    }
    bool isGeneral() const { return std::get<ProgressView>(GetParam()) == ProgressView::General; }
    QString first() const { return isGeneral() ? QStringLiteral("aluno") : QStringLiteral("turma"); }

    tests::Portuguese portuguese;
    tests::World world = tests::world(hostileSchool);
    ShownPage open{world};
    QTemporaryDir folder;
};

} // namespace

TEST_P(Csv, EqualsTheScreenCellByCell)
{
    open.body().table().setSorting({QStringLiteral("2026-W47"), Qt::DescendingOrder});
    const std::vector<QStringList> lines = written();
    ASSERT_EQ(int(lines.size()), open.rows().rowCount() + 1);
    int compared = 0;
    for (int column = 0; column < open.rows().columnCount(); ++column) {
        const QString key = open.rows().columnKey(column);
        const auto look = static_cast<CellLook>(open.rows().headerData(column, Qt::Horizontal, LookRole).toInt());
        if (look == CellLook::Spark || look == CellLook::Text || key == u"ultimo_acesso")
            continue; // names are guarded, an access is relative on screen: each has its own test
        const qsizetype place = lines[0].indexOf(key);
        ASSERT_GE(place, 0) << key.toStdString();
        for (int row = 0; row < open.rows().rowCount(); ++row) {
            const QString shown = open.rows().index(row, column).data().toString();
            EXPECT_EQ(lines[size_t(row) + 1][place].toStdString(), asInFile(shown).toStdString())
                << key.toStdString() << " of row " << row;
            ++compared;
        }
    }
    EXPECT_GE(compared, open.rows().rowCount() * 5);
}

TEST_P(Csv, HasTheRowsInTheOrderOfTheScreen)
{
    open.body().table().setSorting({first(), Qt::DescendingOrder});
    const std::vector<QStringList> lines = written();
    ASSERT_EQ(int(lines.size()), open.rows().rowCount() + 1);
    const qsizetype place = lines[0].indexOf(first());
    for (int row = 0; row < open.rows().rowCount(); ++row) {
        QString inFile = lines[size_t(row) + 1][place];
        if (inFile.startsWith(u'\''))
            inFile.remove(0, 1);
        const QString shown = open.rows().index(row, 0).data().toString();
        const bool isTotal = open.rows().index(row, 0).data(TotalRole).toBool();
        EXPECT_TRUE(isTotal || shown.endsWith(inFile)) << shown.toStdString() << " and " << inFile.toStdString();
        EXPECT_TRUE(isTotal || !inFile.isEmpty());
    }
}

TEST_P(Csv, HoldsOnlyTheRowsOnScreen)
{
    open.search(isGeneral() ? QStringLiteral("avila") : QStringLiteral("10"));
    EXPECT_EQ(written().size(), isGeneral() ? 2U : 3U) << "the head, one row, and the total of turmas";
}

TEST_P(Csv, RunsNoFormula)
{
    open.page->setContacts(Contacts::Shown);
    for (const QStringList& line : written()) {
        for (const QString& field : line) {
            bool isNumber = false;
            QLocale(QLocale::Portuguese, QLocale::Brazil).toDouble(field, &isNumber);
            const bool isDangerous = !field.isEmpty() && QStringLiteral("=+-@|%\t\r").contains(field.front());
            EXPECT_TRUE(!isDangerous || isNumber) << field.toStdString();
        }
    }
}

TEST_P(Csv, IsExcelsOwnDialectAndPrivate)
{
    written();
    const QString file = folder.filePath(QStringLiteral("a.csv"));
    const QByteArray bytes = tests::bytesOf(file);
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(bytes.count("\xEF\xBB\xBF"), 1);
    EXPECT_TRUE(bytes.endsWith("\r\n"));
    EXPECT_EQ(bytes.count('\n'), bytes.count("\r\n"));
    EXPECT_FALSE(bytes.contains("sep="));
    EXPECT_EQ(tests::modeOf(file), "rw-------");
}

INSTANTIATE_TEST_SUITE_P(Views, Csv,
    testing::Combine(testing::Values(ProgressView::General, ProgressView::ByCohort),
        testing::Values(HeatScale::Progress, HeatScale::Difference)),
    [](const auto& made) {
        const bool isGeneral = std::get<0>(made.param) == ProgressView::General;
        const bool isProgress = std::get<1>(made.param) == HeatScale::Progress;
        return std::string(isGeneral ? "Geral" : "PorTurma") + (isProgress ? "Progress" : "Gap");
    });

TEST(CsvOfGeral, WritesAnAccessAsAMomentInSchoolTime)
{
    const tests::World world = tests::world(hostileSchool);
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    const QTemporaryDir folder;
    ASSERT_TRUE(tests::writeCsv(*open.page, folder.filePath(QStringLiteral("a.csv"))));
    const std::vector<QStringList> lines = tests::readCsv(folder.filePath(QStringLiteral("a.csv")));
    const qsizetype place = lines[0].indexOf(QStringLiteral("ultimo_acesso"));
    ASSERT_GE(place, 0);
    QStringList accesses;
    for (size_t row = 1; row < lines.size(); ++row)
        accesses << lines[row][place];
    EXPECT_EQ(accesses.filter(QStringLiteral("16/11/2026 22:30")).size(), 1) << accesses.join(u'|').toStdString();
    EXPECT_EQ(accesses.count(QString()), 4) << "who never entered has nothing there";
}

TEST(CsvOfGeral, ThatCannotBeWrittenIsAnError)
{
    const tests::World world = tests::world(hostileSchool);
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    const QTemporaryDir folder;
    const auto done = tests::writeCsv(*open.page, folder.filePath(QStringLiteral("no/such/folder/a.csv")));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, domain::Fault::File);
}
