#pragma once

#include "core/domain/result.h"
#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Writes the history of the filters' scenes under a folder.
[[nodiscard]] domain::Result<void> buildFilterHistories(const QString& folder);

/// Paints the line of filters with each of its popups open; false when one could not be shown or written.
bool paintFilterScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
