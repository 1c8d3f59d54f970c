#pragma once

#include "ui/school_desk.h"

#include <algorithm>

namespace farol::ui {

/// As if an edit made now began in the week of the last photo, where its effect can be seen. There must be a photo.
inline school::Moment momentOfLastPhoto(const SchoolDesk& desk)
{
    const analytics::RegisteredFacts& facts = desk.facts();
    const domain::Week week = std::min(desk.moment().week, *facts.lastPhoto);
    return {week, facts.firstPhoto < week};
}

} // namespace farol::ui
