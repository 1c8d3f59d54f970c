#include "tests/ui/data/hand_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::ColumnKind;
using domain::Percent;
using domain::Value;
using tests::HandRow;

namespace {

std::string shown(const Value& value, ColumnKind kind)
{
    tests::HandTable table;
    table.show({{1, QStringLiteral("Ana"), value}}, kind);
    return table.model.index(0, 1).data().toString().toStdString();
}

} // namespace

TEST(TableTexts, WriteEachKindAsBrazilReadsIt)
{
    EXPECT_EQ(shown(qint64(1240), ColumnKind::Count), "1.240");
    EXPECT_EQ(shown(qint64(1240), ColumnKind::Code), "1240") << "a code is no number";
    EXPECT_EQ(shown(Percent{417}, ColumnKind::Share), "41,7");
    EXPECT_EQ(shown(Percent{0}, ColumnKind::Share), "0,0");
    EXPECT_EQ(shown(Percent{1000}, ColumnKind::Share), "100,0");
    EXPECT_EQ(shown(Percent{32}, ColumnKind::Difference), "+3,2");
    EXPECT_EQ(shown(Percent{-5}, ColumnKind::Difference), "\u22120,5");
    EXPECT_EQ(shown(Percent{0}, ColumnKind::Difference), "0,0");
    EXPECT_EQ(shown(QStringLiteral("Ana\tMaria\nSá"), ColumnKind::Text), "Ana Maria Sá");
}

TEST(TableTexts, WriteNothingForWhatIsMissing)
{
    for (const ColumnKind kind : {ColumnKind::Text, ColumnKind::Code, ColumnKind::Count, ColumnKind::Share,
             ColumnKind::Difference, ColumnKind::Day, ColumnKind::Moment})
        EXPECT_EQ(shown({}, kind), "");
}

TEST(TableTexts, WriteAnInstantInSchoolTime)
{
    const QDateTime utc(QDate(2026, 11, 17), QTime(1, 30), Qt::UTC);
    EXPECT_TRUE(shown(utc, ColumnKind::Moment).ends_with("22:30")) << "three hours back in São Paulo";
    EXPECT_EQ(tests::brazilian().dayOf(utc), QDate(2026, 11, 16)) << "the evening before";
}

TEST(TableTexts, EveryShareAndDifferenceIsReadyMade)
{
    const Texts& texts = tests::brazilian();
    for (domain::Tenths tenths = 0; tenths <= domain::complete; ++tenths) {
        ASSERT_EQ(texts.share(tenths), texts.numbers().share(tenths));
        ASSERT_EQ(texts.difference(tenths), texts.numbers().difference(tenths));
        ASSERT_EQ(texts.difference(-tenths), texts.numbers().difference(-tenths));
    }
}

TEST(TableRoles, NameTheRowButNeverTheTotal)
{
    tests::HandTable table;
    table.show({{7, QStringLiteral("Ana"), qint64(1)}}, ColumnKind::Count, HandRow{7, QStringLiteral("total"), {}});
    EXPECT_EQ(table.model.index(0, 1).data(RowIdRole).toString().toStdString(), "7");
    EXPECT_FALSE(table.model.index(0, 0).data(TotalRole).toBool());
    EXPECT_EQ(table.model.index(1, 1).data(RowIdRole).toString().toStdString(), "");
    EXPECT_TRUE(table.model.index(1, 1).data(TotalRole).toBool());
    EXPECT_EQ(table.model.allRows(), 1U) << "a total is no row";
}

TEST(TableRoles, AColumnsOwnAnswerComesFirst)
{
    auto column = tests::valueColumn(ColumnKind::Count);
    column.role = [](const HandRow&, int role) -> QVariant {
        switch (role) {
        case Qt::AccessibleTextRole:
            return QStringLiteral("one student");
        case MarkRole:
            return int(CellMark::NotCollected);
        default:
            return {};
        }
    };
    tests::HandTable table;
    table.model.show({tests::nameColumn(), column}, {{1, QStringLiteral("Ana"), qint64(1)}});
    const QModelIndex cell = table.model.index(0, 1);
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString().toStdString(), "one student");
    EXPECT_EQ(cell.data().toString().toStdString(), "1") << "what it does not say comes from the value";
    EXPECT_EQ(cell.data(MarkRole).toInt(), int(CellMark::NotCollected));
    EXPECT_FALSE(cell.data(TenthsRole).isValid());
    EXPECT_FALSE(cell.data(SparkRole).isValid());
}

