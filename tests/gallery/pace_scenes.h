#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::gallery {

class Easel;

/// Writes the history of the scenes of trilhas, pace and recesses under a folder.
[[nodiscard]] domain::Result<void> buildPaceHistories(const QString& folder);

/// Paints the sections of trilhas, pace and recesses of page Escola with their dialogs, empty, full and with what
/// cannot be saved; false when one could not be shown or written.
bool paintPaceScenes(const Easel& easel);

} // namespace farol::gallery
