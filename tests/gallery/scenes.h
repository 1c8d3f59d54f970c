#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::gallery {

class Easel;

/// Writes the histories of all scenes under a folder.
[[nodiscard]] domain::Result<void> buildHistories(const QString& folder);

/// Paints every scene in the look in force into files "NAME<suffix>.png"; false when one could not be shown or written.
bool paintScenes(const Easel& easel);

} // namespace farol::gallery
