#pragma once

#include <vector>

class QWidget;

namespace farol::ui {

class Page;
struct Session;

/// Every page of the window, in the order of the rail and of Ctrl+1…; the one place where a page is named.
std::vector<Page*> makePages(Session& session, QWidget* parent);

} // namespace farol::ui
