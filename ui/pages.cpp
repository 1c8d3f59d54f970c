#include "pages.h"

#include "ui/pages/collection_page.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/school/school_page.h"

namespace farol::ui {

std::vector<Page*> makePages(Session& session, QWidget* parent)
{
    return {new ProgressPage(session, parent), new CollectionPage(session, parent), new SchoolPage(session, parent)};
}

} // namespace farol::ui
