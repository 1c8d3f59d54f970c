#include "core/analytics/student_weeks.h"

#include "core/analytics/read_student_weeks.h"
#include "core/analytics/snapshot.h"
#include "core/analytics/sql.h"
#include "core/analytics/student_names.h"
#include "core/domain/text.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

// By p.week and not m.week: the same turmas and students come week after week.
constexpr auto everListedSql = R"(
SELECT DISTINCT m.cohort, m.student
FROM photo p CROSS JOIN membership m ON m.week = p.week AND %1
WHERE p.week BETWEEN ? AND ?)";

std::vector<StudentId> idsOf(const std::vector<StudentRow>& rows)
{
    std::vector<StudentId> ids;
    ids.reserve(rows.size());
    for (const StudentRow& row : rows)
        ids.push_back(row.student.id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// One row per student and turma, in the order in which they are first asked for.
class Rows {
public:
    Rows(const Scope& scope, size_t photos) :
        m_scope(scope),
        m_photos(photos),
        m_places(scope.cohorts.size())
    {
    }

    StudentRow& of(size_t cohort, StudentId student)
    {
        const auto [found, isNew] = m_places[cohort].try_emplace(student, rows.size());
        if (isNew) {
            StudentRow& row = rows.emplace_back();
            row.student.id = student;
            row.cohort = m_scope.cohorts[cohort]->id;
            row.cohortNumber = m_scope.cohorts[cohort]->number;
            row.weeks.resize(m_photos);
        }
        return rows[found->second];
    }

    /// The facts' first photo is this one of all.
    void take(std::vector<StudentFact>& facts, size_t firstPhoto)
    {
        for (StudentFact& fact : facts)
            of(fact.cohort, fact.student).weeks[firstPhoto + fact.photo] = std::move(fact.figures);
    }

    std::vector<StudentRow> rows;

private:
    const Scope& m_scope;
    const size_t m_photos;
    std::vector<std::unordered_map<StudentId, size_t>> m_places; ///< of each turma
};

/// In the order of lists; every name is folded once.
std::vector<StudentRow> sorted(std::vector<StudentRow> rows)
{
    struct Key {
        ListPlace place;
        size_t row;
    };
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        keys.push_back({{rows[i].cohortNumber, folded(rows[i].student.name), &rows[i].student}, i});
    std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) { return a.place < b.place; });
    std::vector<StudentRow> result;
    result.reserve(rows.size());
    for (const Key& key : keys)
        result.push_back(std::move(rows[key.row]));
    return result;
}

Result<StudentWeeks> named(const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos,
    std::vector<StudentRow> rows)
{
    return readStudents(connection, idsOf(rows)).map([&](const Students& students) {
        for (StudentRow& row : rows) {
            if (const auto known = students.find(row.student.id); known != students.end())
                row.student = known->second;
        }
        StudentWeeks result{{}, scope.courses(), sorted(std::move(rows))};
        for (const Photo& photo : photos)
            result.weeks.push_back(photo.week);
        if (!photos.empty())
            result.weeksApart = weeksBefore(photos.back());
        return result;
    });
}

void fillProfiles(StudentWeeks& view, const GainHistory& gains)
{
    for (StudentRow& row : view.rows)
        row.profile = gains.profile(row.student.id, view.weeks.back());
}

} // namespace

Result<StudentWeeks> readStudentWeeks(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, Detail detail)
{
    return studentFacts(connection, scope, photos, gains, detail).and_then([&](StudentFacts facts) {
        return studentWeeksOf(connection, scope, photos, gains, std::move(facts));
    });
}

Result<StudentWeeks> studentWeeksOf(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, StudentFacts facts)
{
    Rows rows(scope, photos.size());
    rows.take(facts.facts, 0);
    return named(connection, scope, photos, std::move(rows.rows)).map([&](StudentWeeks result) {
        if (gains == Gains::ForProfile)
            fillProfiles(result, facts.gains);
        return result;
    });
}

