#pragma once

#include "core/domain/result.h"
#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Writes the histories of all scenes under a folder.
[[nodiscard]] domain::Result<void> buildHistories(const QString& folder);

/// Paints every scene in the look in force into files "NAME<suffix>.png"; false when one could not be shown or written.
bool paintScenes(ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
