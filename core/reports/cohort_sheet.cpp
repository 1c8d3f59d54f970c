#include "core/analytics/student_columns.h"
#include "core/analytics/values.h"
#include "core/analytics/words.h"
#include "core/domain/text.h"
#include "core/reports/cohort_sheets.h"
#include "core/reports/sheet_rows.h"
#include "core/reports/week_fields.h"

#include <QtGlobal>

namespace farol::reports {

using namespace farol::domain;
using analytics::CohortRow;
using analytics::StudentRow;
using analytics::StudentWeeks;
using analytics::WeekFigure;
using spreadsheet::Sheet;
using spreadsheet::SheetCell;
using spreadsheet::Tone;

namespace {

using Fields = std::vector<WeekField<StudentRow>>;
using FigureValue = std::optional<Tenths> (*)(const WeekFigure&);

constexpr size_t mostOnOnePage = 45; ///< students; more would be too small to read

const auto sparkKey = QStringLiteral("evolucao");

Column<StudentRow> sparkColumn()
{
    return {sparkKey, QStringLiteral(QT_TRANSLATE_NOOP("Column", "Weeks at a glance")), ColumnKind::Text,
        [](const StudentRow& row) {
            std::vector<std::optional<Tenths>> values;
            for (const analytics::StudentWeek& week : row.weeks)
                values.push_back(week.progress);
            return Value(spark(values));
        }};
}

/// The columns on screen but for the turma, which the sheet is of, with parado and a small line of the weeks.
Fields fieldsOf(const StudentWeeks& view)
{
    Columns<StudentRow> columns;
    for (Column<StudentRow>& column : analytics::studentColumns(view, analytics::Contacts::Hidden)) {
        const QString key = column.key;
        if (key == u"turma")
            continue;
        columns.push_back(std::move(column));
        if (key != u"situacao")
            continue;
        columns.push_back(analytics::stalledColumn());
        columns.push_back(sparkColumn());
    }
    Fields fields = weekFields(std::move(columns), view.weeks);
    for (auto& field : fields) {
        if (field.column.key == sparkKey)
            field.width = std::max(12.0, double(view.weeks.size()) + 2);
    }
    return fields;
}

/// Who was in the turma in a week without anything being collected of them is marked; who was not is left empty.
std::vector<SheetCell> cellsOf(const Fields& fields, const StudentRow& row)
{
    std::vector<SheetCell> cells;
    for (const auto& field : fields) {
        Value value = field.column.value(row);
        const bool isMissing = field.isWeek && std::holds_alternative<std::monostate>(value)
            && (!field.photo || row.weeks[*field.photo].member);
        const bool isSpark = field.column.key == sparkKey;
        cells.push_back({std::move(value), isMissing ? Tone::Missing : isSpark ? Tone::Muted : Tone::Plain});
    }
    return cells;
}

/// The colours of columns by their keys, whichever there are.
void dress(Sheet& sheet, const Fields& fields, const Tolerance& tolerance)
{
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString& key = fields[i].column.key;
        const int column = int(i);
        if (key == u"situacao")
            sheet.toneWords(column, situationTones());
        else if (key == u"diferenca")
            sheet.heatByGap(column, column, tolerance);
    }
    if (const auto span = weekSpan(fields))
        sheet.heatByValue(span->first, span->last);
}

std::optional<Tenths> collectedShare(const WeekFigure& figure)
{
    const int expected = figure.counts.expected();
    return figure.photographed && expected > 0 ? meanTenths(qint64(figure.counts.answered) * complete, expected)
                                               : std::nullopt;
}

/// The figure of a turma in a week; null when the report has no such week.
const WeekFigure* figureAt(const ReportTrack& track, const CohortRow& cohort, Week week)
{
    const auto& weeks = track.cohorts.weeks;
    const auto found = std::find(weeks.begin(), weeks.end(), week);
    return found == weeks.end() ? nullptr : &cohort.figures[size_t(found - weeks.begin())];
}

/// What the row of means says of the last week, as the list of turmas does.
Value lastValue(const QString& key, const WeekFigure& last)
{
    if (key == u"avanco")
        return analytics::orNothing(last.change);
    if (key == u"esperado")
        return analytics::orNothing(last.expected);
    if (key == u"diferenca" && last.mean && last.expected)
        return Percent{*last.mean - *last.expected};
    return {};
}

/// The rows of the whole turma below its students: mean with its figures of the last week, expected, coverage.
Result<void> writeTurmaRows(Sheet& sheet, const ReportSource& source, const ReportTrack& track, const CohortRow& cohort,
    const Fields& fields, const StudentWeeks& view)
{
    const std::pair<const char*, FigureValue> rows[] = {
        {QT_TRANSLATE_NOOP("Report", "Mean of the turma"), [](const WeekFigure& figure) { return figure.mean; }},
        {QT_TRANSLATE_NOOP("Report", "Expected"), [](const WeekFigure& figure) { return figure.expected; }},
        {QT_TRANSLATE_NOOP("Report", "Coverage (collected \u00F7 expected)"), collectedShare},
    };
    const WeekFigure* last = figureAt(track, cohort, view.weeks.back());
    for (const auto& [name, valueOf] : rows) {
        std::vector<Value> values;
        for (const auto& field : fields) {
            const WeekFigure* figure = field.photo ? figureAt(track, cohort, view.weeks[*field.photo]) : nullptr;
            const bool isMean = name == rows[0].first;
            values.push_back(figure                ? analytics::orNothing(valueOf(*figure))
                    : field.column.key == u"aluno" ? Value(source.say(name))
                    : last && isMean               ? lastValue(field.column.key, *last)
                                                   : Value());
        }
        if (const auto done = sheet.row(std::span<const Value>(values), spreadsheet::RowLook::Total); !done)
            return done;
    }
    return {};
}

void writeChart(Sheet& sheet, const ReportSource& source, const QString& title, const WeekSpan& span, int heading)
{
    const auto cells = [&](int row) { return spreadsheet::CellRange{sheet.name(), row, span.first, row, span.last}; };
    const int totals = sheet.nextRow() - 3;
    spreadsheet::LineChart chart;
    chart.title = title;
    chart.weeks = cells(heading);
    chart.lines = {{source.say(QT_TRANSLATE_NOOP("Report", "Mean of the turma")), cells(totals)},
        {source.say(QT_TRANSLATE_NOOP("Report", "Expected")), cells(totals + 1), spreadsheet::LineLook::Expected}};
    sheet.chart(chart, sheet.nextRow() + 1, 0);
}

void writeWords(
    Sheet& sheet, const ReportSource& source, const ReportTrack& track, const CohortRow& cohort, Week lastWeek)
{
    const Wording& words = source.wording();
    QStringList facts = cohortFacts(source, cohort);
    facts.prepend(words.week(lastWeek));
    sheet.line(facts.join(QStringLiteral(" \u00B7 ")));
    if (const WeekFigure* last = figureAt(track, cohort, lastWeek)) {
        sheet.line(source.say(QT_TRANSLATE_NOOP("Report", "%1 students \u00B7 mean %2, expected %3 \u00B7 %4"))
                       .arg(words.count(last->students), words.percent(last->mean), words.percent(last->expected),
                           coverageText(source, last->counts)),
            spreadsheet::TextLook::Muted);
    }
    if (lastWeek != track.last())
        sheet.line(source.say(QT_TRANSLATE_NOOP("Report", "This turma has no photo after that week.")),
            spreadsheet::TextLook::Muted);
}

} // namespace

