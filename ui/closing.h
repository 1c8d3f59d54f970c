#pragma once

#include <vector>

class QWidget;

namespace farol::ui {

class Page;

/// Whether a window with these pages may close: at once when nothing in them waits to be saved, else when the person
/// says so.
bool mayClose(const std::vector<Page*>& pages, QWidget& window);

} // namespace farol::ui
