#include "pages.h"

#include "ui/pages/progress_page.h"

namespace farol::ui {

std::vector<Page*> makePages(Session& session, QWidget* parent)
{
    return {new ProgressPage(session, parent)};
}

} // namespace farol::ui
