#include "tests/app/truth.h"
#include "tests/support/read_workbook.h"

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

const QString link = QStringLiteral("=HYPERLINK(\"http://mal.example\";\"clique\")");
const QString image = QStringLiteral("<img src=x onerror=alert(1)>");
const QString broken = QStringLiteral("Zélia\tda\r\nSilva; \"Zé\"");
const QString command = QStringLiteral("@SUM(1+1)|cmd");
const QString reversed = QStringLiteral("Ana\u202Elaos\u001B[31m");

/// A school whose platform has such names for its students, a course, a trilha and a tutor.
simulator::SchoolPlan hostilePlan()
{
    auto plan = simulator::SchoolPlan::ofSizes({6}, 1, QDate(2026, 11, 20));
    plan.names = {link, image, broken, command, reversed};
    plan.tracks[0].courses[0].name = QStringLiteral("+cmd|' /C calc'!A0");
    plan.cohorts[0].tutor = QStringLiteral("-2+3");
    return plan;
}

class Names : public testing::Test {
protected:
    void SetUp() override
    {
        stage.connectSchool();
        ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    }

    Stage stage{hostilePlan()};
};

} // namespace

TEST_F(Names, AreNoFormulasInACsvAndLoseNothing)
{
    const auto csv = stage.run(QStringLiteral("report tabelao --format csv")).out;
    const auto lines = cellsOf(csv, u';');
    ASSERT_EQ(lines.size(), 1 + 6);
    QStringList names;
    for (const QStringList& line : lines.mid(1)) {
        names << line[6];
        EXPECT_EQ(line[4], QStringLiteral("'-2+3"));
        EXPECT_EQ(line[10], QStringLiteral("'+cmd|' /C calc'!A0"));
        EXPECT_EQ(line.size(), 19);
    }
    for (const QString& name : {u'\'' + link, image, broken, u'\'' + command, reversed})
        EXPECT_TRUE(names.contains(name)) << name.toStdString();
}

TEST_F(Names, AreTextsInAWorkbookAndLoseNothing)
{
    const QString file = stage.file(QStringLiteral("tabelao.xlsx"));
    ASSERT_EQ(stage.run(QStringLiteral("report tabelao --format xlsx --out ") + file).code, 0);
    const ReadBook book = readWorkbook(file); // which fails for any formula
    QStringList names;
    for (int row = 2; row < 2 + 6; ++row) {
        const auto cell = [&](char16_t column) {
            return book.sheets[0].cells.value(QStringLiteral("%1%2").arg(QChar(column)).arg(row));
        };
        names << cell(u'G').text;
        EXPECT_EQ(cell(u'G').type, u"text");
        EXPECT_EQ(cell(u'E').text, u"-2+3");
        EXPECT_EQ(cell(u'K').text, u"+cmd|' /C calc'!A0");
    }
    for (const QString& name : {link, image, broken, command, reversed})
        EXPECT_TRUE(names.contains(name)) << name.toStdString();
    EXPECT_FALSE(book.sheets[0].xml.contains("hyperlink "));
}

TEST_F(Names, ThatAreTitlesOfColumnsAreNoFormulasEither)
{
    const auto lines = cellsOf(stage.run(QStringLiteral("report geral --format csv --dialect intl")).out, u',');
    EXPECT_EQ(lines[0].last(), QStringLiteral("'+cmd|' /C calc'!A0"));
}

TEST_F(Names, KeepToTheirLineAndToOneReadingDirectionInATable)
{
    for (const char* report : {"report tabelao", "report geral", "report mudancas", "turma list", "tags"}) {
        const QByteArray table = stage.run(QLatin1String(report)).out;
        EXPECT_FALSE(table.contains('\t') || table.contains('\r') || table.contains('\x1B')) << report;
        EXPECT_FALSE(QString::fromUtf8(table).contains(QChar(0x202E))) << report;
    }
    const QByteArray table = stage.run(QStringLiteral("report tabelao")).out;
    EXPECT_EQ(table.count('\n'), 2 + 6) << "a title, a rule, and a line for each student";
    EXPECT_TRUE(table.contains(image.toUtf8())) << "text stays text";
}

TEST_F(Names, AreThemselvesInJson)
{
    const QByteArray json = stage.run(QStringLiteral("report tabelao --format json")).out;
    EXPECT_TRUE(json.contains("=HYPERLINK(\\\"http://mal.example\\\"")) << json.toStdString();
    EXPECT_TRUE(json.contains("Zélia\\tda\\r\\nSilva"));
}

} // namespace farol::tests
