#pragma once

#include "core/intake/cell_values.h"
#include "core/intake/mapping.h"

namespace farol::intake {

/// What a 0 means in a table that does not say whether a course was begun: the first tool wrote it for failures too.
enum class Zeros {
    Doubtful, ///< not known, so *não coletado*
    Real, ///< não iniciado
};

/// Why a zero that is not believed is *não coletado*. Stored like the others of domain/cell.h: never renumber.
inline constexpr auto doubtfulZero = static_cast<domain::Reason>(8);

/// What a person decides of an import; all of it may be left out.
struct Choices {
    ColumnChoices columns = {};
    std::optional<int> firstYear = {}; ///< of the first week, where weeks are numbers alone
    std::map<int, int> years = {}; ///< of single week numbers
    QString track = {}; ///< of tables that do not say it
    Zeros zeros = Zeros::Doubtful;
    std::optional<Scale> scale = {}; ///< none: as the numbers look

    bool operator==(const Choices&) const = default;
};

} // namespace farol::intake
