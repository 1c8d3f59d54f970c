#pragma once

#include "core/analytics/student_courses.h"
#include "core/analytics/student_listings.h"
#include "core/analytics/student_rows.h"

namespace farol::analytics {

/// What a week has of a student.
enum class WeekSeen {
    NoPhoto, ///< the school took none
    NotListed, ///< in no turma of the trilha: before entering, or away
    NotCollected, ///< listed, but no course was answered
    Collected,
};

/// One week of a student, also without a photo.
struct StudentPageWeek {
    domain::Week week;
    WeekSeen seen = WeekSeen::NoPhoto;
    std::optional<domain::CohortId> cohort; ///< the turma by which the week is judged; none unless listed
    StudentWeek figures; ///< its gain is only that of a photo
    std::optional<domain::Tenths> cohortMean; ///< of that turma, over its collected cells
    domain::CellCounts cohortCounts; ///< what that mean is over
    /// Of this week: a photo's gain over several weeks is shared by all of them, marked estimated.
    std::optional<domain::Gain> gain;
    std::vector<CourseDrop> drops; ///< only where the gain is negative
};

/// Where the student stands in the last photo that lists them, as far as a row of a list does not tell.
struct StudentOutlook {
    QDate photoDate; ///< school's local date
    std::optional<int> days; ///< the turma's clock; none = no expectation
    int planHalfWeeks = 0; ///< length of the trilha
    domain::Tolerance tolerance;
    std::optional<double> weeksBehind; ///< 0 when ahead
    std::vector<domain::Tenths> lastGains; ///< of the last four weeks, those that have one, oldest first
    std::optional<double> weeksToFinish; ///< from the photo; none without study, or when finished

    /// The mean study gain of those weeks, p.p. in tenths.
    std::optional<domain::Tenths> meanStudyGain() const;
    /// The day the estimate falls on; none where it is none or decades away.
    std::optional<QDate> finish() const;
};

/// Everything the page Aluno shows of one student in one trilha.
struct StudentPage {
    domain::Student student;
    std::optional<domain::CohortId> cohort; ///< the turma it is about; none when no list ever held the student
    std::vector<domain::CohortId> others; ///< other turmas it can be about: the last ones in each trilha
    std::vector<StudentPageWeek> weeks; ///< every week from the first to the last list that held the student
    StudentOutlook outlook;
    std::vector<StudentCourse> courses; ///< of the last week
    std::optional<domain::StudyProfile> profile;
    std::vector<domain::Tenths> profileGains; ///< a week each, those that made the profile, oldest first
    std::vector<CohortSpan> cohorts; ///< of every trilha
    std::optional<domain::Week> lastPhoto; ///< of the trilha; later than the last week for who left

    const StudentPageWeek& last() const { return weeks.back(); }
};

/// One student by the wanted turma, else by the one that started last; nothing when the history knows no such person.
[[nodiscard]] domain::Result<std::optional<StudentPage>> studentPage(const storage::Connection& connection,
    const domain::School& school, domain::StudentId student, std::optional<domain::CohortId> wanted = std::nullopt);

} // namespace farol::analytics
