#pragma once

#include "core/domain/cell.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"

namespace farol::storage {

/// The questions that say, from the cells alone, what `milestone` must hold of one week, the only value: the pairs that
/// have progress there for the first time, with whether an earlier photo answered 0; and the pairs that are finished
/// there for the first.
QString startsQuestion();
QString finishesQuestion();

/// Brings the milestones of a week up to date with its cells; those of the weeks before must be. Inside a transaction.
[[nodiscard]] domain::Result<void> rebuildMilestones(const Connection& connection, domain::Week week);

/// Asks anew, over all photos, for the milestones of the pairs in the table `temp.changed_pair` (student, course): for
/// cells that come into the past, or leave it.
[[nodiscard]] domain::Result<void> rebuildChangedPairs(const Connection& connection);

/// The statements that follow the cells of a batch, prepared once for all of them.
class MilestoneWriting {
public:
    [[nodiscard]] static domain::Result<MilestoneWriting> prepare(const Connection& connection);

    /// After the cell was written into the week, which must be the latest photo.
    [[nodiscard]] domain::Result<void> run(domain::Week week, const domain::Cell& cell);

private:
    MilestoneWriting(Statement reach, Statement unstart, Statement unfinish);

    Statement m_reach;
    Statement m_unstart;
    Statement m_unfinish;
};

} // namespace farol::storage
