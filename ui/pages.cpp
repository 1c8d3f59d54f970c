#include "pages.h"

#include "page.h"

namespace farol::ui {

std::vector<Page*> makePages(Session& session, QWidget* parent)
{
    static_cast<void>(session);
    static_cast<void>(parent);
    return {};
}

} // namespace farol::ui
