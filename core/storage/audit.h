#pragma once

#include "core/domain/cell.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <span>
#include <vector>

namespace farol::storage {

/// What a photo's audit has come to: how many of its sample were answered, and how many of these had changed.
struct Audit {
    int audited = 0;
    int differing = 0;

    bool operator==(const Audit&) const = default;
};

/// Remembers the pairs that the audit of an open photo asks, in addition to those it has. Inside a transaction.
[[nodiscard]] domain::Result<void> addAuditPairs(
    const Connection& connection, domain::Week week, std::span<const domain::Pair> sample);

/// The pairs of the sample that are not answered yet, in order of their key.
[[nodiscard]] domain::Result<std::vector<domain::Pair>> pendingAuditPairs(
    const Connection& connection, domain::Week week);

/// What the audit of a photo has come to.
[[nodiscard]] domain::Result<Audit> auditOf(const Connection& connection, domain::Week week);

/// Counts those of these answers that the sample awaits, against the cells still held; call it before they are
/// replaced, in the same transaction. A pair without an answer goes on being awaited.
[[nodiscard]] domain::Result<void> countAudited(
    const Connection& connection, domain::Week week, std::span<const domain::Cell> answers);

} // namespace farol::storage