TEST(TableRoles, AScreenReaderHearsWhatIsWritten)
{
    tests::HandTable table;
    table.show({{1, QStringLiteral("Ana"), Percent{417}}}, ColumnKind::Share);
    EXPECT_EQ(table.model.index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString(), "Ana");
    EXPECT_EQ(table.model.index(0, 1).data(Qt::AccessibleTextRole).toString().toStdString(), "41,7");
}

TEST(TableRoles, TheHeaderSaysHowAColumnIsPainted)
{
    auto week = tests::valueColumn(ColumnKind::Share, QStringLiteral("2027-W01"));
    week.look = CellLook::Heat;
    week.tip = QStringLiteral("how it is counted");
    week.week = *domain::Week::fromKey(u"2027-W01");
    week.isLatest = true;
    tests::HandTable table;
    table.model.show({tests::nameColumn(), week}, {});
    const auto header = [&](int role) { return table.model.headerData(1, Qt::Horizontal, role); };
    EXPECT_EQ(header(Qt::DisplayRole).toString().toStdString(), "2027-W01");
    EXPECT_EQ(header(Qt::ToolTipRole).toString().toStdString(), "how it is counted");
    EXPECT_EQ(header(LookRole).toInt(), int(CellLook::Heat));
    EXPECT_EQ(header(YearRole).toInt(), 2027);
    EXPECT_TRUE(header(LatestRole).toBool());
    EXPECT_FALSE(header(FixedWidthRole).toString().isEmpty());
    EXPECT_EQ(table.model.headerData(0, Qt::Horizontal, YearRole).toInt(), 0) << "a name has no year";
    EXPECT_FALSE(table.model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    EXPECT_FALSE(table.model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    EXPECT_EQ(table.model.columnOf(QStringLiteral("2027-W01")), 1);
    EXPECT_EQ(table.model.columnOf(QStringLiteral("none")), -1);
}

TEST(TableRoles, ACheckIsAWishNotAChange)
{
    tests::HandTable table;
    table.show({{7, QStringLiteral("Ana"), qint64(1)}}, ColumnKind::Count, HandRow{0, QStringLiteral("total"), {}});
    QSignalSpy toggled(&table.model, &RowsModel::checkToggled);
    EXPECT_TRUE(table.model.setData(table.model.index(0, 0), {}, Qt::CheckStateRole));
    ASSERT_EQ(toggled.count(), 1);
    EXPECT_EQ(toggled.first().first().toString().toStdString(), "7");
    EXPECT_FALSE(table.model.setData(table.model.index(1, 0), {}, Qt::CheckStateRole)) << "nobody marks a total";
    EXPECT_FALSE(table.model.setData(table.model.index(0, 0), QStringLiteral("Eva"), Qt::EditRole));
    EXPECT_EQ(toggled.count(), 1);
}

TEST(TableRoles, HoldTheContractOfQtsModels)
{
    tests::HandTable table;
    const QAbstractItemModelTester tester(
        &table.model, QAbstractItemModelTester::FailureReportingMode::Fatal); // ends the program at a breach
    table.show({{1, QStringLiteral("Ana"), qint64(2)}, {2, QStringLiteral("Bia"), qint64(1)}}, ColumnKind::Count,
        HandRow{0, QStringLiteral("total"), {}});
    EXPECT_EQ(table.sorted(1, Qt::AscendingOrder), "Bia Ana total");
    table.model.narrow([](const HandRow& row) { return row.id == 1; });
    EXPECT_EQ(table.names(), "Ana total");
    table.model.show({}, {});
    EXPECT_EQ(table.model.columnCount(), 0);
}
