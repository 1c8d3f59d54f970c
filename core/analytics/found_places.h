#pragma once

#include "core/analytics/found_students.h"

namespace farol::analytics {

/// What a person can go to: turmas and students that a text finds.
struct FoundPlaces {
    std::vector<domain::CohortId> cohorts; ///< the number itself first, then by trilha and number
    std::vector<FoundStudent> students; ///< names that begin with the text first, then by name, then id
    size_t moreStudents = 0; ///< found, but too many to show

    bool operator==(const FoundPlaces&) const = default;
};

/// Turmas by number, trilha and tutor, students by name, e-mail and phone (student_search.h), accents and case aside;
/// at most so many students. An empty text finds every turma that is not archived, and no student.
[[nodiscard]] domain::Result<FoundPlaces> findPlaces(
    const storage::Connection& connection, const domain::School& school, const QString& text, size_t mostStudents);

} // namespace farol::analytics
