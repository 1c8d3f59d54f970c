#pragma once

#include "core/analytics/course_funnel.h"
#include "ui/data/table_footer.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// The columns of the view Semanas: the mean of each course in each week. `texts` outlives them.
std::vector<TableColumn<analytics::CourseFunnelRow>> courseMeansTable(
    const analytics::CourseFunnel& funnel, const Texts& texts, HeatScale scale);

/// The marks that occur in it.
std::vector<FooterMark> marksOf(const analytics::CourseFunnel& funnel);

} // namespace farol::ui
