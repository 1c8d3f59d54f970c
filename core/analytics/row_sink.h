#pragma once

#include "core/domain/column.h"
#include "core/domain/result.h"

#include <QString>

#include <span>
#include <vector>

namespace farol::analytics {

/// The heading of one column, as every writer needs it.
struct Heading {
    QString key;
    domain::ColumnKind kind = domain::ColumnKind::Text;
    QString title = {}; ///< English source text of what a person reads, in the context "Column"
};

/// Takes a report row by row, so that a history of any size goes through constant memory. Returning an error ends it.
class RowSink {
public:
    virtual ~RowSink() = default;
    [[nodiscard]] virtual domain::Result<void> head(const std::vector<Heading>& headings) = 0;
    [[nodiscard]] virtual domain::Result<void> row(std::span<const domain::Value> values) = 0;
};

} // namespace farol::analytics
