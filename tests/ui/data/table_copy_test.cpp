#include "hand_rows.h"
#include "ui/appearance.h"
#include "ui/data/table_copy.h"
#include "ui/data/table_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::ColumnKind;
using domain::Percent;
using tests::HandRow;
using tests::HandTable;

namespace {

/// What is copied of one name and one value, without the heading.
std::string copied(const QString& name, const domain::Value& value, ColumnKind kind = ColumnKind::Share)
{
    HandTable table;
    table.show({{1, name, value}}, kind);
    return tableText(table.model, {}).section(u'\n', 1, 1).toStdString();
}

TEST(TableCopy, HasTheHeadingsAndAllRowsWhenNoneIsChosen)
{
    HandTable table;
    table.show({{1, QStringLiteral("Ana"), Percent{417}}, {2, QStringLiteral("Bia"), Percent{1000}}}, ColumnKind::Share,
        HandRow{0, QStringLiteral("Trilha"), Percent{709}});
    EXPECT_EQ(tableText(table.model, {}).toStdString(), "Nome\tvalor\nAna\t41,7\nBia\t100,0\nTrilha\t70,9\n");
}

TEST(TableCopy, HasOnlyTheRowsThatAreChosenInTheOrderShown)
{
    HandTable table;
    table.show({{1, QStringLiteral("Ana"), Percent{1}}, {2, QStringLiteral("Bia"), Percent{2}},
                   {3, QStringLiteral("Caio"), Percent{3}}},
        ColumnKind::Share);
    table.model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(tableText(table.model, {table.model.index(2, 0), table.model.index(0, 0)}).toStdString(),
        "Nome\tvalor\nCaio\t0,3\nAna\t0,1\n");
}

TEST(TableCopy, WritesNumbersAsASpreadsheetReadsThem)
{
    EXPECT_EQ(copied(QStringLiteral("a"), Percent{-105}, ColumnKind::Difference), "a\t-10,5");
    EXPECT_EQ(copied(QStringLiteral("a"), Percent{32}, ColumnKind::Difference), "a\t+3,2");
    EXPECT_EQ(copied(QStringLiteral("a"), Percent{0}), "a\t0,0");
}

TEST(TableCopy, MissingIsAnEmptyCellAndNeverZero)
{
    HandTable table;
    auto column = tests::valueColumn(ColumnKind::Share);
    column.role = [](const HandRow&, int role) {
        return role == Qt::DisplayRole ? QVariant(Numbers::missing()) : QVariant();
    };
    table.model.show({tests::nameColumn(), column}, {{1, QStringLiteral("Ana"), {}}});
    EXPECT_EQ(tableText(table.model, {}).section(u'\n', 1, 1), u"Ana\t");
}

TEST(TableCopy, RunsNoFormulaAndBreaksNoLine)
{
    for (const char* name : {"=1+1", "+5", "-a", "@SUM(A1)", "|x", "%x"})
        EXPECT_EQ(copied(QString::fromLatin1(name), Percent{5}), "'" + std::string(name) + "\t0,5") << name;
    EXPECT_EQ(copied(QStringLiteral("Ana\tMaria\nSá"), Percent{5}), "Ana Maria Sá\t0,5");
    EXPECT_EQ(copied(QStringLiteral("\t=1+1"), Percent{5}).find("\t="), std::string::npos);
    EXPECT_EQ(copied(QStringLiteral("−Ana"), Percent{5}), "−Ana\t0,5") << "a name stays as it is spelled";
}

TEST(TableCopy, FollowsTheLocaleOfTheWindow)
{
    const Texts english(Numbers(QLocale(QLocale::English, QLocale::UnitedStates)));
    TableModel<HandRow> model(&tests::handRowId, english);
    model.show(
        {tests::nameColumn(), tests::valueColumn(ColumnKind::Share)}, {{1, QStringLiteral("Ana"), Percent{417}}});
    EXPECT_EQ(tableText(model, {}).section(u'\n', 1, 1), u"Ana\t41.7");
}

TEST(TableCopy, CtrlCPutsItOnTheClipboard)
{
    HandTable table;
    table.show(
        {{1, QStringLiteral("Ana"), Percent{417}}, {2, QStringLiteral("Bia"), Percent{1000}}}, ColumnKind::Share);
    Appearance appearance(*qApp, ThemeChoice::Light);
    TablePanel panel(appearance);
    panel.setRows(&table.model);
    QTest::keyClick(&panel, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Nome\tvalor\nAna\t41,7\nBia\t100,0\n");
    panel.choose({QStringLiteral("2")});
    QTest::keyClick(&panel, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Nome\tvalor\nBia\t100,0\n");
}

} // namespace
