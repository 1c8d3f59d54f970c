#pragma once

#include "bulk_scale.h"
#include "options.h"
#include "report.h"

namespace farol::bench {

/// What every measurement works with.
struct Bench {
    const Options& options;
    BulkScales& scales;
    Report& report;
};

/// A collection at the platform's own pace: requests a second against the limit and answers of 429, with a quick, a
/// slow and a resetting platform at the same time (pace.cpp).
[[nodiscard]] domain::Result<void> measurePace(Bench& bench);

/// How long the window's thread is away from its event loop while a collection runs as fast as it can (window.cpp).
[[nodiscard]] domain::Result<void> measureWindow(Bench& bench);

/// Batches of 50 cells with everything derived from them, beside the same statements in raw SQLite (storing.cpp).
[[nodiscard]] domain::Result<void> measureStoring(Bench& bench);

/// Bytes a cell takes, of the whole file (size.cpp).
[[nodiscard]] domain::Result<void> measureSize(Bench& bench);

/// The questions of the Progresso page beside the same SQL in raw SQLite (questions.cpp).
[[nodiscard]] domain::Result<void> measureQuestions(Bench& bench);

} // namespace farol::bench
