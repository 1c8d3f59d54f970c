#include "core/spreadsheet/csv.h"
#include "core/spreadsheet/json.h"
#include "core/spreadsheet/text_format.h"
#include "core/spreadsheet/text_table.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::spreadsheet;

namespace {

const QTimeZone school("America/Sao_Paulo");

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

/// Reads one line of CSV as a spreadsheet does: quotes around a cell, doubled ones inside.
QStringList cellsOf(QString line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool inside = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"' && inside && line.mid(i + 1).startsWith(u'"'))
            cell += line[i++];
        else if (line[i] == u'"')
            inside = !inside;
        else if (line[i] == separator && !inside)
            cells << std::exchange(cell, {});
        else
            cell += line[i];
    }
    EXPECT_FALSE(inside) << "a quote is left open";
    return cells << cell;
}

} // namespace

TEST(Dialects, WriteEachKindOfValueInTheirOwnWay)
{
    struct Row {
        Value value;
        const char* brazilian;
        const char* international;
    };
    const Row table[] = {{{}, "", ""}, {QString(), "", ""}, {QStringLiteral("Ávila"), "Ávila", "Ávila"},
        {qint64(0), "0", "0"}, {qint64(-1), "-1", "-1"},
        {qint64(9007199254740993), "9007199254740993", "9007199254740993"}, {Percent{0}, "0,0", "0.0"},
        {Percent{5}, "0,5", "0.5"}, {Percent{-5}, "-0,5", "-0.5"}, {Percent{999}, "99,9", "99.9"},
        {Percent{1000}, "100,0", "100.0"}, {Percent{-1000}, "-100,0", "-100.0"},
        {QDate(2027, 1, 4), "04/01/2027", "2027-01-04"}, {QDate(2024, 2, 29), "29/02/2024", "2024-02-29"},
        {utc(2026, 11, 16, 2, 59), "15/11/2026 23:59", "2026-11-15T23:59:00-03:00"},
        {utc(2026, 11, 16, 3, 0), "16/11/2026 00:00", "2026-11-16T00:00:00-03:00"},
        {utc(2018, 12, 24, 12, 0), "24/12/2018 10:00", "2018-12-24T10:00:00-02:00"}, // summer time was still kept
        {utc(2027, 1, 1, 1, 0), "31/12/2026 22:00", "2026-12-31T22:00:00-03:00"}};
    for (const Row& row : table) {
        EXPECT_EQ(written(row.value, Dialect::Brazilian, school).toStdString(), row.brazilian);
        EXPECT_EQ(written(row.value, Dialect::International, school).toStdString(), row.international);
    }
}

TEST(Guard, StandsBeforeEveryDangerousFirstCharacterAndNoOther)
{
    const QString dangerous = QStringLiteral("=+-@|%\t\r\n");
    for (char16_t code = 1; code < 0x250; ++code) {
        const QString text = QChar(code) + QStringLiteral("SUM(A1)");
        for (const Dialect dialect : {Dialect::Brazilian, Dialect::International}) {
            const QString cell = written(text, dialect, school);
            EXPECT_EQ(cell, dangerous.contains(QChar(code)) ? u'\'' + text : text) << static_cast<int>(code);
            EXPECT_EQ(plain(text, dialect, school), text) << "a screen needs no guard";
        }
    }
}

TEST(Guard, LeavesNumbersAloneAndNothingThatOnlyLooksLikeOne)
{
    for (const char* number : {"+5511999990000", "-1", "+1", "-0,5", "-0.5", "+41,7"})
        EXPECT_EQ(written(QString::fromLatin1(number), Dialect::Brazilian, school), QLatin1String(number)) << number;
    for (const char* other : {"+", "-", "+-1", "-1-1", "-1,", "-,5", "-1,2,3", "-1.2.3", "+1e5", "-1 ", "+55 11", "-٣",
             "+1A1", "-1\n", "=1", "%1", "@1", "|1"}) {
        const QString text = QString::fromUtf8(other);
        EXPECT_EQ(written(text, Dialect::Brazilian, school), u'\'' + text) << other;
    }
}

TEST(Guard, IsForTextOnly)
{
    EXPECT_EQ(written(qint64(-7), Dialect::Brazilian, school), u"-7");
    EXPECT_EQ(written(Percent{-75}, Dialect::Brazilian, school), u"-7,5");
}

