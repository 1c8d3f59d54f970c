#include "core/spreadsheet/sheet_cells.h"

#include "core/spreadsheet/text_format.h"

#include <cmath>

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

/// Excel counts days from here on; its 1900 has a 29 February, so earlier days would be one off.
const QDate& dayZero()
{
    static const QDate day(1899, 12, 30);
    return day;
}

bool hasSerial(QDate day)
{
    return day >= QDate(1900, 3, 1) && day <= QDate(9999, 12, 31);
}

double serial(QDate day)
{
    return static_cast<double>(dayZero().daysTo(day));
}

/// To the second, as the history keeps instants.
double serial(const QDateTime& local)
{
    constexpr double secondsInDay = 86'400.0;
    return serial(local.date()) + std::round(local.time().msecsSinceStartOfDay() / 1000.0) / secondsInDay;
}

lxw_row_t rowNumber(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnNumber(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

ReadyText readyText(const QString& text)
{
    return {cellText(text), looksLikeFormula(text)};
}

SheetCells::SheetCells(WorkbookParts& workbook, lxw_worksheet* worksheet) :
    m_workbook(workbook),
    m_worksheet(worksheet)
{
}

CellFormats SheetCells::formats(ColumnKind kind, CellStyle style, Tone tone)
{
    WorkbookFormats& formats = m_workbook.formats();
    return {formats.of({numberStyleOf(kind), style, tone}), formats.of({NumberStyle::Guarded, style, tone})};
}

QByteArray SheetCells::bytes(const QString& text) const
{
    CellText cell = cellText(text);
    if (cell.cut == Cut::Yes)
        m_workbook.countCutText();
    return std::move(cell.utf8);
}

void SheetCells::text(int row, int column, const ReadyText& text, const CellFormats& formats) const
{
    if (text.text.cut == Cut::Yes)
        m_workbook.countCutText();
    lxw_format* format = text.isGuarded ? formats.guarded : formats.usual;
    m_workbook.note(
        worksheet_write_string(m_worksheet, rowNumber(row), columnNumber(column), text.text.utf8.constData(), format));
}

void SheetCells::number(int row, int column, double number, lxw_format* format) const
{
    m_workbook.note(worksheet_write_number(m_worksheet, rowNumber(row), columnNumber(column), number, format));
}

void SheetCells::blank(int row, int column, lxw_format* format) const
{
    if (format)
        m_workbook.note(worksheet_write_blank(m_worksheet, rowNumber(row), columnNumber(column), format));
}

void SheetCells::value(int row, int column, const Value& value, ColumnKind kind, const CellFormats& formats) const
{
    lxw_format* format = formats.usual;
    if (const auto* words = std::get_if<QString>(&value)) {
        text(row, column, readyText(*words), formats);
    } else if (const auto* count = std::get_if<qint64>(&value)) {
        if (kind == ColumnKind::Code)
            text(row, column, readyText(QString::number(*count)), formats);
        else
            number(row, column, static_cast<double>(*count), format);
    } else if (const auto* share = std::get_if<Percent>(&value)) {
        // A difference is in points, so that it is never taken for a share of anything.
        number(row, column, share->tenths / (kind == ColumnKind::Difference ? 10.0 : 1000.0), format);
    } else if (const auto* day = std::get_if<QDate>(&value); day && hasSerial(*day)) {
        number(row, column, serial(*day), format);
    } else if (const auto* instant = std::get_if<QDateTime>(&value)) {
        const QDateTime local = instant->addSecs(m_workbook.time().offset(*instant)).toUTC();
        if (hasSerial(local.date()))
            number(row, column, serial(local), format);
        else
            text(row, column, readyText(plain(value, Dialect::International, m_workbook.choice().zone)), formats);
    } else if (day) {
        text(row, column, readyText(plain(value, Dialect::International, m_workbook.choice().zone)), formats);
    }
}

} // namespace farol::spreadsheet
