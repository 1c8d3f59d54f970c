#include "core/intake/weighing.h"

#include "core/school/track_edits.h"

#include <algorithm>
#include <span>

namespace farol::intake {

using namespace farol::domain;

namespace {

/// Weighs what was told against what is held, week by week.
class Weighing {
public:
    Weighing(const storage::Connection& connection, const School& school, Taught& taught, Gathered& gathered,
        const Circumstances& circumstances) :
        m_connection(connection),
        m_school(school),
        m_taught(taught),
        m_gathered(gathered),
        m_current(circumstances.current),
        m_hasIds(circumstances.hasIds)
    {
    }

    Result<Preview> run()
    {
        const std::vector<ToldCell> cells = m_gathered.cells();
        std::set<Week> weeks;
        for (const ToldCell& cell : cells)
            weeks.insert(cell.week);
        for (const ToldMember& member : m_gathered.members())
            weeks.insert(member.week);
        auto from = cells.begin();
        for (const Week week : weeks) {
            const auto to = std::find_if(from, cells.end(), [week](const ToldCell& cell) { return cell.week != week; });
            if (const auto done = weigh(week, std::span(from, to)); !done)
                return tl::make_unexpected(done.error());
            from = to;
        }
        finish();
        return std::move(m_preview);
    }

private:
    Result<void> weigh(Week week, std::span<const ToldCell> cells)
    {
        auto held = readHeldWeek(m_connection, week);
        if (!held)
            return tl::make_unexpected(held.error());
        m_held = *std::move(held);
        m_added = {};
        m_added.week = week;
        m_changes.clear();
        for (const ToldCell& cell : cells)
            weigh(cell);
        if (week < m_current) {
            addMembers(week);
            if (!m_added.cells.empty() || !m_added.members.empty())
                keepWeek(cells);
        }
        for (const auto& [cohort, change] : m_changes)
            m_preview.changes.push_back(change);
        return {};
    }

    TurmaChange& changeOf(CohortId cohort)
    {
        const auto [found, isNew] = m_changes.try_emplace(cohort);
        if (isNew)
            found->second = {m_added.week, cohort, !m_held.hasPhoto, 0, 0, 0, 0, 0};
        return found->second;
    }

    void weigh(const ToldCell& told)
    {
        const auto held = m_held.cells.find({told.student, told.course});
        if (held != m_held.cells.end())
            return compare(told, held->second);
        if (told.week >= m_current)
            return m_gathered.leftOut().add(LeftOutReason::WeekNotOver, told.week.key(), told.place);
        if (!mayBeListed(told.cohort, told.student))
            return m_gathered.leftOut().add(LeftOutReason::NotListed, m_gathered.called(told.student), told.place);
        if (!counts(told))
            return m_gathered.leftOut().add(
                LeftOutReason::OtherTrack, school::courseLabel(m_school, told.course), told.place);
        Cell cell{told.student, told.course, told.state, told.tenths, told.lessons, told.watched, told.collectedAt,
            Origin::Imported, Reason::None};
        if (told.state == CellState::NotCollected)
            cell.reason = told.isDoubtful ? doubtfulZero : Reason::NotAsked;
        m_added.cells.push_back(cell);
        m_students.insert(told.student);
        TurmaChange& change = changeOf(told.cohort);
        ++change.cells;
        change.doubtful += told.isDoubtful ? 1 : 0;
    }

    void compare(const ToldCell& told, const HeldCell& held)
    {
        const HeldCell said{told.state, told.tenths};
        TurmaChange& change = changeOf(told.cohort);
        // A zero that is not believed contradicts nothing.
        if (said == held || told.isDoubtful) {
            ++change.equal;
            return;
        }
        ++change.different;
        if (m_preview.differences.size() < mostDifferences)
            m_preview.differences.push_back(
                {told.week, told.student, told.course, held, said, told.place, m_gathered.called(told.student)});
    }

    /// A collected week's complete list is what it is.
    bool mayBeListed(CohortId cohort, StudentId student) const
    {
        return !m_held.isListed(cohort) || m_held.members.contains({cohort, student});
    }

    /// What a collected week counted of a trilha stays what counts.
    bool counts(const ToldCell& told) const
    {
        const auto counted = m_held.courses.find(told.track);
        return m_held.isImported || counted == m_held.courses.end() || counted->second.contains(told.course);
    }

    void addMembers(Week week)
    {
        const auto& all = m_gathered.members();
        for (auto member = all.lower_bound({week, {}, {}}); member != all.end() && member->week == week; ++member) {
            const std::pair key(member->cohort, member->student);
            if (m_held.members.contains(key) || m_held.isListed(member->cohort))
                continue;
            m_added.members.push_back({member->cohort, member->student});
            ++changeOf(member->cohort).students;
        }
    }

    void keepWeek(std::span<const ToldCell> cells)
    {
        m_added.date = m_added.week.sunday();
        m_added.takenAt = m_added.week.end(m_school.zone).addSecs(-1);
        datePhoto(cells);
        std::set<CohortId> cohorts;
        for (const auto& [cohort, student] : m_added.members)
            cohorts.insert(cohort);
        std::set<TrackId> tracks;
        for (const CohortId cohort : cohorts) {
            if (!m_held.lists.contains(cohort))
                m_added.lists.push_back(
                    {cohort, m_hasIds ? m_added.takenAt : QDateTime(), m_hasIds ? Reason::None : Reason::NotAsked});
            tracks.insert(m_school.cohort(cohort)->track);
        }
        for (const ToldCell& cell : cells)
            tracks.insert(cell.track);
        for (const TrackId track : tracks) {
            for (const CourseId course : m_taught.courses(track, m_added.week))
                m_added.courses.push_back({track, course});
        }
        m_preview.batch.weeks.push_back(std::move(m_added));
    }

    /// A table that tells when it asked tells the day of the photo.
    void datePhoto(std::span<const ToldCell> cells)
    {
        QDateTime latest;
        for (const ToldCell& cell : cells) {
            const bool isOfWeek =
                cell.collectedAt.isValid() && Week::ofInstant(cell.collectedAt, m_school.zone) == cell.week;
            if (isOfWeek && (!latest.isValid() || latest < cell.collectedAt))
                latest = cell.collectedAt;
        }
        if (!latest.isValid())
            return;
        m_added.takenAt = latest;
        m_added.date = latest.toTimeZone(m_school.zone).date();
    }

    void finish()
    {
        for (const TurmaChange& change : m_preview.changes) {
            m_preview.cells += change.cells;
            m_preview.doubtful += change.doubtful;
            m_preview.equal += change.equal;
            m_preview.different += change.different;
        }
        m_preview.weeks = static_cast<int>(m_preview.batch.weeks.size());
        m_preview.students = static_cast<int>(m_students.size());
        m_preview.batch.doubtful = m_preview.doubtful;
        m_preview.leftOut = m_gathered.leftOut().all();
        m_preview.rows = m_gathered.rows();
        m_preview.joined = m_gathered.joined();
    }

    const storage::Connection& m_connection;
    const School& m_school;
    Taught& m_taught;
    Gathered& m_gathered;
    Week m_current;
    bool m_hasIds;
    Preview m_preview;
    HeldWeek m_held;
    storage::IntakeWeek m_added;
    std::map<CohortId, TurmaChange> m_changes;
    QSet<StudentId> m_students;
};

} // namespace

Result<Preview> weigh(const storage::Connection& connection, const School& school, Taught& taught, Gathered& gathered,
    const Circumstances& circumstances)
{
    return Weighing(connection, school, taught, gathered, circumstances).run();
}

} // namespace farol::intake