Result<StudentWeeks> studentKeysOf(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos, StudentFacts facts)
{
    const std::vector<Photo> last = lastTwo(photos);
    const Scope recent = since(scope, last);
    Rows rows(scope, photos.size());
    rows.take(facts.facts, photos.size() - last.size());
    std::vector<StudentId> gone; // in neither of the two, but in an earlier one
    const auto take = [&](const storage::Statement& row) {
        const auto cohort = scope.cohortAt(row.id<CohortId>(0));
        const size_t before = rows.rows.size();
        if (cohort)
            rows.of(*cohort, row.id<StudentId>(1));
        if (rows.rows.size() > before)
            gone.push_back(row.id<StudentId>(1));
    };
    return storage::eachRow(connection, sql::everListed(scope), take, scope.from, scope.to)
        .and_then([&] { return addGainsUpTo(facts.gains, connection, recent, gone, last); })
        .and_then([&] { return named(connection, scope, photos, std::move(rows.rows)); })
        .map([&](StudentWeeks result) {
            fillProfiles(result, facts.gains);
            // Of the week before there is only what the last is compared with.
            result.unread = photos.empty() ? 0 : photos.size() - 1;
            for (StudentRow& row : result.rows) {
                for (size_t week = 0; week < result.unread; ++week)
                    row.weeks[week].isRead = false;
            }
            return result;
        });
}

void readInto(StudentWeeks& keys, StudentWeeks read)
{
    if (keys.weeks != read.weeks)
        return;
    std::map<std::pair<StudentId, CohortId>, StudentRow*> rows;
    for (StudentRow& row : keys.rows)
        rows.emplace(std::pair(row.student.id, row.cohort), &row);
    for (StudentRow& row : read.rows) {
        if (const auto found = rows.find({row.student.id, row.cohort}); found != rows.end())
            found->second->weeks = std::move(row.weeks);
    }
}

QString sql::everListed(const Scope& scope)
{
    return QString::fromLatin1(everListedSql).arg(scope.listed());
}

Result<StudentWeeks> studentWeeks(
    const storage::Connection& connection, const School& school, const Filter& filter, Detail detail)
{
    const Snapshot snapshot(connection);
    return scopeOf(school, filter).and_then([&](const Scope& scope) {
        return photosOf(connection, scope).and_then([&](const std::vector<Photo>& photos) {
            return readStudentWeeks(connection, withCoursesOf(scope, photos), photos, Gains::ForProfile, detail);
        });
    });
}

Result<StudentWeeks> studentKeys(const storage::Connection& connection, const School& school, const Filter& filter)
{
    const Snapshot snapshot(connection);
    return scopeOf(school, filter).and_then([&](const Scope& scope) {
        return photosOf(connection, scope).and_then([&](const std::vector<Photo>& photos) -> Result<StudentWeeks> {
            const Scope chosen = withCoursesOf(scope, photos);
            const std::vector<Photo> last = lastTwo(photos);
            return studentFacts(connection, since(chosen, last), last, Gains::ForKeys, Detail::Sums)
                .and_then(
                    [&](StudentFacts facts) { return studentKeysOf(connection, chosen, photos, std::move(facts)); });
        });
    });
}

Result<StudentWeeks> studentWeeksOf(const storage::Connection& connection, const School& school, const Filter& filter,
    std::span<const StudentId> students)
{
    const Snapshot snapshot(connection);
    return scopeOf(school, filter).and_then([&](Scope scope) {
        return photosOf(connection, scope).and_then([&](const std::vector<Photo>& photos) -> Result<StudentWeeks> {
            scope.students.assign(students.begin(), students.end());
            if (students.empty())
                return StudentWeeks{};
            return readStudentWeeks(connection, withCoursesOf(scope, photos), photos, Gains::ForProfile, Detail::Sums);
        });
    });
}

} // namespace farol::analytics
