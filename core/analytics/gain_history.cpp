#include "core/analytics/gain_history.h"

#include "core/analytics/coverage.h"
#include "core/analytics/packed_sums.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

// By the students, of whom few have anything to tell here: listings in other turmas or before the scope's weeks. One
// value tells cells and tenths, because each that crosses costs as much as the rest of a row.
constexpr auto gainsSql = R"(
SELECT m.week, m.student, %4
FROM membership m
CROSS JOIN student_week w ON w.week = m.week AND w.student = m.student AND w.track = %2
WHERE m.student IN (%1) AND m.week BETWEEN ? AND ? AND (m.week < ? OR m.cohort NOT IN (%3)) AND w.gain_cells > 0)";

constexpr size_t studentsAtOnce = 5000; // a statement's text has its limits

} // namespace

void GainHistory::add(StudentId student, const Entry& entry)
{
    std::vector<Entry>& entries = m_entries[student];
    if (entries.empty() || entries.back().week < entry.week) {
        entries.push_back(entry);
        return;
    }
    const auto place = std::lower_bound(
        entries.begin(), entries.end(), entry.week, [](const Entry& each, Week week) { return each.week < week; });
    if (place->week != entry.week)
        entries.insert(place, entry);
}

void GainHistory::merge(GainHistory other)
{
    for (auto& [student, entries] : other.m_entries) {
        for (const Entry& entry : entries)
            add(student, entry);
    }
}

std::span<const GainHistory::Entry> GainHistory::of(StudentId student) const
{
    const auto found = m_entries.find(student);
    return found == m_entries.end() ? std::span<const Entry>() : std::span<const Entry>(found->second);
}

const GainHistory::Entry* GainHistory::at(StudentId student, Week week) const
{
    const auto entries = of(student);
    const auto found = std::lower_bound(
        entries.begin(), entries.end(), week, [](const Entry& entry, Week wanted) { return entry.week < wanted; });
    return found != entries.end() && found->week == week ? &*found : nullptr;
}

bool GainHistory::stalled(StudentId student, Week week, std::optional<Week> before, Status status) const
{
    const Entry* last = at(student, week);
    const Entry* previous = last && before ? at(student, *before) : nullptr;
    // The sums and not the rounded means: a single lesson of one course is study too.
    return previous && isStalled(last->difference, previous->difference, status);
}

std::optional<StudyProfile> GainHistory::profile(StudentId student, Week upTo) const
{
    return studyProfile(lastGains(student, upTo));
}

std::vector<Tenths> GainHistory::lastGains(StudentId student, Week upTo) const
{
    const auto entries = of(student);
    const auto end = std::upper_bound(
        entries.begin(), entries.end(), upTo, [](Week wanted, const Entry& entry) { return wanted < entry.week; });
    const auto count = std::min<std::ptrdiff_t>(end - entries.begin(), profileWindow);
    std::vector<Tenths> gains;
    for (auto entry = end - count; entry != end; ++entry)
        gains.push_back(entry->gain().value_or(Gain{}).tenths);
    return gains;
}

std::vector<StudentId> GainHistory::shortOfProfile() const
{
    std::vector<StudentId> students;
    for (const auto& [student, entries] : m_entries) {
        if (entries.size() < profileWindow)
            students.push_back(student);
    }
    return students;
}

QString sql::gains(const Scope& scope, std::span<const StudentId> students)
{
    return QString::fromLatin1(gainsSql)
        .arg(idList<StudentKind>(students))
        .arg(scope.track->id.value)
        .arg(scope.cohortIds(), packedGain());
}

Result<void> addGainsElsewhere(GainHistory& history, const storage::Connection& connection, const Scope& scope,
    std::span<const StudentId> students, Week from, Week to)
{
    const auto weeks = photographedWeeks(connection);
    if (!weeks)
        return tl::make_unexpected(weeks.error());
    const auto apart = [&weeks](Week week) {
        const auto found = std::lower_bound(weeks->begin(), weeks->end(), week);
        return found == weeks->begin() || found == weeks->end() ? 1 : week - *std::prev(found);
    };
    const auto take = [&](const storage::Statement& row) {
        const Week week = row.week(0);
        const GainSum sum = gainSumOf(row.integer(2));
        history.add(row.id<StudentId>(1), {week, sum.cells, sum.tenths, apart(week)});
    };
    for (; !students.empty(); students = students.subspan(std::min(studentsAtOnce, students.size()))) {
        const QString sql = sql::gains(scope, students.first(std::min(studentsAtOnce, students.size())));
        if (const auto done = storage::eachRow(connection, sql, take, from, to, scope.from); !done)
            return done;
    }
    return {};
}

Result<void> addGainsBefore(
    GainHistory& history, const storage::Connection& connection, const Scope& scope, Week before)
{
    const auto weeks = photographedWeeks(connection);
    if (!weeks)
        return tl::make_unexpected(weeks.error());
    // Most students have a gain in every photo: few have to be asked for further back than a profile looks.
    const auto end = std::lower_bound(weeks->begin(), weeks->end(), before);
    const auto near = end - std::min<std::ptrdiff_t>(end - weeks->begin(), profileWindow);
    const auto read = [&](Week from, Week to) {
        return addGainsElsewhere(history, connection, scope, history.shortOfProfile(), from, to);
    };
    if (near == end)
        return {};
    return read(*near, before - 1).and_then([&] {
        return near == weeks->begin() ? Result<void>() : read(weeks->front(), *near - 1);
    });
}

Result<void> addGainsUpTo(GainHistory& history, const storage::Connection& connection, const Scope& scope,
    std::span<const StudentId> students, const std::vector<Photo>& photos)
{
    if (students.empty())
        return {};
    GainHistory own;
    for (const StudentId student : students)
        own.know(student);
    const Week first = photos.front().week;
    return addGainsElsewhere(own, connection, scope, students, first, photos.back().week)
        .and_then([&] { return addGainsBefore(own, connection, scope, first); })
        .map([&] { history.merge(std::move(own)); });
}

} // namespace farol::analytics
