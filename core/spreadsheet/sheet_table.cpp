#include "core/spreadsheet/sheet_table.h"

#include <QSet>

#include <algorithm>

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

/// In characters.
double usualWidth(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return 26;
    case ColumnKind::Code:
        return 14;
    case ColumnKind::Count:
    case ColumnKind::Share:
    case ColumnKind::Difference:
        return 11;
    case ColumnKind::Day:
        return 12;
    case ColumnKind::Moment:
        return 17;
    }
    return 11;
}

/// Wide enough for the heading's longest word beside the filter's button; the others wrap.
double widthOf(const SheetColumn& column)
{
    constexpr double button = 4;
    constexpr double most = 40;
    if (column.width > 0)
        return column.width;
    qsizetype longest = 0;
    for (const QString& word : column.title.split(u' '))
        longest = std::max(longest, word.size());
    return std::max(usualWidth(column.kind), std::min(static_cast<double>(longest) + button, most));
}

/// Titles as a native table wants them: none empty, none twice whatever the case, no line breaks.
std::vector<QString> uniqueTitles(const std::vector<SheetColumn>& columns)
{
    constexpr qsizetype most = 250;
    std::vector<QString> titles;
    QSet<QString> taken;
    for (const SheetColumn& column : columns) {
        const QString wanted = column.title.simplified().left(most);
        QString title = wanted.isEmpty() ? QStringLiteral("-") : wanted;
        for (int n = 2; taken.contains(title.toCaseFolded()); ++n)
            title = QStringLiteral("%1 (%2)").arg(wanted).arg(n);
        taken.insert(title.toCaseFolded());
        titles.push_back(title);
    }
    return titles;
}

} // namespace

SheetTable::SheetTable(SheetCells& cells, WorkbookParts& workbook, int firstRow,
    const std::vector<SheetColumn>& columns, Narrowing narrowing) :
    m_cells(cells),
    m_workbook(workbook),
    m_firstRow(firstRow),
    m_lastRow(firstRow),
    m_narrowing(narrowing)
{
    const std::vector<QString> titles = uniqueTitles(columns);
    for (size_t i = 0; i < columns.size(); ++i) {
        const ColumnKind kind = columns[i].kind;
        m_columns.push_back({kind, m_cells.formats(kind, CellStyle::Body, Tone::Plain), m_cells.bytes(titles[i])});
        m_widths.push_back(widthOf(columns[i]));
    }
}

void SheetTable::head() const
{
    const CellFormats heading = m_cells.formats(ColumnKind::Text, CellStyle::Heading, Tone::Plain);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const lxw_error error = worksheet_write_string(m_cells.worksheet(), static_cast<lxw_row_t>(m_firstRow),
            static_cast<lxw_col_t>(i), m_columns[i].title.constData(), heading.usual);
        m_workbook.note(error);
    }
}

void SheetTable::reach(int row, RowLook look)
{
    if (look == RowLook::Plain && !m_isNarrowed)
        m_lastRow = row;
    else
        narrow();
}

void SheetTable::write(int row, int column, const Value& value, Tone tone, RowLook look)
{
    ColumnParts& part = m_columns[static_cast<size_t>(column)];
    const bool isPlain = tone == Tone::Plain && look == RowLook::Plain;
    const CellStyle style = look == RowLook::Total ? CellStyle::Total : CellStyle::Body;
    const CellFormats formats = isPlain ? part.body : m_cells.formats(part.kind, style, tone);
    if (const auto* text = std::get_if<QString>(&value)) {
        // What is kept is shared, so the same place means the same text.
        if (text->constData() != part.said.constData() || text->size() != part.said.size()) {
            part.said = *text;
            part.ready = readyText(*text);
        }
        m_cells.text(row, column, part.ready, formats);
    } else if (!std::holds_alternative<std::monostate>(value))
        m_cells.value(row, column, value, part.kind, formats);
    else if (!isPlain)
        m_cells.blank(row, column, formats.usual);
}

void SheetTable::row(int row, std::span<const Value> values, RowLook look)
{
    reach(row, look);
    const size_t count = std::min(values.size(), m_columns.size());
    for (size_t i = 0; i < count; ++i)
        write(row, static_cast<int>(i), values[i], Tone::Plain, look);
}

void SheetTable::row(int row, std::span<const SheetCell> values, RowLook look)
{
    reach(row, look);
    const size_t count = std::min(values.size(), m_columns.size());
    for (size_t i = 0; i < count; ++i)
        write(row, static_cast<int>(i), values[i].value, values[i].tone, look);
}

void SheetTable::narrow()
{
    if (std::exchange(m_isNarrowed, true) || m_lastRow == m_firstRow || m_columns.empty())
        return;
    if (m_narrowing == Narrowing::Native)
        addNative();
    else if (m_narrowing == Narrowing::Filter)
        m_workbook.note(worksheet_autofilter(m_cells.worksheet(), static_cast<lxw_row_t>(m_firstRow), 0,
            static_cast<lxw_row_t>(m_lastRow), static_cast<lxw_col_t>(m_columns.size() - 1)));
}

void SheetTable::addNative()
{
    lxw_format* heading = m_cells.formats(ColumnKind::Text, CellStyle::Heading, Tone::Plain).usual;
    std::vector<lxw_table_column> columns(m_columns.size());
    std::vector<lxw_table_column*> list;
    for (size_t i = 0; i < columns.size(); ++i) {
        columns[i].header = m_columns[i].title.data();
        columns[i].header_format = heading;
        list.push_back(&columns[i]);
    }
    list.push_back(nullptr);
    lxw_table_options options = {};
    options.no_banded_rows = LXW_TRUE;
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 0; // no style: the cells have their own
    options.columns = list.data();
    m_workbook.note(worksheet_add_table(m_cells.worksheet(), static_cast<lxw_row_t>(m_firstRow), 0,
        static_cast<lxw_row_t>(m_lastRow), static_cast<lxw_col_t>(m_columns.size() - 1), &options));
}

void SheetTable::condition(
    int firstColumn, int lastColumn, const lxw_conditional_format& format, const QByteArray& words)
{
    cover([this, firstColumn, lastColumn, format, words](int firstRow, int lastRow) {
        lxw_conditional_format own = format;
        QByteArray compared = words;
        if (!compared.isEmpty())
            own.value_string = compared.data();
        m_workbook.note(worksheet_conditional_format_range(m_cells.worksheet(), static_cast<lxw_row_t>(firstRow),
            static_cast<lxw_col_t>(firstColumn), static_cast<lxw_row_t>(lastRow), static_cast<lxw_col_t>(lastColumn),
            &own));
    });
}

void SheetTable::end()
{
    narrow();
    if (m_lastRow == m_firstRow)
        return;
    for (const Cover& cover : m_covers)
        cover(m_firstRow + 1, m_lastRow);
}

QString SheetTable::codeRanges() const
{
    QStringList ranges;
    for (size_t i = 0; i < m_columns.size() && m_lastRow > m_firstRow; ++i) {
        if (m_columns[i].kind != ColumnKind::Code)
            continue;
        char range[LXW_MAX_CELL_RANGE_LENGTH] = {};
        const auto column = static_cast<lxw_col_t>(i);
        lxw_rowcol_to_range(
            range, static_cast<lxw_row_t>(m_firstRow + 1), column, static_cast<lxw_row_t>(m_lastRow), column);
        ranges << QString::fromLatin1(range);
    }
    return ranges.join(u' ');
}

} // namespace farol::spreadsheet
