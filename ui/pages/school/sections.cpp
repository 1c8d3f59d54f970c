#include "sections.h"

#include "turmas_section.h"
#include "tutors_section.h"

namespace farol::ui {

std::vector<SchoolSection*> makeSections(const SchoolWork& work, QWidget* parent)
{
    return {
        new TurmasSection(work, parent),
        new TutorsSection(work, parent),
    };
}

} // namespace farol::ui
