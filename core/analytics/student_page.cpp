#include "core/analytics/student_page.h"

#include "core/analytics/found_students.h"
#include "core/analytics/snapshot.h"
#include "core/analytics/sql.h"
#include "core/analytics/student_facts.h"
#include "core/domain/forecast.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace farol::analytics {

using namespace farol::domain;

namespace {

/// One reading of a student in one trilha, part after part.
class Reading {
public:
    Reading(const storage::Connection& connection, Scope scope, CohortId wanted, StudentPage& page) :
        m_connection(connection),
        m_scope(std::move(scope)),
        m_wanted(wanted),
        m_page(page)
    {
    }

    Result<void> read()
    {
        return photosOf(m_connection, m_scope)
            .and_then([this](std::vector<Photo> photos) {
                m_photos = std::move(photos);
                m_scope = withCoursesOf(std::move(m_scope), m_photos);
                return studentFacts(m_connection, m_scope, m_photos, Gains::ForProfile, Detail::Sums);
            })
            .and_then([this](StudentFacts facts) {
                m_facts = std::move(facts);
                return m_facts.facts.empty() ? Result<void>() : fill();
            });
    }

private:
    Result<void> fill()
    {
        fillWeeks();
        return fillCohortMeans()
            .and_then([this] { return fillDrops(); })
            .and_then([this] { return fillCourses(); })
            .map([this] {
                fillProfile();
                fillOutlook();
            });
    }

    /// The facts of each photo as one: that of the wanted turma, else of the one that started last.
    std::map<size_t, const StudentFact*> judged() const
    {
        std::map<size_t, const StudentFact*> byPhoto;
        for (const StudentFact& fact : m_facts.facts) {
            const StudentFact*& kept = byPhoto[fact.photo];
            if (!kept || isPreferred(fact, *kept))
                kept = &fact;
        }
        return byPhoto;
    }

    bool isPreferred(const StudentFact& fact, const StudentFact& other) const
    {
        const Cohort& left = *m_scope.cohorts[fact.cohort];
        const Cohort& right = *m_scope.cohorts[other.cohort];
        if (left.id == m_wanted || right.id == m_wanted)
            return left.id == m_wanted;
        return startedLater(left, right, m_photos[fact.photo].date);
    }

    void fillWeeks()
    {
        const auto facts = judged();
        const size_t first = facts.begin()->first;
        m_last = facts.rbegin()->first;
        m_lastFact = facts.rbegin()->second;
        for (Week week = m_photos[first].week; week <= m_photos[m_last].week; week = week + 1) {
            StudentPageWeek& point = m_page.weeks.emplace_back();
            point.week = week;
            const auto photo = photoAt(m_photos, week);
            if (!photo)
                continue;
            const auto fact = facts.find(*photo);
            point.seen = WeekSeen::NotListed;
            if (fact == facts.end())
                continue;
            point.cohort = m_scope.cohorts[fact->second->cohort]->id;
            point.figures = fact->second->figures;
            point.seen = point.figures.progress ? WeekSeen::Collected : WeekSeen::NotCollected;
            shareGain(*photo);
        }
        m_page.lastPhoto = m_photos.back().week;
    }

    /// The gain of the last week so far, and of those since the photo before.
    void shareGain(size_t photo)
    {
        const std::optional<Gain> gain = m_page.weeks.back().figures.gain;
        if (!gain)
            return;
        const Week since = m_photos[photo].previous.value_or(m_photos[photo].week - 1);
        for (auto point = m_page.weeks.rbegin(); point != m_page.weeks.rend() && point->week > since; ++point)
            point->gain = gain;
    }

    StudentPageWeek* weekAt(Week week)
    {
        const qint64 place = week - m_page.weeks.front().week;
        return place < 0 || place >= qint64(m_page.weeks.size()) ? nullptr : &m_page.weeks[size_t(place)];
    }

    Result<void> fillCohortMeans()
    {
        const auto take = [this](const storage::Statement& row) {
            StudentPageWeek* point = weekAt(row.week(0));
            if (!point || point->cohort != row.id<CohortId>(1))
                return;
            point->cohortCounts = {row.number(2), row.number(3), row.number(4), row.number(5), row.integer(6)};
            point->cohortMean = point->cohortCounts.progress();
        };
        return storage::eachRow(m_connection, sql::cohortMeans(m_scope), take, m_scope.from, m_scope.to);
    }

    Result<void> fillDrops()
    {
        const auto regressed = [](const StudentPageWeek& point) { return point.gain && point.gain->tenths < 0; };
        if (std::none_of(m_page.weeks.begin(), m_page.weeks.end(), regressed))
            return {};
        return courseDrops(m_connection, m_scope).map([&](const std::vector<CourseDrop>& drops) {
            for (const CourseDrop& drop : drops) {
                if (StudentPageWeek* point = weekAt(drop.week); point && regressed(*point))
                    point->drops.push_back(drop);
            }
        });
    }

    Result<void> fillCourses()
    {
        m_page.outlook.photoDate = m_photos[m_last].date;
        m_page.outlook.days = studyDaysOf(m_scope, m_lastFact->cohort, m_page.outlook.photoDate);
        return studentCourses(m_connection, m_scope, m_photos, m_last, m_page.outlook.days)
            .map([this](std::vector<StudentCourse> courses) { m_page.courses = std::move(courses); });
    }

