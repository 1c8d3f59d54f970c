#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/sheet.h"
#include "core/spreadsheet/workbook_choice.h"

#include <memory>
#include <vector>

namespace farol::spreadsheet {

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
    std::vector<std::unique_ptr<Sheet>> m_sheets;
};

} // namespace farol::spreadsheet
