#pragma once

#include "core/domain/entities.h"
#include "ui/window_filter.h"

#include <optional>
#include <variant>

namespace farol::ui {

/// Whose sheet, and by which of their turmas; none is the one that started last.
struct SheetWish {
    domain::StudentId student;
    std::optional<domain::CohortId> cohort = {};
};

/// What goes to paper: the turmas of a filter for a meeting, or one student for a conversation.
using PrintWish = std::variant<ChosenFilter, SheetWish>;

} // namespace farol::ui
