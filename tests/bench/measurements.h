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

/// A collection at the platform's own pace: requests a second against the limit and answers of 429, with platforms of
/// different latencies and a resetting one at the same time (pace.cpp).
[[nodiscard]] domain::Result<void> measurePace(Bench& bench);

/// The real farol-cli killed at random instants, and then run once more (durability.cpp).
[[nodiscard]] domain::Result<void> measureKills(Bench& bench);
/// A disk that is full after no further page, one, two, …, and then a run with room enough (durability.cpp).
[[nodiscard]] domain::Result<void> measureFullDisk(Bench& bench);

/// The most memory the real farol-cli has while it collects a very large school (memory.cpp).
[[nodiscard]] domain::Result<void> measureMemory(Bench& bench);

/// How long the window's thread is away from its event loop while a collection runs as fast as it can (window.cpp).
[[nodiscard]] domain::Result<void> measureWindow(Bench& bench);

/// The real window in a process of its own: first paint, first figures, memory and stalls while every page is visited,
/// frames of the heat table (opening.cpp, window_probe.cpp).
[[nodiscard]] domain::Result<void> measureOpening(Bench& bench);

/// Questions whose history is not in memory yet, and those asked while a collection stores its answers (reading.cpp).
[[nodiscard]] domain::Result<void> measureReading(Bench& bench);

/// Batches of 50 cells with everything derived from them, beside the same statements in raw SQLite (storing.cpp).
[[nodiscard]] domain::Result<void> measureStoring(Bench& bench);

/// Bytes a cell takes, of the whole file (size.cpp).
[[nodiscard]] domain::Result<void> measureSize(Bench& bench);

/// The questions of the Progresso page beside the same SQL in raw SQLite (questions.cpp).
[[nodiscard]] domain::Result<void> measureQuestions(Bench& bench);

/// The tabelão as CSV and as a workbook: rows a second and memory, beside loops that only write (exporting.cpp).
[[nodiscard]] domain::Result<void> measureExporting(Bench& bench);

/// The questions of the pages Aluno, O que mudou and Cursos beside the same SQL in raw SQLite (page_questions.cpp).
[[nodiscard]] domain::Result<void> measurePages(Bench& bench);

/// Questions beside DuckDB and pandas, those of them that are installed (peer_questions.cpp).
[[nodiscard]] domain::Result<void> measurePeers(Bench& bench);

} // namespace farol::bench
