#pragma once

#include "core/domain/column.h"

#include <Qt>

#include <optional>
#include <vector>

namespace farol::ui {

/// What a row is sorted by, computed once: numbers as numbers, text in natural order without accents, nothing last.
struct RowKey {
    bool isMissing = true;
    qint64 number = 0;
    QString text; ///< folded, with runs of digits padded so that "turma 2" comes before "turma 10"

    static RowKey of(const domain::Value& value);
    static RowKey ofNumber(qint64 number);
};

/// Sorts places by their keys, which each of them has, keeping the order of equal ones; what is missing stays last in
/// both directions.
void sortByKeys(std::vector<size_t>& places, const std::vector<std::optional<RowKey>>& keys, Qt::SortOrder order);

} // namespace farol::ui
