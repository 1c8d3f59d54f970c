#include "core/analytics/gain_history.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto gainsSql = R"(
SELECT w.week, w.student, w.gain_cells, w.gain_tenths, p.apart
FROM (SELECT week, week - lag(week) OVER (ORDER BY week) AS apart FROM photo) p
CROSS JOIN (SELECT DISTINCT m.student
            FROM photo q CROSS JOIN membership m ON m.week = q.week AND %1
            WHERE q.week BETWEEN ? AND ?) m
CROSS JOIN student_week w ON w.week = p.week AND w.student = m.student AND w.track = %2
WHERE p.week BETWEEN ? AND ? AND w.gain_cells > 0
ORDER BY p.week)";

} // namespace

void GainHistory::add(StudentId student, const Entry& entry)
{
    std::vector<Entry>& entries = m_entries[student];
    if (entries.empty() || entries.back().week != entry.week)
        entries.push_back(entry);
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

QString sql::gains(const Scope& scope)
{
    return QString::fromLatin1(gainsSql).arg(scope.listed()).arg(scope.track->id.value);
}

Result<GainHistory> gainHistory(const storage::Connection& connection, const Scope& scope, Week from, Week to)
{
    GainHistory history;
    const auto take = [&](const storage::Statement& row) {
        history.add(
            row.id<StudentId>(1), {row.week(0), row.number(2), row.number(3), std::max<qint64>(1, row.integer(4))});
    };
    return storage::eachRow(connection, sql::gains(scope), take, scope.from, scope.to, from, to).map([&] {
        return std::move(history);
    });
}

} // namespace farol::analytics