TEST(CsvLines, AnyTextIsReadBackAsOneCell)
{
    const QStringList odd{QStringLiteral("a;b"), QStringLiteral("a,b"), QStringLiteral("\""), QStringLiteral("\"\""),
        QStringLiteral("a\"b;\"c"), QStringLiteral(" a"), QStringLiteral("a "), QStringLiteral("a\r\nb"), QString(),
        QStringLiteral("a\tb"), QStringLiteral("\u00A0a"), QStringLiteral("東京;😀")};
    for (const Dialect dialect : {Dialect::Brazilian, Dialect::International}) {
        const QChar separator = dialect == Dialect::Brazilian ? u';' : u',';
        for (const QString& text : odd) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            CsvWriter writer(buffer, dialect, school);
            ASSERT_TRUE(writer.row(std::vector<Value>{QStringLiteral("x"), text, qint64(1)}));
            QString line = QString::fromUtf8(buffer.data());
            ASSERT_TRUE(line.endsWith(dialect == Dialect::Brazilian ? u"\r\n" : u"\n"));
            line.chop(dialect == Dialect::Brazilian ? 2 : 1);
            EXPECT_EQ(cellsOf(line, separator), (QStringList{QStringLiteral("x"), text, QStringLiteral("1")}));
        }
    }
}

TEST(JsonLines, EveryCharacterIsReadBackAsItWas)
{
    QString every;
    for (char16_t code = 1; code < 0x300; ++code)
        every += QChar(code);
    every += QStringLiteral("\u2028\u2029\uFEFF東京😀\\u0041</script>");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer, school);
    ASSERT_TRUE(writer.head({QStringLiteral("nome"), every}));
    ASSERT_TRUE(writer.row(std::vector<Value>{every, Percent{-5}}));
    ASSERT_TRUE(writer.row(std::vector<Value>{Value(), qint64(9007199254740993)}));
    ASSERT_TRUE(writer.finish());
    QJsonParseError error;
    const QJsonArray rows = QJsonDocument::fromJson(buffer.data(), &error).array();
    ASSERT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0][u"nome"].toString(), every);
    EXPECT_EQ(rows[0].toObject().value(every).toDouble(), -0.5);
    EXPECT_TRUE(rows[1][u"nome"].isNull());
    EXPECT_EQ(rows[1].toObject().value(every).toInteger(), 9007199254740993);
    for (const char byte : buffer.data())
        EXPECT_TRUE(byte == '\n' || static_cast<unsigned char>(byte) >= ' ') << "no bare control character";
}

TEST(TerminalWidth, IsWhatATerminalShows)
{
    const std::pair<const char*, int> table[] = {{"", 0}, {"Ana", 3}, {"Conceição", 9}, {"Conceic\u0327a\u0303o", 9},
        {"e\u0301\u0323", 1}, {"東京", 4}, {"ｆｕｌｌ", 8}, {"ﾊﾝｶｸ", 4}, {"한국", 4}, {"😀", 2}, {"🎓", 2}, {"🚀", 2},
        {"🥇", 2}, {"a\u200Db", 2}, {"\u2066a\u2069", 1}, {"Ωλ", 2}, {"עברית", 5}, {"\U00020000", 2}, {"—", 1}};
    for (const auto& [text, width] : table)
        EXPECT_EQ(terminalWidth(QString::fromUtf8(text)), width) << text;
}

TEST(TextTableLines, StayAlignedWhateverTheNamesAreMadeOf)
{
    TextTable table({QStringLiteral("aluno"), QStringLiteral("n")}, {ColumnKind::Text, ColumnKind::Count}, school);
    const QStringList names{QStringLiteral("Ana"), QStringLiteral("Conceic\u0327a\u0303o"), QStringLiteral("東京太郎"),
        QStringLiteral("Zoé 🎓"), QStringLiteral("tab\there"), QStringLiteral("\u202Eevil")};
    for (const QString& name : names)
        table.add(std::vector<Value>{name, qint64(7)});
    const QStringList lines = table.text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), names.size() + 2);
    for (const QString& line : lines) {
        EXPECT_EQ(terminalWidth(line), terminalWidth(lines.front())) << line.toStdString();
        EXPECT_FALSE(line.contains(u'\t') || line.contains(u'\u202E')) << line.toStdString();
    }
}
