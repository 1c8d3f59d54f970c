#include "core/spreadsheet/csv.h"

#include "core/spreadsheet/byte_format.h"
#include "core/spreadsheet/output.h"

#include <algorithm>

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

char separatorOf(Dialect dialect)
{
    return dialect == Dialect::Brazilian ? ';' : ',';
}

/// Quotes only where a reader would otherwise cut or trim; line breaks inside stay.
std::string quoted(const QString& cell, char separator)
{
    const QChar mark = QLatin1Char(separator);
    const auto special = [mark](QChar c) { return c == mark || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool trimmed = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    if (!trimmed && std::none_of(cell.begin(), cell.end(), special))
        return cell.toStdString();
    return '"' + QString(cell).replace(u'"', QStringLiteral("\"\"")).toStdString() + '"';
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, Dialect dialect, const QTimeZone& zone) :
    m_device(device),
    m_dialect(dialect),
    m_time(zone)
{
}

Result<void> CsvWriter::head(const QStringList& titles)
{
    m_line = m_dialect == Dialect::Brazilian ? "\xEF\xBB\xBF" : "";
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (i > 0)
            m_line += separatorOf(m_dialect);
        m_line += quoted(written(Value(titles[i]), m_dialect, m_time.zone()), separatorOf(m_dialect));
    }
    return endLine();
}

Result<void> CsvWriter::row(std::span<const Value> values)
{
    if (m_said.size() < values.size())
        m_said.resize(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_line += separatorOf(m_dialect);
        add(values[i], m_said[i]);
    }
    return endLine();
}

void CsvWriter::add(const Value& value, Said& said)
{
    if (const auto* text = std::get_if<QString>(&value))
        m_line += said.of(*text, [this](const QString& once) {
            return quoted(written(Value(once), m_dialect, m_time.zone()), separatorOf(m_dialect));
        });
    else if (const auto* number = std::get_if<qint64>(&value))
        addNumber(m_line, *number);
    else if (const auto* share = std::get_if<Percent>(&value))
        addPercent(m_line, share->tenths, m_dialect);
    else if (const auto* day = std::get_if<QDate>(&value))
        addDay(m_line, *day, m_dialect);
    else if (const auto* instant = std::get_if<QDateTime>(&value))
        addMoment(m_line, *instant, m_dialect, m_time);
}

Result<void> CsvWriter::endLine()
{
    m_line += m_dialect == Dialect::Brazilian ? "\r\n" : "\n";
    auto done = writeAll(m_device, m_line);
    m_line.clear(); // keeps its room
    return done;
}

} // namespace farol::spreadsheet
