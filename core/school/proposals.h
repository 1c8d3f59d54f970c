#pragma once

#include "core/domain/entities.h"

#include <optional>

namespace farol::school {

/// The number of the turma that a tag's name tells: 18 of "Analista T18 11/2026", 7 of "Turma 07". None when it has
/// none, or several that could be meant.
[[nodiscard]] std::optional<int> numberIn(const QString& tagName);

/// The trilha, not archived, whose name stands in a tag's name as words of its own; the longest of several.
[[nodiscard]] std::optional<domain::TrackId> trackIn(const domain::School& school, const QString& tagName);

/// The highest number of the trilha's turmas, archived ones included, and one more.
[[nodiscard]] int nextNumber(const domain::School& school, domain::TrackId track);

} // namespace farol::school
