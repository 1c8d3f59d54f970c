#pragma once

#include "core/reports/row_files.h"

#include <optional>
#include <vector>

namespace farol::reports {

/// Writes a report into a workbook in constant memory: one sheet, or one for each week, or as many as its rows fill.
class WorkbookSink final : public ReportSink {
public:
    enum class Sheets { Together, ByWeek };

    WorkbookSink(spreadsheet::Workbook& workbook, const RowFile& how, Sheets sheets);

    [[nodiscard]] domain::Result<void> head(const std::vector<analytics::Heading>& headings) override;
    [[nodiscard]] domain::Result<void> row(std::span<const domain::Value> values) override;
    [[nodiscard]] domain::Result<void> finish() override;

    int sheets() const { return m_count; }

private:
    [[nodiscard]] domain::Result<void> begin(const QString& title);
    void color(spreadsheet::Sheet& sheet) const;

    spreadsheet::Workbook& m_workbook;
    const RowFile& m_how;
    Sheets m_sheets;
    std::vector<analytics::Heading> m_headings;
    std::optional<size_t> m_week; ///< the place of the column of weeks
    QString m_title; ///< of the sheet
    spreadsheet::Sheet* m_sheet = nullptr;
    int m_count = 0;
};

} // namespace farol::reports
