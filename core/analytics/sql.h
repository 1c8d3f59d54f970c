#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <span>
#include <vector>

namespace farol::analytics {

enum class ChosenGains;
struct Photo;
struct Scope;

} // namespace farol::analytics

namespace farol::analytics::sql {

// The text of every question, so that a test can read its plan. Each stands as a raw string in the unit that asks it.
// All bind the first and last week, unless they say what else.

QString photos(const Scope& scope); ///< photos.cpp
QString members(const Scope& scope); ///< cohort_figures.cpp: students per turma and week
QString bigRows(const Scope& scope); ///< row_counts.cpp: how many rows of `tabelao` each week has
QString cohortSums(const Scope& scope); ///< cohort_figures.cpp
QString cohortMeans(const Scope& scope); ///< cohort_ages.cpp: the sums of all courses together
QString stayEnds(const Scope& scope); ///< cohort_stays.cpp: first and last week of each student in each turma
QString failedLists(const Scope& scope); ///< cohort_stays.cpp
QString courseSums(const Scope& scope); ///< cohort_figures.cpp: the same of each course
QString extraListings(const Scope& scope); ///< extra_listings.cpp; binds the weeks twice
/// student_roster.cpp: students × turmas × weeks with their sums; of the photos whose gains are to stand alone
QString roster(const Scope& scope, const std::vector<Photo>& photos, ChosenGains gains);
QString replannedSums(const Scope& scope); ///< fact_reading.cpp: the same by the cells
QString studentGain(const Scope& scope); ///< chosen_gains.cpp; binds week and student
QString weekCourses(const Scope& scope); ///< photo_courses.cpp
QString answered(const Scope& scope); ///< fact_expectations.cpp; binds student and week
QString cells(const Scope& scope); ///< course_cells.cpp
/// gain_history.cpp; binds the scope's first week besides
QString gains(const Scope& scope, std::span<const domain::StudentId> students);
QString students(std::span<const domain::StudentId> students); ///< student_names.cpp; binds nothing
QString everListed(const Scope& scope); ///< student_weeks.cpp: turmas and students
QString milestones(const Scope& scope); ///< course_funnel.cpp
QString monthGains(const Scope& scope); ///< month_students.cpp
QString cellOrigins(const Scope& scope); ///< cell_origin.cpp; binds the week and the student
QString studentListings(); ///< student_listings.cpp; binds the student
QString listedWeeks(); ///< student_listings.cpp; binds the turma
QString finishedCourses(); ///< student_courses.cpp; binds the student and the last week
QString courseDrops(); ///< student_courses.cpp; binds the student
QString comparedPhotos(const Scope& scope); ///< change_lists.cpp
QString cohortListsBetween(const Scope& scope); ///< change_lists.cpp; binds the week before and the week
QString lastList(); ///< change_lists.cpp; binds a week and the turma twice
QString lastSeen(const Scope& scope); ///< change_lists.cpp; binds a student and a week
QString changedCells(const Scope& scope); ///< change_cells.cpp; binds twice the week before and the week
QString cellsNotCollected(const Scope& scope); ///< change_cells.cpp; binds the week, the week before, the week
QString photographedWeeks(); ///< coverage.cpp; binds nothing
QString lastPhoto(); ///< coverage.cpp; binds nothing
QString photoCells(); ///< coverage.cpp; binds the week
QString photoStudents(); ///< coverage.cpp; binds the week
QString collectionLists(); ///< collection_cohorts.cpp; binds the week twice
QString collectionCells(); ///< collection_cohorts.cpp; binds the week
QString collectionFailures(); ///< collection_failures.cpp; binds the week
QString uncollectedCells(); ///< collection_failures.cpp; binds the week
QString collectionRuns(); ///< collection_runs.cpp; binds how many
QString lastScheduledRun(); ///< collection_runs.cpp; binds nothing
QString collectionWeeks(); ///< collection_coverage.cpp; binds how many
QString collectionCoverage(); ///< collection_coverage.cpp
QString photoSpan(); ///< registered.cpp; binds nothing
QString cohortLists(); ///< registered.cpp; binds nothing
QString tutorLoads(); ///< registered.cpp; binds nothing
QString collectedCourses(); ///< registered.cpp; binds nothing
QString collectionAudits(); ///< collection_coverage.cpp; binds nothing

/// One of the above with its name.
struct Text {
    QString name;
    QString sql;
};

/// All of the above (all_sql.cpp).
std::vector<Text> all(const Scope& scope);

} // namespace farol::analytics::sql
