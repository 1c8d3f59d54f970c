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

std::vector<PageMaker> pageMakers(Session& session)
{
    const auto filter = std::make_shared<WindowFilter>(session); // one for all pages of the history
    const auto marked = std::make_shared<MarkedCohorts>(); // a turma has one colour on all of them
    std::vector<PageMaker> makers{
        {ProgressPage::sign(),
            [=, &session](QWidget* parent) { return new ProgressPage(session, filter, parent, marked); }},
        {ChangesPage::sign(), [=, &session](QWidget* parent) { return new ChangesPage(session, filter, parent); }},
        {CohortsPage::sign(),
            [=, &session](QWidget* parent) { return new CohortsPage(session, filter, parent, marked); }},
        {CoursesPage::sign(), [=, &session](QWidget* parent) { return new CoursesPage(session, filter, parent); }},
        {GroupsPage::sign(), [=, &session](QWidget* parent) { return new GroupsPage(session, filter, parent); }},
    };
    if (session.access == Access::Own) // a file that is only read is never collected
        makers.push_back(
            {CollectionPage::sign(), [&session](QWidget* parent) { return new CollectionPage(session, parent); }});
    makers.push_back({SchoolPage::sign(), [&session](QWidget* parent) { return new SchoolPage(session, parent); }});
    makers.push_back({StudentPage::sign(), [&session](QWidget* parent) { return new StudentPage(session, parent); }});
    return makers;
}

} // namespace farol::ui
