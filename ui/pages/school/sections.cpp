#include "sections.h"

#include "appearance_section.h"
#include "connection_section.h"
#include "privacy_section.h"

namespace farol::ui {

std::vector<SchoolSection*> makeSections(const SchoolWork& work, QWidget* parent)
{
    return {
        new ConnectionSection(work, parent),
        new PrivacySection(work, parent),
        new AppearanceSection(work, parent),
    };
}

} // namespace farol::ui
