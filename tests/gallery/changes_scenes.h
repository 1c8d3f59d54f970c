#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::gallery {

class Easel;

/// Writes the histories of the scenes of page O que mudou under a folder: odd names and lists that failed.
[[nodiscard]] domain::Result<void> buildChangesHistories(const QString& folder);

/// Paints page O que mudou on a school, a small, a large, an odd and an empty one; false when one could not be shown or
/// written.
bool paintChangesScenes(const Easel& easel);

} // namespace farol::gallery
