#include "core/analytics/cohort_stays.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto stayEndsSql = R"(
SELECT m.student, m.cohort, min(m.week), max(m.week)
FROM photo p CROSS JOIN membership m ON m.week = p.week AND m.cohort IN (%1)
WHERE p.week BETWEEN ? AND ?
GROUP BY m.student, m.cohort
ORDER BY m.student, m.cohort)";

// Lists that were never obtained in their week: what is listed then is a copy of an older one.
constexpr auto failedListsSql = R"(
SELECT r.week, r.cohort
FROM photo p CROSS JOIN roster r ON r.week = p.week AND r.cohort IN (%1)
WHERE p.week BETWEEN ? AND ? AND r.obtained_at IS NULL)";

/// The first and last photo in which a turma lists a student.
struct Listing {
    StudentId student;
    size_t cohort = 0; ///< index in the scope
    size_t first = 0;
    size_t last = 0;
};

/// What is known of a turma in each photo.
struct Observed {
    std::vector<bool> photos; ///< a list with somebody in it was obtained
    std::vector<std::optional<int>> ages;

    /// The photo itself or the nearest observed one before it.
    std::optional<size_t> upTo(size_t photo) const
    {
        for (size_t i = photo + 1; i > 0; --i) {
            if (photos[i - 1])
                return i - 1;
        }
        return std::nullopt;
    }
    std::optional<size_t> after(size_t photo) const
    {
        const auto found = std::find(photos.begin() + std::ptrdiff_t(photo) + 1, photos.end(), true);
        return found == photos.end() ? std::nullopt : std::optional(size_t(found - photos.begin()));
    }
    size_t first() const { return size_t(std::find(photos.begin(), photos.end(), true) - photos.begin()); }
};

class Staying {
public:
    Staying(const Scope& scope, const CohortAges& ages) :
        m_scope(scope),
        m_photos(ages.photos)
    {
        const StudyDays days = studyDaysOf(scope, m_photos);
        for (size_t i = 0; i < scope.cohorts.size(); ++i) {
            Observed observed;
            const CohortLife* life = ages.life(scope.cohorts[i]->id);
            for (size_t photo = 0; photo < m_photos.size(); ++photo) {
                observed.photos.push_back(life && life->weeks[photo].photographed);
                observed.ages.push_back(ageOf(days[i][photo]));
            }
            m_cohorts.push_back(std::move(observed));
        }
    }

    void forget(const storage::Statement& failed)
    {
        const auto photo = photoAt(m_photos, failed.week(0));
        const auto cohort = m_scope.cohortAt(failed.id<CohortId>(1));
        if (photo && cohort)
            m_cohorts[*cohort].photos[*photo] = false;
    }

    void take(const storage::Statement& row)
    {
        const auto cohort = m_scope.cohortAt(row.id<CohortId>(1));
        const auto first = photoAt(m_photos, row.week(2));
        const auto last = photoAt(m_photos, row.week(3));
        if (cohort && first && last)
            m_listings.push_back({row.id<StudentId>(0), *cohort, *first, *last});
    }

    std::vector<CohortStays> stays() const
    {
        std::vector<CohortStays> result;
        for (const Cohort* cohort : m_scope.cohorts)
            result.push_back({cohort->id, {}});
        for (size_t i = 0; i < m_listings.size(); ++i) {
            if (const auto stay = stayOf(i))
                result[m_listings[i].cohort].stays.push_back(*stay);
        }
        return result;
    }

private:
    std::optional<Stay> stayOf(size_t place) const
    {
        const Listing& listing = m_listings[place];
        const Observed& observed = m_cohorts[listing.cohort];
        const auto gone = observed.after(listing.last);
        const bool isLeft = gone && !isListedElsewhere(place, *gone);
        const auto end = isLeft ? gone : observed.upTo(listing.last);
        const auto weeks = end ? observed.ages[*end] : std::nullopt;
        if (!weeks)
            return std::nullopt; // never seen after the turma's start
        const int entry = entryOf(listing, observed);
        // Within a recess the clock stands still; who leaves then does so in the week after.
        return Stay{entry, std::max(*weeks, entry + (isLeft ? 1 : 0)), isLeft};
    }

    int entryOf(const Listing& listing, const Observed& observed) const
    {
        const int age = observed.ages[listing.first].value_or(0);
        // Who is in the first list of a turma's first week came with the turma.
        return age <= 1 && listing.first <= observed.first() ? 0 : age;
    }

    /// Whether another turma lists the student of a listing around a photo.
    bool isListedElsewhere(size_t place, size_t photo) const
    {
        const StudentId student = m_listings[place].student;
        const auto isOther = [&](size_t other) {
            const Listing& listing = m_listings[other];
            return other != place && listing.first <= photo && listing.last >= photo;
        };
        size_t from = place;
        while (from > 0 && m_listings[from - 1].student == student)
            --from;
        for (size_t other = from; other < m_listings.size() && m_listings[other].student == student; ++other) {
            if (isOther(other))
                return true;
        }
        return false;
    }

    const Scope& m_scope;
    const std::vector<Photo>& m_photos;
    std::vector<Observed> m_cohorts; ///< as in the scope
    std::vector<Listing> m_listings; ///< by student
};

} // namespace

QString sql::stayEnds(const Scope& scope)
{
    return QString::fromLatin1(stayEndsSql).arg(scope.cohortIds());
}

QString sql::failedLists(const Scope& scope)
{
    return QString::fromLatin1(failedListsSql).arg(scope.cohortIds());
}

Result<std::vector<CohortStays>> cohortStays(
    const storage::Connection& connection, const School& school, const Filter& filter, const CohortAges& ages)
{
    return scopeOf(school, wholeHistoryOf(filter)).and_then([&](const Scope& scope) {
        Staying staying(scope, ages);
        const auto forget = [&](const storage::Statement& row) { staying.forget(row); };
        const auto take = [&](const storage::Statement& row) { staying.take(row); };
        return storage::eachRow(connection, sql::failedLists(scope), forget, scope.from, scope.to)
            .and_then([&] { return storage::eachRow(connection, sql::stayEnds(scope), take, scope.from, scope.to); })
            .map([&] { return staying.stays(); });
    });
}

RetentionCurve retentionOf(const std::vector<CohortStays>& all, CohortId cohort)
{
    const auto found = std::find_if(all.begin(), all.end(), [cohort](const auto& own) { return own.cohort == cohort; });
    return found == all.end() ? RetentionCurve() : retentionOf(found->stays);
}

RetentionCurve retentionOf(const std::vector<CohortStays>& all, const std::vector<const CohortLife*>& cohorts)
{
    std::vector<Stay> pooled;
    for (const CohortStays& own : all) {
        if (std::any_of(cohorts.begin(), cohorts.end(), [&](const auto* life) { return life->cohort == own.cohort; }))
            pooled.insert(pooled.end(), own.stays.begin(), own.stays.end());
    }
    return retentionOf(pooled);
}

} // namespace farol::analytics
