#pragma once

#include "core/analytics/figures.h"
#include "core/domain/pace.h"

namespace farol::analytics {

/// The mean of the pace over cells of several turmas and courses, each counted as often as it was answered.
class ExpectedMean {
public:
    /// So many answered cells of which this is expected. A negative count takes cells away again.
    void add(const domain::Pace::Expected& exact, qint64 answered);
    ExpectedMean& operator+=(const ExpectedMean& other);
    /// Nothing when no cell has an expectation; cells of turmas without one do not enter.
    std::optional<domain::Tenths> mean() const;

private:
    double m_sum = 0.0;
    qint64 m_cells = 0;
};

/// What a turma, a course or a whole filter adds up to in one week.
struct Tally {
    int students = 0;
    domain::CellCounts counts;
    int notStarted = 0;
    ExpectedMean expected;

    Tally& operator+=(const Tally& other);
};

/// The tally as a figure, without its change.
WeekFigure figureOf(domain::Week week, const Tally& tally);

/// Fills in the change of each figure since the photographed one before it in the list.
void fillChanges(std::vector<WeekFigure>& figures);

} // namespace farol::analytics
