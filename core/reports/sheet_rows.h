#pragma once

#include "core/analytics/row_sink.h"
#include "core/reports/report_source.h"
#include "core/reports/ticker.h"
#include "core/spreadsheet/sheet.h"

#include <QSet>

#include <functional>

namespace farol::reports {

/// Puts a report's rows on a sheet of a document, with translated headings and the colours its columns ask for by their
/// keys. Where names are masked, columns that tell who somebody is are left out. A full sheet goes on in the next.
class SheetRows final : public analytics::RowSink {
public:
    /// `next` gives the sheet for the rows that follow, its title lines written; the week is the row's, if it has one.
    using NextSheet = std::function<spreadsheet::Sheet&(const QString& weekKey)>;

    /// Every week on a sheet of its own, or all rows on one.
    enum class Split { None, ByWeek };

    SheetRows(const ReportSource& source, Ticker& ticker, NextSheet next, Split split = Split::None);

    [[nodiscard]] domain::Result<void> head(const std::vector<analytics::Heading>& headings) override;
    [[nodiscard]] domain::Result<void> row(std::span<const domain::Value> values) override;

    /// The sheet of the last row; null before the first.
    spreadsheet::Sheet* sheet() const { return m_sheet; }
    /// Begins the table where no row did: then the sheet holds a heading alone.
    [[nodiscard]] domain::Result<void> finish();

private:
    [[nodiscard]] domain::Result<void> begin(const QString& weekKey);
    void dress();

    const ReportSource& m_source;
    Ticker& m_ticker;
    NextSheet m_next;
    Split m_split;
    std::vector<analytics::Heading> m_headings; ///< those that are shown
    std::vector<size_t> m_places; ///< of those, in a row
    std::optional<size_t> m_weekPlace; ///< of the column "semana" in a row
    QString m_week;
    spreadsheet::Sheet* m_sheet = nullptr;
    std::vector<domain::Value> m_values;
};

/// The colours of the words of situations.
std::vector<spreadsheet::ToneWord> situationTones();

} // namespace farol::reports
