#include "core/analytics/cell_origin.h"

#include "core/analytics/scope.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto cellOriginsSql = R"(
SELECT c.state, c.origin, c.reason, count(*), max(c.collected_at)
FROM cell c
WHERE c.week = ? AND c.student = ? AND +c.course IN (%1)%2
GROUP BY c.state, c.origin, c.reason)";

void countAnswered(CellOrigin& origin, Origin how, int cells, const std::optional<QDateTime>& collectedAt)
{
    (how == Origin::Carried ? origin.carried : how == Origin::Imported ? origin.imported : origin.fetched) += cells;
    if (collectedAt && (!origin.collectedAt || *origin.collectedAt < *collectedAt))
        origin.collectedAt = collectedAt;
}

} // namespace

QString sql::cellOrigins(const Scope& scope)
{
    return QString::fromLatin1(cellOriginsSql)
        .arg(scope.courseIds(), scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("c.week")));
}

Result<CellOrigin> cellOrigin(
    const storage::Connection& connection, const School& school, const Filter& filter, StudentId student, Week week)
{
    return scopeOf(school, filter).and_then([&](const Scope& scope) {
        CellOrigin origin;
        int most = 0;
        const auto take = [&](const storage::Statement& row) {
            const auto state = static_cast<CellState>(row.number(0));
            const int cells = row.number(3);
            if (answered(state))
                countAnswered(origin, static_cast<Origin>(row.number(1)), cells, row.instant(4));
            if (state != CellState::NotCollected)
                return;
            origin.notCollected += cells;
            if (cells > most) {
                most = cells;
                origin.reason = static_cast<Reason>(row.number(2));
            }
        };
        return storage::eachRow(connection, sql::cellOrigins(scope), take, week, student).map([&] { return origin; });
    });
}

} // namespace farol::analytics
