#include "core/sync/plan.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::sync;
using farol::storage::HeldPair;

namespace {

QDateTime at(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate);
}

/// A pair fetched on Friday noon.
HeldPair held(CellState state, Tenths tenths, std::optional<QDateTime> lastAccess)
{
    return {{7}, {1}, state, tenths, at("2026-11-20T12:00:00"), lastAccess, {1}};
}

const auto fridayMorning = at("2026-11-20T08:00:00");
const auto fridayEvening = at("2026-11-20T18:00:00");
const auto thursdayMorning = at("2026-11-19T11:59:59");

/// Whether a run of this kind asks the pair, in a photo that repeats nothing.
bool mustAsk(const HeldPair& pair, RunKind kind)
{
    return stepOf(pair, {kind}) == Step::Ask;
}

} // namespace

TEST(Plan, WhatIsNotKnownIsAlwaysAsked)
{
    HeldPair nothing{{7}, {1}, CellState::NotCollected, 0, std::nullopt, std::nullopt, {1}};
    EXPECT_TRUE(mustAsk(nothing, RunKind::New));
    EXPECT_TRUE(mustAsk(nothing, RunKind::Continued));
}

TEST(Plan, AContinuedRunAsksAgainOnlyWhoEnteredSince)
{
    EXPECT_FALSE(mustAsk(held(CellState::Value, 417, fridayMorning), RunKind::Continued));
    EXPECT_TRUE(mustAsk(held(CellState::Value, 417, fridayEvening), RunKind::Continued));
    EXPECT_TRUE(mustAsk(held(CellState::NoAccess, 0, fridayEvening), RunKind::Continued));
    EXPECT_FALSE(mustAsk(held(CellState::NotStarted, 0, std::nullopt), RunKind::Continued));
}

TEST(Plan, ANewRunKeepsWhatCannotHaveChanged)
{
    EXPECT_FALSE(mustAsk(held(CellState::Value, 1000, fridayEvening), RunKind::New));
    EXPECT_FALSE(mustAsk(held(CellState::NotStarted, 0, std::nullopt), RunKind::New));
    EXPECT_FALSE(mustAsk(held(CellState::Value, 417, thursdayMorning), RunKind::New));
    EXPECT_FALSE(mustAsk(held(CellState::NoAccess, 0, thursdayMorning), RunKind::New));
    EXPECT_TRUE(mustAsk(held(CellState::Value, 417, fridayMorning), RunKind::New)) << "may still be inside a long stay";
    EXPECT_TRUE(mustAsk(held(CellState::Value, 417, fridayEvening), RunKind::New));
}

TEST(Plan, AFullRunAsksEverythingAndARunOfFailuresNothingThatWasAnswered)
{
    for (const auto& pair : {held(CellState::Value, 1000, std::nullopt), held(CellState::NoAccess, 0, fridayEvening)}) {
        EXPECT_TRUE(mustAsk(pair, RunKind::Full));
        EXPECT_FALSE(mustAsk(pair, RunKind::Failures));
    }
    EXPECT_TRUE(mustAsk({{7}, {1}, CellState::NotCollected, 0, std::nullopt, fridayEvening, {1}}, RunKind::Failures));
}

TEST(Plan, MostUsefulHalfFirst)
{
    const auto pair = [](qint64 student, qint64 course, qint64 cohort, std::optional<QDateTime> access) {
        return HeldPair{{student}, {course}, CellState::NotCollected, 0, std::nullopt, access, {cohort}};
    };
    const std::vector<Pair> plan = planOf(
        {pair(1, 10, 1, fridayMorning), pair(1, 20, 1, fridayMorning), pair(2, 10, 1, std::nullopt),
            pair(3, 10, 1, fridayEvening), pair(3, 20, 1, fridayEvening), pair(4, 10, 2, std::nullopt)},
        {RunKind::New}, {{2}, {1}}).ask;
    const std::vector<Pair> wanted{{{4}, {10}}, {{3}, {10}}, {{3}, {20}}, {{1}, {10}}, {{1}, {20}}, {{2}, {10}}};
    EXPECT_EQ(plan, wanted);
}
