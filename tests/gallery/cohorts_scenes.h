#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::gallery {

class Easel;

/// Writes the histories of the scenes of page Turmas under a folder: a school with turmas that have ended, and odd
/// ones.
[[nodiscard]] domain::Result<void> buildCohortsHistories(const QString& folder);

bool paintCohortsScenes(const Easel& easel);

} // namespace farol::gallery
