#include "core/analytics/cohort_figures.h"

#include "core/analytics/extra_listings.h"
#include "core/analytics/sql.h"
#include "core/analytics/tally.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto membersSql = R"(
SELECT m.week, m.cohort, count(*)
FROM photo p CROSS JOIN membership m ON m.week = p.week AND m.cohort IN (%1)
WHERE p.week BETWEEN ? AND ?
GROUP BY m.week, m.cohort)";

constexpr auto cohortSumsSql = R"(
SELECT s.week, s.cohort, s.course, s.cells, s.answered, s.no_access, s.finished, s.sum_tenths, s.not_started
FROM photo p CROSS JOIN sums s ON s.week = p.week AND s.cohort IN (%1) %2
WHERE p.week BETWEEN ? AND ?)";

/// The tallies of every turma and every course in every photo, and of the whole.
class Tallying {
public:
    Tallying(const Scope& scope, const std::vector<Photo>& photos) :
        m_scope(scope),
        m_photos(photos),
        m_cohorts(scope.cohorts.size(), std::vector<Tally>(photos.size())),
        m_courses(scope.places.size(), std::vector<Tally>(photos.size())),
        m_whole(photos.size()),
        m_plans(plansOf(scope, photos)),
        m_days(studyDaysOf(scope, photos))
    {
    }

    void addMembers(Week week, CohortId id, int students)
    {
        const auto photo = photoAt(m_photos, week);
        const auto cohort = m_scope.cohortAt(id);
        if (!photo || !cohort)
            return;
        m_cohorts[*cohort][*photo].students += students;
        m_whole[*photo].students += students;
    }

    void addSums(Week week, CohortId id, CourseId course, const Tally& sums)
    {
        const auto photo = photoAt(m_photos, week);
        const auto cohort = m_scope.cohortAt(id);
        if (!photo || !cohort)
            return;
        const Tally part = withPace(sums, *cohort, *photo, course);
        m_cohorts[*cohort][*photo] += part;
        addToWhole(*photo, course, part);
    }

    /// What was added once too often for the whole: the listing's student and cells.
    void takeAway(const ExtraListing& listing)
    {
        m_whole[listing.photo].students -= 1;
        for (const ExtraCell& cell : listing.cells) {
            const CellCounts one = countsOf(cell.state, cell.tenths);
            const CellCounts less{-one.cells, -one.answered, -one.noAccess, -one.finished, -one.sumTenths};
            const int notStarted = cell.state == CellState::NotStarted ? -1 : 0;
            addToWhole(listing.photo, cell.course,
                withPace({0, less, notStarted, {}}, listing.cohort, listing.photo, cell.course));
        }
    }

    CohortFigures figures() const
    {
        CohortFigures result;
        for (const std::vector<Tally>& cohort : m_cohorts)
            result.cohorts.push_back(figuresOf(cohort));
        for (const std::vector<Tally>& course : m_courses)
            result.courses.push_back(figuresOf(course));
        result.whole = figuresOf(m_whole);
        return result;
    }

private:
    /// The part with what its answered cells were expected to be.
    Tally withPace(Tally part, size_t cohort, size_t photo, CourseId course) const
    {
        const auto place = m_scope.placeOf(course);
        const auto days = m_days[cohort][photo];
        const auto exact = days && place ? m_plans[photo]->expected(*place, *days) : std::nullopt;
        if (exact)
            part.expected.add(*exact, part.counts.answered);
        return part;
    }

    void addToWhole(size_t photo, CourseId course, Tally part)
    {
        m_whole[photo] += part;
        const auto place = m_scope.placeOf(course);
        const auto column = place ? m_scope.columnOf(*place) : std::nullopt;
        if (!column)
            return;
        // The students of a course are those of whom the photo holds it.
        part.students = part.counts.cells;
        m_courses[*column][photo] += part;
    }

    std::vector<WeekFigure> figuresOf(const std::vector<Tally>& tallies) const
    {
        std::vector<WeekFigure> figures;
        for (size_t photo = 0; photo < m_photos.size(); ++photo)
            figures.push_back(figureOf(m_photos[photo].week, tallies[photo]));
        fillChanges(figures);
        return figures;
    }

    const Scope& m_scope;
    const std::vector<Photo>& m_photos;
    std::vector<std::vector<Tally>> m_cohorts;
    std::vector<std::vector<Tally>> m_courses;
    std::vector<Tally> m_whole;
    std::vector<const PlanInForce*> m_plans; ///< of each photo
    StudyDays m_days;
};

} // namespace

QString sql::members(const Scope& scope)
{
    return QString::fromLatin1(membersSql).arg(scope.cohortIds());
}

QString sql::cohortSums(const Scope& scope)
{
    return QString::fromLatin1(cohortSumsSql).arg(scope.cohortIds(), scope.courseCondition(QStringLiteral("s.course")));
}

Result<CohortFigures> cohortFigures(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos)
{
    Tallying tallying(scope, photos);
    const auto takeMembers = [&](const storage::Statement& row) {
        tallying.addMembers(row.week(0), row.id<CohortId>(1), row.number(2));
    };
    const auto takeSums = [&](const storage::Statement& row) {
        const CellCounts counts{row.number(3), row.number(4), row.number(5), row.number(6), row.integer(7)};
        tallying.addSums(row.week(0), row.id<CohortId>(1), row.id<CourseId>(2), {0, counts, row.number(8), {}});
    };
    return storage::eachRow(connection, sql::members(scope), takeMembers, scope.from, scope.to)
        .and_then([&] { return storage::eachRow(connection, sql::cohortSums(scope), takeSums, scope.from, scope.to); })
        .and_then([&] { return extraListings(connection, scope, photos); })
        .map([&](const std::vector<ExtraListing>& extra) {
            for (const ExtraListing& listing : extra)
                tallying.takeAway(listing);
            return tallying.figures();
        });
}

} // namespace farol::analytics
