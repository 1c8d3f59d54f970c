#pragma once

#include "core/domain/entities.h"
#include "inputs.h"

namespace farol::school {

/// A tutor as a person typed it.
struct TypedTutor {
    QString name;
    QString email = {}; ///< may be empty
};

/// The tutor typed, with the id of the one that is `edited` (0: a new one), or the first thing that is wrong: place is
/// nome or email; a name that another has but for accents and case is a Duplicate, and `other` is theirs.
[[nodiscard]] Read<domain::Tutor> readTutor(
    const TypedTutor& typed, const domain::School& registered, domain::TutorId edited = {});

/// The school with this tutor in place of the one with its id, or with a new one when its id is 0.
[[nodiscard]] domain::School withTutor(domain::School school, domain::Tutor tutor);
/// The school without a tutor; the turmas of theirs have none then.
[[nodiscard]] domain::School withoutTutor(domain::School school, domain::TutorId tutor);

} // namespace farol::school
