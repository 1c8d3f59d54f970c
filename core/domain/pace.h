#pragma once

#include "entities.h"
#include "progress.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace farol::domain {

/// The turma's clock k in days: non-recess days from its start to the photo, both included; k in weeks is this / 7.
/// Nothing without a start date or before it, which means "no expectation".
std::optional<int> studyDays(std::optional<QDate> start, QDate photo, std::span<const Week> recesses);

/// What progress should be by now: courses run one after the other, each linearly from 0 to 100 over its own interval.
class Pace {
public:
    explicit Pace(std::span<const PlannedCourse> courses);

    /// Expected of the course at this place of the track after so many study days, as an exact fraction of 1000.
    struct Expected {
        qint64 numerator = 0;
        qint64 denominator = 1;
    };
    Expected expected(size_t course, int days) const;
    /// The same rounded to tenths.
    Tenths expectedTenths(size_t course, int days) const;
    /// Mean over exactly these courses (places in the track), rounded to tenths; nothing for none.
    std::optional<Tenths> expectedMean(std::span<const size_t> courses, int days) const;

private:
    struct Interval {
        qint64 start; ///< in halves of a week
        qint64 length;
    };
    std::vector<Interval> m_intervals;
};

} // namespace farol::domain
