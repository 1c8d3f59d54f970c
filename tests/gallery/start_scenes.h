#pragma once

#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Paints every step of the first start: filled, empty, with an error and in the smallest window; false when one could
/// not be shown or written.
bool paintStartScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
