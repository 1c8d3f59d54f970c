#include "core/analytics/month_students.h"

#include "core/analytics/read_student_weeks.h"
#include "core/analytics/snapshot.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

// b is the same cell in the student's first photo of the month: a gain is taken over what is answered in both.
constexpr auto monthGainsSql = R"(
SELECT x.cohort, x.student, count(*), sum(c.tenths - b.tenths)
FROM (SELECT m.cohort, m.student, min(m.week) AS first_week, max(m.week) AS last_week
      FROM photo p CROSS JOIN membership m ON m.week = p.week AND m.cohort IN (%1)
      WHERE p.week BETWEEN ? AND ?
      GROUP BY m.cohort, m.student
      HAVING min(m.week) < max(m.week)) x
CROSS JOIN cell c ON c.week = x.last_week AND c.student = x.student
CROSS JOIN cell b ON b.week = x.first_week AND b.student = c.student AND b.course = c.course
WHERE c.state < 2 AND b.state < 2 AND +c.course IN (%2)%3%4
GROUP BY x.cohort, x.student)";

Result<void> readGains(const storage::Connection& connection, const Scope& scope, std::vector<MonthRow>& rows)
{
    std::map<std::pair<CohortId, StudentId>, MonthRow*> byPerson;
    for (MonthRow& row : rows)
        byPerson.emplace(std::pair(row.cohort, row.student.id), &row);
    const auto take = [&](const storage::Statement& row) {
        const auto found = byPerson.find({row.id<CohortId>(0), row.id<StudentId>(1)});
        if (found == byPerson.end())
            return;
        found->second->gainCells = row.number(2);
        found->second->gainTenths = row.number(3);
    };
    return storage::eachRow(connection, sql::monthGains(scope), take, scope.from, scope.to);
}

MonthRow rowOf(StudentRow&& row, const std::vector<Week>& weeks)
{
    MonthRow result;
    const auto isMember = [](const StudentWeek& week) { return week.member; };
    const auto first = std::find_if(row.weeks.begin(), row.weeks.end(), isMember);
    const auto last = std::find_if(row.weeks.rbegin(), row.weeks.rend(), isMember);
    result.firstWeek = weeks[static_cast<size_t>(first - row.weeks.begin())];
    result.lastWeek = weeks[static_cast<size_t>(row.weeks.rend() - last) - 1];
    result.first = *first;
    result.last = *last;
    result.atEnd = row.last().member;
    result.profile = row.profile;
    result.student = std::move(row.student);
    result.cohort = row.cohort;
    result.cohortNumber = row.cohortNumber;
    return result;
}

/// The month that is read, and the photos there are to choose from.
MonthStudents monthAmong(const std::vector<Photo>& photos, const Filter& filter, std::optional<Month> month)
{
    MonthStudents view;
    if (photos.empty()) {
        view.month = month.value_or(Month());
        return view;
    }
    view.earliest = Month::of(photos.front().date);
    view.latest = Month::of(photos.back().date);
    const auto upTo = std::find_if(
        photos.rbegin(), photos.rend(), [&](const Photo& photo) { return !filter.to || photo.week <= *filter.to; });
    view.month = month.value_or(upTo == photos.rend() ? view.earliest : Month::of(upTo->date));
    return view;
}

} // namespace

QString sql::monthGains(const Scope& scope)
{
    return QString::fromLatin1(monthGainsSql)
        .arg(scope.cohortIds(), scope.courseIds(),
            scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("x.last_week")),
            scope.weekCondition(QStringLiteral("b.course"), QStringLiteral("x.first_week")));
}

Result<MonthStudents> monthStudents(
    const storage::Connection& connection, const School& school, const Filter& filter, std::optional<Month> month)
{
    const Snapshot snapshot(connection);
    Filter everyWeek = filter;
    everyWeek.from.reset();
    everyWeek.to.reset();
    auto scope = scopeOf(school, everyWeek);
    if (!scope)
        return tl::make_unexpected(scope.error());
    const auto all = photosOf(connection, *scope);
    if (!all)
        return tl::make_unexpected(all.error());

    MonthStudents view = monthAmong(*all, filter, month);
    std::vector<Photo> photos;
    std::copy_if(all->begin(), all->end(), std::back_inserter(photos),
        [&view](const Photo& photo) { return view.month.has(photo.date); });
    if (photos.empty())
        return view;
    for (const Photo& photo : photos)
        view.photos.push_back({photo.week, photo.date});
    scope->from = photos.front().week;
    scope->to = photos.back().week;
    const Scope own = withCoursesOf(*std::move(scope), photos);
    auto students = readStudentWeeks(connection, own, photos, Gains::ForProfile, Detail::Sums);
    if (!students)
        return tl::make_unexpected(students.error());
    for (StudentRow& row : students->rows)
        view.rows.push_back(rowOf(std::move(row), students->weeks));
    return readGains(connection, own, view.rows).map([&] { return std::move(view); });
}

} // namespace farol::analytics
