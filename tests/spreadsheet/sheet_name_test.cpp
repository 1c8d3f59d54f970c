#include "core/spreadsheet/sheet_name.h"

#include <gtest/gtest.h>

using farol::spreadsheet::SheetNames;

namespace {

std::string alone(const QString& title)
{
    return SheetNames().next(title).toStdString();
}

} // namespace

TEST(SheetName, OrdinaryTitlesStay)
{
    EXPECT_EQ(alone(QStringLiteral("Resumo")), "Resumo");
    EXPECT_EQ(alone(QStringLiteral("analista · turma 12")), "analista · turma 12");
    EXPECT_EQ(alone(QStringLiteral("D'Ávila")), "D'Ávila");
    EXPECT_EQ(alone(QStringLiteral("العربية 😀")), "العربية 😀");
}

TEST(SheetName, ForbiddenSignsBecomeADash)
{
    EXPECT_EQ(alone(QStringLiteral("a[1]:*?/\\b")), "a-1------b");
    EXPECT_EQ(alone(QStringLiteral("line\nbreak\ttab\x01")), "line break tab");
}

TEST(SheetName, NoApostropheAtAnEndAndNeverEmpty)
{
    EXPECT_EQ(alone(QStringLiteral("'turma'")), "turma");
    EXPECT_EQ(alone(QStringLiteral("' 'turma' '")), "turma");
    EXPECT_EQ(alone(QString()), "-");
    EXPECT_EQ(alone(QStringLiteral("'''")), "-");
    EXPECT_EQ(alone(QStringLiteral("  ")), "-");
    // The cut must not leave one either.
    EXPECT_EQ(alone(QString(30, u'a') + QStringLiteral("'bb")), std::string(30, 'a'));
}

TEST(SheetName, HistoryIsExcelsOwn)
{
    EXPECT_EQ(alone(QStringLiteral("History")), "History (2)");
    EXPECT_EQ(alone(QStringLiteral("hisTORY")), "hisTORY (2)");
}

TEST(SheetName, WhatReadsLikeAnAddressIsPutInBrackets)
{
    for (const char* title : {"T12", "t1", "XFD1048576", "2026", "12a", "R1C1", "rc", "C", "r", "true"})
        EXPECT_EQ(alone(QLatin1String(title)), '(' + std::string(title) + ')');
    EXPECT_EQ(alone(QString(40, u'7')), '(' + std::string(29, '7') + ')');
    for (const char* title : {"T-12", "turma12", "T 12", "2026-W47", "12 (2)", "Dados_1", "Curso"})
        EXPECT_EQ(alone(QLatin1String(title)), title);
}

TEST(SheetName, AtMostThirtyOneUnitsAndNoHalfCharacter)
{
    EXPECT_EQ(alone(QString(120, u'n')), std::string(31, 'n'));
    const QString emoji = QString(30, u'n') + QStringLiteral("😀😀");
    EXPECT_EQ(alone(emoji), std::string(30, 'n'));
    EXPECT_EQ(alone(QString(QChar(0xD83D)) + u'a'),
        "\xEF\xBF\xBD"
        "a");
}

TEST(SheetName, UniqueWhateverTheCase)
{
    SheetNames names;
    EXPECT_EQ(names.next(QStringLiteral("Turma")), u"Turma");
    EXPECT_EQ(names.next(QStringLiteral("TURMA")), u"TURMA (2)");
    EXPECT_EQ(names.next(QStringLiteral("turma")), u"turma (3)");
    EXPECT_EQ(names.next(QStringLiteral("Turma (2)")), u"Turma (2) (2)");
    EXPECT_EQ(names.next(QStringLiteral("TÁ")), u"TÁ");
    EXPECT_EQ(names.next(QStringLiteral("tá")), u"tá (2)");
}

TEST(SheetName, TheSameFirstThirtyOneCharactersAreToldApart)
{
    SheetNames names;
    const QString common = QStringLiteral("Formação em análise de dados 2026");
    QStringList all;
    for (int turma = 1; turma <= 12; ++turma)
        all << names.next(common + QStringLiteral(", turma %1").arg(turma));
    EXPECT_EQ(all.first(), common.first(31));
    EXPECT_EQ(all[1], common.first(27) + QStringLiteral(" (2)"));
    EXPECT_EQ(all[11], common.first(26) + QStringLiteral(" (12)"));
    for (const QString& name : all)
        EXPECT_LE(name.size(), 31);
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 12);
}
