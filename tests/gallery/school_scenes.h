#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::gallery {

class Easel;

/// Writes the histories of page Escola's scenes under a folder.
[[nodiscard]] domain::Result<void> buildSchoolHistories(const QString& folder);

/// Paints the sections of page Escola full, empty, with an error, in a small window, and the dialog that takes several
/// tags; false when one could not be shown or written.
bool paintSchoolScenes(const Easel& easel);

} // namespace farol::gallery
