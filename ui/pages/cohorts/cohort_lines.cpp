#include "cohort_lines.h"

#include "ui/marked_cohorts.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::CohortComparison;
using analytics::CohortLife;
using analytics::ComparisonRow;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CohortCharts)
};

} // namespace

const ComparisonRow* youngestDrawn(const CohortComparison& comparison, const MarkedCohorts& marked)
{
    const ComparisonRow* found = nullptr;
    const auto isYounger = [&](const ComparisonRow& row) {
        const bool isMarked = marked.isMarked(row.cohort);
        const bool wasMarked = found && marked.isMarked(found->cohort);
        return !found || (isMarked && !wasMarked) || (isMarked == wasMarked && *row.start > *found->start);
    };
    for (const ComparisonRow& row : comparison.rows) {
        if (row.age && isYounger(row))
            found = &row;
    }
    return found;
}

std::vector<const CohortLife*> earlierOnes(const CohortComparison& comparison, const ComparisonRow* than)
{
    return than ? analytics::earlierThan(comparison.ages, *than->start) : std::vector<const CohortLife*>();
}

std::vector<PlotPlace> studyWeeks(int last, const Numbers& numbers)
{
    std::vector<PlotPlace> places;
    for (int week = 0; week <= last; ++week)
        places.push_back({numbers.count(week), Words::tr("study week %1").arg(numbers.count(week))});
    return places;
}

} // namespace farol::ui
