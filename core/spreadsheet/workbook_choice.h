#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace farol::spreadsheet {

/// What a sheet of Excel takes, the heading included.
inline constexpr int excelRows = 1'048'576;

/// Whole: native tables, words and tables in any number, the rows in memory. Constant: for tables of any size; each row
/// goes to the disk at once, filters instead of native tables.
enum class Memory { Whole, Constant };

/// What a file says of itself, in its properties and on each printed page.
struct WorkbookChoice {
    Memory memory = Memory::Whole;
    QString title; ///< property, and at the top of each printed page
    QString subject; ///< property: the filter in words
    QString company; ///< property: the school
    QString author; ///< property: the program
    QString footer; ///< at the left of each printed page's foot; the page's number stands at the right
    QDateTime createdAt;
    QTimeZone zone; ///< instants are written in it
    int rowsInSheet = excelRows; ///< fewer in tests
};

} // namespace farol::spreadsheet
