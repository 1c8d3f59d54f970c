#pragma once

#include "core/domain/entities.h"

namespace farol::school {

/// An edit of what a school registers, as plain data: what the person saw, and what it shall be. The other way round it
/// is its own undoing.
struct Change {
    domain::School before;
    domain::School after;

    Change undone() const { return {after, before}; }
};

} // namespace farol::school
