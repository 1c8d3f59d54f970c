#pragma once

#include "core/domain/entities.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace farol::analytics {

/// A person as a search shows them, with the turmas of the last photo they were in.
struct FoundStudent {
    domain::Student student;
    std::vector<domain::CohortId> cohorts;

    bool operator==(const FoundStudent&) const = default;
};

/// Everybody a text finds by name, e-mail or phone (student_search.h), also who has left; by name, then id.
[[nodiscard]] domain::Result<std::vector<FoundStudent>> findStudents(
    const storage::Connection& connection, const QString& text);

/// The first of those whom a text finds.
struct FoundStudents {
    std::vector<FoundStudent> students;
    size_t more = 0; ///< found besides them
};

/// At most so many, those whose names begin with the text first; then by name, then id.
[[nodiscard]] domain::Result<FoundStudents> findStudents(
    const storage::Connection& connection, const QString& text, size_t most);

/// One person by id; nothing when the history knows none.
[[nodiscard]] domain::Result<std::optional<domain::Student>> studentWithId(
    const storage::Connection& connection, domain::StudentId id);

} // namespace farol::analytics
