#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace farol::spreadsheet {

/// Why a file is no table we can read; each has its own sentence.
enum class TableFaultKind {
    Unreadable, ///< not there, or may not be read
    TooLarge, ///< more than 64 MB
    Empty, ///< nothing in it
    OldExcel, ///< .xls, of before 2007
    Encrypted, ///< a workbook behind a password
    OtherFormat, ///< a picture, a PDF, an .ods: `value` names what it looks like
    NotText, ///< neither a workbook nor text
    Damaged, ///< a workbook whose parts cannot be read; `value` is the part
    TooMuchInside, ///< a small file that unpacks to far too much
    TooManyColumns,
    TooManyRows,
    OpenQuote, ///< a quotation mark that never closes; `line` is where it opens
    NoSheet, ///< no sheet of the name in `value`, or none with anything in it
};

/// Where reading ended.
struct TableFault {
    TableFaultKind kind = TableFaultKind::Unreadable;
    QString file; ///< without its folder
    int line = 0; ///< 0: of the file as a whole
    QString column = {};
    QString value = {};

    bool operator==(const TableFault&) const = default;
};

template <typename T>
using TableResult = tl::expected<T, TableFault>;

inline tl::unexpected<TableFault> noTable(TableFaultKind kind, const QString& file, QString value = {}, int line = 0)
{
    return tl::make_unexpected(TableFault{kind, file, line, {}, std::move(value)});
}

} // namespace farol::spreadsheet
