#include "sections.h"

#include "appearance_section.h"
#include "connection_section.h"
#include "pace_section.h"
#include "privacy_section.h"
#include "recess_section.h"
#include "tracks_section.h"
#include "turmas_section.h"
#include "tutors_section.h"

namespace farol::ui {

std::vector<SchoolSection*> makeSections(const SchoolWork& work, QWidget* parent)
{
    return {
        new ConnectionSection(work, parent),
        new TracksSection(work, parent),
        new TurmasSection(work, parent),
        new TutorsSection(work, parent),
        new PaceSection(work, parent),
        new RecessSection(work, parent),
        new PrivacySection(work, parent),
        new AppearanceSection(work, parent),
    };
}

} // namespace farol::ui
