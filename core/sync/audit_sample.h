#pragma once

#include "plan.h"

#include <span>

namespace farol::sync {

/// How many of so many repeated pairs are asked all the same: 40 or 5 %, whichever is more, or all, if fewer.
size_t auditSize(size_t repeated);

/// Draws at most `wanted` of these pairs, at most one of each student, those of progress between 0 and 100 % first.
/// `repeated` must be in order of students. The same seed draws the same sample on every machine.
std::vector<Pair> auditSample(std::span<const Repeated> repeated, size_t wanted, quint32 seed);

} // namespace farol::sync
