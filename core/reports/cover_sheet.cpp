#include "core/reports/cover_sheet.h"

#include "core/analytics/overview.h"
#include "core/analytics/values.h"
#include "core/domain/text.h"
#include "core/reports/legend.h"

#include <QUrl>
#include <QtGlobal>

namespace farol::reports {

using namespace farol::domain;
using analytics::Overview;
using spreadsheet::Sheet;
using spreadsheet::SheetCell;

namespace {

/// Every cell of the report's turmas and courses in its last week; of several trilhas together.
CellCounts lastCounts(const ReportSource& source)
{
    CellCounts counts;
    for (const ReportTrack& track : source.tracks) {
        if (track.last() == source.lastWeek())
            counts += track.cohorts.total.figures.back().counts;
    }
    return counts;
}

QString weeksText(const ReportSource& source)
{
    const Wording& words = source.wording();
    std::vector<Week> weeks;
    for (const ReportTrack& track : source.tracks)
        weeks.insert(weeks.end(), track.cohorts.weeks.begin(), track.cohorts.weeks.end());
    std::sort(weeks.begin(), weeks.end());
    weeks.erase(std::unique(weeks.begin(), weeks.end()), weeks.end());
    return source.say(QT_TRANSLATE_NOOP("Report", "%1 (photos: %2)"))
        .arg(words.weeks(weeks.front(), weeks.back()), words.count(qint64(weeks.size())));
}

void writeFacts(Sheet& sheet, const ReportSource& source)
{
    sheet.fact(source.say(QT_TRANSLATE_NOOP("Report", "School")), schoolName(source));
    sheet.fact(source.say(QT_TRANSLATE_NOOP("Report", "Filter")), filterText(source));
    if (!source.tracks.empty()) {
        sheet.fact(source.say(QT_TRANSLATE_NOOP("Report", "Last week")), source.wording().week(source.lastWeek()));
        sheet.fact(source.say(QT_TRANSLATE_NOOP("Report", "Weeks")), weeksText(source));
        sheet.fact(source.say(QT_TRANSLATE_NOOP("Report", "Coverage of the last week")),
            coverageText(source, lastCounts(source)));
    }
    sheet.fact(source.say(QT_TRANSLATE_NOOP("Report", "Made at")), source.choice.generatedAt, ColumnKind::Moment);
    sheet.fact(
        source.say(QT_TRANSLATE_NOOP("Report", "Time zone")), onOneLine(QString::fromLatin1(source.school.zone.id())));
    if (source.isMasked())
        sheet.fact(source.say(QT_TRANSLATE_NOOP("Report", "Names")),
            source.say(QT_TRANSLATE_NOOP("Report", "hidden: a number stands for each student, always the same")));
}

using FigureRow = std::pair<const ReportTrack*, Overview>;

/// The figures on top of the page Progresso, of each trilha.
Columns<FigureRow> figureColumns()
{
    const auto column = [](const char* key, const char* title, ColumnKind kind, auto value) {
        return analytics::column<FigureRow>(key, title, kind, value);
    };
    return {
        column("trilha", QT_TRANSLATE_NOOP("Column", "Track"), ColumnKind::Text,
            [](const FigureRow& row) { return Value(row.first->track->name); }),
        column("semana", QT_TRANSLATE_NOOP("Column", "Week"), ColumnKind::Code,
            [](const FigureRow& row) { return Value(row.second.last.week.key()); }),
        column("alunos", QT_TRANSLATE_NOOP("Column", "Students"), ColumnKind::Count,
            [](const FigureRow& row) { return analytics::counted(row.second.last.students); }),
        column("turmas", QT_TRANSLATE_NOOP("Column", "Cohorts"), ColumnKind::Count,
            [](const FigureRow& row) { return analytics::counted(row.second.cohorts); }),
        column("media", QT_TRANSLATE_NOOP("Column", "Mean"), ColumnKind::Share,
            [](const FigureRow& row) { return analytics::orNothing(row.second.last.mean); }),
        column("variacao", QT_TRANSLATE_NOOP("Column", "Change"), ColumnKind::Difference,
            [](const FigureRow& row) { return analytics::orNothing(row.second.meanChange); }),
        column("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), ColumnKind::Share,
            [](const FigureRow& row) { return analytics::orNothing(row.second.last.expected); }),
        column("em_dia_pct", QT_TRANSLATE_NOOP("Column", "On track or finished (%)"), ColumnKind::Share,
            [](const FigureRow& row) {
                const auto& statuses = row.second.statuses;
                return analytics::orNothing(
                    meanTenths(qint64(statuses.onTrackOrFinished()) * complete, statuses.total()));
            }),
        column("parados", QT_TRANSLATE_NOOP("Column", "Stalled"), ColumnKind::Count,
            [](const FigureRow& row) { return analytics::counted(row.second.statuses.stalled); }),
    };
}

Result<void> writeFigures(Sheet& sheet, const ReportSource& source)
{
    const Columns<FigureRow> columns = figureColumns();
    std::vector<spreadsheet::SheetColumn> headings;
    for (const Column<FigureRow>& column : columns)
        headings.push_back({source.wording().title(column.title), column.kind, headings.empty() ? 26.0 : 17.0});
    auto done = sheet.head(headings, {spreadsheet::Narrowing::None, 0});
    for (const ReportTrack& track : source.tracks) {
        const auto overview = analytics::overviewOf(track.cohorts);
        if (!done || !overview)
            continue;
        std::vector<Value> values;
        for (const Column<FigureRow>& column : columns)
            values.push_back(column.value({&track, *overview}));
        done = sheet.row(std::span<const Value>(values));
    }
    sheet.endTable();
    return done;
}

Result<void> writeLegend(Sheet& sheet, const ReportSource& source)
{
    for (const Legend& legend : legends(source)) {
        sheet.skip();
        sheet.line(legend.heading, spreadsheet::TextLook::Strong);
        for (const LegendEntry& entry : legend.entries)
            sheet.entry(entry.word, entry.tone, entry.meaning);
    }
    return {};
}

void writeContents(Sheet& sheet, const ReportSource& source, const CoverNotes& notes)
{
    sheet.skip();
    sheet.line(source.say(QT_TRANSLATE_NOOP("Report", "Sheets")), spreadsheet::TextLook::Strong);
    for (const Sheet* to : notes.contents)
        sheet.link(to->name(), *to);
    if (notes.bigTableSheets > 1)
        sheet.line(source
                       .say(QT_TRANSLATE_NOOP("Report",
                           "The big table has %1 rows, more than a sheet takes: each week has a sheet of its own."))
                       .arg(source.wording().count(notes.bigTableRows)),
            spreadsheet::TextLook::Muted);
}

} // namespace

Result<void> writeCover(Sheet& sheet, const ReportSource& source, const CoverNotes& notes)
{
    sheet.title(reportTitle(source));
    sheet.skip();
    writeFacts(sheet, source);
    sheet.skip();
    if (source.tracks.empty()) {
        sheet.line(source.say(QT_TRANSLATE_NOOP("Report",
            "There is no photo in these weeks and turmas yet. Collect one, or choose other weeks, and make the report "
            "again.")));
        return {};
    }
    if (const auto done = writeFigures(sheet, source); !done)
        return done;
    if (const auto done = writeLegend(sheet, source); !done)
        return done;
    writeContents(sheet, source, notes);
    return {};
}

QString reportTitle(const ReportSource& source)
{
    if (source.tracks.empty())
        return source.say(QT_TRANSLATE_NOOP("Report", "Report of the week"));
    return source.say(QT_TRANSLATE_NOOP("Report", "Report of week %1")).arg(source.lastWeek().number());
}

QString schoolName(const ReportSource& source)
{
    return source.school.name.isEmpty() ? QUrl(source.school.origin).host() : onOneLine(source.school.name);
}

QString filterText(const ReportSource& source)
{
    const QString text = source.wording().filter(source.filter, source.school, source.names);
    return text.isEmpty() ? source.say(QT_TRANSLATE_NOOP("Report", "Everything")) : text;
}

} // namespace farol::reports
