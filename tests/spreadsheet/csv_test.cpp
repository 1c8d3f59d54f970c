#include "core/spreadsheet/csv.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::spreadsheet;

namespace {

const QTimeZone school("America/Sao_Paulo");

QString inBrazil(const Value& value)
{
    return written(value, Dialect::Brazilian, school);
}

QString abroad(const Value& value)
{
    return written(value, Dialect::International, school);
}

std::string csv(Dialect dialect, const QStringList& titles, const std::vector<std::vector<Value>>& rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, dialect, school);
    EXPECT_TRUE(writer.head(titles));
    for (const auto& row : rows)
        EXPECT_TRUE(writer.row(row));
    return buffer.data().toStdString();
}

Value text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST(Written, PercentagesHaveOneDecimalAlways)
{
    EXPECT_EQ(inBrazil(Percent{0}), u"0,0");
    EXPECT_EQ(inBrazil(Percent{417}), u"41,7");
    EXPECT_EQ(inBrazil(Percent{1000}), u"100,0");
    EXPECT_EQ(inBrazil(Percent{-5}), u"-0,5");
    EXPECT_EQ(abroad(Percent{-32}), u"-3.2");
}

TEST(Written, CountsAndIdsHaveNoSeparators)
{
    EXPECT_EQ(inBrazil(qint64(1234567)), u"1234567");
    EXPECT_EQ(abroad(qint64(-5)), u"-5");
}

TEST(Written, NothingIsEmptyAndNeverZero)
{
    EXPECT_EQ(inBrazil({}), QString());
}

TEST(Written, InstantsAreSchoolTime)
{
    const QDateTime instant(QDate(2026, 11, 16), QTime(2, 59, 30), Qt::UTC);
    EXPECT_EQ(inBrazil(instant), u"15/11/2026 23:59");
    EXPECT_EQ(abroad(instant), u"2026-11-15T23:59:30-03:00");
    EXPECT_EQ(inBrazil(QDate(2026, 11, 16)), u"16/11/2026");
    EXPECT_EQ(abroad(QDate(2026, 11, 16)), u"2026-11-16");
}

TEST(Written, FormulasAreGuardedInBothDialects)
{
    for (const char* formula : {"=HYPERLINK(\"x\")", "+cmd", "-cmd", "@SUM(A1)", "|x", "%x", "\t=1", "\r=1", "\n=1",
             "+55 11 99999-0000", "-", "1=1-", "--1"}) {
        const QString original = QString::fromUtf8(formula);
        const bool begins = original.front() != u'1';
        EXPECT_EQ(inBrazil(original), begins ? u'\'' + original : original) << formula;
        EXPECT_EQ(abroad(original), begins ? u'\'' + original : original) << formula;
    }
}

TEST(Written, NumbersAreNotGuarded)
{
    for (const char* number : {"+5511999990000", "-3", "-3,2", "+3.2", "42"})
        EXPECT_EQ(inBrazil(QString::fromUtf8(number)), QString::fromUtf8(number)) << number;
}

TEST(Csv, BrazilianDialectHasOneMarkAndWindowsLines)
{
    EXPECT_EQ(csv(Dialect::Brazilian, {QStringLiteral("aluno"), QStringLiteral("progresso")},
                  {{text("João Ávila"), Percent{417}}, {text("Ana"), {}}}),
        "\xEF\xBB\xBF"
        "aluno;progresso\r\nJoão Ávila;41,7\r\nAna;\r\n");
}

TEST(Csv, InternationalDialectHasNoMark)
{
    EXPECT_EQ(csv(Dialect::International, {QStringLiteral("aluno"), QStringLiteral("progresso")},
                  {{text("Ana; a outra"), Percent{417}}}),
        "aluno,progresso\nAna; a outra,41.7\n");
}

TEST(Csv, QuotesOnlyWhenNeeded)
{
    EXPECT_EQ(csv(Dialect::International, {QStringLiteral("a")},
                  {{text("plain, or not")}, {text("say \"hi\"")}, {text("two\nlines")}, {text(" blank ")},
                      {text("in side")}, {text("<img src=x>")}}),
        "a\n\"plain, or not\"\n\"say \"\"hi\"\"\"\n\"two\nlines\"\n\" blank \"\nin side\n<img src=x>\n");
}

TEST(Csv, HeadingsAreGuardedToo)
{
    EXPECT_EQ(csv(Dialect::International, {QStringLiteral("=1+1")}, {}), "'=1+1\n");
}

TEST(Csv, ADeviceThatCannotBeWrittenIsAFault)
{
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    CsvWriter writer(closed, Dialect::International, school);
    const auto done = writer.head({QStringLiteral("a")});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::File);
}
