#pragma once

#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Paints an import that needs a year, one that can be filled, tables of turmas, wrong ones and odd ones, and the list
/// of imports; false when one could not be shown or written.
bool paintImportScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
