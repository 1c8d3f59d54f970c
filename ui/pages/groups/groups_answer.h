#pragma once

#include "core/analytics/groups.h"
#include "ui/page_answer.h"

namespace farol::ui {

/// What page Grupos shows, read in one go; the rules are applied to it in the window.
struct GroupsAnswer : PageAnswer {
    analytics::GroupStudents students;
};

} // namespace farol::ui
