#pragma once

#include "export_source.h"

namespace farol::ui {

/// "progresso_analista_turma-12_2026-W47_2026-11-22", without a suffix: no accents, spaces or signs a file system
/// refuses. `page` is the page's key or another word for what the file holds.
QString suggestedName(const QString& page, const ExportScope& scope);

} // namespace farol::ui
