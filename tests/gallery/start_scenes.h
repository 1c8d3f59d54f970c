#pragma once

namespace farol::gallery {

class Easel;

/// Paints every step of the first start: filled, empty, with an error and in the smallest window; false when one could
/// not be shown or written.
bool paintStartScenes(const Easel& easel);

} // namespace farol::gallery
