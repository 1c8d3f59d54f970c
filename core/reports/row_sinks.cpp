#include "core/reports/report_sink.h"
#include "core/spreadsheet/csv.h"
#include "core/spreadsheet/json.h"
#include "core/spreadsheet/output.h"
#include "core/spreadsheet/text_table.h"

#include <optional>

namespace farol::reports {

using analytics::Heading;
using domain::Result;
using domain::Value;

namespace {

QStringList keysOf(const std::vector<Heading>& headings)
{
    QStringList keys;
    for (const Heading& heading : headings)
        keys << heading.key;
    return keys;
}

class CsvSink final : public ReportSink {
public:
    CsvSink(QIODevice& device, spreadsheet::Dialect dialect, const QTimeZone& zone) :
        m_writer(device, dialect, zone)
    {
    }
    Result<void> head(const std::vector<Heading>& headings) override { return m_writer.head(keysOf(headings)); }
    Result<void> row(std::span<const Value> values) override { return m_writer.row(values); }
    Result<void> finish() override { return {}; }

private:
    spreadsheet::CsvWriter m_writer;
};

class JsonSink final : public ReportSink {
public:
    JsonSink(QIODevice& device, const QTimeZone& zone) :
        m_writer(device, zone)
    {
    }
    Result<void> head(const std::vector<Heading>& headings) override { return m_writer.head(keysOf(headings)); }
    Result<void> row(std::span<const Value> values) override { return m_writer.row(values); }
    Result<void> finish() override { return m_writer.finish(); }

private:
    spreadsheet::JsonWriter m_writer;
};

class TableSink final : public ReportSink {
public:
    TableSink(QIODevice& device, const QTimeZone& zone) :
        m_device(device),
        m_zone(zone)
    {
    }
    Result<void> head(const std::vector<Heading>& headings) override
    {
        std::vector<domain::ColumnKind> kinds;
        for (const Heading& heading : headings)
            kinds.push_back(heading.kind);
        m_table.emplace(keysOf(headings), std::move(kinds), m_zone);
        return {};
    }
    Result<void> row(std::span<const Value> values) override
    {
        m_table->add(values);
        return {};
    }
    Result<void> finish() override
    {
        return m_table ? spreadsheet::writeAll(m_device, m_table->text().toUtf8()) : Result<void>();
    }

private:
    QIODevice& m_device;
    QTimeZone m_zone;
    std::optional<spreadsheet::TextTable> m_table;
};

} // namespace

std::unique_ptr<ReportSink> makeSink(
    Format format, QIODevice& device, spreadsheet::Dialect dialect, const QTimeZone& zone)
{
    switch (format) {
    case Format::Csv:
        return std::make_unique<CsvSink>(device, dialect, zone);
    case Format::Json:
        return std::make_unique<JsonSink>(device, zone);
    case Format::Table:
    case Format::Xlsx:
        break;
    }
    return std::make_unique<TableSink>(device, zone);
}

} // namespace farol::reports
