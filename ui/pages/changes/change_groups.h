#pragma once

#include "core/analytics/change_columns.h"
#include "ui/icons.h"

#include <QString>

namespace farol::ui {

class Numbers;

/// What the page puts together, in the order of its list. Who came back into the lists stands with who entered.
enum class ChangeGroup { Entered, Left, Moved, Situation, Finished, Stalled, Resumed, Regressed, NotCollected };

inline constexpr ChangeGroup allChangeGroups[] = {ChangeGroup::Entered, ChangeGroup::Left, ChangeGroup::Moved,
    ChangeGroup::Situation, ChangeGroup::Finished, ChangeGroup::Stalled, ChangeGroup::Resumed, ChangeGroup::Regressed,
    ChangeGroup::NotCollected};

ChangeGroup groupOf(analytics::ChangeKind kind);

/// How a group is kept in the settings; never translated.
QString keyOf(ChangeGroup group);
QString titleOf(ChangeGroup group);
/// How events come into the group, for the tooltip.
QString ruleOf(ChangeGroup group);
Icon iconOf(ChangeGroup group);

/// The events of one group as they are shown, by name.
struct GroupRows {
    ChangeGroup group = ChangeGroup::Entered;
    std::vector<analytics::ChangeRow> rows;
    int students = 0; ///< distinct
    int cells = 0; ///< distinct student × course

    /// What stands beside its name: students, or cells where nothing is known of the students.
    int count() const { return group == ChangeGroup::NotCollected ? cells : students; }
    /// "23 students: 14 up, 9 down".
    QString sentence(const Numbers& numbers) const;
};

} // namespace farol::ui
