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

namespace {

template <typename Section>
SectionMaker maker()
{
    return {Section::sign(), [](const SchoolWork& work, QWidget* parent) { return new Section(work, parent); }};
}

} // namespace

std::vector<SectionMaker> sectionMakers()
{
    return {
        maker<ConnectionSection>(),
        maker<TracksSection>(),
        maker<TurmasSection>(),
        maker<TutorsSection>(),
        maker<PaceSection>(),
        maker<RecessSection>(),
        maker<PrivacySection>(),
        maker<AppearanceSection>(),
    };
}

} // namespace farol::ui
