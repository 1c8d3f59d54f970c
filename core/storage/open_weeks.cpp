#include "core/storage/open_weeks.h"

#include "core/storage/derived.h"
#include "core/storage/expected_cells.h"
#include "core/storage/seal.h"
#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

Result<void> rebuildOpenWeeks(const Connection& connection, const QDateTime& now, const QTimeZone& zone)
{
    if (const auto sealed = sealWeeksBefore(connection, Week::ofInstant(now, zone), now); !sealed)
        return sealed;
    std::vector<Week> open;
    auto done = eachRow(connection, QStringLiteral("SELECT week FROM photo WHERE sealed_at IS NULL ORDER BY week"),
        [&open](const Statement& row) { open.push_back(row.week(0)); });
    for (const Week week : open) {
        done = done.and_then([&] { return dropUnexpectedCells(connection, week); })
                   .and_then([&] { return addExpectedCells(connection, week); })
                   .and_then([&] { return rebuildDerived(connection, week); });
    }
    return done;
}

} // namespace farol::storage
