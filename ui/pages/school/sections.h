#pragma once

#include "section.h"

#include <vector>

namespace farol::ui {

/// Every section of page Escola in the order of its list; the one place where a section is named.
std::vector<SchoolSection*> makeSections(const SchoolWork& work, QWidget* parent);

} // namespace farol::ui
