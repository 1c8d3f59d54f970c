#include "core/analytics/tally.h"

#include <cmath>

namespace farol::analytics {

using namespace farol::domain;

void ExpectedMean::add(const Pace::Expected& exact, qint64 answered)
{
    m_sum +=
        static_cast<double>(exact.numerator) * static_cast<double>(answered) / static_cast<double>(exact.denominator);
    m_cells += answered;
}

ExpectedMean& ExpectedMean::operator+=(const ExpectedMean& other)
{
    m_sum += other.m_sum;
    m_cells += other.m_cells;
    return *this;
}

std::optional<Tenths> ExpectedMean::mean() const
{
    if (m_cells <= 0)
        return std::nullopt;
    // Thirds of several turmas do not add up exactly in binary; without the nudge a true half could fall to either
    // side.
    constexpr double nudge = 1e-9;
    return static_cast<Tenths>(std::floor(m_sum / static_cast<double>(m_cells) + 0.5 + nudge));
}

Tally& Tally::operator+=(const Tally& other)
{
    students += other.students;
    counts += other.counts;
    notStarted += other.notStarted;
    expected += other.expected;
    return *this;
}

WeekFigure figureOf(Week week, const Tally& tally)
{
    WeekFigure figure;
    figure.week = week;
    figure.photographed = tally.students > 0;
    if (!figure.photographed)
        return figure;
    figure.students = tally.students;
    figure.counts = tally.counts;
    figure.notStarted = tally.notStarted;
    figure.mean = tally.counts.progress();
    figure.expected = tally.expected.mean();
    return figure;
}

void fillChanges(std::vector<WeekFigure>& figures)
{
    const WeekFigure* before = nullptr;
    for (WeekFigure& figure : figures) {
        if (!figure.photographed)
            continue;
        if (before && before->mean && figure.mean)
            figure.change = *figure.mean - *before->mean;
        before = &figure;
    }
}

} // namespace farol::analytics
