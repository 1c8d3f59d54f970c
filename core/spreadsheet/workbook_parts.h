#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/local_time.h"
#include "core/spreadsheet/sheet_name.h"
#include "core/spreadsheet/workbook_choice.h"
#include "core/spreadsheet/workbook_formats.h"

#include <optional>
#include <vector>
#include <xlsxwriter.h>

namespace farol::spreadsheet {

/// What a workbook and its sheets share: libxlsxwriter's workbook, formats, and the first failure.
class WorkbookParts {
public:
    WorkbookParts(lxw_workbook* workbook, QString file, WorkbookChoice choice);
    ~WorkbookParts();
    WorkbookParts(const WorkbookParts&) = delete;
    WorkbookParts& operator=(const WorkbookParts&) = delete;

    lxw_workbook* workbook() const { return m_workbook; }
    const WorkbookChoice& choice() const { return m_choice; }
    const LocalTime& time() const { return m_time; }
    WorkbookFormats& formats() { return m_formats; }
    QString nextName(const QString& title) { return m_names.next(title); }
    lxw_worksheet* addWorksheet(const QString& name);

    /// What libxlsxwriter said of one step; the first that is an error stays.
    void note(lxw_error error);
    /// The same of rows that go to the disk at once.
    void noteRows(const lxw_worksheet& worksheet);
    void fail(domain::Error error);
    [[nodiscard]] domain::Result<void> state() const;

    void countCutText() { ++m_cutTexts; }
    int cutTexts() const { return m_cutTexts; }

    /// Writes the file; nothing may be written after it.
    [[nodiscard]] domain::Result<void> close();

private:
    void describe();
    /// Ends without a file.
    void drop();

    lxw_workbook* m_workbook;
    QString m_file;
    WorkbookChoice m_choice;
    LocalTime m_time;
    WorkbookFormats m_formats;
    SheetNames m_names;
    std::vector<lxw_worksheet*> m_worksheets;
    std::optional<domain::Error> m_error;
    int m_cutTexts = 0;
};

} // namespace farol::spreadsheet
