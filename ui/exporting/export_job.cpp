#include "export_job.h"

#include "core/analytics/row_counts.h"
#include "core/analytics/week_coverage.h"
#include "core/reports/row_files.h"
#include "core/reports/week_report.h"
#include "core/spreadsheet/csv.h"
#include "core/spreadsheet/whole_file.h"
#include "table_workbook.h"
#include "ui/history_reader.h"
#include "ui/report_wording.h"

#include <QCoreApplication>

namespace farol::ui {

using domain::Result;
using spreadsheet::Dialect;
using spreadsheet::Tell;

namespace {

/// More rows than this go to the disk one by one, without a native table.
constexpr int rowsInMemory = 50'000;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

spreadsheet::WorkbookChoice properties(const ExportHead& head, const QString& title)
{
    spreadsheet::WorkbookChoice choice;
    choice.title = title;
    choice.subject = head.words;
    choice.company = head.scope.school.name;
    choice.author = QStringLiteral("Farol");
    choice.footer = head.words;
    choice.createdAt = head.now;
    choice.zone = head.scope.school.zone;
    return choice;
}

/// "4.301 de 4.328 coletados na semana 47"; empty where nothing is known.
QString coverageOf(HistoryReader& history, const ExportHead& head)
{
    QString words;
    history.read([&](const HistoryReader::Opened& opened) {
        const domain::Filter& filter = head.scope.filter;
        const auto weeks = opened && filter.track
            ? analytics::weekCoverage(*opened->connection, *opened->school, filter)
            : Result<std::vector<analytics::WeekCoverage>>();
        for (const analytics::WeekCoverage& week : weeks ? *weeks : std::vector<analytics::WeekCoverage>()) {
            if (week.covered.expected > 0 && (!filter.to || week.week <= *filter.to))
                //: %1 is "4.301 of 4.328 collected", %2 the number of a week
                words = Words::tr("%1 in week %2")
                            .arg(head.numbers.coverage(week.covered.answered, week.covered.expected))
                            .arg(week.week.number());
        }
    });
    return words;
}

Result<ExportEnd> writeCsvTable(
    const QString& file, const ShownTable& table, Dialect dialect, const QTimeZone& zone, const Tell& tell)
{
    return spreadsheet::writeWhole(file, [&](QIODevice& device) {
        spreadsheet::CsvWriter writer(device, dialect, zone);
        return writeTable(table, writer, tell);
    }).map([&table] { return ExportEnd{table.rows}; });
}

Result<ExportEnd> writeExcelTable(
    const QString& file, const TableExport& table, const ExportHead& head, HistoryReader& history, const Tell& tell)
{
    auto choice = properties(head, table.title);
    if (table.table.rows > rowsInMemory)
        choice.memory = spreadsheet::Memory::Constant;
    TableHead over{table.title, head.words, coverageOf(history, head), head.now, {}};
    if (const domain::Track* track =
            head.scope.filter.track ? head.scope.school.track(*head.scope.filter.track) : nullptr)
        over.tolerance = track->tolerance;
    ExportEnd end{table.table.rows, 1};
    return spreadsheet::writeWholeByName(file, [&](const QString& name) {
        return writeWorkbook(name, choice, table.table, over, tell).map([&end](int cutTexts) {
            end.cutTexts = cutTexts;
        });
    }).map([&end] { return end; });
}

Result<ExportEnd> writeBigTable(
    const QString& file, reports::RowFile how, const domain::Filter& filter, const HistoryReader::Snapshot& history)
{
    using analytics::ReportName;
    const auto counts = analytics::rowCounts(ReportName::BigTable, *history.connection, *history.school, filter);
    if (!counts)
        return tl::make_unexpected(counts.error());
    how.expected = analytics::totalRows(*counts);
    how.zone = history.school->zone;
    return reports::writeRowFile(file, how, [&](analytics::RowSink& sink) {
        return analytics::writeReport(ReportName::BigTable, *history.connection, *history.school, filter, sink);
    }).map([](const reports::RowFileEnd& end) {
        return ExportEnd{end.rows, end.sheets, end.cutTexts};
    });
}

} // namespace

ExportJob tableJob(TableExport table, const ExportHead& head, FileKind kind, Dialect dialect)
{
    ExportJob job{table.title, table.name, kind, {}};
    job.write = [table = std::move(table), head, kind, dialect](
                    const QString& file, HistoryReader& history, const Tell& tell) {
        return kind == FileKind::Csv ? writeCsvTable(file, table.table, dialect, head.scope.school.zone, tell)
                                     : writeExcelTable(file, table, head, history, tell);
    };
    return job;
}

ExportJob weekReportJob(
    const ExportHead& head, const analytics::GroupRules& groups, ExportNames names, const QString& name)
{
    ExportJob job{Words::tr("Report of the week"), name, FileKind::Excel, {}};
    job.write = [head, groups, names](const QString& file, HistoryReader& history, const Tell& tell) {
        if (names == ExportNames::Masked)
            history.setNames(storage::Names::Masked);
        Result<ExportEnd> end;
        history.read([&](const HistoryReader::Opened& opened) {
            end = opened.and_then([&](const HistoryReader::Snapshot& snapshot) {
                const ReportWording wording(head.numbers);
                return reports::writeWeekReport(
                    *snapshot.connection, *snapshot.school, head.scope.filter, {wording, head.now, groups}, file, tell)
                    .map([](const reports::WeekReportEnd& written) {
                        return ExportEnd{written.rows, 1, written.cutTexts};
                    });
            });
        });
        return end;
    };
    return job;
}

ExportJob bigTableJob(const ExportHead& head, const ExportChoice& choice, const QString& name)
{
    ExportJob job{Words::tr("Big table"), name, choice.bigTable, {}};
    reports::RowFile how;
    how.format = choice.bigTable == FileKind::Csv ? reports::Format::Csv : reports::Format::Xlsx;
    how.dialect = choice.dialect;
    how.sheet = job.words;
    how.workbook = properties(head, job.words);
    how.title = [](const analytics::Heading& heading) {
        return QCoreApplication::translate("Column", heading.title.toUtf8().constData());
    };
    job.write = [how, filter = head.scope.filter, names = choice.names](
                    const QString& file, HistoryReader& history, const Tell& tell) {
        if (names == ExportNames::Masked)
            history.setNames(storage::Names::Masked);
        Result<ExportEnd> end;
        history.read([&](const HistoryReader::Opened& opened) {
            reports::RowFile told = how;
            told.tell = tell;
            end = opened.and_then(
                [&](const HistoryReader::Snapshot& snapshot) { return writeBigTable(file, told, filter, snapshot); });
        });
        return end;
    };
    return job;
}

} // namespace farol::ui
