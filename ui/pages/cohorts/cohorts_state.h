#pragma once

#include "ui/data/table_panel.h"

#include <QJsonObject>

namespace farol::ui {

/// By what the turmas are laid side by side.
enum class CohortAxis { Calendar, SinceStart };

/// What the page Turmas remembers between sessions.
struct CohortsState {
    CohortAxis axis = CohortAxis::SinceStart;
    SortChoice sort;

    QJsonObject toJson() const;
    /// Reads what it knows; anything else stays at its default.
    static CohortsState fromJson(const QJsonObject& json);
};

} // namespace farol::ui
