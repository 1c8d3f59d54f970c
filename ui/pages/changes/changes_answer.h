#pragma once

#include "change_groups.h"
#include "core/analytics/changes.h"
#include "ui/page_answer.h"

#include <memory>

namespace farol::ui {

/// What the page shows of one week.
struct ChangesAnswer : PageAnswer {
    std::shared_ptr<const analytics::Changes> changes; ///< null when the filter holds no photo; rows point into it
    std::vector<analytics::ChangeRow> rows; ///< by student's name, then turma and id
    bool isLastWeek = false; ///< of the whole history: what failed can still be asked for

    /// The rows that a filter of students shows, in their groups. `today` by the school's calendar.
    std::vector<GroupRows> groups(const domain::StudentFilter& students, QDate today) const;
};

/// Asks for the answer's filter over all courses; runs in the reader's thread. `week` holds instead of the filter's own
/// weeks; none, or one without a photo, is the last.
[[nodiscard]] domain::Result<void> askChanges(
    const storage::Connection& connection, std::optional<domain::Week> week, ChangesAnswer& answer);

} // namespace farol::ui
