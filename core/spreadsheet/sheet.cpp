#include "core/spreadsheet/sheet.h"

#include "core/spreadsheet/c_numbers.h"
#include "core/spreadsheet/sheet_parts.h"

#include <algorithm>
#include <cerrno>

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

constexpr double lineHeight = 15; ///< points
constexpr double titleHeight = 24;
constexpr int deepestFrozen = 12; ///< a heading further down would leave no room to scroll

} // namespace

Sheet::Sheet(WorkbookParts& workbook, const QString& name) :
    m(std::make_unique<SheetParts>(workbook, name))
{
}

Sheet::~Sheet() = default;

const QString& Sheet::name() const
{
    return m->name;
}

int Sheet::nextRow() const
{
    return m->next;
}

int Sheet::rowsLeft() const
{
    return m->workbook.choice().rowsInSheet - m->next;
}

void Sheet::title(const QString& text)
{
    endTable();
    const CNumbers numbers;
    if (const auto row = m->takeRow()) {
        worksheet_set_row(m->cells.worksheet(), static_cast<lxw_row_t>(*row), titleHeight, nullptr);
        m->text(*row, 0, text, CellStyle::Title);
    }
}

void Sheet::line(const QString& text, TextLook look)
{
    endTable();
    const CNumbers numbers;
    const CellStyle style = look == TextLook::Strong ? CellStyle::Strong
        : look == TextLook::Muted                    ? CellStyle::Muted
                                                     : CellStyle::Body;
    if (const auto row = m->takeRow())
        m->text(*row, 0, text, style);
}

void Sheet::paragraph(const QString& text, int columns, int lines)
{
    endTable();
    const CNumbers numbers;
    const auto row = m->takeRow();
    if (!row)
        return;
    lxw_worksheet* worksheet = m->cells.worksheet();
    const auto place = static_cast<lxw_row_t>(*row);
    worksheet_set_row(worksheet, place, lineHeight * std::max(lines, 1), nullptr);
    if (columns > 1) {
        lxw_format* format = m->cells.formats(ColumnKind::Text, CellStyle::Paragraph, Tone::Plain).usual;
        m->workbook.note(
            worksheet_merge_range(worksheet, place, 0, place, static_cast<lxw_col_t>(columns - 1), "", format));
    }
    m->text(*row, 0, text, CellStyle::Paragraph);
}

void Sheet::fact(const QString& label, const Value& value, ColumnKind kind)
{
    endTable();
    const CNumbers numbers;
    const auto row = m->takeRow();
    if (!row)
        return;
    m->text(*row, 0, label, CellStyle::Muted);
    m->cells.value(*row, 1, value, kind, m->cells.formats(kind, CellStyle::Fact, Tone::Plain));
}

void Sheet::entry(const QString& word, Tone tone, const QString& meaning)
{
    endTable();
    const CNumbers numbers;
    const auto row = m->takeRow();
    if (!row)
        return;
    m->cells.text(*row, 0, readyText(word), m->cells.formats(ColumnKind::Text, CellStyle::Body, tone));
    m->text(*row, 1, meaning, CellStyle::Body);
}

void Sheet::link(const QString& text, const Sheet& to)
{
    endTable();
    const CNumbers numbers;
    const auto row = m->takeRow();
    if (!row)
        return;
    if (to.name().contains(u'#')) { // where the library would cut the name
        m->text(*row, 0, text, CellStyle::Body);
        return;
    }
    const QString quoted = QString(to.name()).replace(u'\'', QStringLiteral("''"));
    const QByteArray address = QStringLiteral("internal:'%1'!A1").arg(quoted).toUtf8();
    m->workbook.note(worksheet_write_url_opt(m->cells.worksheet(), static_cast<lxw_row_t>(*row), 0, address.constData(),
        m->cells.formats(ColumnKind::Text, CellStyle::Link, Tone::Plain).usual, m->cells.bytes(text).constData(),
        nullptr));
}

void Sheet::skip(int rows)
{
    endTable();
    m->next += rows;
}

void Sheet::widths(const std::vector<double>& characters)
{
    for (size_t i = 0; i < characters.size(); ++i)
        m->widen(i, characters[i]);
}

Result<void> Sheet::head(const std::vector<SheetColumn>& columns, const TableManner& manner)
{
    endTable();
    const CNumbers numbers;
    const auto row = m->takeRow();
    if (!row)
        return m->workbook.state().and_then(
            []() -> Result<void> { return failed(Fault::Invalid, QStringLiteral("the sheet is full")); });
    Narrowing narrowing = manner.narrowing;
    if (narrowing == Narrowing::Native && m->workbook.choice().memory == Memory::Constant)
        narrowing = Narrowing::Filter;
    if (narrowing == Narrowing::Filter && std::exchange(m->hasFilter, true))
        narrowing = Narrowing::None;
    m->table.emplace(m->cells, m->workbook, *row, columns, narrowing);
    m->table->head();
    for (size_t i = 0; i < columns.size(); ++i)
        m->widen(i, m->table->widths()[i]);
    if (m->tables++ == 0) {
        const auto place = static_cast<lxw_row_t>(*row);
        m->workbook.note(worksheet_repeat_rows(m->cells.worksheet(), place, place));
        if (*row < deepestFrozen)
            worksheet_freeze_panes(
                m->cells.worksheet(), place + 1, static_cast<lxw_col_t>(std::max(manner.frozenColumns, 0)));
    }
    return m->workbook.state();
}

Result<void> Sheet::row(std::span<const Value> values, RowLook look)
{
    return writeRow(values, look);
}

Result<void> Sheet::row(std::span<const SheetCell> cells, RowLook look)
{
    return writeRow(cells, look);
}

template <typename Cell>
Result<void> Sheet::writeRow(std::span<const Cell> cells, RowLook look)
{
    const auto row = m->table ? m->takeRow() : std::nullopt;
    if (!row)
        return m->workbook.state().and_then([]() -> Result<void> {
            return failed(Fault::Invalid, QStringLiteral("the sheet is full, or has no table"));
        });
    const CNumbers numbers;
    errno = 0;
    m->table->row(*row, cells, look);
    m->workbook.noteRows(*m->cells.worksheet());
    return m->workbook.state();
}

void Sheet::endTable()
{
    if (!m->table)
        return;
    const CNumbers numbers;
    m->table->end();
    constexpr qsizetype longest = 2000; // the library's limit for an attribute; beyond, Excel marks digits as text
    const QString ranges = m->table->codeRanges();
    if (!ranges.isEmpty() && m->codeRanges.join(u' ').size() + ranges.size() < longest) {
        m->codeRanges << ranges;
        m->workbook.note(worksheet_ignore_errors(
            m->cells.worksheet(), LXW_IGNORE_NUMBER_STORED_AS_TEXT, m->codeRanges.join(u' ').toLatin1().constData()));
    }
    m->table.reset();
}

void Sheet::printOnOnePage()
{
    if (m->cells.worksheet())
        worksheet_fit_to_pages(m->cells.worksheet(), 1, 1);
}

void Sheet::printUpright()
{
    if (m->cells.worksheet())
        worksheet_set_portrait(m->cells.worksheet());
}

} // namespace farol::spreadsheet
