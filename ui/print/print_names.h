#pragma once

#include "pack_answer.h"

namespace farol::ui {

/// "reuniao_analista_turma-12_2026-W47_2026-11-22.pdf"; of several turmas how many, of all "todas".
QString packName(const PageAnswer& answer, const std::vector<int>& cohorts, std::optional<domain::Week> week);

/// The name proposed for the file of a filter, before its turmas are read.
[[nodiscard]] domain::Result<QString> askPackName(
    const storage::Connection& connection, const domain::School& school, const ChosenFilter& chosen);

} // namespace farol::ui
