#pragma once

#include "core/analytics/row_sink.h"
#include "core/spreadsheet/written.h"

namespace farol::reports {

/// Passes a report on and tells how far it has come, at the heading and every 500 rows; ends it with Cancelled when
/// told to stop.
class CountedSink final : public analytics::RowSink {
public:
    CountedSink(analytics::RowSink& sink, spreadsheet::Tell tell, std::optional<qint64> of = {});

    [[nodiscard]] domain::Result<void> head(const std::vector<analytics::Heading>& headings) override;
    [[nodiscard]] domain::Result<void> row(std::span<const domain::Value> values) override;

    qint64 rows() const { return m_written.rows; }

private:
    [[nodiscard]] domain::Result<void> tell() const;

    analytics::RowSink& m_sink;
    spreadsheet::Tell m_tell;
    spreadsheet::Written m_written;
};

} // namespace farol::reports
