#include "core/analytics/cohort_columns.h"
#include "core/analytics/values.h"
#include "core/analytics/words.h"
#include "core/domain/text.h"
#include "core/reports/cohort_sheets.h"
#include "core/reports/week_fields.h"

#include <QtGlobal>

namespace farol::reports {

using namespace farol::domain;
using analytics::CohortRow;
using analytics::WeekFigure;
using spreadsheet::Sheet;
using spreadsheet::SheetCell;
using spreadsheet::Tone;

namespace {

constexpr size_t mostColored = 12; ///< lines in a chart; of more only that of all together has a colour

using Fields = std::vector<WeekField<CohortRow>>;

/// The columns on screen, then the situations of the last week.
Columns<CohortRow> columnsOf(const ReportSource& source, const analytics::CohortWeeks& view)
{
    Columns<CohortRow> columns = analytics::cohortColumns(view);
    if (source.isMasked())
        std::erase_if(columns, [](const Column<CohortRow>& column) { return column.key == u"tutor"; });
    const auto add = [&](const char* key, const char* title, auto count) {
        columns.push_back(analytics::column<CohortRow>(key, title, ColumnKind::Count, [count](const CohortRow& row) {
            return row.figures.back().photographed ? analytics::counted(count(row.statuses.back())) : Value();
        }));
    };
    const auto of = [](Status status) {
        return [status](const analytics::StatusCounts& counts) { return counts.of(status); };
    };
    add("em_dia", QT_TRANSLATE_NOOP("Column", "On track"), of(Status::OnTrack));
    add("atencao", QT_TRANSLATE_NOOP("Column", "Attention"), of(Status::Attention));
    add("atrasado", QT_TRANSLATE_NOOP("Column", "Late"), of(Status::Late));
    add("concluido", QT_TRANSLATE_NOOP("Column", "Finished"), of(Status::Finished));
    add("sem_dados", QT_TRANSLATE_NOOP("Column", "No data"), of(Status::NoData));
    add("parados", QT_TRANSLATE_NOOP("Column", "Stalled"),
        [](const analytics::StatusCounts& counts) { return counts.stalled; });
    return columns;
}

/// A turma's figure of a week that is not known though the turma was there is marked, as is a week without a photo.
std::vector<SheetCell> cellsOf(const Fields& fields, const CohortRow& row)
{
    std::vector<SheetCell> cells;
    for (const auto& field : fields) {
        Value value = field.column.value(row);
        const bool isMissing = field.isWeek && (!field.photo || row.figures[*field.photo].photographed)
            && std::holds_alternative<std::monostate>(value);
        cells.push_back({std::move(value), isMissing ? Tone::Missing : Tone::Plain});
    }
    return cells;
}

spreadsheet::LineChart chartOf(
    const Sheet& sheet, const ReportSource& source, const ReportTrack& track, const WeekSpan& span, int heading)
{
    const auto cells = [&](int row) { return spreadsheet::CellRange{sheet.name(), row, span.first, row, span.last}; };
    spreadsheet::LineChart chart;
    chart.title =
        source.say(QT_TRANSLATE_NOOP("Report", "Mean progress by turma \u00B7 %1")).arg(onOneLine(track.track->name));
    chart.weeks = cells(heading);
    const size_t turmas = track.cohorts.rows.size();
    const auto look = turmas > mostColored ? spreadsheet::LineLook::Context : spreadsheet::LineLook::Series;
    for (size_t i = 0; i < turmas; ++i)
        chart.lines.push_back({analytics::cohortName(track.cohorts.rows[i].number), cells(heading + 1 + int(i)), look});
    if (turmas > mostColored)
        chart.lines.push_back(
            {source.say(QT_TRANSLATE_NOOP("Report", "All turmas")), cells(heading + 1 + int(turmas))});
    return chart;
}

} // namespace

Result<spreadsheet::LineChart> writeCohortList(
    Sheet& sheet, const ReportSource& source, const ReportTrack& track, Ticker& ticker)
{
    const Wording& words = source.wording();
    const analytics::CohortWeeks& view = track.cohorts;
    sheet.title(source.say(QT_TRANSLATE_NOOP("Report", "Turmas of %1")).arg(onOneLine(track.track->name)));
    sheet.line(
        source.say(QT_TRANSLATE_NOOP("Report", "Mean progress of each week; the figures after the weeks are of %1."))
            .arg(words.week(track.last())),
        spreadsheet::TextLook::Muted);
    const Fields fields = weekFields(columnsOf(source, view), view.weeks);
    const int heading = sheet.nextRow();
    if (const auto done = sheet.head(headingsOf(source.wording(), fields), {spreadsheet::Narrowing::Filter, 1}); !done)
        return tl::make_unexpected(done.error());
    const auto span = weekSpan(fields);
    if (span)
        sheet.heatByValue(span->first, span->last);
    for (const CohortRow& row : view.rows) {
        const std::vector<SheetCell> cells = cellsOf(fields, row);
        auto done = sheet.row(std::span<const SheetCell>(cells));
        if (done)
            done = ticker.row();
        if (!done)
            return tl::make_unexpected(done.error());
    }
    std::vector<SheetCell> cells = cellsOf(fields, view.total);
    cells.front().value = source.say(QT_TRANSLATE_NOOP("Report", "All turmas"));
    if (const auto done = sheet.row(std::span<const SheetCell>(cells), spreadsheet::RowLook::Total); !done)
        return tl::make_unexpected(done.error());
    sheet.endTable();
    sheet.line(source.say(QT_TRANSLATE_NOOP("Report",
                   "Last row: all of them, each student once. A student of two turmas is in the row of each.")),
        spreadsheet::TextLook::Muted);
    return span ? chartOf(sheet, source, track, *span, heading) : spreadsheet::LineChart();
}

QString cohortTitle(const ReportSource& source, const ReportTrack& track, const CohortRow& cohort)
{
    return source.hasTracks() ? QStringLiteral("%1 %2").arg(onOneLine(track.track->name)).arg(cohort.number)
                              : analytics::cohortName(cohort.number);
}

} // namespace farol::reports
