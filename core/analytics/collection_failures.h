#pragma once

#include "core/domain/cell.h"
#include "core/domain/column.h"
#include "core/domain/entities.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// How many cells of a week's photo are não coletado for one reason.
struct CollectionFailure {
    domain::Reason reason = domain::Reason::None;
    int cells = 0; ///< distinct student × course

    bool operator==(const CollectionFailure&) const = default;
};

/// The reasons of a week, the most frequent first; NotAsked among them.
[[nodiscard]] domain::Result<std::vector<CollectionFailure>> collectionFailures(
    const storage::Connection& connection, domain::Week week);

/// One cell that was asked and not answered: whose, and why.
struct UncollectedCell {
    QString track;
    int cohort = 0; ///< the student's turma, the first by number
    domain::StudentId studentId;
    QString student;
    QString course;
    domain::Reason reason = domain::Reason::None;
};

/// The cells of a week that were asked and not answered, by turma, student and course.
[[nodiscard]] domain::Result<std::vector<UncollectedCell>> uncollectedCells(
    const storage::Connection& connection, domain::Week week);

} // namespace farol::analytics
