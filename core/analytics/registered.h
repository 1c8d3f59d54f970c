#pragma once

#include "core/domain/entities.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace farol::analytics {

/// What the history knows of a turma.
struct RegisteredCohort {
    domain::CohortId id;
    int students = 0; ///< in its latest list
    std::optional<domain::Week> firstList; ///< none: never collected
    std::optional<domain::Week> lastList;
};

/// What a tutor has on hand.
struct RegisteredTutor {
    domain::TutorId id;
    int cohorts = 0; ///< active
    int students = 0; ///< in the latest lists of those, each once
};

/// What the history says of what a school registers: what can be removed, what is only archived, how large things are.
struct RegisteredFacts {
    std::optional<domain::Week> firstPhoto;
    std::optional<domain::Week> lastPhoto;
    std::vector<RegisteredCohort> cohorts; ///< that have a list, in any order
    std::vector<RegisteredTutor> tutors; ///< that have an active turma, in any order
    std::vector<domain::CourseId> collectedCourses; ///< that have a cell, in any order

    const RegisteredCohort* cohort(domain::CohortId id) const;
    const RegisteredTutor* tutor(domain::TutorId id) const; ///< null without an active turma
    bool hasCells(domain::CourseId id) const;
    bool hasPhotosBefore(domain::Week week) const { return firstPhoto && *firstPhoto < week; }
};

[[nodiscard]] domain::Result<RegisteredFacts> registeredFacts(const storage::Connection& connection);

} // namespace farol::analytics
