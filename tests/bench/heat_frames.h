#pragma once

#include "measure.h"

namespace farol::ui {
class TableView;
}

namespace farol::bench {

/// Milliseconds of frames of a table on screen, each a page further down and painted whole, in turns with a bare table
/// of the same size, whose cells are filled and written from ready colours and texts.
Comparison compareFrames(ui::TableView& table, int frames);

} // namespace farol::bench
