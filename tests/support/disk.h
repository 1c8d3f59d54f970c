#pragma once

#include "core/storage/connection.h"
#include "tests/support/dump.h"

#include <gtest/gtest.h>

namespace farol::tests {

/// Lets the disk of a database be full after no further page, one, two, … and calls `attempt` until it succeeds; each
/// failure must be DiskFull and is followed by `afterFailure`. Returns how many there were.
template <typename Attempt, typename AfterFailure>
int withGrowingDisk(const storage::Connection& connection, Attempt attempt, AfterFailure afterFailure)
{
    const int pages = std::stoi(rows(connection, "PRAGMA page_count"));
    for (int room = 0; room < 500; ++room) {
        EXPECT_TRUE(connection.run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + room)));
        const domain::Result<void> done = attempt();
        if (done)
            return room;
        EXPECT_EQ(done.error().fault, domain::Fault::DiskFull) << done.error().detail.toStdString();
        afterFailure();
    }
    ADD_FAILURE() << "never enough room";
    return -1;
}

} // namespace farol::tests
