#pragma once

#include "core/domain/result.h"

#include <QString>

#include <vector>

namespace farol::school {

/// What can be wrong with what a school registers; each has its own sentence in the window and the command line.
enum class ProblemKind {
    NotJson, ///< place is "line:column", value the text found there
    Truncated, ///< the JSON ends too early; place is "line:column"
    TooLarge, ///< value is the size in bytes
    TooDeep, ///< nested deeper than any school file
    OtherFormat, ///< `formato` is not 1
    MissingKey,
    UnknownKey,
    RepeatedKey, ///< the same key twice in one object
    WrongType, ///< value is the type found: null, boolean, number, text, list or object
    Empty, ///< a text without a visible character
    TooLong,
    NotWhole, ///< a number with a fraction where there can be none
    NotHalfWeeks, ///< not a multiple of 0.5
    NotTenths, ///< more than one decimal
    OutOfRange,
    LateBelowTolerance, ///< atraso_pp < tolerancia_pp, which is in `other`
    BadDate,
    BadWeek,
    Duplicate, ///< the place that has the same is in `other`
    OtherName, ///< the same product has another name at the place in `other`
    UnknownTrack,
    UnknownTutor,
    TagInUse, ///< by the active turma in `other`
    NotDigits,
    UnknownTag, ///< the platform has no such tag
    CohortExists, ///< the trilha has that turma, which is in `other`
    NoSuchCohort,
    OtherSchool, ///< the folder holds photos of the address in `other`
    ChangedMeanwhile, ///< somebody else edited what is registered
    HasHistory, ///< photos exist, so it can be archived and not removed; value names it
    LastTrack, ///< a school needs a trilha that is not archived
};

/// One fault, with its place.
struct Problem {
    QString place; ///< "turmas[3].tag_id"; in a form, the field: "tag"
    ProblemKind kind = ProblemKind::NotJson;
    QString value; ///< what was found, shortened; empty when nothing was
    QString other = {}; ///< what it collides with, when it does

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// Why nothing was written: with `Fault::Invalid` every problem of the input, else the database's own fault.
struct Refusal {
    domain::Error error;
    Problems problems = {};
};

template <typename T>
using Checked = tl::expected<T, Refusal>;

/// The refusal of an input with these problems, at least one.
inline tl::unexpected<Refusal> refused(Problems problems)
{
    return tl::make_unexpected(Refusal{{domain::Fault::Invalid, problems.front().place}, std::move(problems)});
}

inline tl::unexpected<Refusal> refused(domain::Error error)
{
    return tl::make_unexpected(Refusal{std::move(error)});
}

} // namespace farol::school
