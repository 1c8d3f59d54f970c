#pragma once

#include "core/domain/clock.h"
#include "core/storage/store.h"
#include "core/sync/engine.h"
#include "fake_platform.h"

#include <QTemporaryDir>

#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace farol::tests {

/// An instant of UTC, "2026-11-20T12:00:00".
QDateTime at(const char* text);

/// Turma 12 (tag 69) and turma 13 (tag 70) of a trilha of two courses, a platform and a clock one can turn.
class Collection : public testing::Test {
protected:
    void SetUp() override;

    /// One run from its start to its end; `meanwhile` is called once it was started.
    sync::Outcome collect(const std::function<void(sync::Engine&)>& meanwhile = {});
    /// The same in another manner.
    sync::Outcome collect(const sync::Request& request, const std::function<void(sync::Engine&)>& meanwhile = {});
    static sync::Request full() { return {sync::Scope::Full}; }
    /// The same as usual, with waits a test can wait for.
    static sync::Request soon();
    /// Turmas 14, 15, … of the same trilha with tags 71, 72, …
    void addCohorts(int count);
    /// Courses 30, 40, … of the trilha.
    void addCourses(int count);

    /// "7/10=417 7/20=? …": the week's cells in key order; "?" not collected, "x" no access.
    std::string cells(const char* week = "2026-W47") const;
    /// The first column of the only row; -1 when there is none.
    qint64 number(const char* sql) const;

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
    FakePlatform platform;
    domain::FixedClock clock{at("2026-11-20T12:00:00")};
};

/// Runs the event loop until this is so; false when it takes longer than any run of a test.
bool eventually(const std::function<bool()>& isSo);

} // namespace farol::tests
