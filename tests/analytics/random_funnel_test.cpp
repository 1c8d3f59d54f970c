#include "core/analytics/course_funnel.h"
#include "core/analytics/coverage.h"
#include "tests/analytics/naive.h"
#include "tests/analytics/random_picture.h"
#include "tests/support/world.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::Naive;
using farol::tests::RandomPicture;
using farol::tests::World;
using farol::tests::world;

namespace {

/// One student in one course, told cell by cell from the first photo to the last of the filter.
struct Path {
    std::optional<Week> started;
    std::optional<Week> finished;
    bool seen = false; ///< answered with 0 before it started
    std::vector<const Cell*> cells; ///< of every photo, the last one last

    Path(const Naive& naive, const std::vector<Week>& photos, StudentId student, CourseId course)
    {
        for (const Week week : photos) {
            const Cell* cell = naive.cell(week, student, course);
            cells.push_back(cell);
            if (!cell || !answered(cell->state))
                continue;
            if (!started && cell->tenths == 0)
                seen = true;
            if (!started && cell->tenths > 0)
                started = week;
            if (!finished && cell->tenths == complete)
                finished = week;
        }
    }

    /// Progress so many photos before the last; nothing without an answer.
    std::optional<int> tenths(size_t ago) const
    {
        if (ago >= cells.size())
            return std::nullopt;
        const Cell* cell = cells[cells.size() - 1 - ago];
        return cell && answered(cell->state) ? std::optional(cell->tenths) : std::nullopt;
    }
};

/// The counts of one course, the slow way.
struct Counts {
    int students = 0;
    int started = 0;
    int finished = 0;
    int timed = 0;
    int judged = 0;
    int stalled = 0;
    int moving = 0;
    int moved = 0;
    qint64 gain = 0;
    std::vector<int> durations;

    void add(const Path& path, Week last)
    {
        ++students;
        if (!path.started)
            return;
        ++started;
        const auto now = path.tenths(0);
        const auto before = path.tenths(1);
        const auto earlier = path.tenths(2);
        if (path.finished) {
            ++finished;
            if (path.seen) {
                ++timed;
                durations.push_back(int(*path.finished - *path.started) + 1);
            }
        }
        if (now && before && (!path.finished || *path.finished == last)) {
            ++moving;
            gain += *now - *before;
            moved += *now > *before;
        }
        if (now && before && earlier && !path.finished) {
            ++judged;
            stalled += *now <= *before && *before <= *earlier;
        }
    }

    std::optional<int> halfWithin() const
    {
        for (int weeks = 1; timed >= leastTimed; ++weeks) {
            const auto done =
                std::count_if(durations.begin(), durations.end(), [=](int took) { return took <= weeks; });
            if (2 * done >= timed)
                return weeks;
        }
        return std::nullopt;
    }
};

void expectFunnel(const World& school, const Filter& filter)
{
    const School registered = school.school();
    const Naive naive(school.connection(), registered, filter);
    const auto funnel = courseFunnel(school.connection(), registered, filter);
    ASSERT_TRUE(funnel);
    ASSERT_EQ(funnel->weeks, naive.weeks());
    const Week last = funnel->weeks.back();
    std::vector<Week> photos = *photographedWeeks(school.connection());
    std::erase_if(photos, [last](Week week) { return week > last; });
    const qint64 apart = photos.size() > 1 ? last - photos[photos.size() - 2] : 1;
    std::set<StudentId> students;
    for (const Naive::Person& person : naive.people(last))
        students.insert(person.student);
    for (const CourseFunnelRow& row : funnel->rows) {
        Counts counts;
        for (const StudentId student : students) {
            const Cell* cell = naive.cell(last, student, row.course.id);
            if (cell && cell->state != CellState::NoAccess && naive.hasCourse(last, row.course.id))
                counts.add(Path(naive, photos, student, row.course.id), last);
        }
        SCOPED_TRACE(row.course.name.toStdString());
        EXPECT_EQ(row.students(), counts.students);
        EXPECT_EQ(row.started, counts.started);
        EXPECT_EQ(row.finished, counts.finished);
        EXPECT_EQ(row.timed, counts.timed);
        EXPECT_EQ(row.halfWithin, counts.halfWithin());
        EXPECT_EQ(row.judged, counts.judged);
        EXPECT_EQ(row.stalled, counts.stalled);
        EXPECT_EQ(row.moving, counts.moving);
        EXPECT_EQ(row.moved, counts.moved);
        const auto gain = gainOf(counts.gain, counts.moving, apart);
        EXPECT_EQ(row.gain.has_value(), gain.has_value());
        EXPECT_TRUE(!gain || (row.gain->tenths == gain->tenths && row.gain->estimated == gain->estimated));
    }
}

} // namespace

class RandomFunnel : public testing::TestWithParam<RandomPicture::Plans> { };

INSTANTIATE_TEST_SUITE_P(Plans, RandomFunnel,
    testing::Values(RandomPicture::Plans::One, RandomPicture::Plans::Changing), testing::PrintToStringParamName());

TEST_P(RandomFunnel, EqualsTheObviousRecomputation)
{
    for (const quint32 seed : {1U, 2U}) {
        const World school = world(RandomPicture(seed, GetParam()).text());
        Filter all;
        all.track = school.track(u"a");
        Filter turmas = all;
        turmas.cohorts = {school.cohort(u"a/2"), school.cohort(u"a/10")};
        Filter earlier = all;
        earlier.to = Week::fromKey(u"2027-W01");
        earlier.courses = {CourseId{12}, CourseId{13}};
        for (const Filter& filter : {all, turmas, earlier}) {
            SCOPED_TRACE("seed " + std::to_string(seed));
            expectFunnel(school, filter);
            if (HasFailure())
                return;
        }
    }
}
