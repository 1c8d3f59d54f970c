#include "core/analytics/report_columns.h"

#include "core/analytics/course_figure_columns.h"
#include "core/analytics/values.h"
#include "core/analytics/words.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;

template <typename Row>
Column<Row> week()
{
    return column<Row>(
        "semana", QT_TRANSLATE_NOOP("Column", "Week"), Code, [](const Row& row) { return row.week.key(); });
}

template <typename Row>
Column<Row> track()
{
    return column<Row>("trilha", QT_TRANSLATE_NOOP("Column", "Track"), Text, [](const Row& row) { return row.track; });
}

/// A column that counts something of the figure.
template <typename Row, typename Read>
Column<Row> counting(const char* key, const char* title, Read read)
{
    return column<Row>(key, title, Count, [read](const Row& row) { return counted(read(row.figure)); });
}

template <typename Row>
Column<Row> students()
{
    return counting<Row>(
        "alunos", QT_TRANSLATE_NOOP("Column", "Students"), [](const WeekFigure& figure) { return figure.students; });
}

template <typename Row>
Column<Row> mean()
{
    return column<Row>(
        "media", QT_TRANSLATE_NOOP("Column", "Mean"), Share, [](const Row& row) { return orNothing(row.figure.mean); });
}

template <typename Row>
Column<Row> change()
{
    return column<Row>("variacao", QT_TRANSLATE_NOOP("Column", "Change"), Difference,
        [](const Row& row) { return orNothing(row.figure.change); });
}

template <typename Row>
Column<Row> expectedCells()
{
    return counting<Row>("esperados", QT_TRANSLATE_NOOP("Column", "Expected cells"),
        [](const WeekFigure& figure) { return figure.counts.expected(); });
}

template <typename Row>
Column<Row> collectedCells()
{
    return counting<Row>("coletados", QT_TRANSLATE_NOOP("Column", "Collected cells"),
        [](const WeekFigure& figure) { return figure.counts.answered; });
}

template <typename Row>
Column<Row> noAccess()
{
    return counting<Row>("sem_acesso", QT_TRANSLATE_NOOP("Column", "No access"),
        [](const WeekFigure& figure) { return figure.counts.noAccess; });
}

Column<CohortReportRow> status(const char* key, const char* title, Status status)
{
    return column<CohortReportRow>(
        key, title, Count, [status](const CohortReportRow& row) { return counted(row.statuses.of(status)); });
}

/// The last columns of both reports on turmas.
void appendStatuses(Columns<CohortReportRow>& columns)
{
    columns.push_back(status("em_dia", QT_TRANSLATE_NOOP("Column", "On track"), Status::OnTrack));
    columns.push_back(status("atencao", QT_TRANSLATE_NOOP("Column", "Attention"), Status::Attention));
    columns.push_back(status("atrasado", QT_TRANSLATE_NOOP("Column", "Late"), Status::Late));
    columns.push_back(status("concluido", QT_TRANSLATE_NOOP("Column", "Finished"), Status::Finished));
    columns.push_back(status("sem_dados", QT_TRANSLATE_NOOP("Column", "No data"), Status::NoData));
    columns.push_back(column<CohortReportRow>("parados", QT_TRANSLATE_NOOP("Column", "Stalled"), Count,
        [](const CohortReportRow& row) { return counted(row.statuses.stalled); }));
}

} // namespace

Columns<CohortReportRow> summaryColumns()
{
    using Row = CohortReportRow;
    Columns<Row> columns{week<Row>(), track<Row>(), students<Row>(),
        column<Row>("turmas", QT_TRANSLATE_NOOP("Column", "Cohorts"), Count,
            [](const Row& row) { return counted(row.cohorts); }),
        mean<Row>(), change<Row>(), expectedCells<Row>(), collectedCells<Row>(), noAccess<Row>()};
    appendStatuses(columns);
    return columns;
}

Columns<CohortReportRow> byCohortColumns()
{
    using Row = CohortReportRow;
    Columns<Row> columns{week<Row>(), track<Row>(),
        column<Row>("turma", QT_TRANSLATE_NOOP("Column", "Cohort"), Text,
            [](const Row& row) { return cohortName(row.cohort); }),
        column<Row>(
            "tutor", QT_TRANSLATE_NOOP("Column", "Tutor"), Text, [](const Row& row) { return orNothing(row.tutor); }),
        students<Row>(), mean<Row>(), change<Row>(),
        column<Row>("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), Share,
            [](const Row& row) { return orNothing(row.figure.expected); }),
        expectedCells<Row>(), collectedCells<Row>()};
    appendStatuses(columns);
    return columns;
}

Columns<CourseReportRow> byCourseColumns()
{
    using Row = CourseReportRow;
    Columns<Row> columns{week<Row>(), track<Row>()};
    const auto append = [&columns](
                            Columns<Row> more) { std::move(more.begin(), more.end(), std::back_inserter(columns)); };
    append(courseNameColumns<Row>());
    append({students<Row>(), mean<Row>(), change<Row>()});
    append(courseCountColumns<Row>([](const Row& row) { return &row.figure; }));
    append({expectedCells<Row>(), collectedCells<Row>(), noAccess<Row>()});
    return columns;
}

} // namespace farol::analytics
