#include "core/analytics/change_lists.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto comparedPhotosSql = R"(
SELECT p.week, p.photo_date, p.previous, p.previous_date, p.earlier
FROM (SELECT week, photo_date, lag(week) OVER by_week AS previous, lag(photo_date) OVER by_week AS previous_date,
          lag(week, 2) OVER by_week AS earlier
      FROM photo WINDOW by_week AS (ORDER BY week)) p
WHERE p.week BETWEEN ? AND ?
  AND (EXISTS (SELECT 1 FROM membership m WHERE m.week = p.week AND m.cohort IN (%1))
       OR EXISTS (SELECT 1 FROM roster r WHERE r.week = p.week AND r.cohort IN (%1) AND r.reason = 0))
ORDER BY p.week DESC LIMIT 1)";

// A turma that was asked in vain holds a copy of its last known list; one that was not asked holds nothing. A history
// that came from elsewhere has memberships without a record of its lists.
constexpr auto cohortListsBetweenSql = R"(
SELECT h.id,
    EXISTS (SELECT 1 FROM roster r WHERE r.week = q.before AND r.cohort = h.id AND r.reason = 0)
        OR EXISTS (SELECT 1 FROM membership m WHERE m.week = q.before AND m.cohort = h.id),
    EXISTS (SELECT 1 FROM roster r WHERE r.week = q.now AND r.cohort = h.id AND r.reason = 0)
        OR EXISTS (SELECT 1 FROM membership m WHERE m.week = q.now AND m.cohort = h.id),
    EXISTS (SELECT 1 FROM roster r WHERE r.week = q.now AND r.cohort = h.id AND r.reason <> 0)
FROM (SELECT ? AS before, ? AS now) q CROSS JOIN cohort h
WHERE h.id IN (%1))";

constexpr auto lastListSql = R"(
SELECT m.student
FROM (SELECT max(p.week) AS week FROM photo p
      WHERE p.week < ? AND EXISTS (SELECT 1 FROM membership l WHERE l.week = p.week AND l.cohort = ?)) q
CROSS JOIN membership m ON m.week = q.week AND m.cohort = ?)";

constexpr auto lastSeenSql = R"(
SELECT m.cohort, m.week FROM membership m
WHERE m.student = ? AND m.week < ? AND m.cohort IN (%1)
ORDER BY m.week DESC LIMIT 1)";

} // namespace

QString sql::comparedPhotos(const Scope& scope)
{
    return QString::fromLatin1(comparedPhotosSql).arg(scope.cohortIds());
}

QString sql::cohortListsBetween(const Scope& scope)
{
    return QString::fromLatin1(cohortListsBetweenSql).arg(scope.cohortIds());
}

QString sql::lastList()
{
    return QString::fromLatin1(lastListSql);
}

QString sql::lastSeen(const Scope& scope)
{
    return QString::fromLatin1(lastSeenSql).arg(scope.cohortIds());
}

std::vector<Photo> ComparedPhotos::all() const
{
    return before ? std::vector{*before, now} : std::vector{now};
}

Result<std::optional<ComparedPhotos>> comparedPhotos(const storage::Connection& connection, const Scope& scope)
{
    std::optional<ComparedPhotos> photos;
    const auto weekAt = [](const storage::Statement& row, int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.week(column));
    };
    const auto take = [&](const storage::Statement& row) {
        photos.emplace();
        photos->now = {row.week(0), row.date(1).value_or(QDate()), weekAt(row, 2)};
        if (photos->now.previous)
            photos->before = Photo{*photos->now.previous, row.date(3).value_or(QDate()), weekAt(row, 4)};
    };
    return storage::eachRow(connection, sql::comparedPhotos(scope), take, scope.from, scope.to).map([&] {
        return std::move(photos);
    });
}

Result<std::vector<CohortLists>> cohortLists(
    const storage::Connection& connection, const Scope& scope, const ComparedPhotos& photos)
{
    std::vector<CohortLists> lists(scope.cohorts.size());
    const auto take = [&](const storage::Statement& row) {
        if (const auto cohort = scope.cohortAt(row.id<CohortId>(0)))
            lists[*cohort] = {row.number(1) != 0, row.number(2) != 0, row.number(3) != 0};
    };
    const std::optional<Week> before = photos.now.previous;
    return storage::eachRow(connection, sql::cohortListsBetween(scope), take, before, photos.now.week).map([&] {
        return std::move(lists);
    });
}

Result<std::unordered_set<StudentId>> lastListBefore(const storage::Connection& connection, CohortId cohort, Week week)
{
    std::unordered_set<StudentId> students;
    const auto take = [&](const storage::Statement& row) { students.insert(row.id<StudentId>(0)); };
    return storage::eachRow(connection, sql::lastList(), take, week, cohort, cohort).map([&] {
        return std::move(students);
    });
}

Result<std::unordered_map<StudentId, LastSeen>> lastSeenBefore(
    const storage::Connection& connection, const Scope& scope, const std::vector<StudentId>& students, Week week)
{
    std::unordered_map<StudentId, LastSeen> seen;
    auto statement = storage::Statement::prepare(connection, sql::lastSeen(scope));
    if (!statement)
        return tl::make_unexpected(statement.error());
    for (const StudentId student : students) {
        if (const auto asked = statement->run(student, week); !asked)
            return tl::make_unexpected(asked.error());
        if (statement->next())
            seen.try_emplace(student, LastSeen{statement->id<CohortId>(0), statement->week(1)});
        if (const auto ended = statement->finish(); !ended)
            return tl::make_unexpected(ended.error());
    }
    return seen;
}

} // namespace farol::analytics
