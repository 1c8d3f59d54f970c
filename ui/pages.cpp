#include "pages.h"

#include "ui/pages/changes/changes_page.h"
#include "ui/pages/collection_page.h"
#include "ui/pages/groups/groups_page.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/school/school_page.h"
#include "ui/session.h"

namespace farol::ui {

std::vector<Page*> makePages(Session& session, QWidget* parent)
{
    const auto filter = std::make_shared<WindowFilter>(session); // one for all pages of the history
    std::vector<Page*> pages{new ProgressPage(session, filter, parent), new ChangesPage(session, filter, parent),
        new GroupsPage(session, filter, parent)};
    if (session.access == Access::Own) // a file that is only read is never collected
        pages.push_back(new CollectionPage(session, parent));
    pages.push_back(new SchoolPage(session, parent));
    return pages;
}

} // namespace farol::ui
