#pragma once

#include "core/analytics/cell_origin.h"
#include "ui/data/texts.h"

namespace farol::ui {

/// How a cell came into its week: "Coletado em 15/11 às 20:14", "Repetido: não entrou desde 13/11" or "Não coletado: o
/// servidor não respondeu. Fora das médias." `lastAccess` is UTC, as the week's list had it.
QString originWords(
    const analytics::CellOrigin& origin, const std::optional<QDateTime>& lastAccess, const Texts& texts);

} // namespace farol::ui
