#include "core/intake/held_week.h"

#include "core/storage/statement.h"

namespace farol::intake {

using namespace farol::domain;
using storage::eachRow;
using storage::Statement;

namespace {

const auto photoText = QStringLiteral("SELECT imported FROM photo WHERE week = ?");
const auto cellsText = QStringLiteral("SELECT student, course, state, tenths FROM cell WHERE week = ?");
const auto membersText = QStringLiteral("SELECT cohort, student FROM membership WHERE week = ?");
const auto listsText = QStringLiteral("SELECT cohort, reason FROM roster WHERE week = ?");
const auto coursesText =
    QStringLiteral("SELECT DISTINCT h.track, s.course FROM sums s JOIN cohort h ON h.id = s.cohort WHERE s.week = ?");

} // namespace

Result<HeldWeek> readHeldWeek(const storage::Connection& connection, Week week)
{
    HeldWeek held;
    const auto takePhoto = [&](const Statement& row) {
        held.hasPhoto = true;
        held.isImported = row.number(0) != 0;
    };
    const auto takeCell = [&](const Statement& row) {
        held.cells.emplace(Pair{row.id<StudentId>(0), row.id<CourseId>(1)},
            HeldCell{static_cast<CellState>(row.number(2)), row.number(3)});
    };
    const auto takeMember = [&](const Statement& row) {
        held.members.emplace(row.id<CohortId>(0), row.id<StudentId>(1));
    };
    const auto takeList = [&](const Statement& row) {
        held.lists.emplace(row.id<CohortId>(0), static_cast<Reason>(row.number(1)));
    };
    const auto takeCourse = [&](const Statement& row) { held.courses[row.id<TrackId>(0)].insert(row.id<CourseId>(1)); };
    return eachRow(connection, photoText, takePhoto, week)
        .and_then([&] { return eachRow(connection, cellsText, takeCell, week); })
        .and_then([&] { return eachRow(connection, membersText, takeMember, week); })
        .and_then([&] { return eachRow(connection, listsText, takeList, week); })
        .and_then([&] { return eachRow(connection, coursesText, takeCourse, week); })
        .map([&] { return std::move(held); });
}

} // namespace farol::intake
