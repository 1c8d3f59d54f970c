#include "core/analytics/course_weeks.h"

#include "core/analytics/cohort_figures.h"
#include "core/analytics/snapshot.h"

namespace farol::analytics {

using namespace farol::domain;

Result<CourseWeeks> courseWeeks(const storage::Connection& connection, const School& school, const Filter& filter)
{
    const Snapshot snapshot(connection);
    auto scope = scopeOf(school, filter);
    if (!scope)
        return tl::make_unexpected(scope.error());
    const auto photos = photosOf(connection, *scope);
    if (!photos)
        return tl::make_unexpected(photos.error());
    scope = withCoursesOf(*std::move(scope), *photos);
    return cohortFigures(connection, *scope, *photos, Courses::Apart).map([&](CohortFigures figures) {
        CourseWeeks view;
        for (const Photo& photo : *photos)
            view.weeks.push_back(photo.week);
        const std::vector<Course> courses = scope->courses();
        for (size_t i = 0; i < courses.size(); ++i)
            view.rows.push_back({courses[i], std::move(figures.courses[i])});
        view.total.figures = std::move(figures.whole);
        return view;
    });
}

} // namespace farol::analytics
