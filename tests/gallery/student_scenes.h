#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::gallery {

class Easel;

/// Writes the histories that only these scenes need.
[[nodiscard]] domain::Result<void> buildStudentHistories(const QString& folder);

/// Page Aluno and the dialog that leads to it.
bool paintStudentScenes(const Easel& easel);

} // namespace farol::gallery
