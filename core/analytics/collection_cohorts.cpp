#include "core/analytics/collection_cohorts.h"

#include "core/analytics/snapshot.h"
#include "core/analytics/sql.h"
#include "core/analytics/values.h"
#include "core/storage/statement.h"

#include <QtGlobal>

#include <map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto listsSql = R"(
SELECT h.id, r.reason, (SELECT count(*) FROM membership m WHERE m.week = ? AND m.cohort = h.id)
FROM cohort h LEFT JOIN roster r ON r.week = ? AND r.cohort = h.id)";

// From the turmas to their members to the cells their track expects; each step is a search.
constexpr auto cellsSql = R"(
SELECT h.id, c.origin, c.state, c.reason, count(*)
FROM cohort h CROSS JOIN membership m CROSS JOIN track_course t CROSS JOIN cell c
WHERE m.week = ? AND m.cohort = h.id AND t.track = h.track
  AND c.week = m.week AND c.student = m.student AND c.course = t.course
GROUP BY h.id, c.origin, c.state, c.reason)";

void add(CohortCollection& turma, Origin origin, CellState state, Reason reason, int cells)
{
    if (state == CellState::NotCollected)
        (reason == Reason::NotAsked ? turma.waiting : turma.failed) += cells;
    else if (origin == Origin::Imported)
        turma.imported += cells;
    else
        (origin == Origin::Carried ? turma.carried : turma.asked) += cells;
}

Result<void> fill(const storage::Connection& connection, Week week, std::map<CohortId, CohortCollection>& turmas)
{
    const auto takeList = [&](const storage::Statement& row) {
        CohortCollection& turma = turmas[row.id<CohortId>(0)];
        if (!row.isNull(1)) {
            turma.listReason = static_cast<Reason>(row.number(1));
            turma.list = turma.listReason == Reason::None ? ListState::Obtained : ListState::Kept;
        }
        turma.students = row.number(2);
    };
    const auto takeCells = [&](const storage::Statement& row) {
        add(turmas[row.id<CohortId>(0)], static_cast<Origin>(row.number(1)), static_cast<CellState>(row.number(2)),
            static_cast<Reason>(row.number(3)), row.number(4));
    };
    return storage::eachRow(connection, sql::collectionLists(), takeList, week, week).and_then([&] {
        return storage::eachRow(connection, sql::collectionCells(), takeCells, week);
    });
}

/// A column that says nothing before the turma has a list.
Column<CohortCollection> listed(const char* key, const char* title, int (*read)(const CohortCollection&))
{
    return column<CohortCollection>(key, title, ColumnKind::Count,
        [read](const CohortCollection& row) { return row.list == ListState::Waiting ? Value() : counted(read(row)); });
}

} // namespace

QString sql::collectionLists()
{
    return QString::fromLatin1(listsSql);
}

QString sql::collectionCells()
{
    return QString::fromLatin1(cellsSql);
}

Result<std::vector<CohortCollection>> collectionCohorts(
    const storage::Connection& connection, const School& school, Week week)
{
    const Snapshot snapshot(connection);
    std::map<CohortId, CohortCollection> turmas;
    return fill(connection, week, turmas).map([&] {
        std::vector<CohortCollection> rows;
        for (const Cohort& cohort : school.cohorts) {
            CohortCollection& row = turmas[cohort.id];
            if (cohort.archived && row.students == 0)
                continue;
            const Track* track = school.track(cohort.track);
            row.cohort = cohort.id;
            row.number = cohort.number;
            row.track = track ? track->name : QString();
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

Columns<CohortCollection> collectionCohortColumns()
{
    using Row = CohortCollection;
    return {
        column<Row>("turma", QT_TRANSLATE_NOOP("Column", "Cohort"), ColumnKind::Code,
            [](const Row& row) { return counted(row.number); }),
        column<Row>("trilha", QT_TRANSLATE_NOOP("Column", "Track"), ColumnKind::Text,
            [](const Row& row) { return orNothing(row.track); }),
        listed("alunos", QT_TRANSLATE_NOOP("Column", "Students"), [](const Row& row) { return row.students; }),
        listed("celulas", QT_TRANSLATE_NOOP("Column", "Cells"), [](const Row& row) { return row.cells(); }),
        listed("pedidas", QT_TRANSLATE_NOOP("Column", "Asked"), [](const Row& row) { return row.asked; }),
        listed("repetidas", QT_TRANSLATE_NOOP("Column", "Repeated"), [](const Row& row) { return row.carried; }),
        listed("importadas", QT_TRANSLATE_NOOP("Column", "Imported"), [](const Row& row) { return row.imported; }),
        listed("falhas", QT_TRANSLATE_NOOP("Column", "Failures"), [](const Row& row) { return row.failed; }),
        listed("faltam", QT_TRANSLATE_NOOP("Column", "Waiting"), [](const Row& row) { return row.waiting; }),
    };
}

} // namespace farol::analytics
