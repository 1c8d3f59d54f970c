#include "core/analytics/photos.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto photosSql = R"(
SELECT p.week, p.photo_date, p.previous
FROM (SELECT week, photo_date, lag(week) OVER (ORDER BY week) AS previous FROM photo) p
WHERE p.week BETWEEN ? AND ?
  AND EXISTS (SELECT 1 FROM membership m WHERE m.week = p.week AND m.cohort IN (%1))
ORDER BY p.week)";

} // namespace

QString sql::photos(const Scope& scope)
{
    return QString::fromLatin1(photosSql).arg(scope.cohortIds());
}

Result<std::vector<Photo>> photosOf(const storage::Connection& connection, const Scope& scope)
{
    std::vector<Photo> photos;
    const auto take = [&](const storage::Statement& row) {
        photos.push_back(
            {row.week(0), row.date(1).value_or(QDate()), row.isNull(2) ? std::nullopt : std::optional(row.week(2))});
    };
    return storage::eachRow(connection, sql::photos(scope), take, scope.from, scope.to).map([&] {
        return std::move(photos);
    });
}

qint64 weeksBefore(const Photo& photo)
{
    return photo.previous ? photo.week - *photo.previous : 1;
}

std::vector<Photo> lastTwo(const std::vector<Photo>& photos)
{
    return {photos.size() > 2 ? photos.end() - 2 : photos.begin(), photos.end()};
}

Scope since(Scope scope, const std::vector<Photo>& photos)
{
    if (!photos.empty())
        scope.from = photos.front().week;
    return scope;
}

std::vector<const PlanInForce*> plansOf(const Scope& scope, std::span<const Photo> photos)
{
    std::vector<const PlanInForce*> plans;
    for (const Photo& photo : photos)
        plans.push_back(&scope.planAt(photo.week));
    return plans;
}

StudyDays studyDaysOf(const Scope& scope, std::span<const Photo> photos)
{
    StudyDays days(scope.cohorts.size());
    for (const Photo& photo : photos) {
        const std::vector<Week> recesses = scope.school->recessesAt(photo.week);
        for (size_t cohort = 0; cohort < days.size(); ++cohort)
            days[cohort].push_back(studyDays(scope.cohorts[cohort]->start, photo.date, recesses));
    }
    return days;
}

Scope withCoursesOf(Scope scope, std::span<const Photo> photos)
{
    const std::vector<const PlanInForce*> plans = plansOf(scope, photos);
    const auto left = [&](size_t place) {
        return !scope.plans.back().has(place)
            && std::none_of(plans.begin(), plans.end(), [place](const PlanInForce* plan) { return plan->has(place); });
    };
    std::erase_if(scope.places, left);
    return scope;
}

std::optional<size_t> photoAt(std::span<const Photo> photos, Week week)
{
    const auto found = std::lower_bound(
        photos.begin(), photos.end(), week, [](const Photo& photo, Week wanted) { return photo.week < wanted; });
    if (found == photos.end() || found->week != week)
        return std::nullopt;
    return static_cast<size_t>(found - photos.begin());
}

} // namespace farol::analytics
