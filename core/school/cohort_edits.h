#pragma once

#include "registration.h"

namespace farol::school {

/// Looks at a registered turma as it shall be: the checks of `assess`, except against itself. A tag that stays is known
/// even when the platform has it no more or cannot be asked, and an archived turma may share one. The cohort found has
/// its id.
[[nodiscard]] Assessment assessEdit(domain::CohortId edited, const Adding& typed, const domain::School& registered,
    const std::optional<std::vector<domain::Tag>>& tags);

/// The active turma that a tag serves, other than `except`; null when it is free.
const domain::Cohort* servedBy(const domain::School& school, domain::TagId tag, domain::CohortId except = {});
/// Any turma that a tag serves or served, the active one first.
const domain::Cohort* everServedBy(const domain::School& school, domain::TagId tag, domain::CohortId except = {});

/// The school with this turma in place of the one with its id, or with a new one when its id is 0.
[[nodiscard]] domain::School withCohort(domain::School school, domain::Cohort cohort);
[[nodiscard]] domain::School withArchived(domain::School school, domain::CohortId cohort);
[[nodiscard]] domain::School withReactivated(domain::School school, domain::CohortId cohort);

} // namespace farol::school
