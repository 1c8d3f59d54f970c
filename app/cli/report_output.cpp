#include "report_output.h"

#include "core/analytics/coverage.h"
#include "core/analytics/row_counts.h"
#include "core/reports/counted_sink.h"
#include "export_progress.h"
#include "ui/numbers.h"
#include "words.h"

#include <algorithm>

namespace farol::cli {

using domain::Result;
using reports::Format;

namespace {

void tellOfSheets(Context& context, const AskedReport& asked, const std::vector<analytics::WeekRows>& weeks)
{
    const int sheets = analytics::sheetsFor(weeks, spreadsheet::excelRows);
    if (asked.format != Format::Xlsx || sheets == 1)
        return;
    const ui::Numbers numbers;
    context.tell(Words::tr("%1 rows do not fit one sheet of Excel (%2): each week gets its own, %3 sheets in all.")
                     .arg(numbers.count(analytics::totalRows(weeks)), numbers.count(spreadsheet::excelRows),
                         numbers.count(sheets)));
}

spreadsheet::WorkbookChoice workbookOf(const Context& context, const AskedReport& asked, const domain::School& school)
{
    spreadsheet::WorkbookChoice choice;
    choice.title = asked.key;
    choice.author = QStringLiteral("Farol");
    choice.footer = ui::Numbers().moment(context.now().toTimeZone(school.zone));
    choice.createdAt = context.now();
    return choice;
}

} // namespace

Result<qint64> writeToDevice(
    QIODevice& device, const AskedReport& asked, const storage::Connection& reader, const domain::School& school)
{
    const auto sink = reports::makeSink(asked.format, device, asked.dialect, school.zone);
    reports::CountedSink counted(*sink, {});
    return analytics::writeReport(asked.name, reader, school, asked.filter, counted)
        .and_then([&] { return sink->finish(); })
        .map([&] { return counted.rows(); });
}

Result<qint64> writeToFile(Context& context, const QString& file, const AskedReport& asked,
    const storage::Connection& reader, const domain::School& school)
{
    const auto weeks = analytics::rowCounts(asked.name, reader, school, asked.filter);
    if (!weeks)
        return tl::make_unexpected(weeks.error());
    tellOfSheets(context, asked, *weeks);
    ExportProgress progress(context);
    reports::RowFile how{asked.format, asked.dialect, school.zone, asked.key, workbookOf(context, asked, school)};
    if (!weeks->empty())
        how.expected = analytics::totalRows(*weeks);
    how.tell = progress.tell();
    const auto rows = [&](analytics::RowSink& sink) {
        return analytics::writeReport(asked.name, reader, school, asked.filter, sink);
    };
    const auto end = reports::writeRowFile(file, how, rows);
    if (!end)
        return tl::make_unexpected(end.error());
    tellOfCutTexts(context, end->cutTexts);
    return end->rows;
}

void tellOfNothing(Context& context, const AskedReport& asked, const storage::Connection& reader)
{
    const auto weeks = analytics::photographedWeeks(reader);
    if (!weeks)
        return;
    if (weeks->empty())
        return context.tell(Words::tr("There is no photo yet: farol-cli sync makes the first one."));
    const auto isAsked = [&](domain::Week week) {
        return (!asked.filter.from || *asked.filter.from <= week) && (!asked.filter.to || week <= *asked.filter.to);
    };
    if (std::none_of(weeks->begin(), weeks->end(), isAsked))
        return context.tell(Words::tr("--semana: there is no photo in these weeks. There are photos from %1 to %2.")
                                .arg(weeks->front().key(), weeks->back().key()));
    context.tell(Words::tr("Nothing fits what was asked. Leave out one of --trilha, --turma, --curso, --tutor or "
                           "--semana, or see report resumo for what there is."));
}

} // namespace farol::cli
