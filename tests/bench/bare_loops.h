#pragma once

#include "core/analytics/row_sink.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace farol::bench {

/// A cell as libxlsxwriter takes it.
using BareCell = std::variant<std::monostate, QByteArray, double>;
using BareRow = std::vector<BareCell>;

/// Keeps the rows of a report as bare cells, at most so many.
class BareRows final : public analytics::RowSink {
public:
    explicit BareRows(size_t most);

    [[nodiscard]] domain::Result<void> head(const std::vector<analytics::Heading>& headings) override;
    [[nodiscard]] domain::Result<void> row(std::span<const domain::Value> values) override;

    std::vector<BareRow> rows;

private:
    size_t m_most;
};

/// So many rows to a workbook with nothing but libxlsxwriter in constant memory, these again and again.
[[nodiscard]] domain::Result<void> writeBareWorkbook(
    const QString& file, const std::vector<BareRow>& rows, qint64 count);

/// A file's lines to another, each by one fwrite.
[[nodiscard]] domain::Result<void> writeBareLines(const QString& from, const QString& to);

} // namespace farol::bench
