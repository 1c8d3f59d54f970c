#include "core/analytics/student_roster.h"

#include "core/analytics/packed_sums.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

// By p.week and not m.week, which SQLite would sort for. Only who has something missing is asked what.
constexpr auto rosterSql = R"(
SELECT p.week, m.cohort, m.student, m.last_access, %1, %2,
    CASE WHEN w.answered < w.cells THEN
        (SELECT group_concat(c.course) FROM cell c WHERE c.week = m.week AND c.student = m.student AND c.state >= 2) END
    %3
FROM photo p
CROSS JOIN membership m ON m.week = p.week AND %4
LEFT JOIN student_week w ON w.week = m.week AND w.student = m.student AND w.track = %5
WHERE p.week BETWEEN ? AND ?
ORDER BY p.week, m.cohort, m.student)";

// Asked inside the roster: a group of cells per student and week costs more than the cells.
constexpr auto chosenCountsSql = R"(, (SELECT %1 FROM cell c
        WHERE c.week = m.week AND c.student = m.student AND %2))";

// Only where it is not the difference of two weeks' sums: when some of the cells, but not all, are answered in both.
constexpr auto chosenGainSql = R"(,
    CASE WHEN %4w.gain_cells > 0 AND (w.gain_cells < w.cells OR p.week IN (%1)) THEN
        (SELECT %2
         FROM cell c
         CROSS JOIN cell b ON b.week = (SELECT max(q.week) FROM photo q WHERE q.week < p.week)
             AND b.student = c.student AND b.course = c.course
         WHERE c.week = m.week AND c.student = m.student AND c.state < 2 AND b.state < 2 AND %3) END)";

enum Column {
    WeekColumn,
    CohortColumn,
    StudentColumn,
    AccessColumn,
    CountsColumn,
    GainColumn,
    MissingColumn,
    ChosenCountsColumn,
    ChosenGainColumn
};

/// Turns rows into facts; a turma's rows come together.
class Listing {
public:
    Listing(const Scope& scope, const std::vector<Photo>& photos, ChosenGains gains) :
        m_scope(scope),
        m_photos(photos),
        m_gains(gains)
    {
    }

    void take(const storage::Statement& row)
    {
        find(row.week(WeekColumn), row.id<CohortId>(CohortColumn));
        if (!m_photo || !m_cohort)
            return;
        StudentFact& fact = facts.emplace_back();
        fact.photo = *m_photo;
        fact.cohort = *m_cohort;
        fact.student = row.id<StudentId>(StudentColumn);
        fact.track = countsOf(row.integer(CountsColumn));
        fact.gain = gainSumOf(row.integer(GainColumn));
        fact.figures.member = true;
        fact.figures.lastAccess = row.instant(AccessColumn);
        fact.figures.counts = fact.track;
        if (!row.isNull(MissingColumn))
            fact.missing = placesIn(row.text(MissingColumn));
        if (m_scope.wholeTrack)
            return;
        fact.figures.counts = countsOf(row.integer(ChosenCountsColumn));
        if (m_gains != ChosenGains::Left && !row.isNull(ChosenGainColumn))
            fact.chosenGain = gainSumOf(row.integer(ChosenGainColumn));
    }

    std::vector<StudentFact> facts;

private:
    void find(Week week, CohortId cohort)
    {
        if (week != m_week) {
            m_week = week;
            m_photo = photoAt(m_photos, week);
        }
        if (cohort != m_cohortId) {
            m_cohortId = cohort;
            m_cohort = m_scope.cohortAt(cohort);
        }
    }

    std::vector<size_t> placesIn(const QString& courses) const
    {
        std::vector<size_t> places;
        for (const QStringView course : QStringView(courses).split(u',')) {
            const auto place = m_scope.placeOf(CourseId{course.toLongLong()});
            if (place && m_scope.chosen(*place))
                places.push_back(*place);
        }
        return places;
    }

    const Scope& m_scope;
    const std::vector<Photo>& m_photos;
    const ChosenGains m_gains;
    Week m_week;
    CohortId m_cohortId;
    std::optional<size_t> m_photo;
    std::optional<size_t> m_cohort;
};

QString weeksAlone(const Scope& scope, const std::vector<Photo>& photos)
{
    QStringList weeks;
    for (size_t photo = 0; photo < photos.size(); ++photo) {
        if (standsAlone(scope, photos, photo))
            weeks << QString::number(photos[photo].week.ordinal());
    }
    return weeks.join(QStringLiteral(", "));
}

/// The chosen cells `c`: a part of the key's range, and of that those in the list.
QString chosenCells(const Scope& scope)
{
    const std::vector<Course> courses = scope.courses();
    const auto [first, last] = std::minmax_element(
        courses.begin(), courses.end(), [](const Course& left, const Course& right) { return left.id < right.id; });
    const QString range = courses.empty()
        ? QString()
        : QStringLiteral("c.course BETWEEN %1 AND %2 AND ").arg(first->id.value).arg(last->id.value);
    return QStringLiteral("%1+c.course IN (%2)%3")
        .arg(range, scope.courseIds(), scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("p.week")));
}

QString chosenColumns(const Scope& scope, const std::vector<Photo>& photos, ChosenGains gains)
{
    const QString counts = QString::fromLatin1(chosenCountsSql).arg(packedCellCounts(), chosenCells(scope));
    if (gains == ChosenGains::Left)
        return counts;
    const QString weeks = gains == ChosenGains::OfLast && !photos.empty()
        ? QStringLiteral("p.week = %1 AND ").arg(photos.back().week.ordinal())
        : QString();
    return counts
        + QString::fromLatin1(chosenGainSql)
              .arg(weeksAlone(scope, photos), packedCellGain(), chosenCells(scope), weeks);
}

} // namespace

bool standsAlone(const Scope& scope, const std::vector<Photo>& photos, size_t photo)
{
    return photo == 0 || photos[photo].previous != photos[photo - 1].week
        || &scope.planAt(photos[photo].week) != &scope.planAt(photos[photo - 1].week);
}

QString sql::roster(const Scope& scope, const std::vector<Photo>& photos, ChosenGains gains)
{
    const QString chosen = scope.wholeTrack ? QString() : chosenColumns(scope, photos, gains);
    return QString::fromLatin1(rosterSql)
        .arg(packedCounts(), packedGain(), chosen, scope.listed())
        .arg(scope.track->id.value);
}

Result<std::vector<StudentFact>> studentRoster(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos, ChosenGains gains)
{
    if (scope.trackCourses.size() > mostCourses)
        return failed(Fault::Invalid, QStringLiteral("a track of more than %1 courses").arg(mostCourses));
    Listing listing(scope, photos, gains);
    const auto take = [&](const storage::Statement& row) { listing.take(row); };
    return storage::eachRow(connection, sql::roster(scope, photos, gains), take, scope.from, scope.to).map([&] {
        return std::move(listing.facts);
    });
}

} // namespace farol::analytics
