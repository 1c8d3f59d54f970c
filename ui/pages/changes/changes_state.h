#pragma once

#include "change_groups.h"
#include "core/domain/week.h"

#include <QJsonObject>

#include <optional>

namespace farol::ui {

/// What the page of changes remembers between sessions.
struct ChangesState {
    std::optional<ChangeGroup> group; ///< none: all, one under the other
    std::optional<domain::Week> week; ///< none: the last, moving on with each photo
    std::optional<domain::Week> seen; ///< the last week that was looked at

    QJsonObject toJson() const;
    /// Reads what it knows; anything else stays at its default.
    static ChangesState fromJson(const QJsonObject& json);

    bool operator==(const ChangesState&) const = default;
};

} // namespace farol::ui
