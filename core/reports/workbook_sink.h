#pragma once

#include "core/reports/report_sink.h"
#include "core/spreadsheet/workbook.h"

#include <functional>
#include <optional>
#include <vector>

namespace farol::reports {

/// Writes a report into a workbook in constant memory: one sheet, or one for each week, or as many as its rows fill.
class WorkbookSink final : public ReportSink {
public:
    enum class Sheets { Together, ByWeek };
    using Title = std::function<QString(const analytics::Heading&)>;

    /// `name` is the first sheet's, where they are not called by weeks; `title` tells the headings, nothing: their
    /// keys.
    WorkbookSink(spreadsheet::Workbook& workbook, const QString& name, Sheets sheets, Title title);

    [[nodiscard]] domain::Result<void> head(const std::vector<analytics::Heading>& headings) override;
    [[nodiscard]] domain::Result<void> row(std::span<const domain::Value> values) override;
    [[nodiscard]] domain::Result<void> finish() override;

    int sheets() const { return m_count; }

private:
    [[nodiscard]] domain::Result<void> begin(const QString& name);
    void color(spreadsheet::Sheet& sheet) const;

    spreadsheet::Workbook& m_workbook;
    Sheets m_sheets;
    Title m_headingTitle;
    std::vector<analytics::Heading> m_headings;
    std::optional<size_t> m_week; ///< the place of the column of weeks
    QString m_name; ///< what the sheet was asked to be called
    spreadsheet::Sheet* m_sheet = nullptr;
    int m_count = 0;
};

} // namespace farol::reports
