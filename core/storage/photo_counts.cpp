#include "core/storage/photo_counts.h"

#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

const auto countsText = QStringLiteral(R"(
SELECT count(DISTINCT e.student), count(*),
    count(*) FILTER (WHERE c.state < 2 AND c.origin <> 1),
    count(*) FILTER (WHERE c.state < 2 AND c.origin = 1),
    count(*) FILTER (WHERE c.state = 2),
    coalesce((SELECT is_full FROM photo WHERE week = ?), 0)
FROM (SELECT DISTINCT m.week, m.student, tc.course
      FROM membership m CROSS JOIN cohort h CROSS JOIN track_course tc
      WHERE m.week = ? AND h.id = m.cohort AND tc.track = h.track) e
    LEFT JOIN cell c ON c.week = e.week AND c.student = e.student AND c.course = e.course
)");

} // namespace

QString countsQuestion()
{
    return countsText;
}

Result<PhotoCounts> countPhoto(const Connection& connection, Week week)
{
    PhotoCounts counts;
    const auto take = [&counts](const Statement& row) {
        counts.students = row.number(0);
        counts.cells = row.number(1);
        counts.fetched = row.number(2);
        counts.carried = row.number(3);
        counts.noAccess = row.number(4);
        counts.notCollected = counts.cells - counts.fetched - counts.carried - counts.noAccess;
        counts.isFull = row.number(5) != 0;
    };
    return eachRow(connection, countsText, take, week, week).map([&counts] { return counts; });
}

} // namespace farol::storage
