#pragma once

#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Paints page Grupos: its list and its rules, empty, small, large and with what cannot be kept; false when one could
/// not be shown or written.
bool paintGroupsScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
