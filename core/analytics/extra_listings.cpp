#include "core/analytics/extra_listings.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

using Listings = std::vector<ExtraListing>;

namespace {

// Few students ever change turma: one look at each by the index of students finds them, where grouping every listing by
// week and student would sort them all. The courses of a listing are those its turma's sums know, so that exactly what
// was added can be taken away.
constexpr auto extraListingsSql = R"(
WITH RECURSIVE listed (student) AS (
    SELECT min(m.student) FROM membership m
    UNION ALL
    SELECT (SELECT min(m.student) FROM membership m WHERE m.student > l.student) FROM listed l
    WHERE l.student IS NOT NULL)
SELECT m.week, m.student, m.cohort, c.course, c.state, c.tenths
FROM (SELECT l.student FROM listed l
      WHERE (SELECT min(m.cohort) < max(m.cohort) FROM membership m
             WHERE m.student = l.student AND m.week BETWEEN ? AND ? AND +m.cohort IN (%1))) d
CROSS JOIN membership m ON m.student = d.student AND m.week BETWEEN ? AND ? AND +m.cohort IN (%1)
LEFT JOIN sums s ON s.week = m.week AND s.cohort = m.cohort %2
LEFT JOIN cell c ON c.week = m.week AND c.student = m.student AND c.course = s.course
WHERE EXISTS (SELECT 1 FROM membership o
              WHERE o.student = m.student AND o.week = m.week AND o.cohort <> m.cohort AND +o.cohort IN (%1))
ORDER BY m.week, m.student, m.cohort)";

/// Drops the listing that counts from those of one student in one photo.
void dropKept(Listings& listings, size_t first, const Scope& scope, const std::vector<Photo>& photos)
{
    const auto from = listings.begin() + static_cast<std::ptrdiff_t>(first);
    const auto kept = std::min_element(from, listings.end(), [&](const ExtraListing& a, const ExtraListing& b) {
        return startedLater(*scope.cohorts[a.cohort], *scope.cohorts[b.cohort], photos[a.photo].date);
    });
    if (kept != listings.end())
        listings.erase(kept);
}

/// Gathers the rows of one listing after the other.
class Gathering {
public:
    Gathering(const Scope& scope, const std::vector<Photo>& photos) :
        m_scope(scope),
        m_photos(photos)
    {
    }

    void take(const storage::Statement& row)
    {
        const auto photo = photoAt(m_photos, row.week(0));
        const auto student = row.id<StudentId>(1);
        const auto cohort = m_scope.cohortAt(row.id<CohortId>(2));
        if (!photo || !cohort)
            return;
        if (m_all.empty() || m_all.back().photo != *photo || m_all.back().student != student) {
            finish();
            m_all.push_back({*photo, *cohort, student, {}});
        } else if (m_all.back().cohort != *cohort) {
            m_all.push_back({*photo, *cohort, student, {}});
        }
        if (!row.isNull(3))
            m_all.back().cells.push_back({row.id<CourseId>(3), static_cast<CellState>(row.number(4)), row.number(5)});
    }

    Listings finish()
    {
        dropKept(m_all, m_open, m_scope, m_photos);
        m_open = m_all.size();
        return m_all;
    }

private:
    const Scope& m_scope;
    const std::vector<Photo>& m_photos;
    Listings m_all;
    size_t m_open = 0; ///< where the listings of the student under way begin
};

} // namespace

QString sql::extraListings(const Scope& scope)
{
    return QString::fromLatin1(extraListingsSql)
        .arg(scope.cohortIds(), scope.courseCondition(QStringLiteral("s.course")));
}

CellCounts countsOf(CellState state, Tenths tenths)
{
    return {.cells = 1,
        .answered = answered(state) ? 1 : 0,
        .noAccess = state == CellState::NoAccess ? 1 : 0,
        .finished = state == CellState::Value && tenths == complete ? 1 : 0,
        .sumTenths = state == CellState::Value ? tenths : 0};
}

Result<Listings> extraListings(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos)
{
    if (scope.cohorts.size() < 2)
        return Listings();
    Gathering gathering(scope, photos);
    const auto take = [&](const storage::Statement& row) { gathering.take(row); };
    const QString sql = sql::extraListings(scope);
    return storage::eachRow(connection, sql, take, scope.from, scope.to, scope.from, scope.to).map([&] {
        return gathering.finish();
    });
}

} // namespace farol::analytics
