#pragma once

namespace farol::ui {

/// Whether a table may show all its columns; in a small window the least needed gives way, so that none is cut.
enum class TableRoom { Enough, Little };

/// By the width of the panel a table stands in.
inline TableRoom roomOf(int width)
{
    constexpr int enough = 680; // px
    return width < enough ? TableRoom::Little : TableRoom::Enough;
}

} // namespace farol::ui
