#include "core/spreadsheet/table.h"

#include <algorithm>

namespace farol::spreadsheet {

Table::Table(QString file, QString sheet) :
    m_file(std::move(file)),
    m_sheet(std::move(sheet)),
    m_pool(1)
{
}

const TableCell& Table::at(qsizetype row, int column) const
{
    const std::vector<quint32>& cells = m_rows[static_cast<size_t>(row)].cells;
    const auto place = static_cast<size_t>(column);
    return m_pool[place < cells.size() ? cells[place] : 0];
}

bool Table::isBlank(qsizetype row) const
{
    const std::vector<quint32>& cells = m_rows[static_cast<size_t>(row)].cells;
    return std::all_of(cells.begin(), cells.end(),
        [this](quint32 place) { return m_pool[place].isEmpty() || m_pool[place].text.trimmed().isEmpty(); });
}

void Table::addRow(int line)
{
    m_rows.push_back({line, {}});
}

void Table::put(int column, const TableCell& cell)
{
    putInto(m_rows.back(), column, cell);
}

void Table::putAt(qsizetype row, int column, const TableCell& cell)
{
    putInto(m_rows[static_cast<size_t>(row)], column, cell);
}

qsizetype Table::rowOfLine(int line) const
{
    const auto found = std::lower_bound(
        m_rows.begin(), m_rows.end(), line, [](const Row& row, int wanted) { return row.line < wanted; });
    return found == m_rows.end() || found->line != line ? -1 : found - m_rows.begin();
}

quint32 Table::pooled(const TableCell& cell)
{
    if (cell.isEmpty())
        return 0;
    const std::pair key(static_cast<int>(cell.kind), cell.text);
    const auto found = m_places.constFind(key);
    if (found != m_places.constEnd())
        return *found;
    const auto place = static_cast<quint32>(m_pool.size());
    m_pool.push_back(cell);
    m_places.insert(key, place);
    m_textSize += 2 * cell.text.size();
    return place;
}

void Table::putInto(Row& row, int column, const TableCell& cell)
{
    const quint32 place = pooled(cell);
    const auto index = static_cast<size_t>(column);
    if (place == 0 && index >= row.cells.size())
        return;
    if (index >= row.cells.size())
        row.cells.resize(index + 1, 0);
    row.cells[index] = place;
    m_columns = std::max(m_columns, column + 1);
}

QString columnLetters(int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters;
}

} // namespace farol::spreadsheet
