#pragma once

#include "core/analytics/row_sink.h"

#include <optional>

namespace farol::analytics {

/// Passes a report on without the platform's ids of students, by which a masked name could be looked up.
class MaskedSink final : public RowSink {
public:
    explicit MaskedSink(RowSink& sink);

    [[nodiscard]] domain::Result<void> head(const std::vector<Heading>& headings) override;
    [[nodiscard]] domain::Result<void> row(std::span<const domain::Value> values) override;

private:
    RowSink& m_sink;
    std::optional<size_t> m_place; ///< of the column of ids, if the report has one
};

} // namespace farol::analytics
