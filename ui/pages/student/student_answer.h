#pragma once

#include "core/analytics/student_page.h"
#include "core/domain/result.h"

namespace farol::ui {

/// All that page Aluno shows, with the school it was asked of.
struct StudentAnswer {
    domain::School school;
    std::optional<analytics::StudentPage> page; ///< nothing: the history knows no such person

    const domain::Cohort* cohort() const { return page && page->cohort ? school.cohort(*page->cohort) : nullptr; }
    const domain::Track* track() const { return cohort() ? school.track(cohort()->track) : nullptr; }
    /// Whether there is a week to show.
    bool hasWeeks() const { return page && !page->weeks.empty(); }
};

} // namespace farol::ui
