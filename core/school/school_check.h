#pragma once

#include "school_file.h"

namespace farol::school {

/// What a file that was read says against what is registered: a trilha or tutor that neither knows, a tag that would
/// serve two active turmas, a tolerance beyond the lateness that stands.
[[nodiscard]] Problems problemsWith(const SchoolFile& file, const domain::School& registered);

} // namespace farol::school
