#pragma once

#include "core/domain/entities.h"
#include "problem.h"

namespace farol::school {

/// Everything that is wrong with what shall be registered, with the places of the school file ("turmas[3].tag_id").
[[nodiscard]] Problems problemsOf(const domain::School& school);

} // namespace farol::school
