#include "core/domain/reason.h"

#include <gtest/gtest.h>
#include <utility>

using namespace farol::domain;

TEST(Reason, KeepsTheWaysAQuestionGoesUnansweredApart)
{
    const std::pair<Fault, Reason> table[] = {{Fault::Offline, Reason::Network}, {Fault::Timeout, Reason::Timeout},
        {Fault::ServerError, Reason::ServerError}, {Fault::Throttled, Reason::Throttled},
        {Fault::BadReply, Reason::BadReply}, {Fault::Rejected, Reason::Refused}};
    for (const auto& [fault, reason] : table)
        EXPECT_EQ(reasonOf({fault, {}}), reason) << static_cast<int>(fault);
}

TEST(Reason, OfAnErrorThatStopsTheRunIsThatNobodyAsked)
{
    for (const Fault fault : {Fault::Refused, Fault::Untrusted, Fault::Cancelled, Fault::DiskFull})
        EXPECT_EQ(reasonOf({fault, {}}), Reason::NotAsked) << static_cast<int>(fault);
}
