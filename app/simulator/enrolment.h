#pragma once

#include "app/simulator/plan.h"
#include "app/simulator/student.h"

#include <vector>

namespace farol::simulator {

/// Everybody who will ever belong to the school of a plan, in order of registration, with their whole life in it.
std::vector<Student> enrol(const SchoolPlan& plan);

} // namespace farol::simulator
