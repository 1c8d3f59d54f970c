#include "csv_text.h"

#include "core/spreadsheet/csv.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace farol::tests {

using namespace farol::domain;
using namespace farol::analytics;

namespace {

/// Sends a report through the real writer of files.
class CsvSink final : public RowSink {
public:
    explicit CsvSink(QIODevice& device) :
        m_writer(device, spreadsheet::Dialect::Brazilian, defaultZone())
    {
    }

    Result<void> head(const std::vector<Heading>& headings) override
    {
        QStringList keys;
        for (const Heading& heading : headings)
            keys << heading.key;
        return m_writer.head(keys);
    }
    Result<void> row(std::span<const Value> values) override { return m_writer.row(values); }

private:
    spreadsheet::CsvWriter m_writer;
};

} // namespace

std::string csvOf(const World& world, ReportName name, const Filter& filter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvSink sink(buffer);
    const auto written = writeReport(name, world.connection(), world.school(), filter, sink);
    EXPECT_TRUE(written) << (written ? QString() : written.error().detail).toStdString();
    EXPECT_TRUE(buffer.data().startsWith("\xEF\xBB\xBF"));
    return buffer.data().mid(3).replace("\r\n", "\n").toStdString();
}

std::string everyReport(const World& world, const Filter& filter)
{
    std::string all;
    for (const char* name : {"resumo", "por-turma", "por-curso", "geral", "tabelao"}) {
        const std::string text = csvOf(world, *reportNamed(QString::fromLatin1(name)), filter);
        all += std::string(name) + '\n' + text.substr(text.find('\n') + 1);
    }
    return all;
}

} // namespace farol::tests
