#pragma once

#include <QString>

#include <array>
#include <optional>

namespace farol::intake {

/// What a column of a table may hold.
enum class Field {
    StudentId,
    Student, ///< the name
    Email,
    Phone,
    CourseId,
    Course, ///< the name
    Progress,
    State,
    Lessons,
    Watched,
    CollectedAt,
    Week, ///< "2026-W47", or the week's number alone
    WeekStart, ///< any day of the week
    Track,
    Cohort,
    Start, ///< of a turma
    Tutor,
    TutorEmail,
};

inline constexpr std::array allFields{Field::StudentId, Field::Student, Field::Email, Field::Phone, Field::CourseId,
    Field::Course, Field::Progress, Field::State, Field::Lessons, Field::Watched, Field::CollectedAt, Field::Week,
    Field::WeekStart, Field::Track, Field::Cohort, Field::Start, Field::Tutor, Field::TutorEmail};

/// Its public name, that of the column in our own reports: "aluno_id".
QString keyOf(Field field);
std::optional<Field> fieldNamed(const QString& key);

/// The field a heading most likely names: our reports in every language, the first tool's table, and what schools
/// write.
std::optional<Field> fieldOfHeading(const QString& heading);

} // namespace farol::intake
