#include "pace_shape.h"

#include "core/domain/pace.h"

#include <numeric>

namespace farol::ui {

using namespace farol::domain;

int PaceShape::halfWeeks() const
{
    return std::accumulate(courses.begin(), courses.end(), 0,
        [](int sum, const PlannedCourse& planned) { return sum + planned.halfWeeks; });
}

std::optional<Tenths> PaceShape::expectedAt(int week) const
{
    std::vector<size_t> all(courses.size());
    std::iota(all.begin(), all.end(), size_t(0));
    return Pace(courses).expectedMean(all, 7 * week);
}

const Course* PaceShape::courseAt(int week) const
{
    int end = 0;
    for (const PlannedCourse& planned : courses) {
        end += planned.halfWeeks;
        if (2 * week <= end)
            return &planned.course;
    }
    return courses.empty() ? nullptr : &courses.back().course;
}

} // namespace farol::ui
