#pragma once

#include "core/analytics/course_funnel.h"
#include "ui/page_answer.h"

namespace farol::ui {

/// Everything page Cursos shows, read in one go from one state of the history.
struct CoursesAnswer : PageAnswer {
    analytics::CourseFunnel funnel;
};

} // namespace farol::ui
