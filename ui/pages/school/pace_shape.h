#pragma once

#include "core/domain/entities.h"
#include "core/domain/progress.h"

#include <QString>

#include <optional>
#include <vector>

namespace farol::ui {

/// A pace as a curve: what a student who has every course should have reached after so many weeks.
struct PaceShape {
    std::vector<domain::PlannedCourse> courses;
    domain::Tolerance tolerance;

    int halfWeeks() const; ///< of all courses, one after the other
    int wholeWeeks() const { return (halfWeeks() + 1) / 2; }
    /// Mean progress expected at the end of a week since the start, by the domain's own rule; nothing without courses.
    std::optional<domain::Tenths> expectedAt(int week) const;
    /// The course that is under way at the end of a week; the last one afterwards. Null without courses.
    const domain::Course* courseAt(int week) const;

    bool operator==(const PaceShape&) const = default;
};

} // namespace farol::ui
