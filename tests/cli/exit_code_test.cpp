#include "app/cli/exit_code.h"

#include <gtest/gtest.h>
#include <set>

using namespace farol::cli;
using farol::domain::Fault;

TEST(FaultCodes, EveryFaultHasTheOneOfTheContract)
{
    using enum Fault;
    const std::pair<Fault, int> table[] = {{Offline, 5}, {Timeout, 5}, {ServerError, 5}, {Untrusted, 5}, {Refused, 3},
        {Throttled, 5}, {Rejected, 5}, {BadReply, 5}, {Storage, 6}, {DiskFull, 6}, {ReadOnly, 6}, {Damaged, 6},
        {NewerDatabase, 6}, {Busy, 7}, {Secret, 3}, {File, 1}, {Invalid, 2}, {NoSchool, 2}, {OtherSchool, 2},
        {WrongClock, 1}, {HistoryGone, 6}, {Cancelled, 130}, {Timer, 1}};
    std::set<Fault> seen;
    for (const auto& [fault, code] : table) {
        EXPECT_EQ(static_cast<int>(exitCodeOf(fault)), code) << static_cast<int>(fault);
        seen.insert(fault);
    }
    EXPECT_EQ(seen.size(), static_cast<size_t>(Timer) + 1) << "a fault without a line in this table";
}
