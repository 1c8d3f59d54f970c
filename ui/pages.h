#pragma once

#include "page_sign.h"

#include <functional>
#include <vector>

class QWidget;

namespace farol::ui {

class Page;
struct Session;

/// A page that is still to be built.
struct PageMaker {
    PageSign sign;
    std::function<Page*(QWidget* parent)> make;
};

/// Every page of the window, in the order of the rail and of Ctrl+1…; the one place where a page is named.
std::vector<PageMaker> pageMakers(Session& session);

} // namespace farol::ui
