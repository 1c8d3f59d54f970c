#pragma once

#include "core/domain/cell.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"

namespace farol::storage {

/// Remembers why the platform refuses a pair, for whoever looks at a *sem acesso*: the words of the last refusal alone.
class RefusalWriting {
public:
    [[nodiscard]] static domain::Result<RefusalWriting> prepare(const Connection& connection);
    /// Does nothing for a cell that is no refusal, one without words, or one of an erased person. Call inside the
    /// cell's transaction.
    [[nodiscard]] domain::Result<void> run(const domain::Cell& cell);

private:
    explicit RefusalWriting(Statement statement);

    Statement m_statement;
};

/// Whether the pair could be read when the platform last spoke of it, this week or in the photo before.
[[nodiscard]] domain::Result<bool> couldBeRead(
    const Connection& connection, domain::Week week, const domain::Pair& pair);

} // namespace farol::storage
