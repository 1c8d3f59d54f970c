#pragma once

#include "core/domain/entities.h"
#include "core/domain/reading.h"
#include "problem.h"

#include <QString>

#include <optional>
#include <vector>

namespace farol::school {

/// A tag that a person chose to follow, and the turma it shall become.
struct TagChoice {
    domain::Tag tag;
    QString track; ///< name, of a trilha that exists or shall be made
    QString number;
    QString start; ///< may be empty
    std::optional<int> students; ///< in the tag; none while not known

    bool operator==(const TagChoice&) const = default;
};

/// What stands against a choice: the first of the checks of any turma (`assess`) that failed.
struct ChoiceProblem {
    domain::TagId tag;
    Problem problem;
};

/// A choice as its tag's name suggests it: number and trilha out of "Analista T18 11/2026", else the next number of the
/// trilha that other choices or the school have.
[[nodiscard]] TagChoice proposedFor(
    const domain::Tag& tag, const domain::School& school, const std::vector<TagChoice>& others);

/// The school with the chosen tags as turmas and the trilhas they name, or all that stands against it.
[[nodiscard]] tl::expected<domain::School, std::vector<ChoiceProblem>> withChoices(
    domain::School school, const std::vector<TagChoice>& choices);

} // namespace farol::school
