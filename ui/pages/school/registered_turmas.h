#pragma once

#include "core/analytics/registered.h"
#include "ui/data/table_model.h"

namespace farol::ui {

class PlatformTags;

/// A turma as the table of page Escola shows it.
struct RegisteredTurma {
    domain::Cohort cohort;
    QString track;
    QString tagName; ///< in Cademí; empty while not known
    QString tutor; ///< empty for none
    std::optional<int> students; ///< in its latest list; none before the first

    bool operator==(const RegisteredTurma&) const = default;
};

std::vector<RegisteredTurma> registeredTurmas(
    const domain::School& school, const analytics::RegisteredFacts& facts, const PlatformTags& tags);

/// Which columns there is room for.
enum class TurmaColumns {
    All,
    NoTagName,
    Few, ///< without the tutor, too
};
std::vector<TableColumn<RegisteredTurma>> registeredTurmaTable(
    const Texts& texts, const std::vector<RegisteredTurma>& rows, TurmaColumns columns);
QString registeredTurmaId(const RegisteredTurma& row);

} // namespace farol::ui
