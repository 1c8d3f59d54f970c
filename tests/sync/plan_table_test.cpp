#include "core/sync/plan.h"

#include <gtest/gtest.h>
#include <random>
#include <set>

using namespace farol::domain;
using namespace farol::sync;
using farol::storage::HeldPair;

namespace {

const QDateTime fetched(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

/// A pair of one student, who entered so many seconds before the fetch (after it when negative).
HeldPair pairOf(CellState state, Tenths tenths, std::optional<qint64> enteredBefore)
{
    HeldPair held;
    held.student = {7};
    held.course = {1};
    held.state = state;
    held.tenths = tenths;
    held.collectedAt = fetched;
    if (enteredBefore)
        held.lastAccess = fetched.addSecs(-*enteredBefore);
    return held;
}

constexpr qint64 day = 24 * 60 * 60;

/// Whether a run of this kind asks the pair, in a photo that repeats nothing.
bool mustAsk(const HeldPair& pair, RunKind kind)
{
    return stepOf(pair, {kind}) == Step::Ask;
}

} // namespace

TEST(PlanTable, WhatEachKindOfRunAsks)
{
    using enum CellState;
    struct Row {
        CellState state;
        Tenths tenths;
        std::optional<qint64> enteredBefore;
        const char* asked; ///< N, C, F: by a new, a continued, a full run
    };
    const Row table[] = {{Value, 417, std::nullopt, "F"}, {Value, 417, day + 1, "F"}, {Value, 417, day, "F"},
        {Value, 417, day - 1, "NF"}, {Value, 417, 0, "NF"}, {Value, 417, -1, "NCF"}, {Value, 1000, day - 1, "F"},
        {Value, 1000, -1, "CF"}, {Value, 999, -1, "NCF"}, {NotStarted, 0, std::nullopt, "F"}, {NotStarted, 0, 1, "NF"},
        {NotStarted, 0, -day, "NCF"}, {NoAccess, 0, std::nullopt, "F"}, {NoAccess, 0, 2 * day, "F"},
        {NoAccess, 0, 60, "NF"}, {NoAccess, 0, -60, "NCF"}, {NotCollected, 0, std::nullopt, "NCF"},
        {NotCollected, 0, 2 * day, "NCF"}};
    for (const Row& row : table) {
        const HeldPair held = pairOf(row.state, row.tenths, row.enteredBefore);
        std::string asked;
        for (const auto& [kind, letter] :
            {std::pair(RunKind::New, 'N'), std::pair(RunKind::Continued, 'C'), std::pair(RunKind::Full, 'F')}) {
            if (mustAsk(held, kind))
                asked += letter;
        }
        EXPECT_EQ(asked, row.asked) << static_cast<int>(row.state) << ' ' << row.tenths << ' '
                                    << (row.enteredBefore ? std::to_string(*row.enteredBefore) : "never");
    }
}

TEST(PlanTable, WhatIsRepeatedOfThePhotoBefore)
{
    using enum CellState;
    struct Row {
        CellState state;
        Tenths tenths;
        std::optional<qint64> enteredBefore; ///< the original fetch, by so many seconds
        bool isRepeated;
    };
    const Row table[] = {{Value, 417, std::nullopt, true}, {Value, 417, day + 1, true}, {Value, 417, day, true},
        {Value, 417, day - 1, false}, {Value, 417, 0, false}, {Value, 417, -6 * day, false}, {Value, 999, -day, false},
        {Value, 1000, day - 1, true}, {Value, 1000, -6 * day, true}, {NotStarted, 0, std::nullopt, true},
        {NotStarted, 0, day, true}, {NotStarted, 0, 1, false}, {NoAccess, 0, std::nullopt, true},
        {NoAccess, 0, day, true}, {NoAccess, 0, -60, false}, {NotCollected, 0, std::nullopt, false},
        {NotCollected, 0, 9 * day, false}};
    for (const Row& row : table) {
        HeldPair held = pairOf(NotCollected, 0, row.enteredBefore);
        held.collectedAt.reset();
        held.stateBefore = row.state;
        held.tenthsBefore = row.tenths;
        held.collectedBefore = fetched;
        for (const RunKind kind : {RunKind::New, RunKind::Continued, RunKind::Full, RunKind::Failures}) {
            const Step wanted = row.isRepeated ? Step::Repeat : Step::Ask;
            EXPECT_EQ(stepOf(held, {kind, Carrying::Allowed}), wanted) << static_cast<int>(row.state) << row.tenths;
            EXPECT_EQ(stepOf(held, {kind, Carrying::Forbidden}), Step::Ask);
            HeldPair unlisted = held;
            unlisted.isListed = false;
            EXPECT_EQ(stepOf(unlisted, {kind, Carrying::Allowed}), Step::Ask) << "no list of this week says anything";
        }
        held.collectedBefore.reset();
        EXPECT_EQ(stepOf(held, {RunKind::New, Carrying::Allowed}), Step::Ask) << "fetched nobody knows when";
    }
}

TEST(PlanTable, WhatWasRepeatedThisWeekStaysByTheSameRule)
{
    using enum CellState;
    const HeldPair stands = pairOf(Value, 417, day);
    const HeldPair entered = pairOf(Value, 417, day - 1);
    const HeldPair finished = pairOf(Value, 1000, -day);
    for (HeldPair held : {stands, entered, finished}) {
        held.origin = Origin::Carried;
        const bool stays = held.tenths == complete || held.lastAccess == stands.lastAccess;
        for (const RunKind kind : {RunKind::New, RunKind::Continued}) {
            EXPECT_EQ(stepOf(held, {kind, Carrying::Allowed}), stays ? Step::Keep : Step::Ask);
            EXPECT_EQ(stepOf(held, {kind, Carrying::Forbidden}), Step::Ask) << "a full photo repeats nothing";
        }
        EXPECT_EQ(stepOf(held, {RunKind::Failures, Carrying::Allowed}), Step::Keep);
    }
}

TEST(PlanTable, WhatARunFetchedItselfItDoesNotAskAgain)
{
    for (const RunKind kind : {RunKind::New, RunKind::Full}) {
        const HeldPair held = pairOf(CellState::Value, 417, 60);
        EXPECT_EQ(stepOf(held, {kind, Carrying::Forbidden, fetched.addSecs(1)}), Step::Ask)
            << "fetched before it began";
        EXPECT_EQ(stepOf(held, {kind, Carrying::Forbidden, fetched}), Step::Keep);
        const HeldPair entered = pairOf(CellState::Value, 417, -60);
        EXPECT_EQ(stepOf(entered, {kind, Carrying::Forbidden, fetched}), Step::Ask);
    }
}

TEST(PlanTable, AListThatFailedLeavesANewRunInDoubt)
{
    HeldPair held = pairOf(CellState::Value, 417, std::nullopt);
    held.isListed = false;
    EXPECT_TRUE(mustAsk(held, RunKind::New));
    EXPECT_FALSE(mustAsk(held, RunKind::Continued)) << "what was fetched is kept";
    held.tenths = complete;
    EXPECT_FALSE(mustAsk(held, RunKind::New));
}

TEST(PlanTable, ACellWithoutAnInstantIsAlwaysAsked)
{
    HeldPair held = pairOf(CellState::Value, 1000, std::nullopt);
    held.collectedAt.reset();
    for (const RunKind kind : {RunKind::New, RunKind::Continued, RunKind::Full})
        EXPECT_TRUE(mustAsk(held, kind));
}

TEST(PlanTable, AnyHistoryIsPlannedOnceEachByTurmaThenAccess)
{
    std::mt19937 random(20261120);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int round = 0; round < 200; ++round) {
        std::vector<HeldPair> held;
        for (qint64 student = 1; student <= 12; ++student) {
            const CohortId cohort{below(3) + 1};
            const auto access = below(4) == 0 ? std::nullopt : std::optional(fetched.addSecs(below(4) * day - 2 * day));
            for (qint64 course = 1; course <= 3; ++course) {
                const auto state = static_cast<CellState>(below(4));
                held.push_back({{student}, {course}, state, state == CellState::Value ? below(1000) + 1 : 0,
                    state == CellState::NotCollected ? std::nullopt : std::optional(fetched), access, cohort});
            }
        }
        const auto kind = static_cast<RunKind>(below(3));
        const std::vector<CohortId> order{{3}, {1}, {2}};
        const std::vector<Pair> plan = planOf(held, {kind}, order).ask;
        const auto heldOf = [&](const Pair& pair) {
            return *std::find_if(held.begin(), held.end(),
                [&](const HeldPair& h) { return h.student == pair.student && h.course == pair.course; });
        };
        std::set<std::pair<StudentId, CourseId>> seen;
        const auto place = [&](const Pair& pair) {
            const HeldPair one = heldOf(pair);
            return std::tuple(std::find(order.begin(), order.end(), one.cohort) - order.begin(),
                one.lastAccess ? -one.lastAccess->toSecsSinceEpoch() : 0, one.student, one.course);
        };
        for (size_t i = 0; i < plan.size(); ++i) {
            EXPECT_TRUE(seen.emplace(plan[i].student, plan[i].course).second);
            EXPECT_TRUE(mustAsk(heldOf(plan[i]), kind));
            if (i > 0) {
                EXPECT_LT(place(plan[i - 1]), place(plan[i]));
            }
        }
        const auto wanted =
            std::count_if(held.begin(), held.end(), [kind](const HeldPair& pair) { return mustAsk(pair, kind); });
        EXPECT_EQ(static_cast<std::ptrdiff_t>(plan.size()), wanted);
    }
}
