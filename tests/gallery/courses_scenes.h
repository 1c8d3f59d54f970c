#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::gallery {

class Easel;

/// Writes the history of the odd scenes of page Cursos under a folder.
[[nodiscard]] domain::Result<void> buildCoursesHistories(const QString& folder);

/// Paints page Cursos on empty, small, large and odd schools; false when a picture could not be made or written.
bool paintCoursesScenes(const Easel& easel);

} // namespace farol::gallery
