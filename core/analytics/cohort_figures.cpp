#include "core/analytics/cohort_figures.h"

#include "core/analytics/extra_listings.h"
#include "core/analytics/sql.h"
#include "core/analytics/tally.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto membersSql = R"(
SELECT p.week, m.cohort, count(*)
FROM photo p CROSS JOIN membership m ON m.week = p.week AND m.cohort IN (%1)
WHERE p.week BETWEEN ? AND ?
GROUP BY p.week, m.cohort)";

constexpr auto courseSumsSql = R"(
SELECT p.week, s.cohort, s.cells, s.answered, s.no_access, s.finished, s.sum_tenths, s.not_started, s.course
FROM photo p CROSS JOIN sums s ON s.week = p.week AND s.cohort IN (%1) %2
WHERE p.week BETWEEN ? AND ?)";

// What was expected of each course hangs on how many answered it, so that number crosses for all courses in one value.
constexpr auto cohortSumsSql = R"(
SELECT p.week, s.cohort, sum(s.cells), sum(s.answered), sum(s.no_access), sum(s.finished), sum(s.sum_tenths),
    sum(s.not_started), group_concat(s.course || ':' || s.answered)
FROM photo p CROSS JOIN sums s ON s.week = p.week AND s.cohort IN (%1) %2
WHERE p.week BETWEEN ? AND ?
GROUP BY p.week, s.cohort)";

/// A row of one of the two, but for the courses.
Tally tallyOf(const storage::Statement& row)
{
    return {0, {row.number(2), row.number(3), row.number(4), row.number(5), row.integer(6)}, row.number(7), {}};
}

/// The tallies of every turma and every course in every photo, and of the whole.
class Tallying {
public:
    Tallying(const Scope& scope, const std::vector<Photo>& photos, Courses courses) :
        m_scope(scope),
        m_photos(photos),
        m_cohorts(scope.cohorts.size(), std::vector<Tally>(photos.size())),
        m_courses(courses == Courses::Apart ? scope.places.size() : 0, std::vector<Tally>(photos.size())),
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

    /// The sums of one turma and course.
    void addCourse(Week week, CohortId id, CourseId course, Tally sums)
    {
        const auto photo = photoAt(m_photos, week);
        const auto cohort = m_scope.cohortAt(id);
        if (!photo || !cohort)
            return;
        expect(sums, *cohort, *photo, course, sums.counts.answered);
        m_cohorts[*cohort][*photo] += sums;
        addToWhole(*photo, course, sums);
    }

    /// The sums of one turma over its courses, with "course:answered,…".
    void addCohort(Week week, CohortId id, Tally sums, const QString& answered)
    {
        const auto photo = photoAt(m_photos, week);
        const auto cohort = m_scope.cohortAt(id);
        if (!photo || !cohort)
            return;
        for (const QStringView part : QStringView(answered).split(u',')) {
            const qsizetype colon = part.indexOf(u':');
            expect(sums, *cohort, *photo, CourseId{part.first(colon).toLongLong()}, part.mid(colon + 1).toLongLong());
        }
        m_cohorts[*cohort][*photo] += sums;
        m_whole[*photo] += sums;
    }

    /// What was added once too often for the whole: the listing's student and cells.
    void takeAway(const ExtraListing& listing)
    {
        m_whole[listing.photo].students -= 1;
        for (const ExtraCell& cell : listing.cells) {
            const CellCounts one = countsOf(cell.state, cell.tenths);
            const CellCounts less{-one.cells, -one.answered, -one.noAccess, -one.finished, -one.sumTenths};
            Tally part{0, less, cell.state == CellState::NotStarted ? -1 : 0, {}};
            expect(part, listing.cohort, listing.photo, cell.course, less.answered);
            addToWhole(listing.photo, cell.course, part);
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
    /// Adds what so many answered cells of a course were expected to be.
    void expect(Tally& part, size_t cohort, size_t photo, CourseId course, qint64 answered) const
    {
        const auto place = m_scope.placeOf(course);
        const auto days = m_days[cohort][photo];
        const auto exact = days && place ? m_plans[photo]->expected(*place, *days) : std::nullopt;
        if (exact)
            part.expected.add(*exact, answered);
    }

    void addToWhole(size_t photo, CourseId course, Tally part)
    {
        m_whole[photo] += part;
        if (m_courses.empty())
            return;
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

QString sql::courseSums(const Scope& scope)
{
    return QString::fromLatin1(courseSumsSql).arg(scope.cohortIds(), scope.courseCondition(QStringLiteral("s.course")));
}

Result<CohortFigures> cohortFigures(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos, Courses courses)
{
    Tallying tallying(scope, photos, courses);
    const auto takeMembers = [&](const storage::Statement& row) {
        tallying.addMembers(row.week(0), row.id<CohortId>(1), row.number(2));
    };
    const auto takeSums = [&](const storage::Statement& row) {
        if (courses == Courses::Apart)
            tallying.addCourse(row.week(0), row.id<CohortId>(1), row.id<CourseId>(8), tallyOf(row));
        else
            tallying.addCohort(row.week(0), row.id<CohortId>(1), tallyOf(row), row.text(8));
    };
    const QString sums = courses == Courses::Apart ? sql::courseSums(scope) : sql::cohortSums(scope);
    return storage::eachRow(connection, sql::members(scope), takeMembers, scope.from, scope.to)
        .and_then([&] { return storage::eachRow(connection, sums, takeSums, scope.from, scope.to); })
        .and_then([&] { return extraListings(connection, scope, photos); })
        .map([&](const std::vector<ExtraListing>& extra) {
            for (const ExtraListing& listing : extra)
                tallying.takeAway(listing);
            return tallying.figures();
        });
}

} // namespace farol::analytics
