#include "core/analytics/student_listings.h"

#include "core/analytics/scope.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace farol::analytics {

using namespace farol::domain;

namespace {

const auto listingsSql = QStringLiteral(R"(
SELECT m.week, p.photo_date, m.cohort
FROM membership m CROSS JOIN photo p ON p.week = m.week
WHERE m.student = ?
ORDER BY m.week, m.cohort)");

// Small: a row for each turma and week.
const auto listedWeeksSql = QStringLiteral(R"(
SELECT p.week FROM photo p CROSS JOIN roster r ON r.week = p.week AND r.cohort = ? ORDER BY p.week)");

using Weeks = std::set<Week>;

std::vector<CohortSpan> spansOf(CohortId cohort, const Weeks& lists, const Weeks& held)
{
    std::vector<CohortSpan> spans;
    bool isInside = false;
    for (const Week week : lists) {
        if (!held.contains(week)) {
            if (isInside)
                spans.back().left = true;
            isInside = false;
            continue;
        }
        if (!isInside)
            spans.push_back({cohort, week, week, week != *lists.begin(), false});
        spans.back().to = week;
        isInside = true;
    }
    return spans;
}

} // namespace

QString sql::studentListings()
{
    return listingsSql;
}

QString sql::listedWeeks()
{
    return listedWeeksSql;
}

Result<std::vector<StudentListing>> listingsOf(const storage::Connection& connection, StudentId student)
{
    std::vector<StudentListing> listings;
    const auto take = [&listings](const storage::Statement& row) {
        listings.push_back({row.week(0), row.date(1).value_or(QDate()), row.id<CohortId>(2)});
    };
    return storage::eachRow(connection, listingsSql, take, student).map([&] { return std::move(listings); });
}

Result<std::vector<CohortSpan>> cohortSpans(
    const storage::Connection& connection, const std::vector<StudentListing>& listings)
{
    std::map<CohortId, Weeks> held;
    for (const StudentListing& listing : listings)
        held[listing.cohort].insert(listing.week);
    std::vector<CohortSpan> spans;
    for (const auto& [cohort, weeks] : held) {
        Weeks lists = weeks; // an imported week has members, but nobody asked for a list
        const auto take = [&lists](const storage::Statement& row) { lists.insert(row.week(0)); };
        if (const auto read = storage::eachRow(connection, listedWeeksSql, take, cohort); !read)
            return tl::make_unexpected(read.error());
        const std::vector<CohortSpan> own = spansOf(cohort, lists, weeks);
        spans.insert(spans.end(), own.begin(), own.end());
    }
    std::sort(spans.begin(), spans.end(), [](const CohortSpan& left, const CohortSpan& right) {
        return std::tie(left.from, left.cohort) < std::tie(right.from, right.cohort);
    });
    return spans;
}

std::vector<const Cohort*> lastCohorts(const School& school, const std::vector<StudentListing>& listings)
{
    std::map<TrackId, Week> last;
    for (const StudentListing& listing : listings) {
        if (const Cohort* cohort = school.cohort(listing.cohort))
            last[cohort->track] = listing.week; // they come by week
    }
    std::vector<const Cohort*> cohorts;
    for (const StudentListing& listing : listings) {
        const Cohort* cohort = school.cohort(listing.cohort);
        if (cohort && last[cohort->track] == listing.week)
            cohorts.push_back(cohort);
    }
    return cohorts;
}

const Cohort* judgedCohort(const School& school, const std::vector<StudentListing>& listings)
{
    const Cohort* judged = nullptr;
    Week week;
    for (const StudentListing& listing : listings) {
        const Cohort* cohort = school.cohort(listing.cohort);
        if (!cohort)
            continue;
        if (!judged || listing.week > week || startedLater(*cohort, *judged, listing.photoDate))
            judged = cohort;
        week = listing.week;
    }
    return judged;
}

} // namespace farol::analytics
