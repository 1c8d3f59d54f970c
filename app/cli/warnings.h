#pragma once

#include "context.h"
#include "core/domain/week.h"

namespace farol::cli {

/// Names the courses that the platform refuses to everybody: nobody would look for the reason at the school.
void warnOfRefusedCourses(Context& context, const storage::Connection& history, domain::Week week);

} // namespace farol::cli
