#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::gallery {

class Easel;

/// Writes the history of the filters' scenes under a folder.
[[nodiscard]] domain::Result<void> buildFilterHistories(const QString& folder);

/// Paints the line of filters with each of its popups open; false when one could not be shown or written.
bool paintFilterScenes(const Easel& easel);

} // namespace farol::gallery
