#pragma once

namespace farol::gallery {

class Easel;

/// Paints an import that needs a year, one that can be filled, tables of turmas, wrong ones and odd ones, and the list
/// of imports; false when one could not be shown or written.
bool paintImportScenes(const Easel& easel);

} // namespace farol::gallery
