#include "core/spreadsheet/csv.h"

#include "core/spreadsheet/output.h"

#include <algorithm>

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

QChar separatorOf(Dialect dialect)
{
    return dialect == Dialect::Brazilian ? u';' : u',';
}

/// Quotes only where a reader would otherwise cut or trim; line breaks inside stay.
QString quoted(const QString& cell, QChar separator)
{
    const auto special = [separator](QChar c) { return c == separator || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool trimmed = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    if (!trimmed && std::none_of(cell.begin(), cell.end(), special))
        return cell;
    QString inner = cell;
    return u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, Dialect dialect, const QTimeZone& zone) :
    m_device(device),
    m_dialect(dialect),
    m_zone(zone)
{
}

Result<void> CsvWriter::head(const QStringList& titles)
{
    if (m_dialect == Dialect::Brazilian) {
        if (const auto done = writeAll(m_device, QByteArrayLiteral("\xEF\xBB\xBF")); !done)
            return done;
    }
    QStringList cells;
    for (const QString& title : titles)
        cells << written(Value(title), m_dialect, m_zone);
    return line(cells);
}

Result<void> CsvWriter::row(std::span<const Value> values)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(values.size()));
    for (const Value& value : values)
        cells << written(value, m_dialect, m_zone);
    return line(cells);
}

Result<void> CsvWriter::line(const QStringList& cells)
{
    const QChar separator = separatorOf(m_dialect);
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += separator;
        text += quoted(cells[i], separator);
    }
    text += m_dialect == Dialect::Brazilian ? QLatin1String("\r\n") : QLatin1String("\n");
    return writeAll(m_device, text.toUtf8());
}

} // namespace farol::spreadsheet
