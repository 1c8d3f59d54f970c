#pragma once

namespace farol::gallery {

class Easel;

/// Paints what the window shows of files: the menu, the form, the progress, and what came of it; false when one could
/// not be shown or written. It uses the histories of the other scenes.
bool paintExportScenes(const Easel& easel);

} // namespace farol::gallery
