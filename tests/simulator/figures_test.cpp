#include "app/simulator/school.h"
#include "core/domain/entities.h"
#include "core/domain/pace.h"
#include "core/domain/status.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace farol::simulator {

namespace {

using domain::Status;

const QDate today(2026, 11, 20);

/// What the program would say of a school's turmas: a second reckoning of the figures, from the truth.
class Figures {
public:
    explicit Figures(const School& school) :
        m_school(school)
    {
        for (const QDate monday : school.plan().recesses)
            m_recesses.push_back(domain::Week::ofDate(monday));
        for (const auto& cohort : school.plan().cohorts)
            for (const auto& member : school.members(cohort.tag, instant(0)))
                add(cohort, member.student->id);
    }

    double share(Status status) const { return static_cast<double>(m_counts.at(status)) / m_students; }
    double stalledShare() const { return static_cast<double>(m_stalled) / m_students; }

private:
    static QDateTime instant(int weeksAgo) { return {today.addDays(-7 * weeksAgo), QTime(17, 0), Qt::UTC}; }

    void add(const CohortPlan& cohort, domain::StudentId student)
    {
        const auto& track = *m_school.track(cohort.track);
        std::vector<domain::PlannedCourse> planned;
        for (const auto& course : track.courses)
            planned.push_back({{course.id, course.name}, qRound(course.weeks * 2)});
        domain::CellCounts counts;
        std::vector<size_t> answered;
        for (size_t i = 0; i < track.courses.size(); ++i) {
            const auto truth = *m_school.truth(student, track.courses[i].id, instant(0));
            ++counts.cells;
            if (!truth.access) {
                ++counts.noAccess;
                continue;
            }
            ++counts.answered;
            answered.push_back(i);
            counts.sumTenths += truth.tenths();
            counts.finished += truth.tenths() == domain::complete ? 1 : 0;
        }
        const auto days = domain::studyDays(cohort.start, today, m_recesses);
        const auto expected = domain::Pace(planned).expectedMean(answered, days.value_or(0));
        const auto status = domain::statusOf(counts, expected, {});
        ++m_counts[status];
        ++m_students;
        const auto sums = {sumAt(track, student, 2), sumAt(track, student, 1), sumAt(track, student, 0)};
        const bool knownBefore = std::all_of(sums.begin(), sums.end(), [](const auto& sum) { return sum.has_value(); });
        if (knownBefore && status != Status::Finished && *sums.begin() >= *(sums.end() - 1))
            ++m_stalled;
    }

    std::optional<int> sumAt(const TrackPlan& track, domain::StudentId student, int weeksAgo) const
    {
        int sum = 0;
        for (const auto& course : track.courses) {
            const auto truth = m_school.truth(student, course.id, instant(weeksAgo));
            if (!truth)
                return std::nullopt;
            sum += truth->tenths();
        }
        return sum;
    }

    const School& m_school;
    std::vector<domain::Week> m_recesses;
    std::map<Status, int> m_counts;
    int m_students = 0;
    int m_stalled = 0;
};

TEST(SimulatedFigures, TheDemonstrationLooksLikeASchool)
{
    const School school(SchoolPlan::demonstration(today));
    const Figures figures(school);
    EXPECT_NEAR(figures.share(Status::OnTrack), 0.50, 0.10);
    EXPECT_NEAR(figures.share(Status::Attention), 0.18, 0.10);
    EXPECT_NEAR(figures.share(Status::Late), 0.25, 0.10);
    EXPECT_NEAR(figures.share(Status::Finished), 0.10, 0.06);
    EXPECT_NEAR(figures.stalledShare(), 0.12, 0.05);
}

TEST(SimulatedFigures, OtherSeedsLookLikeSchoolsToo)
{
    for (quint64 seed = 2; seed < 8; ++seed) {
        const School school(SchoolPlan::demonstration(today, seed));
        const Figures figures(school);
        EXPECT_NEAR(figures.share(Status::OnTrack), 0.50, 0.15) << seed;
        EXPECT_NEAR(figures.stalledShare(), 0.12, 0.08) << seed;
    }
}

} // namespace

} // namespace farol::simulator
