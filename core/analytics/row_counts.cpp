#include "core/analytics/row_counts.h"

#include "core/analytics/report_writer.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto bigRowsSql = R"(
SELECT p.week, sum(s.cells)
FROM photo p CROSS JOIN sums s ON s.week = p.week AND s.cohort IN (%1) %2
WHERE p.week BETWEEN ? AND ?
GROUP BY p.week)";

/// The question whose rows begin with a week and end with how many.
struct Counting {
    QString sql;
    int place; ///< of the number
};

Counting countingOf(ReportName name, const Scope& scope)
{
    return name == ReportName::BigTable ? Counting{sql::bigRows(scope), 1} : Counting{sql::members(scope), 2};
}

} // namespace

QString sql::bigRows(const Scope& scope)
{
    return QString::fromLatin1(bigRowsSql).arg(scope.cohortIds(), scope.courseCondition(QStringLiteral("s.course")));
}

Result<std::vector<WeekRows>> rowCounts(
    ReportName name, const storage::Connection& connection, const School& school, const Filter& filter)
{
    if (name != ReportName::BigTable && name != ReportName::General)
        return std::vector<WeekRows>();
    const auto tracks = reportTracks(connection, school, filter);
    if (!tracks)
        return tl::make_unexpected(tracks.error());
    std::map<Week, qint64> rows;
    for (const TrackPhotos& track : *tracks) {
        const Counting counting = countingOf(name, track.scope);
        const auto take = [&](const storage::Statement& row) { rows[row.week(0)] += row.integer(counting.place); };
        if (const auto read = storage::eachRow(connection, counting.sql, take, track.scope.from, track.scope.to); !read)
            return tl::make_unexpected(read.error());
    }
    std::vector<WeekRows> weeks;
    for (const auto& [week, count] : rows)
        weeks.push_back({week, count});
    return weeks;
}

qint64 totalRows(const std::vector<WeekRows>& weeks)
{
    qint64 total = 0;
    for (const WeekRows& week : weeks)
        total += week.rows;
    return total;
}

int sheetsFor(const std::vector<WeekRows>& weeks, qint64 rowsInSheet)
{
    const qint64 body = rowsInSheet - 1; // the heading takes a row
    if (totalRows(weeks) <= body)
        return 1;
    qint64 sheets = 0;
    for (const WeekRows& week : weeks)
        sheets += (week.rows + body - 1) / body;
    return static_cast<int>(sheets);
}

} // namespace farol::analytics
