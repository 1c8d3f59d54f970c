#include "core/analytics/chosen_gains.h"

#include "core/analytics/sql.h"
#include "core/analytics/student_roster.h"
#include "core/storage/statement.h"

#include <unordered_map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto studentGainSql = R"(
SELECT %1
FROM photo p CROSS JOIN cell c ON c.week = p.week
CROSS JOIN cell b ON b.week = (SELECT max(q.week) FROM photo q WHERE q.week < p.week)
    AND b.student = c.student AND b.course = c.course
WHERE p.week = ? AND c.student = ? AND c.state < 2 AND b.state < 2 AND +c.course IN (%2)%3)";

/// The gain of who was not in the scope's turmas in the photo before, from the cells.
Result<GainSum> gainFromCells(const storage::Connection& connection, const Scope& scope, Week week, StudentId student)
{
    return storage::oneNumber(connection, sql::studentGain(scope), week, student).map([](std::optional<qint64> packed) {
        return gainSumOf(packed.value_or(0));
    });
}

/// Whether all of the student's cells are answered both in this photo and in the one before.
bool isWhole(const StudentFact& fact)
{
    return fact.gain.cells > 0 && fact.gain.cells == fact.track.cells;
}

} // namespace

QString sql::studentGain(const Scope& scope)
{
    return QString::fromLatin1(studentGainSql)
        .arg(packedCellGain(), scope.courseIds(),
            scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("p.week")));
}

Result<void> fillChosenGains(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, ChosenGains gains, std::vector<StudentFact>& facts)
{
    std::vector<bool> alone;
    for (size_t photo = 0; photo < photos.size(); ++photo)
        alone.push_back(standsAlone(scope, photos, photo));
    std::unordered_map<StudentId, const StudentFact*> before; // the last fact of each in an earlier photo, or this one
    for (StudentFact& fact : facts) {
        const StudentFact* last = std::exchange(before[fact.student], &fact);
        if (gains == ChosenGains::OfLast && fact.photo + 1 < photos.size())
            continue;
        if (last && last->photo == fact.photo) { // listed twice
            fact.figures.gain = last->figures.gain;
            fact.figures.gainCells = last->figures.gainCells;
            fact.figures.gainTenths = last->figures.gainTenths;
            continue;
        }
        GainSum sum = fact.chosenGain.value_or(GainSum{});
        if (isWhole(fact) && !alone[fact.photo]) {
            // As many cells in the photo before: then they are of the same courses.
            if (last && last->photo + 1 == fact.photo && last->track.cells == fact.track.cells) {
                const CellCounts& counts = fact.figures.counts;
                sum = {counts.cells, static_cast<Tenths>(counts.sumTenths - last->figures.counts.sumTenths)};
            } else if (const auto read = gainFromCells(connection, scope, photos[fact.photo].week, fact.student)) {
                sum = *read;
            } else {
                return tl::make_unexpected(read.error());
            }
        }
        fact.figures.gain = gainOf(sum.tenths, sum.cells, weeksBefore(photos[fact.photo]));
        fact.figures.gainCells = sum.cells;
        fact.figures.gainTenths = sum.tenths;
    }
    return {};
}

} // namespace farol::analytics
