#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/sheet.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <memory>

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

/// Writes an Excel workbook (.xlsx) to a file by its name; see `writeWholeByName` for the way to a file of the user.
/// Not for use in two threads at once. Dropped before `close`, it leaves what it wrote.
class Workbook {
public:
    /// File where the place may not be written. Temporary parts stand in the folder of the file.
    [[nodiscard]] static domain::Result<Workbook> open(const QString& file, const WorkbookChoice& choice);
    Workbook(Workbook&&) noexcept;
    Workbook& operator=(Workbook&&) noexcept;
    ~Workbook();

    /// A new sheet after the others; its name is made legal and unique from the title. Lives as long as the workbook.
    Sheet& sheet(const QString& title);
    /// How many texts were longer than a cell takes and end in "…".
    int cutTexts() const;
    /// Writes the file and reads it back. DiskFull or File with the system's words; the first failure since `open`.
    [[nodiscard]] domain::Result<void> close();

private:
    explicit Workbook(std::unique_ptr<WorkbookParts> parts);

    std::unique_ptr<WorkbookParts> m;
};

} // namespace farol::spreadsheet
