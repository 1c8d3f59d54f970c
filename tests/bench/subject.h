#pragma once

#include "core/domain/entities.h"
#include "measurements.h"
#include "raw_sqlite.h"

#include <QByteArray>

#include <vector>

namespace farol::bench {

inline constexpr double aggregatesAtMost = 1.8; ///< of raw SQLite, where SQL aggregates
inline constexpr double streamsAtMost = 2.6; ///< where rows stream

/// One size opened in both ways.
struct Subject {
    const BulkScale& scale;
    storage::Connection reader;
    domain::School school;
    RawDatabase raw;
};

[[nodiscard]] domain::Result<Subject> openSubject(const BulkScale& scale);

/// Runs what the product ran, and reads every row; how many there were.
[[nodiscard]] domain::Result<qint64> replay(const RawDatabase& raw, const std::vector<QByteArray>& texts);

/// Milliseconds in which whoever waits has the rows.
double patience(const BulkScale& scale);

/// Adds how long a question took beside what whoever waits has patience for.
void tellTime(Bench& bench, const QString& name, const Spread& ours, double longest);

} // namespace farol::bench
