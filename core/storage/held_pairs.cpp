#include "core/storage/held_pairs.h"

#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

// a: what the week's lists say of a student; only a list that was obtained says anything. b: the photo before that was
// collected: nothing imported is ever repeated. A
// student of two turmas has the same cells in both, so a group's other columns are alike. The pluses keep SQLite from
// walking the index by student, which holds every week.
const auto heldText = QStringLiteral(R"(
SELECT m.student, tc.course, coalesce(c.state, 3), coalesce(c.tenths, 0), c.collected_at, a.last_access,
    min(m.cohort), coalesce(c.origin, 0), a.listed, coalesce(b.state, 3), coalesce(b.tenths, 0), b.collected_at
FROM membership m CROSS JOIN cohort h CROSS JOIN track_course tc
    CROSS JOIN (SELECT l.student, max(CASE WHEN r.reason = 0 THEN l.last_access END) AS last_access,
                    max(coalesce(r.reason = 0, 0)) AS listed
                FROM membership l LEFT JOIN roster r ON r.week = l.week AND r.cohort = l.cohort
                WHERE l.week = ?
                GROUP BY +l.student) a
    LEFT JOIN cell c ON c.week = m.week AND c.student = m.student AND c.course = tc.course
    LEFT JOIN cell b ON b.week = (SELECT max(p.week) FROM photo p WHERE p.week < ? AND p.imported = 0)
        AND b.student = m.student AND b.course = tc.course AND b.origin <> 2
WHERE m.week = ? AND h.id = m.cohort AND tc.track = h.track AND a.student = m.student %1
GROUP BY +m.student, tc.course
ORDER BY +m.student, tc.course
)");

HeldPair pairOf(const Statement& row)
{
    HeldPair pair;
    pair.student = row.id<StudentId>(0);
    pair.course = row.id<CourseId>(1);
    pair.state = static_cast<CellState>(row.number(2));
    pair.tenths = row.number(3);
    pair.collectedAt = row.instant(4);
    pair.lastAccess = row.instant(5);
    pair.cohort = row.id<CohortId>(6);
    pair.origin = static_cast<Origin>(row.number(7));
    pair.isListed = row.number(8) != 0;
    pair.stateBefore = static_cast<CellState>(row.number(9));
    pair.tenthsBefore = row.number(10);
    pair.collectedBefore = row.instant(11);
    return pair;
}

} // namespace

QString heldQuestion(const QString& scope)
{
    return heldText.arg(scope);
}

Result<void> eachHeldPair(const Connection& connection, Week week, const std::vector<CohortId>& cohorts,
    const std::function<void(const HeldPair&)>& take)
{
    QVariantList values{stored(week), stored(week), stored(week)};
    for (const CohortId cohort : cohorts)
        values << stored(cohort);
    const auto chosen = cohorts.empty()
        ? QString()
        : QStringLiteral("AND m.cohort IN (%1)").arg(placeholders(qsizetype(cohorts.size())));
    return Statement::prepare(connection, heldQuestion(chosen)).and_then([&](Statement statement) -> Result<void> {
        if (const auto asked = statement.runWith(values); !asked)
            return asked;
        while (statement.next())
            take(pairOf(statement));
        return statement.finish();
    });
}

} // namespace farol::storage
