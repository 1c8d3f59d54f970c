#pragma once

#include "core/analytics/cohort_weeks.h"
#include "core/analytics/course_weeks.h"
#include "core/analytics/overview.h"
#include "core/analytics/progress_view.h"
#include "core/analytics/student_weeks.h"
#include "core/analytics/weekly_series.h"
#include "raw_sqlite.h"

#include <map>
#include <utility>

namespace farol::bench {

/// The integers behind the figures of one turma, or of all together, in one week.
struct Counts {
    qint64 students = 0;
    qint64 cells = 0;
    qint64 answered = 0;
    qint64 noAccess = 0;
    qint64 finished = 0;
    qint64 tenths = 0;

    bool operator==(const Counts&) const = default;
};

/// By week and turma; turma 0 is the whole filter, each student once.
using CountsByWeek = std::map<std::pair<qint64, qint64>, Counts>;

/// What plain SQL finds in cells and memberships alone. The filter names its weeks, turmas and courses.
[[nodiscard]] domain::Result<CountsByWeek> plainCounts(const RawDatabase& database, const domain::Filter& filter);

/// The part of the counts that a question answers.
CountsByWeek wholeOfLastWeek(const CountsByWeek& counts);
CountsByWeek ofCohorts(const CountsByWeek& counts);
CountsByWeek ofCohortsInLastWeek(const CountsByWeek& counts);
CountsByWeek wholeWithoutStudents(const CountsByWeek& counts);

CountsByWeek countsOf(const std::optional<analytics::Overview>& answer);
CountsByWeek countsOf(const analytics::WeeklySeries& answer);
CountsByWeek countsOf(const analytics::StudentWeeks& answer);
CountsByWeek countsOf(const analytics::CohortWeeks& answer);
CountsByWeek countsOf(const analytics::CourseWeeks& answer); ///< all courses together, without students
CountsByWeek countsOf(const analytics::ProgressView& answer); ///< the rows of turmas and the total

} // namespace farol::bench
