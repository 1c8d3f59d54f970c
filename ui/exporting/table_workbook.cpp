#include "table_workbook.h"

#include "core/analytics/words.h"

#include <QCoreApplication>

namespace farol::ui {

using domain::ColumnKind;
using domain::Result;
using spreadsheet::Sheet;
using spreadsheet::Workbook;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TableWorkbook)
};

std::vector<spreadsheet::ToneWord> situations()
{
    std::vector<spreadsheet::ToneWord> words;
    for (const domain::Status status : domain::allStatuses)
        words.push_back({analytics::word(status), spreadsheet::toneOf(status)});
    return words;
}

/// The colours that the columns have on screen.
void colour(Sheet& sheet, const ShownTable& table, const domain::Tolerance& tolerance)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ShownColumn& column = table.columns[i];
        const int place = int(i);
        const bool isHeat = column.look == CellLook::Heat || column.look == CellLook::HeatCount;
        if (isHeat && column.kind == ColumnKind::Difference)
            sheet.heatByGap(place, place, tolerance);
        else if (isHeat)
            sheet.heatByValue(place, place);
        else if (column.look == CellLook::Bar && column.kind == ColumnKind::Share)
            sheet.bars(place);
        else if (column.look == CellLook::Situation)
            sheet.toneWords(place, situations());
    }
}

void writeHead(Sheet& sheet, const TableHead& head)
{
    sheet.title(head.title);
    sheet.line(head.words, spreadsheet::TextLook::Muted);
    if (!head.coverage.isEmpty())
        sheet.fact(Words::tr("Coverage"), head.coverage);
    sheet.fact(Words::tr("Made at"), head.now, ColumnKind::Moment);
    sheet.skip();
}

Result<void> writeRows(Sheet& sheet, const ShownTable& table, const spreadsheet::Tell& tell)
{
    std::vector<spreadsheet::SheetColumn> columns;
    for (const ShownColumn& column : table.columns)
        columns.push_back({column.title, column.kind});
    return sheet.head(columns, {spreadsheet::Narrowing::Native, table.frozenColumns}).and_then([&] {
        return eachRow(table, tell, [&](int row, const std::vector<domain::Value>& values) {
            const bool isTotal = table.hasTotal && row == table.rows - 1;
            return sheet.row(values, isTotal ? spreadsheet::RowLook::Total : spreadsheet::RowLook::Plain);
        });
    });
}

} // namespace

Result<int> writeWorkbook(const QString& file, const spreadsheet::WorkbookChoice& choice, const ShownTable& table,
    const TableHead& head, const spreadsheet::Tell& tell)
{
    auto workbook = Workbook::open(file, choice);
    if (!workbook)
        return tl::make_unexpected(workbook.error());
    Sheet& sheet = workbook->sheet(head.title);
    writeHead(sheet, head);
    return writeRows(sheet, table, tell)
        .and_then([&] {
            colour(sheet, table, head.tolerance);
            return workbook->close();
        })
        .map([&] { return workbook->cutTexts(); });
}

} // namespace farol::ui