Result<void> writeCohort(
    Sheet& sheet, const ReportSource& source, const ReportTrack& track, const CohortRow& cohort, Ticker& ticker)
{
    Filter own = track.filter;
    own.cohorts = {cohort.cohort};
    const auto view = analytics::studentWeeks(source.connection, source.school, own);
    if (!view)
        return tl::make_unexpected(view.error());
    if (view->weeks.empty()) // what has no photo has no row among the turmas
        return {};
    const QString title =
        QStringLiteral("%1 \u00B7 %2").arg(analytics::cohortName(cohort.number), onOneLine(track.track->name));
    sheet.title(title);
    writeWords(sheet, source, track, cohort, view->weeks.back());
    const Fields fields = fieldsOf(*view);
    const int heading = sheet.nextRow();
    auto done = sheet.head(headingsOf(source.wording(), fields), {spreadsheet::Narrowing::Filter, 1});
    if (!done)
        return done;
    dress(sheet, fields, track.tolerance);
    for (const StudentRow& row : view->rows) {
        const std::vector<SheetCell> cells = cellsOf(fields, row);
        done = sheet.row(std::span<const SheetCell>(cells));
        if (done)
            done = ticker.row();
        if (!done)
            return done;
    }
    done = writeTurmaRows(sheet, source, track, cohort, fields, *view);
    if (!done)
        return done;
    sheet.endTable();
    if (view->rows.size() <= mostOnOnePage)
        sheet.printOnOnePage();
    if (const auto span = weekSpan(fields))
        writeChart(sheet, source, title, *span, heading);
    return {};
}

} // namespace farol::reports
