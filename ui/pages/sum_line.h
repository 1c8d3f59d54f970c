#pragma once

#include "core/analytics/selection_sum.h"
#include "ui/numbers.h"

namespace farol::ui {

/// "5 alunos · média 43,2 % · avanço +2,1 p.p. · 58 de 60 células coletadas": what the chosen rows add up to.
QString sumLine(const analytics::SelectionSum& sum, std::optional<domain::Tenths> gain, const Numbers& numbers);
/// "23 constante · 11 última semana · …": those that occur, the two of the month-end reading first.
QString profileLine(const analytics::ProfileCounts& counts, const Numbers& numbers);

} // namespace farol::ui
