#pragma once

#include "core/domain/result.h"
#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Paints what the window shows of files: the menu, the form, the progress, and what came of it; false when one could
/// not be shown or written. It uses the histories of the other scenes.
bool paintExportScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
