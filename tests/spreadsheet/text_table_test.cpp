#include "core/spreadsheet/text_table.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::spreadsheet;

namespace {

std::string shown(const QStringList& titles, std::vector<ColumnKind> kinds, const std::vector<std::vector<Value>>& rows)
{
    TextTable table(titles, std::move(kinds), QTimeZone("America/Sao_Paulo"));
    for (const auto& row : rows)
        table.add(row);
    return table.text().toStdString();
}

} // namespace

TEST(TextTable, AlignsTextLeftAndNumbersRight)
{
    EXPECT_EQ(
        shown({QStringLiteral("aluno"), QStringLiteral("progresso"), QStringLiteral("turma")},
            {ColumnKind::Text, ColumnKind::Share, ColumnKind::Text},
            {{QStringLiteral("João Ávila"), Percent{417}, QStringLiteral("turma 2")},
                {QStringLiteral("Ana"), Percent{1000}, QStringLiteral("turma 10")}, {QStringLiteral("Zé"), {}, {}}}),
        "aluno       progresso  turma\n"
        "──────────  ─────────  ────────\n"
        "João Ávila       41,7  turma 2\n"
        "Ana             100,0  turma 10\n"
        "Zé\n");
}

TEST(TextTable, ControlCharactersCannotReachTheTerminal)
{
    EXPECT_EQ(forTerminal(QStringLiteral("a\u001B[31mb\tc\nd\u202Ee\u009Bf")), u"a [31mb c d e f");
    EXPECT_EQ(shown({QStringLiteral("a\nb")}, {ColumnKind::Text}, {}), "a b\n───\n");
}

TEST(TextTable, MeasuresWhatATerminalShows)
{
    EXPECT_EQ(terminalWidth(QStringLiteral("Ávila")), 5);
    EXPECT_EQ(terminalWidth(QStringLiteral("A\u0301vila")), 5);
    EXPECT_EQ(terminalWidth(QStringLiteral("東京")), 4);
    EXPECT_EQ(terminalWidth(QStringLiteral("\U0001F600")), 2);
}

TEST(TextTable, ShortRowsAreFilledUp)
{
    EXPECT_EQ(shown({QStringLiteral("a"), QStringLiteral("b")}, {}, {{QStringLiteral("x")}}), "a  b\n─  ─\nx\n");
}
