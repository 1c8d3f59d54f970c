#pragma once

#include "core/domain/result.h"
#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Writes the histories that only these scenes need.
[[nodiscard]] domain::Result<void> buildStudentHistories(const QString& folder);

/// Page Aluno and the dialog that leads to it.
bool paintStudentScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
