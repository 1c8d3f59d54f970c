#include "sections.h"

namespace farol::ui {

std::vector<SchoolSection*> makeSections(const SchoolWork&, QWidget*)
{
    return {};
}

} // namespace farol::ui
