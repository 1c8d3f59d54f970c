#pragma once

#include "section.h"

#include <functional>
#include <vector>

namespace farol::ui {

/// A section that is still to be built.
struct SectionMaker {
    SectionSign sign;
    std::function<SchoolSection*(const SchoolWork& work, QWidget* parent)> make;
};

/// Every section of page Escola in the order of its list; the one place where a section is named.
std::vector<SectionMaker> sectionMakers();

} // namespace farol::ui
