#include "core/storage/held_pairs.h"

#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

// a: what the week's lists say of a student; only a list that was obtained says anything. b: the photo before. The plus
// keeps SQLite from walking the index by student, which holds every week.
const auto heldText = QStringLiteral(R"(
SELECT e.student, e.course, coalesce(c.state, 3), coalesce(c.tenths, 0), c.collected_at, a.last_access, e.cohort,
    coalesce(c.origin, 0), a.listed, coalesce(b.state, 3), coalesce(b.tenths, 0), b.collected_at
FROM (SELECT m.week, m.student, tc.course, min(m.cohort) AS cohort
      FROM membership m CROSS JOIN cohort h CROSS JOIN track_course tc
      WHERE m.week = ? AND h.id = m.cohort AND tc.track = h.track %1
      GROUP BY m.week, m.student, tc.course) e
    JOIN (SELECT m.student, max(CASE WHEN r.reason = 0 THEN m.last_access END) AS last_access,
              max(coalesce(r.reason = 0, 0)) AS listed
          FROM membership m LEFT JOIN roster r ON r.week = m.week AND r.cohort = m.cohort
          WHERE m.week = ?
          GROUP BY +m.student) a
        ON a.student = e.student
    LEFT JOIN cell c ON c.week = e.week AND c.student = e.student AND c.course = e.course
    LEFT JOIN cell b ON b.week = (SELECT max(p.week) FROM photo p WHERE p.week < ?)
        AND b.student = e.student AND b.course = e.course
ORDER BY e.student, e.course
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

Result<std::vector<HeldPair>> heldPairs(const Connection& connection, Week week, const std::vector<CohortId>& cohorts)
{
    QVariantList values{stored(week)};
    for (const CohortId cohort : cohorts)
        values << stored(cohort);
    values << stored(week) << stored(week);
    const auto chosen = cohorts.empty()
        ? QString()
        : QStringLiteral("AND m.cohort IN (%1)").arg(placeholders(qsizetype(cohorts.size())));
    std::vector<HeldPair> pairs;
    return Statement::prepare(connection, heldQuestion(chosen))
        .and_then([&](Statement statement) -> Result<void> {
            if (const auto asked = statement.runWith(values); !asked)
                return asked;
            while (statement.next())
                pairs.push_back(pairOf(statement));
            return statement.finish();
        })
        .map([&pairs] { return std::move(pairs); });
}

} // namespace farol::storage
