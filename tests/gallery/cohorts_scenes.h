#pragma once

#include "core/domain/result.h"
#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Writes the histories of the scenes of page Turmas under a folder: a school with turmas that have ended, and odd
/// ones.
[[nodiscard]] domain::Result<void> buildCohortsHistories(const QString& folder);

bool paintCohortsScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
