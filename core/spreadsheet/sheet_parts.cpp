#include "core/spreadsheet/sheet_parts.h"

#include "core/spreadsheet/cell_text.h"

#include <algorithm>

namespace farol::spreadsheet {

using domain::ColumnKind;

namespace {

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

SheetParts::SheetParts(WorkbookParts& of, const QString& title) :
    workbook(of),
    name(title),
    cells(of, of.addWorksheet(title))
{
    if (cells.worksheet())
        setPage(of, cells.worksheet());
}

std::optional<int> SheetParts::takeRow()
{
    if (!workbook.state() || next >= workbook.choice().rowsInSheet)
        return std::nullopt;
    return next++;
}

void SheetParts::text(int row, int column, const QString& words, CellStyle style)
{
    cells.text(row, column, readyText(words), cells.formats(ColumnKind::Text, style, Tone::Plain));
}

void SheetParts::widen(size_t column, double characters)
{
    widths.resize(std::max(widths.size(), column + 1));
    if (characters <= widths[column] || !cells.worksheet())
        return;
    widths[column] = characters;
    const auto place = static_cast<lxw_col_t>(column);
    workbook.note(worksheet_set_column(cells.worksheet(), place, place, characters, nullptr));
}

} // namespace farol::spreadsheet
