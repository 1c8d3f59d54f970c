#pragma once

#include "core/domain/cell.h"
#include "core/domain/week.h"
#include "raw_sqlite.h"

#include <span>

namespace farol::bench {

/// What storage::Store::save does with a batch of cells, through the C API: the same statements in the same order, and
/// prepared as often, once a batch.
class RawBatch {
public:
    /// `texts`: the statements of one batch, each once, in the order in which they first ran. The database must outlive
    /// the batch.
    RawBatch(const RawDatabase& database, std::vector<QByteArray> texts);

    /// Invalid when the statements are not those this class knows how to bind; then it must learn them.
    [[nodiscard]] domain::Result<void> save(
        domain::Week week, std::span<const domain::Cell> cells, const QDateTime& now);

private:
    /// The places of the statements.
    enum Step : size_t {
        Begin,
        RequireOpen,
        AnyAudit,
        Withdraw,
        Write,
        Add,
        Unstart,
        Unfinish,
        Reach,
        Drop,
        Fill,
        Touch,
        Commit
    };

    [[nodiscard]] domain::Result<void> prepare();
    [[nodiscard]] domain::Result<void> run(Step step, std::initializer_list<qint64> values = {});
    [[nodiscard]] domain::Result<void> write(domain::Week week, const domain::Cell& cell);
    [[nodiscard]] domain::Result<void> mark(domain::Week week, const domain::Cell& cell);
    [[nodiscard]] domain::Result<void> writeAll(
        domain::Week week, std::span<const domain::Cell> cells, const QDateTime& now);

    const RawDatabase& m_database;
    std::vector<QByteArray> m_texts;
    std::vector<RawStatement> m_steps; ///< while a batch is being stored
};

} // namespace farol::bench
