#pragma once

#include "audit_sample.h"
#include "plan.h"
#include "run.h"

namespace farol::sync {

/// What a run does about the pairs of its week once the lists are there: decides whether the photo is to be full,
/// repeats what may be repeated, draws the audit's sample, and takes everything back when the audit finds that cells
/// changed unseen.
class PhotoPlan {
public:
    /// Make it before the run is noted: how the week's earlier runs ended decides what this one is.
    [[nodiscard]] static domain::Result<PhotoPlan> make(storage::Store& store, domain::Week week, const QDateTime& now,
        const Request& request, std::vector<domain::CohortId> cohortOrder);

    /// Repeats what may be repeated and returns what to ask, in order, the audit first.
    [[nodiscard]] domain::Result<std::vector<Pair>> begin();
    /// Looks at the audit after something was stored. When it has found too much, the photo becomes a full one: what to
    /// ask now in the place of what still waits.
    [[nodiscard]] domain::Result<std::optional<std::vector<Pair>>> look();

    int carried() const { return m_carried; } ///< pairs this run repeated
    int repeated() const { return m_repeated; } ///< pairs of the photo that are repeated and not asked
    const storage::Audit& audit() const { return m_audit; }

private:
    PhotoPlan(storage::Store& store, domain::Week week, const QDateTime& now, const Request& request,
        std::vector<domain::CohortId> cohortOrder);

    [[nodiscard]] domain::Result<void> decideKind();
    [[nodiscard]] domain::Result<void> decideCarrying();
    [[nodiscard]] domain::Result<Plan> plan() const;
    [[nodiscard]] domain::Result<std::vector<Pair>> askEverything();
    [[nodiscard]] domain::Result<void> draw(const Plan& plan);
    [[nodiscard]] domain::Result<void> repeat(const Plan& plan);
    [[nodiscard]] domain::Result<std::vector<Pair>> auditFirst(const Plan& plan);

    storage::Store* m_store;
    domain::Week m_week;
    QDateTime m_begun; ///< in whole seconds, as the store keeps instants
    Request m_request;
    std::vector<domain::CohortId> m_cohortOrder;
    Manner m_manner;
    bool m_owesFull = false; ///< a full run of the week was stopped and is not made up for
    storage::Audit m_audit;
    int m_carried = 0;
    int m_repeated = 0;
};

} // namespace farol::sync
