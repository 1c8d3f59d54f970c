#include "core/analytics/collection_coverage.h"

#include "core/analytics/snapshot.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto weeksSql = "SELECT week FROM photo ORDER BY week DESC LIMIT ?";

constexpr auto coverageSql = R"(
SELECT week, cohort, sum(answered), sum(cells) - sum(no_access)
FROM sums
WHERE week BETWEEN ? AND ?
GROUP BY week, cohort)";

constexpr auto auditsSql = R"(
SELECT p.audited, p.differing, p.is_full,
    CASE WHEN p.week = (SELECT max(week) FROM photo)
        THEN (SELECT count(*) FROM cell c WHERE c.week = p.week AND c.origin = 1) END
FROM photo p ORDER BY p.week DESC LIMIT 8)";

using Cells = std::map<CohortId, std::map<Week, Covered>>;

void addRows(CoverageCalendar& calendar, const School& school, const Cells& cells)
{
    for (const Cohort& cohort : school.cohorts) {
        const auto found = cells.find(cohort.id);
        if (found == cells.end() && cohort.archived)
            continue;
        const Track* track = school.track(cohort.track);
        CoverageRow row{cohort.id, track ? track->name : QString(), cohort.number, {}};
        row.weeks.resize(calendar.weeks.size());
        for (size_t i = 0; found != cells.end() && i < calendar.weeks.size(); ++i) {
            if (const auto week = found->second.find(calendar.weeks[i]); week != found->second.end())
                row.weeks[i] = week->second;
        }
        calendar.rows.push_back(std::move(row));
    }
}

} // namespace

QString sql::collectionWeeks()
{
    return QString::fromLatin1(weeksSql);
}

QString sql::collectionCoverage()
{
    return QString::fromLatin1(coverageSql);
}

QString sql::collectionAudits()
{
    return QString::fromLatin1(auditsSql);
}

std::optional<Tenths> Covered::share() const
{
    return expected > 0 ? std::optional(Tenths(qint64(answered) * complete / expected)) : std::nullopt;
}

Result<CoverageCalendar> collectionCoverage(const storage::Connection& connection, const School& school, int weeks)
{
    const Snapshot snapshot(connection);
    std::vector<Week> photos;
    const auto takePhoto = [&](const storage::Statement& row) { photos.push_back(row.week(0)); };
    if (const auto asked = storage::eachRow(connection, sql::collectionWeeks(), takePhoto, weeks); !asked)
        return tl::make_unexpected(asked.error());
    CoverageCalendar calendar;
    if (photos.empty())
        return calendar;
    const Week last = photos.front();
    // A calendar does not begin before its first photo.
    const Week first = std::max(photos.back(), last - (weeks - 1));
    for (Week week = first; week <= last; week = week + 1) {
        calendar.weeks.push_back(week);
        calendar.photographed.push_back(std::find(photos.begin(), photos.end(), week) != photos.end());
    }
    Cells cells;
    const auto take = [&](const storage::Statement& row) {
        cells[row.id<CohortId>(1)][row.week(0)] = {row.number(2), row.number(3)};
    };
    return storage::eachRow(connection, sql::collectionCoverage(), take, first, last).map([&] {
        addRows(calendar, school, cells);
        return std::move(calendar);
    });
}

Result<Audits> collectionAudits(const storage::Connection& connection)
{
    Audits audits;
    bool isFirst = true;
    const auto take = [&](const storage::Statement& row) {
        const AuditResult audit{row.number(0), row.number(1)};
        if (std::exchange(isFirst, false)) {
            audits.photo = audit;
            audits.isFull = row.number(2) != 0;
            audits.repeated = row.number(3);
        }
        audits.lastEight.audited += audit.audited;
        audits.lastEight.differing += audit.differing;
    };
    return storage::eachRow(connection, sql::collectionAudits(), take).map([&] { return audits; });
}

} // namespace farol::analytics
