#pragma once

namespace farol::gallery {

class Easel;

/// Paints page Grupos: its list and its rules, empty, small, large and with what cannot be kept; false when one could
/// not be shown or written.
bool paintGroupsScenes(const Easel& easel);

} // namespace farol::gallery
