#include "core/analytics/course_funnel.h"

#include "core/analytics/cohort_figures.h"
#include "core/analytics/snapshot.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

// The milestones of the students of a week, added up by course and by weeks from start to finish (NULL: not finished,
// or begun nobody knows when). The two photos before are looked at only where they can tell something: b of whom the
// course was under way since, a of whom it still is.
constexpr auto milestonesSql = R"(
SELECT reached.course,
    CASE WHEN reached.start_seen = 1 AND reached.finished_week <= d.week THEN reached.finished_week - reached.started_week END AS took,
    count(*),
    count(*) FILTER (WHERE reached.finished_week <= d.week),
    count(b.student),
    coalesce(sum(c.tenths - b.tenths), 0),
    count(*) FILTER (WHERE c.tenths > b.tenths),
    count(a.student),
    count(*) FILTER (WHERE c.tenths <= b.tenths AND b.tenths <= a.tenths),
    max(d.week - d.previous)
FROM (SELECT DISTINCT p.week, p.previous, p.earlier, m.student
      FROM (SELECT week, lag(week) OVER (ORDER BY week) AS previous, lag(week, 2) OVER (ORDER BY week) AS earlier
            FROM photo) p
      CROSS JOIN membership m ON m.week = p.week AND m.cohort IN (%1)
      WHERE p.week BETWEEN ? AND ?) d
CROSS JOIN milestone reached ON reached.student = d.student
CROSS JOIN cell c ON c.week = d.week AND c.student = d.student AND c.course = reached.course
LEFT JOIN cell b ON b.week = d.previous AND b.student = c.student AND b.course = c.course
    AND b.state < 2 AND c.state < 2 AND (reached.finished_week IS NULL OR reached.finished_week >= d.week)
LEFT JOIN cell a ON a.week = d.earlier AND a.student = c.student AND a.course = c.course
    AND a.state < 2 AND b.state < 2 AND (reached.finished_week IS NULL OR reached.finished_week > d.week)
WHERE c.state <> 2 AND reached.started_week <= d.week AND +reached.course IN (%2)%3
GROUP BY reached.course, took)";

/// What the milestones of one course add up to.
struct Reached {
    CourseFunnelRow row; ///< only the counts
    qint64 gainSum = 0;
    qint64 apart = 1;
    std::map<int, int> durations; ///< weeks, first and last included → students

    void add(const storage::Statement& sums)
    {
        const int students = sums.number(2);
        row.started += students;
        row.finished += sums.number(3);
        row.moving += sums.number(4);
        gainSum += sums.integer(5);
        row.moved += sums.number(6);
        row.judged += sums.number(7);
        row.stalled += sums.number(8);
        apart = std::max(apart, sums.integer(9));
        if (sums.isNull(1))
            return;
        row.timed += students;
        durations[sums.number(1) + 1] += students;
    }

    std::optional<int> halfWithin() const
    {
        if (row.timed < leastTimed)
            return std::nullopt;
        int within = 0;
        for (const auto& [weeks, students] : durations) {
            within += students;
            if (2 * within >= row.timed)
                return weeks;
        }
        return std::nullopt;
    }
};

using ReachedByCourse = std::map<CourseId, Reached>;

Result<ReachedByCourse> reachedBy(const storage::Connection& connection, const Scope& scope, Week week)
{
    ReachedByCourse all;
    const auto take = [&all](const storage::Statement& row) { all[row.id<CourseId>(0)].add(row); };
    return storage::eachRow(connection, sql::milestones(scope), take, week, week).map([&] { return std::move(all); });
}

std::optional<int> plannedHalfWeeks(const Track& track, CourseId course, Week week)
{
    for (const PlannedCourse& planned : track.planAt(week).courses) {
        if (planned.course.id == course)
            return planned.halfWeeks;
    }
    return std::nullopt;
}

CourseFunnel funnelOf(
    const Scope& scope, const std::vector<Photo>& photos, CohortFigures figures, const ReachedByCourse& reached)
{
    CourseFunnel funnel;
    for (const Photo& photo : photos)
        funnel.weeks.push_back(photo.week);
    const Week last = photos.back().week;
    funnel.whole = figures.whole.back();
    funnel.cohorts = static_cast<int>(std::count_if(figures.cohorts.begin(), figures.cohorts.end(),
        [](const std::vector<WeekFigure>& cohort) { return cohort.back().photographed; }));
    const std::vector<Course> courses = scope.courses();
    for (size_t i = 0; i < courses.size(); ++i) {
        const auto found = reached.find(courses[i].id);
        const Reached own = found == reached.end() ? Reached() : found->second;
        CourseFunnelRow row = own.row;
        row.course = courses[i];
        row.place = static_cast<int>(scope.places[i]);
        row.plannedHalfWeeks = plannedHalfWeeks(*scope.track, courses[i].id, last);
        row.figures = std::move(figures.courses[i]);
        row.halfWithin = own.halfWithin();
        row.gain = gainOf(own.gainSum, row.moving, own.apart);
        funnel.rows.push_back(std::move(row));
    }
    return funnel;
}

} // namespace

QString sql::milestones(const Scope& scope)
{
    return QString::fromLatin1(milestonesSql)
        .arg(scope.cohortIds(), scope.courseIds(),
            scope.weekCondition(QStringLiteral("reached.course"), QStringLiteral("d.week")));
}

std::optional<Tenths> CourseFunnelRow::finishedShare() const
{
    return meanTenths(qint64(finished) * complete, students());
}

std::optional<Tenths> CourseFunnelRow::stalledShare() const
{
    return meanTenths(qint64(stalled) * complete, judged);
}

Result<CourseFunnel> readCourseFunnel(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos)
{
    auto figures = cohortFigures(connection, scope, photos, Courses::Apart);
    const auto reached = reachedBy(connection, scope, photos.back().week);
    if (!figures || !reached)
        return tl::make_unexpected(figures ? reached.error() : figures.error());
    return funnelOf(scope, photos, std::move(*figures), *reached);
}

Result<CourseFunnel> courseFunnel(const storage::Connection& connection, const School& school, const Filter& filter)
{
    const Snapshot snapshot(connection);
    auto scope = scopeOf(school, filter);
    if (!scope)
        return tl::make_unexpected(scope.error());
    const auto photos = photosOf(connection, *scope);
    if (!photos)
        return tl::make_unexpected(photos.error());
    if (photos->empty())
        return CourseFunnel();
    return readCourseFunnel(connection, withCoursesOf(*std::move(scope), *photos), *photos);
}

} // namespace farol::analytics
