#include "pages.h"

#include "ui/marked_cohorts.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/pages/cohorts/cohorts_page.h"
#include "ui/pages/collection_page.h"
#include "ui/pages/courses/courses_page.h"
#include "ui/pages/groups/groups_page.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/school/school_page.h"
#include "ui/pages/student/student_page.h"
#include "ui/session.h"

namespace farol::ui {

std::vector<Page*> makePages(Session& session, QWidget* parent)
{
    const auto filter = std::make_shared<WindowFilter>(session); // one for all pages of the history
    const auto marked = std::make_shared<MarkedCohorts>(); // a turma has one colour on all of them
    std::vector<Page*> pages{new ProgressPage(session, filter, parent, marked),
        new ChangesPage(session, filter, parent), new CohortsPage(session, filter, parent, marked),
        new CoursesPage(session, filter, parent), new GroupsPage(session, filter, parent)};
    if (session.access == Access::Own) // a file that is only read is never collected
        pages.push_back(new CollectionPage(session, parent));
    pages.push_back(new SchoolPage(session, parent));
    pages.push_back(new StudentPage(session, parent)); // not in the rail: the last one
    return pages;
}

} // namespace farol::ui
