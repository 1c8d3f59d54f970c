#include "commands.h"
#include "core/analytics/reports.h"
#include "core/spreadsheet/whole_file.h"
#include "core/storage/masking.h"
#include "core/storage/school_reader.h"
#include "report_filter.h"
#include "sinks.h"
#include "subcommand.h"
#include "words.h"

namespace farol::cli {

using domain::Fault;
using domain::Result;

namespace {

/// How a report is to be written.
struct Manner {
    analytics::ReportName name;
    Format format;
    spreadsheet::Dialect dialect;
};

Result<Manner> readManner(const Context& context, const Arguments& arguments)
{
    const auto name = analytics::reportNamed(arguments.positional().constFirst());
    if (!name)
        return domain::failed(
            Fault::Invalid, Words::tr("There is no report %1.").arg(arguments.positional().constFirst()));
    const QString format = arguments.value(QStringLiteral("format"))
                               .value_or(context.json() ? QStringLiteral("json") : QStringLiteral("table"));
    const QString dialect = arguments.value(QStringLiteral("dialect")).value_or(QStringLiteral("br"));
    if (dialect != u"br" && dialect != u"intl")
        return domain::failed(Fault::Invalid, Words::tr("--dialect is br or intl."));
    Manner manner{
        *name, Format::Table, dialect == u"br" ? spreadsheet::Dialect::Brazilian : spreadsheet::Dialect::International};
    if (format == u"csv")
        manner.format = Format::Csv;
    else if (format == u"json")
        manner.format = Format::Json;
    else if (format != u"table")
        return domain::failed(Fault::Invalid, Words::tr("--format is table, csv or json."));
    return manner;
}

Result<void> write(const Context& context, const Manner& manner, const Arguments& arguments, QIODevice& device)
{
    const auto reader = context.reader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    const auto school = storage::readSchool(*reader);
    if (!school)
        return tl::make_unexpected(school.error());
    const auto filter = readFilter(arguments, *school);
    if (!filter)
        return tl::make_unexpected(filter.error());
    const auto names = arguments.has(QStringLiteral("sem-nomes")) ? storage::Names::Masked : storage::Names::Shown;
    if (const auto set = storage::setNames(*reader, names); !set)
        return set;
    const auto sink = makeSink(manner.format, device, manner.dialect, school->zone);
    if (const auto written = analytics::writeReport(manner.name, *reader, *school, *filter, *sink); !written)
        return written;
    return sink->finish();
}

ExitCode report(Context& context, const Arguments& arguments)
{
    const auto manner = readManner(context, arguments);
    if (!manner)
        return context.usage(manner.error().detail);
    const auto path = arguments.value(QStringLiteral("out"));
    const auto written = path
        ? spreadsheet::writeWhole(*path, [&](QIODevice& file) { return write(context, *manner, arguments, file); })
        : write(context, *manner, arguments, context.device());
    if (!written && written.error().fault == Fault::Invalid)
        return context.usage(written.error().detail);
    if (!written)
        return context.fail(written.error());
    return ExitCode::Done;
}

} // namespace

ExitCode reportCommand(Context& context, const QStringList& words)
{
    std::vector<Arguments::Option> options = filterOptions();
    options.push_back({QStringLiteral("format"), QStringLiteral("F")});
    options.push_back({QStringLiteral("dialect"), QStringLiteral("D")});
    options.push_back({QStringLiteral("out"), QStringLiteral("FILE")});
    options.push_back({QStringLiteral("sem-nomes"), {}});
    return runOnly(context, words, {QStringLiteral("report"), options, 1, report});
}

} // namespace farol::cli
