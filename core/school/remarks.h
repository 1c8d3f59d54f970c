#pragma once

#include "registration.h"

namespace farol::school {

/// What a person should know of a turma that may be registered all the same.
enum class RemarkKind {
    StartsLater, ///< `day` is to come: until then nothing is expected
    BeforePhotos, ///< `day` is before the oldest photo, whose week is `week`
    NoStudents, ///< the platform lists nobody in the tag yet
    ServedOther, ///< the tag was that of `cohort`, archived, of another trilha
    RejudgesPast, ///< another start changes the situations of past weeks, too
};

/// One remark, with what its sentence needs.
struct Remark {
    RemarkKind kind = RemarkKind::StartsLater;
    QDate day = {};
    domain::Week week = {};
    domain::CohortId cohort = {};

    bool operator==(const Remark&) const = default;
};

/// What remarks are made of, beside what was typed.
struct RemarkFacts {
    QDate today = {};
    std::optional<domain::Week> firstPhoto = {};
    std::optional<int> students = {}; ///< in the tag; none while not known
    std::optional<domain::CohortId> edited = {}; ///< the turma that is edited, none when one is added
    bool hasPhotos = false; ///< of the turma that is edited
};

/// The remarks on what was typed so far; a field that cannot be read has none.
[[nodiscard]] std::vector<Remark> remarksOn(
    const Adding& typed, const domain::School& registered, const RemarkFacts& facts);

} // namespace farol::school
