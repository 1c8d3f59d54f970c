#pragma once

#include "core/domain/result.h"
#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Writes the histories of the scenes of page O que mudou under a folder: odd names and lists that failed.
[[nodiscard]] domain::Result<void> buildChangesHistories(const QString& folder);

/// Paints page O que mudou on a school, a small, a large, an odd and an empty one; false when one could not be shown or
/// written.
bool paintChangesScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