    void fillProfile()
    {
        const StudentId student = m_scope.students.front();
        m_page.profile = m_facts.gains.profile(student, m_page.last().week);
        m_page.profileGains = m_facts.gains.lastGains(student, m_page.last().week);
    }

    void fillOutlook()
    {
        StudentOutlook& outlook = m_page.outlook;
        const Plan plan = m_scope.track->planAt(m_page.last().week);
        outlook.tolerance = plan.tolerance;
        outlook.planHalfWeeks = std::accumulate(plan.courses.begin(), plan.courses.end(), 0,
            [](int sum, const PlannedCourse& course) { return sum + course.halfWeeks; });
        const StudentWeek& figures = m_page.last().figures;
        if (outlook.days)
            outlook.weeksBehind =
                weeksBehind(plan.courses, answeredPlaces(plan), figures.counts.sumTenths, *outlook.days);
        const size_t looked = std::min<size_t>(forecastWeeks, m_page.weeks.size());
        for (auto point = m_page.weeks.end() - ptrdiff_t(looked); point != m_page.weeks.end(); ++point) {
            if (point->gain)
                outlook.lastGains.push_back(point->gain->tenths);
        }
        if (figures.progress && figures.status != Status::Finished)
            outlook.weeksToFinish = weeksToFinish(*figures.progress, domain::meanStudyGain(outlook.lastGains));
    }

    /// Places in the plan of the courses that enter the last progress.
    std::vector<size_t> answeredPlaces(const Plan& plan) const
    {
        std::vector<size_t> places;
        for (size_t place = 0; place < plan.courses.size(); ++place) {
            const CourseId id = plan.courses[place].course.id;
            const auto found = std::find_if(m_page.courses.begin(), m_page.courses.end(),
                [id](const StudentCourse& course) { return course.course.id == id; });
            if (found != m_page.courses.end() && found->progress())
                places.push_back(place);
        }
        return places;
    }

    const storage::Connection& m_connection;
    Scope m_scope;
    CohortId m_wanted;
    StudentPage& m_page;
    std::vector<Photo> m_photos;
    StudentFacts m_facts;
    size_t m_last = 0; ///< photo that last lists the student
    const StudentFact* m_lastFact = nullptr;
};

/// The turmas of one trilha that ever listed the student.
std::vector<CohortId> cohortsIn(const School& school, TrackId track, const std::vector<CohortSpan>& spans)
{
    std::vector<CohortId> cohorts;
    for (const CohortSpan& span : spans) {
        const Cohort* cohort = school.cohort(span.cohort);
        if (cohort && cohort->track == track)
            cohorts.push_back(cohort->id);
    }
    return cohorts;
}

const Cohort* chosenCohort(
    const School& school, const std::vector<StudentListing>& listings, std::optional<CohortId> wanted)
{
    const auto isWanted = [wanted](const StudentListing& listing) { return listing.cohort == wanted; };
    const Cohort* cohort = wanted && std::any_of(listings.begin(), listings.end(), isWanted) //
        ? school.cohort(*wanted)
        : nullptr;
    return cohort ? cohort : judgedCohort(school, listings);
}

Result<void> readHistory(
    const storage::Connection& connection, const School& school, std::optional<CohortId> wanted, StudentPage& page)
{
    const auto listings = listingsOf(connection, page.student.id);
    if (!listings)
        return tl::make_unexpected(listings.error());
    const Cohort* cohort = chosenCohort(school, *listings, wanted);
    if (!cohort)
        return {};
    page.cohort = cohort->id;
    for (const Cohort* other : lastCohorts(school, *listings)) {
        if (other != cohort)
            page.others.push_back(other->id);
    }
    return cohortSpans(connection, *listings).and_then([&](std::vector<CohortSpan> spans) {
        page.cohorts = std::move(spans);
        Filter filter;
        filter.track = cohort->track;
        return scopeOf(school, filter).and_then([&](Scope scope) {
            const auto cohorts = cohortsIn(school, cohort->track, page.cohorts);
            return Reading(connection, ofStudent(std::move(scope), page.student.id, cohorts), cohort->id, page).read();
        });
    });
}

} // namespace

std::optional<Tenths> StudentOutlook::meanStudyGain() const
{
    const std::optional<double> mean = domain::meanStudyGain(lastGains);
    return mean ? std::optional(static_cast<Tenths>(std::lround(*mean))) : std::nullopt;
}

std::optional<QDate> StudentOutlook::finish() const
{
    constexpr double longest = 52.0 * 20; // weeks; what is further away says nothing
    if (!weeksToFinish || *weeksToFinish > longest || !photoDate.isValid())
        return std::nullopt;
    return photoDate.addDays(std::llround(*weeksToFinish * 7.0));
}

Result<std::optional<StudentPage>> studentPage(
    const storage::Connection& connection, const School& school, StudentId student, std::optional<CohortId> wanted)
{
    const Snapshot snapshot(connection);
    const auto person = studentWithId(connection, student);
    if (!person)
        return tl::make_unexpected(person.error());
    if (!*person)
        return std::optional<StudentPage>();
    std::optional<StudentPage> page(std::in_place);
    page->student = **person;
    return readHistory(connection, school, wanted, *page).map([&] { return std::move(page); });
}

} // namespace farol::analytics
