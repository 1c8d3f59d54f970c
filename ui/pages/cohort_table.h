#pragma once

#include "core/analytics/cohort_columns.h"
#include "ui/data/table_footer.h"
#include "ui/data/table_model.h"

#include <map>

namespace farol::ui {

/// The turmas drawn in colour: at most five, each keeps its colour while the page is open.
class MarkedCohorts {
public:
    static constexpr int most = 5;

    /// Marks or unmarks; a sixth takes the place of the one marked longest ago.
    void toggle(domain::CohortId cohort);
    void mark(const std::vector<domain::CohortId>& cohorts);
    /// 0 to 4; −1 when it is not marked.
    int colorOf(domain::CohortId cohort) const;
    bool isEmpty() const { return m_order.empty(); }
    /// In the order of marking.
    const std::vector<domain::CohortId>& all() const { return m_order; }

private:
    std::vector<domain::CohortId> m_order;
    std::map<domain::CohortId, int> m_colors;
};

/// The columns of the view Por turma; `marked` must outlive them.
std::vector<TableColumn<analytics::CohortRow>> cohortTable(const analytics::CohortWeeks& answer, const Texts& texts,
    HeatScale scale, const QString& totalName, const MarkedCohorts& marked);

QString cohortRowId(const analytics::CohortRow& row);
/// "Turma 12"; the chart's short form is "T12".
QString cohortName(int number);
QString cohortShortName(int number);
std::vector<FooterMark> marksOf(const std::vector<analytics::CohortRow>& rows);

} // namespace farol::ui
