#include "ui/exporting/export_choice.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace farol::ui;
using farol::spreadsheet::Dialect;

namespace {

TEST(ExportChoice, ComesBackAsItWasKept)
{
    ExportChoice choice;
    choice.bigTable = FileKind::Csv;
    choice.weeks = ExportWeeks::All;
    choice.dialect = Dialect::International;
    choice.names = ExportNames::Masked;
    choice.opens = ExportOpens::Yes;
    choice.folder = QStringLiteral("/home/ana/Relatórios");
    EXPECT_EQ(ExportChoice::fromJson(choice.toJson()), choice);
    EXPECT_EQ(ExportChoice::fromJson(ExportChoice().toJson()), ExportChoice());
}

TEST(ExportChoice, OfNothingOrNonsenseIsTheUsualOne)
{
    EXPECT_EQ(ExportChoice::fromJson({}), ExportChoice());
    EXPECT_EQ(
        ExportChoice::fromJson({{QStringLiteral("tabelao"), 7}, {QStringLiteral("semanas"), QJsonArray()},
            {QStringLiteral("dialeto"), QStringLiteral("fr")}, {QStringLiteral("semNomes"), QStringLiteral("x")}}),
        ExportChoice());
}

TEST(ExportChoice, BeginsWithExcelInPortugueseOfWhatThePageShows)
{
    const ExportChoice usual;
    EXPECT_EQ(usual.bigTable, FileKind::Excel);
    EXPECT_EQ(usual.dialect, Dialect::Brazilian);
    EXPECT_EQ(usual.weeks, ExportWeeks::Filter);
    EXPECT_EQ(usual.opens, ExportOpens::No);
}

} // namespace
