#pragma once

#include "core/storage/store.h"

namespace farol::storage {

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
