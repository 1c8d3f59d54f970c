#include "tests/ui/data/hand_rows.h"

#include <gtest/gtest.h>

using namespace farol;
using domain::ColumnKind;
using domain::Percent;
using domain::Value;
using tests::HandRow;

namespace {

/// Three values of one kind in ascending order.
struct Kind {
    const char* name;
    ColumnKind kind;
    Value low;
    Value middle;
    Value high;
};

QDateTime instant(int hour)
{
    return QDateTime(QDate(2026, 11, 20), QTime(hour, 0), Qt::UTC);
}

class SortBy : public testing::TestWithParam<Kind> { };

class Names : public testing::Test {
protected:
    std::string sorted(std::initializer_list<const char*> names)
    {
        std::vector<HandRow> rows;
        for (const char* name : names)
            rows.push_back({int(rows.size()) + 1, QString::fromUtf8(name), {}});
        table.show(std::move(rows));
        return table.sorted(0, Qt::AscendingOrder);
    }

    tests::HandTable table;
};

} // namespace

TEST_P(SortBy, GoesUpAndDownWithWhatIsMissingLast)
{
    const Kind& kind = GetParam();
    tests::HandTable table;
    table.show({{1, QStringLiteral("missing"), {}}, {2, QStringLiteral("high"), kind.high},
                   {3, QStringLiteral("low"), kind.low}, {4, QStringLiteral("middle"), kind.middle}},
        kind.kind);
    EXPECT_EQ(table.sorted(1, Qt::AscendingOrder), "low middle high missing");
    EXPECT_EQ(table.sorted(1, Qt::DescendingOrder), "high middle low missing");
}

TEST_P(SortBy, LeavesEqualRowsInTheOrderOfTheQuestion)
{
    // Questions come by turma and name, so ties are read by name in both directions.
    const Kind& kind = GetParam();
    tests::HandTable table;
    table.show({{1, QStringLiteral("Ana"), kind.middle}, {2, QStringLiteral("Bia"), kind.low},
                   {3, QStringLiteral("Caio"), kind.middle}, {4, QStringLiteral("Davi"), kind.middle}},
        kind.kind);
    EXPECT_EQ(table.sorted(1, Qt::AscendingOrder), "Bia Ana Caio Davi");
    EXPECT_EQ(table.sorted(1, Qt::DescendingOrder), "Ana Caio Davi Bia");
    EXPECT_EQ(table.sorted(1, Qt::DescendingOrder), "Ana Caio Davi Bia") << "sorting again changes nothing";
}

INSTANTIATE_TEST_SUITE_P(Kinds, SortBy,
    testing::Values(
        Kind{"Text", ColumnKind::Text, QStringLiteral("água"), QStringLiteral("Bola"), QStringLiteral("cão")},
        Kind{"Code", ColumnKind::Code, qint64(2), qint64(10), qint64(100)},
        Kind{"Count", ColumnKind::Count, qint64(-5), qint64(0), qint64(1240)},
        Kind{"Share", ColumnKind::Share, Percent{0}, Percent{95}, Percent{1000}},
        Kind{"Difference", ColumnKind::Difference, Percent{-200}, Percent{0}, Percent{5}},
        Kind{"Day", ColumnKind::Day, QDate(2026, 12, 31), QDate(2027, 1, 1), QDate(2027, 10, 1)},
        Kind{"Moment", ColumnKind::Moment, instant(9), instant(10), instant(20)}),
    [](const auto& made) { return made.param.name; });

TEST_F(Names, StandInNaturalOrder)
{
    EXPECT_EQ(sorted({"T10", "T2", "T1", "T02b"}), "T1 T2 T02b T10");
}

TEST_F(Names, IgnoreAccentsAndCase)
{
    EXPECT_EQ(sorted({"Zeca", "érica", "ÁLVARO", "Eva", "alan"}), "alan ÁLVARO érica Eva Zeca");
}

TEST_F(Names, EmptyOnesAreMissingAndStandLast)
{
    table.show({{1, QString(), {}}, {2, QStringLiteral("Ana"), {}}, {3, QStringLiteral("Bia"), {}}});
    EXPECT_EQ(table.sorted(0, Qt::AscendingOrder), "Ana Bia ");
    EXPECT_EQ(table.sorted(0, Qt::DescendingOrder), "Bia Ana ");
}

