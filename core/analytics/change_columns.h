#pragma once

#include "core/analytics/change_rows.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// A row of `mudancas`: an event of an answer that outlives it.
struct ChangeRow {
    const Changes* changes = nullptr;
    const Change* change = nullptr;

    const ChangedStudent& who() const { return changes->students[change->who]; }
    /// Null for an event that is of no course.
    const domain::Course* course() const { return change->course ? &changes->courses[*change->course] : nullptr; }
};

/// Every event as a row, in the order of the contract.
std::vector<ChangeRow> rowsOf(const Changes& changes);

domain::Columns<ChangeRow> changeColumns();

} // namespace farol::analytics
