#pragma once

#include "core/domain/ids.h"
#include "marked_rows.h"

#include <QObject>

namespace farol::ui {

/// The turmas drawn in colour: at most five, one choice for all pages of the window. Each keeps its colour while the
/// window is open.
class MarkedCohorts final : public QObject {
    Q_OBJECT

public:
    static constexpr int most = MarkedRows<domain::CohortId>::most;

    /// Marks or unmarks; a sixth takes the place of the one marked longest ago.
    void toggle(domain::CohortId cohort);
    void mark(const std::vector<domain::CohortId>& cohorts);
    /// Up to four spread over these, so that a chart says something, when none of them is marked.
    void markSome(const std::vector<domain::CohortId>& among);
    /// 0 to 4; −1 when it is not marked.
    int colorOf(domain::CohortId cohort) const { return m_rows.colorOf(cohort); }
    bool isMarked(domain::CohortId cohort) const { return colorOf(cohort) >= 0; }
    /// In the order of marking.
    const std::vector<domain::CohortId>& all() const { return m_rows.all(); }

signals:
    void changed();

private:
    MarkedRows<domain::CohortId> m_rows;
};

} // namespace farol::ui
