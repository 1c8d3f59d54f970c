#pragma once

#include "core/analytics/photos.h"
#include "core/domain/cell.h"
#include "core/domain/status.h"

namespace farol::analytics {

/// One course of the trilha as the last photo of a student has it.
struct StudentCourse {
    domain::Course course;
    size_t place = 0; ///< in the trilha, from 0
    std::optional<domain::Cell> cell; ///< nothing: the photo does not hold it
    std::optional<domain::Tenths> expected; ///< of this course alone
    std::optional<domain::Gain> gain; ///< against the photo before
    QDate finished; ///< school's local day of the first photo that had it in full; invalid unless it is now

    domain::CellState state() const { return cell ? cell->state : domain::CellState::NotCollected; }
    std::optional<domain::Tenths> progress() const
    {
        return cell && domain::answered(cell->state) ? std::optional(cell->tenths) : std::nullopt;
    }
};

/// The courses of the plan of the scope's photo at `last`, in its order. `days` is the turma's clock by then. The scope
/// is of one student.
[[nodiscard]] domain::Result<std::vector<StudentCourse>> studentCourses(const storage::Connection& connection,
    const Scope& scope, const std::vector<Photo>& photos, size_t last, std::optional<int> days);

/// A course that went back between two photos: never the student's fault.
struct CourseDrop {
    domain::Week week;
    domain::Course course;
    domain::Tenths before = 0;
    domain::Tenths after = 0;
    std::optional<int> lessonsBefore; ///< completed
    std::optional<int> lessonsAfter;

    /// As many lessons are completed as before, so the course must have got more of them.
    bool hasNewLessons() const { return lessonsBefore && lessonsAfter && *lessonsAfter >= *lessonsBefore; }
    bool isReset() const { return lessonsBefore && lessonsAfter && *lessonsAfter < *lessonsBefore; }
};

/// Every course of the scope's student that went back, by week. The scope is of one student.
[[nodiscard]] domain::Result<std::vector<CourseDrop>> courseDrops(
    const storage::Connection& connection, const Scope& scope);

} // namespace farol::analytics
