#include "core/reports/row_files.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::reports;
using farol::domain::ColumnKind;
using farol::domain::Percent;
using farol::domain::Value;
using farol::spreadsheet::Dialect;

namespace {

const std::vector<analytics::Heading> headings{
    {QStringLiteral("aluno"), ColumnKind::Text}, {QStringLiteral("progresso"), ColumnKind::Share}};
const std::vector<std::vector<Value>> two{{QStringLiteral("=Ávila"), Percent{417}}, {QStringLiteral("Ana"), Value()}};

std::string written(Format format, Dialect dialect, const std::vector<std::vector<Value>>& rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto sink = makeSink(format, buffer, dialect, domain::defaultZone());
    EXPECT_TRUE(sink->head(headings));
    for (const auto& row : rows)
        EXPECT_TRUE(sink->row(row));
    EXPECT_TRUE(sink->finish());
    return buffer.data().toStdString();
}

} // namespace

TEST(RowSinks, WriteTheSameRowsInEachFormat)
{
    EXPECT_EQ(written(Format::Csv, Dialect::Brazilian, two),
        "\xEF\xBB\xBF"
        "aluno;progresso\r\n'=Ávila;41,7\r\nAna;\r\n");
    EXPECT_EQ(written(Format::Csv, Dialect::International, two), "aluno,progresso\n'=Ávila,41.7\nAna,\n");
    EXPECT_EQ(written(Format::Json, Dialect::Brazilian, two),
        "[\n{\"aluno\":\"=Ávila\",\"progresso\":41.7},\n{\"aluno\":\"Ana\",\"progresso\":null}\n]\n");
    EXPECT_EQ(written(Format::Table, Dialect::Brazilian, two),
        "aluno   progresso\n──────  ─────────\n=Ávila       41,7\nAna\n");
}

TEST(RowSinks, WithoutRowsStillHaveTheirHeading)
{
    EXPECT_EQ(written(Format::Csv, Dialect::International, {}), "aluno,progresso\n");
    EXPECT_EQ(written(Format::Json, Dialect::International, {}), "[]\n");
    EXPECT_EQ(written(Format::Table, Dialect::International, {}), "aluno  progresso\n─────  ─────────\n");
}

TEST(RowSinks, ADeviceThatTakesNothingIsAFault)
{
    for (const Format format : {Format::Table, Format::Csv, Format::Json}) {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        const auto sink = makeSink(format, closed, Dialect::Brazilian, domain::defaultZone());
        auto done = sink->head(headings);
        if (done)
            done = sink->row(two.front());
        if (done)
            done = sink->finish();
        ASSERT_FALSE(done) << static_cast<int>(format);
        EXPECT_EQ(done.error().fault, domain::Fault::File) << static_cast<int>(format);
    }
}
