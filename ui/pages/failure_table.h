#pragma once

#include "core/analytics/collection_failures.h"
#include "table_room.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// A reason in the words of the page: its name, what happened, and what helps.
struct FailureWords {
    QString name;
    QString happened;
    QString remedy;
};
FailureWords wordsOf(domain::Reason reason);

/// The reasons why cells are not collected, one row each; the columns are as wide as these rows need. What happened
/// gives way to what helps.
std::vector<TableColumn<analytics::CollectionFailure>> failureTable(
    const std::vector<analytics::CollectionFailure>& rows, TableRoom room);
QString failureRowId(const analytics::CollectionFailure& failure);

/// The cells themselves as lines for the clipboard: turma, student, course, reason.
QString uncollectedText(const std::vector<analytics::UncollectedCell>& cells);

} // namespace farol::ui
