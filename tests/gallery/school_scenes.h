#pragma once

#include "core/domain/result.h"
#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Writes the histories of page Escola's scenes under a folder.
[[nodiscard]] domain::Result<void> buildSchoolHistories(const QString& folder);

/// Paints the sections of page Escola full, empty, with an error, in a small window, and the dialog that takes several
/// tags; false when one could not be shown or written.
bool paintSchoolScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
