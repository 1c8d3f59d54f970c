#include "sections.h"

#include "pace_section.h"
#include "recess_section.h"
#include "tracks_section.h"

namespace farol::ui {

std::vector<SchoolSection*> makeSections(const SchoolWork& work, QWidget* parent)
{
    return {new TracksSection(work, parent), new PaceSection(work, parent), new RecessSection(work, parent)};
}

} // namespace farol::ui