TEST(TableSort, FollowsItsColumnThroughNewColumns)
{
    tests::HandTable table;
    table.show({{1, QStringLiteral("Ana"), qint64(1)}, {2, QStringLiteral("Bia"), qint64(2)}});
    table.model.sort(1, Qt::DescendingOrder);
    table.model.show({tests::nameColumn(), tests::valueColumn(ColumnKind::Count, QStringLiteral("nova")),
                         tests::valueColumn(ColumnKind::Count)},
        {{1, QStringLiteral("Ana"), qint64(1)}, {2, QStringLiteral("Bia"), qint64(2)}});
    EXPECT_EQ(table.model.sortColumn(), 2) << "a week more moves the column, not the sort";
    EXPECT_EQ(table.names(), "Bia Ana");
    table.model.show({tests::nameColumn()}, {{2, QStringLiteral("Bia"), {}}, {1, QStringLiteral("Ana"), {}}});
    EXPECT_EQ(table.model.sortColumn(), 0) << "a column that is gone gives way to the first";
}

TEST(TableSort, PrefersTheRawValueOfARole)
{
    auto column = tests::valueColumn(ColumnKind::Text);
    column.role = [](const HandRow& row, int role) -> QVariant {
        return role == ui::SortRole ? QVariant(-row.id) : QVariant();
    };
    tests::HandTable table;
    table.model.show({tests::nameColumn(), column},
        {{1, QStringLiteral("Ana"), QStringLiteral("a")}, {2, QStringLiteral("Bia"), QStringLiteral("b")}});
    EXPECT_EQ(table.sorted(1, Qt::AscendingOrder), "Bia Ana");
}

TEST(TableSort, KeepsTheTotalLastAndOutOfTheSearch)
{
    tests::HandTable table;
    table.show({{1, QStringLiteral("Ana"), qint64(10)}, {2, QStringLiteral("Bia"), qint64(20)}}, ColumnKind::Count,
        HandRow{0, QStringLiteral("total"), qint64(15)});
    EXPECT_EQ(table.sorted(1, Qt::AscendingOrder), "Ana Bia total");
    EXPECT_EQ(table.sorted(0, Qt::DescendingOrder), "Bia Ana total");
    table.model.narrow([](const HandRow& row) { return row.id == 2; });
    EXPECT_EQ(table.names(), "Bia total");
    table.model.narrow([](const HandRow&) { return false; });
    EXPECT_EQ(table.model.rowCount(), 0) << "no total of nobody";
}

TEST(TableSort, OrdersTenThousandRows)
{
    std::vector<HandRow> rows;
    for (int i = 0; i < 10000; ++i)
        rows.push_back({i, QStringLiteral("Aluno %1").arg(i), i % 97 == 0 ? Value() : Value(qint64(i * 7919 % 5003))});
    tests::HandTable table;
    table.show(std::move(rows));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.model.sort(1, order);
        ASSERT_EQ(table.model.rowCount(), 10000);
        int wrong = 0;
        std::vector<bool> seen(10000, false);
        for (int shown = 0; shown < 10000; ++shown) {
            seen[size_t(table.model.row(shown).id)] = true;
            if (shown == 0)
                continue;
            const Value& before = table.model.row(shown - 1).value;
            const Value& now = table.model.row(shown).value;
            const bool isMissing = std::holds_alternative<std::monostate>(now);
            const bool wasMissing = std::holds_alternative<std::monostate>(before);
            if (isMissing || wasMissing)
                wrong += wasMissing && !isMissing ? 1 : 0;
            else if (order == Qt::AscendingOrder)
                wrong += std::get<qint64>(before) > std::get<qint64>(now) ? 1 : 0;
            else
                wrong += std::get<qint64>(before) < std::get<qint64>(now) ? 1 : 0;
        }
        EXPECT_EQ(wrong, 0);
        EXPECT_EQ(std::count(seen.begin(), seen.end(), true), 10000) << "nobody twice, nobody lost";
    }
}
