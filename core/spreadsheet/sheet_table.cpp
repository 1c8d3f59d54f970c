#include "core/spreadsheet/sheet_table.h"

#include "core/spreadsheet/wrapped_text.h"

#include <QSet>

#include <algorithm>

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

constexpr int mostHeadingLines = 4;

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

/// Right-aligned, as is its heading.
bool isNumber(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::Share || kind == ColumnKind::Difference;
}

/// A heading is text, but stands where the dates below it do.
ColumnKind headingKind(ColumnKind column)
{
    return column == ColumnKind::Day || column == ColumnKind::Moment ? column : ColumnKind::Text;
}

/// A column of words may hold a share or an instant among them, which is written as what it is.
ColumnKind kindOf(const Value& value, ColumnKind column)
{
    const bool isShare = column == ColumnKind::Share || column == ColumnKind::Difference;
    if (std::holds_alternative<Percent>(value))
        return isShare ? column : ColumnKind::Share;
    if (std::holds_alternative<QDate>(value))
        return ColumnKind::Day;
    return std::holds_alternative<QDateTime>(value) ? ColumnKind::Moment : column;
}

const Value& valueOf(const Value& value)
{
    return value;
}

const Value& valueOf(const SheetCell& cell)
{
    return cell.value;
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
    m_isTall = std::any_of(
        columns.begin(), columns.end(), [](const SheetColumn& column) { return column.lines == TextLines::Wrapped; });
    for (size_t i = 0; i < columns.size(); ++i) {
        const ColumnKind kind = columns[i].kind;
        const CellStyle style = columns[i].lines == TextLines::Wrapped ? CellStyle::Paragraph
            : m_isTall                                                 ? CellStyle::Top
                                                                       : CellStyle::Body;
        m_columns.push_back({kind, style, m_cells.formats(kind, style, Tone::Plain), titles[i],
            m_cells.bytes(titles[i]), columns[i].lines});
        m_widths.push_back(widthOf(columns[i]));
    }
}

void SheetTable::head() const
{
    int lines = 1;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        constexpr double button = 3; // of the filter
        constexpr double bold = 1.1; // wider than what a column is measured in
        lines = std::max(lines, wrappedLines(m_columns[i].title, (m_widths[i] - button) / bold));
    }
    setLines(m_firstRow, std::min(lines, mostHeadingLines));
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const CellStyle style = isNumber(m_columns[i].kind) ? CellStyle::NumberHeading : CellStyle::Heading;
        const CellFormats heading = m_cells.formats(headingKind(m_columns[i].kind), style, Tone::Plain);
        const lxw_error error = worksheet_write_string(m_cells.worksheet(), static_cast<lxw_row_t>(m_firstRow),
            static_cast<lxw_col_t>(i), m_columns[i].utf8.constData(), heading.usual);
        m_workbook.note(error);
    }
}

void SheetTable::setLines(int row, int lines) const
{
    constexpr double lineHeight = 15; // points
    m_workbook.note(worksheet_set_row(m_cells.worksheet(), static_cast<lxw_row_t>(row), lineHeight * lines, nullptr));
}

template <typename Cell>
void SheetTable::setHeight(int row, std::span<const Cell> cells) const
{
    constexpr int most = 12;
    int lines = 1;
    for (size_t i = 0; m_isTall && i < std::min(cells.size(), m_columns.size()); ++i) {
        const auto* text = std::get_if<QString>(&valueOf(cells[i]));
        if (text && m_columns[i].lines == TextLines::Wrapped)
            lines = std::max(lines, wrappedLines(*text, m_widths[i]));
    }
    if (lines > 1)
        setLines(row, std::min(lines, most));
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
    const ColumnKind kind = kindOf(value, part.kind);
    const bool isUsual = isPlain && kind == part.kind;
    const CellStyle style = look == RowLook::Total ? CellStyle::Total
        : kind == part.kind                        ? part.style
                                                   : CellStyle::Fact; // a number among words stands where they do
    const CellFormats formats = isUsual ? part.body : m_cells.formats(kind, style, tone);
    if (const auto* text = std::get_if<QString>(&value))
        m_cells.text(row, column, part.said.of(*text, readyText), formats);
    else if (!std::holds_alternative<std::monostate>(value))
        m_cells.value(row, column, value, kind, formats);
    else if (!isPlain)
        m_cells.blank(row, column, formats.usual);
}

void SheetTable::row(int row, std::span<const Value> values, RowLook look)
{
    reach(row, look);
    setHeight(row, values);
    const size_t count = std::min(values.size(), m_columns.size());
    for (size_t i = 0; i < count; ++i)
        write(row, static_cast<int>(i), values[i], Tone::Plain, look);
}

void SheetTable::row(int row, std::span<const SheetCell> values, RowLook look)
{
    reach(row, look);
    setHeight(row, values);
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
        columns[i].header = m_columns[i].utf8.data();
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
