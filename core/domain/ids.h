#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace farol::domain {

/// A number that names one kind of thing; ids of different kinds cannot be mixed up.
template <typename Kind>
struct Id {
    qint64 value = 0;

    auto operator<=>(const Id&) const = default;
};

using StudentId = Id<struct StudentKind>; ///< the platform's user id
using CourseId = Id<struct CourseKind>; ///< the platform's product id
using TagId = Id<struct TagKind>; ///< the platform's tag id
using CohortId = Id<struct CohortKind>; ///< ours
using TrackId = Id<struct TrackKind>; ///< ours
using TutorId = Id<struct TutorKind>; ///< ours

template <typename Kind>
size_t qHash(Id<Kind> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace farol::domain

template <typename Kind>
struct std::hash<farol::domain::Id<Kind>> {
    size_t operator()(farol::domain::Id<Kind> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
