#include "core/analytics/groups.h"

#include "core/analytics/read_student_weeks.h"
#include "core/analytics/snapshot.h"

#include <algorithm>
#include <unordered_map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

template <typename Kind>
bool isAmong(const std::vector<Kind>& wanted, Kind kind)
{
    return std::find(wanted.begin(), wanted.end(), kind) != wanted.end();
}

bool matchesGain(const GroupConditions& conditions, const std::optional<Gain>& gain)
{
    return gain && (!conditions.gainFrom || gain->tenths >= *conditions.gainFrom)
        && (!conditions.gainTo || gain->tenths <= *conditions.gainTo);
}

bool matchesAccess(const AccessCondition& access, std::optional<int> daysAway)
{
    switch (access.wish) {
    case AccessWish::AtLeast:
        return !daysAway || *daysAway >= access.days;
    case AccessWish::AtMost:
        return daysAway && *daysAway <= access.days;
    case AccessWish::Never:
        return !daysAway;
    case AccessWish::Any:
        break;
    }
    return true;
}

/// The rows of one photo, each student once.
std::vector<StudentRow> judgedRows(std::vector<StudentRow> rows, const Scope& scope, QDate photoDate)
{
    if (scope.cohorts.size() < 2)
        return rows;
    std::unordered_map<StudentId, CohortId> judgedBy;
    judgedBy.reserve(rows.size());
    for (const StudentRow& row : rows) {
        const auto [kept, isNew] = judgedBy.try_emplace(row.student.id, row.cohort);
        if (!isNew && startedLater(*scope.school->cohort(row.cohort), *scope.school->cohort(kept->second), photoDate))
            kept->second = row.cohort;
    }
    std::erase_if(rows, [&](const StudentRow& row) { return judgedBy.at(row.student.id) != row.cohort; });
    return rows;
}

std::vector<std::optional<int>> daysAwayOf(const std::vector<StudentRow>& rows, QDate day, const QTimeZone& zone)
{
    std::vector<std::optional<int>> days;
    days.reserve(rows.size());
    for (const StudentRow& row : rows) {
        const auto& access = row.last().lastAccess;
        days.push_back(access ? std::optional(int(access->toTimeZone(zone).date().daysTo(day))) : std::nullopt);
    }
    return days;
}

Result<GroupStudents> readStudents(
    const storage::Connection& connection, Scope scope, const std::vector<Photo>& photos, QDate today)
{
    if (photos.empty() || photos.back().week < scope.from)
        return GroupStudents{};
    const Photo last = photos.back();
    scope.from = scope.to = last.week;
    const std::vector<Photo> one{last};
    const Scope chosen = withCoursesOf(scope, one);
    return readStudentWeeks(connection, chosen, one, Gains::ForProfile, Detail::Sums).map([&](StudentWeeks weeks) {
        GroupStudents students{last, std::min(today, last.week.sunday()), int(photos.size()),
            judgedRows(std::move(weeks.rows), chosen, last.date), {}};
        students.daysAway = daysAwayOf(students.rows, students.day, chosen.school->zone);
        return students;
    });
}

} // namespace

bool matches(const GroupConditions& conditions, const StudentRow& row, std::optional<int> daysAway)
{
    if (conditions.saysNothing())
        return true;
    const StudentWeek& last = row.last();
    const bool isAll = conditions.mode == MatchMode::All;
    const auto fits = [isAll](bool isSaid, bool isTrue) { return isSaid ? isTrue : isAll; };
    const bool parts[] = {
        fits(!conditions.statuses.empty(), isAmong(conditions.statuses, last.status)),
        fits(conditions.saysGain(), matchesGain(conditions, last.gain)),
        fits(conditions.stalled != StalledWish::Any, last.stalled == (conditions.stalled == StalledWish::Yes)),
        fits(conditions.access.wish != AccessWish::Any, matchesAccess(conditions.access, daysAway)),
        fits(!conditions.profiles.empty(), row.profile && isAmong(conditions.profiles, row.profile->profile)),
    };
    const auto isTrue = [](bool part) { return part; };
    return isAll ? std::all_of(std::begin(parts), std::end(parts), isTrue)
                 : std::any_of(std::begin(parts), std::end(parts), isTrue);
}

Groups groupsOf(const GroupStudents& students, std::span<const GroupRule> rules)
{
    Groups groups;
    groups.sizes.resize(rules.size() + 1);
    groups.matching.resize(rules.size() + 1);
    groups.matching.back() = int(students.rows.size());
    groups.groupOf.reserve(students.rows.size());
    for (size_t student = 0; student < students.rows.size(); ++student) {
        size_t group = rules.size();
        for (size_t rule = rules.size(); rule-- > 0;) { // from the last, so that the first one stays
            if (!matches(rules[rule].conditions, students.rows[student], students.daysAway[student]))
                continue;
            ++groups.matching[rule];
            group = rule;
        }
        groups.groupOf.push_back(group);
        ++groups.sizes[group];
    }
    return groups;
}

Result<GroupStudents> groupStudents(
    const storage::Connection& connection, const School& school, const Filter& filter, QDate today)
{
    const Snapshot snapshot(connection);
    return scopeOf(school, filter).and_then([&](const Scope& scope) {
        Scope sinceEver = scope;
        sinceEver.from = Week::fromOrdinal(0);
        return photosOf(connection, sinceEver).and_then([&](const std::vector<Photo>& photos) {
            return readStudents(connection, scope, photos, today);
        });
    });
}

} // namespace farol::analytics
