#include "core/domain/text.h"

#include <gtest/gtest.h>

using namespace farol::domain;

TEST(Text, FoldsAccentsAndCase)
{
    EXPECT_EQ(folded(QStringLiteral("  JOÃO\tÁvila ")), u"joao avila");
    EXPECT_EQ(folded(QStringLiteral("Conceição")), folded(QStringLiteral("CONCEICAO")));
}

TEST(Text, ControlCharactersBecomeSpaces)
{
    EXPECT_EQ(onOneLine(QStringLiteral("a\tb\r\nc\u2028d")), u"a b  c d");
}

TEST(Text, TurmaTwoComesBeforeTurmaTen)
{
    EXPECT_LT(compareNaturally(QStringLiteral("turma 2"), QStringLiteral("turma 10")), 0);
    EXPECT_GT(compareNaturally(QStringLiteral("turma 10"), QStringLiteral("Turma 9")), 0);
    EXPECT_EQ(compareNaturally(QStringLiteral("turma 2"), QStringLiteral("turma 2")), 0);
    EXPECT_LT(compareNaturally(QStringLiteral("turma 2"), QStringLiteral("turma 2b")), 0);
    EXPECT_LT(compareNaturally(QStringLiteral("turma 007"), QStringLiteral("turma 8")), 0);
}

TEST(Text, NamesSortByReadingNotByCodePoint)
{
    EXPECT_LT(compareNames(QStringLiteral("Álvaro"), QStringLiteral("Bruno")), 0);
    EXPECT_LT(compareNames(QStringLiteral("ana"), QStringLiteral("Bruno")), 0);
    EXPECT_NE(compareNames(QStringLiteral("Ana"), QStringLiteral("Aná")), 0);
}

TEST(Text, FoldsEveryCharacterTheSameAloneAndBesideAnyOther)
{
    const QString beside = QString::fromUtf8("東"); // which no fast way knows
    for (char16_t code = 1; code < 0x180; ++code) {
        const QString text = u'a' + QString(QChar(code)) + u'b';
        EXPECT_EQ(folded(text) + u' ' + beside, folded(text + u' ' + beside)) << int(code);
    }
}
