#include "core/spreadsheet/c_numbers.h"
#include "core/spreadsheet/cell_text.h"
#include "core/spreadsheet/sheet_parts.h"

#include <algorithm>
#include <cerrno>

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

constexpr double lineHeight = 15; ///< points
constexpr double titleHeight = 24;
constexpr int deepestFrozen = 12; ///< a heading further down would leave no room to scroll

/// A text of a page's head or foot: "&" is how Excel begins an order there.
QString onPaper(const QString& text)
{
    constexpr qsizetype most = 100;
    return beginning(text.simplified(), most).toString().replace(u'&', QStringLiteral("&&"));
}

/// A4 across, as wide as the paper, heading repeated, page x/y.
void setPage(WorkbookParts& workbook, lxw_worksheet* worksheet)
{
    constexpr uint8_t a4 = 9;
    worksheet_set_paper(worksheet, a4);
    worksheet_set_landscape(worksheet);
    worksheet_fit_to_pages(worksheet, 1, 0);
    worksheet_set_margins(worksheet, 0.4, 0.4, 0.7, 0.7); // inches
    const QString head = QStringLiteral("&L&\"-,Bold\"") + onPaper(workbook.choice().title);
    const QString foot = QStringLiteral("&L%1&R&P/&N").arg(onPaper(workbook.choice().footer));
    workbook.note(worksheet_set_header(worksheet, head.toUtf8().constData()));
    workbook.note(worksheet_set_footer(worksheet, foot.toUtf8().constData()));
}

} // namespace

Sheet::Parts::Parts(WorkbookParts& of, const QString& title) :
    workbook(of),
    name(title),
    cells(of, of.addWorksheet(title))
{
}

std::optional<int> Sheet::Parts::takeRow()
{
    if (!workbook.state() || next >= workbook.choice().rowsInSheet)
        return std::nullopt;
    return next++;
}

void Sheet::Parts::text(int row, int column, const QString& words, CellStyle style)
{
    cells.text(row, column, words, cells.formats(ColumnKind::Text, style, Tone::Plain));
}

void Sheet::Parts::widen(size_t column, double characters)
{
    widths.resize(std::max(widths.size(), column + 1));
    if (characters <= widths[column] || !cells.worksheet())
        return;
    widths[column] = characters;
    const auto place = static_cast<lxw_col_t>(column);
    workbook.note(worksheet_set_column(cells.worksheet(), place, place, characters, nullptr));
}

Sheet::Sheet(WorkbookParts& workbook, const QString& name) :
    m(std::make_unique<Parts>(workbook, name))
{
    if (m->cells.worksheet())
        setPage(workbook, m->cells.worksheet());
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

void Sheet::printUpright()
{
    if (m->cells.worksheet())
        worksheet_set_portrait(m->cells.worksheet());
}

} // namespace farol::spreadsheet
