#include "commands.h"
#include "core/storage/masking.h"
#include "core/storage/school_reader.h"
#include "files.h"
#include "report_filter.h"
#include "report_output.h"
#include "subcommand.h"
#include "week_report_command.h"
#include "words.h"

#include <QFileInfo>
#include <QHash>

namespace farol::cli {

using domain::Fault;
using domain::Result;
using reports::Format;

namespace {

Result<Format> readFormat(const Context& context, const Arguments& arguments)
{
    static const QHash<QString, Format> formats{{QStringLiteral("table"), Format::Table},
        {QStringLiteral("csv"), Format::Csv}, {QStringLiteral("json"), Format::Json},
        {QStringLiteral("xlsx"), Format::Xlsx}};
    const QString name = arguments.value(QStringLiteral("format"))
                             .value_or(context.json() ? QStringLiteral("json") : QStringLiteral("table"));
    if (!formats.contains(name))
        return domain::failed(Fault::Invalid, Words::tr("--format is table, csv, json or xlsx."));
    if (formats.value(name) == Format::Xlsx && !arguments.has(QStringLiteral("out")))
        return domain::failed(Fault::Invalid, Words::tr("--format xlsx needs --out FILE: a workbook is a file."));
    const Format format = formats.value(name);
    const QString file = arguments.value(QStringLiteral("out")).value_or(QString());
    if (const QString problem = problemOfName(file, format == Format::Xlsx ? QStringLiteral("xlsx") : name);
        !problem.isEmpty()) {
        const QString suffix = QFileInfo(file).suffix().toLower();
        const QString other = formats.contains(suffix) && !arguments.has(QStringLiteral("format"))
            ? u' ' + Words::tr("Or add --format %1.").arg(suffix)
            : QString();
        return domain::failed(Fault::Invalid, problem + other);
    }
    return format;
}

Result<AskedReport> readAsked(const Context& context, const Arguments& arguments)
{
    const QString key = arguments.positional().constFirst();
    const auto name = analytics::reportNamed(key);
    if (!name)
        return domain::failed(Fault::Invalid,
            Words::tr("There is no report %1. There are: %2.")
                .arg(key,
                    (analytics::reportNames() << QStringLiteral("semana") << QStringLiteral("pacote"))
                        .join(QStringLiteral(", "))));
    const QString dialect = arguments.value(QStringLiteral("dialect")).value_or(QStringLiteral("br"));
    if (dialect != u"br" && dialect != u"intl")
        return domain::failed(Fault::Invalid, Words::tr("--dialect is br or intl."));
    const bool isBrazilian = dialect == u"br";
    return readFormat(context, arguments).map([&](Format format) {
        return AskedReport{
            *name, key, format, isBrazilian ? spreadsheet::Dialect::Brazilian : spreadsheet::Dialect::International};
    });
}

Result<void> write(Context& context, AskedReport asked, const Arguments& arguments)
{
    const auto reader = context.reader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    const auto school = storage::readSchool(*reader);
    if (!school)
        return tl::make_unexpected(school.error());
    auto filter = readFilter(arguments, *school);
    if (!filter)
        return tl::make_unexpected(filter.error());
    asked.filter = *std::move(filter);
    const auto names = arguments.has(QStringLiteral("sem-nomes")) ? storage::Names::Masked : storage::Names::Shown;
    if (const auto set = storage::setNames(*reader, names); !set)
        return set;
    const auto file = arguments.value(QStringLiteral("out"));
    return (file ? writeToFile(context, *file, asked, *reader, *school)
                 : writeToDevice(context.device(), asked, *reader, *school))
        .map([&](qint64 rows) {
            if (rows == 0)
                tellOfNothing(context, asked, *reader);
        });
}

ExitCode report(Context& context, const Arguments& arguments)
{
    if (arguments.positional().constFirst() == u"semana")
        return weekReport(context, arguments);
    if (arguments.positional().constFirst() == u"pacote")
        return weekReportPack(context, arguments);
    const auto asked = readAsked(context, arguments);
    if (!asked)
        return context.usage(asked.error().detail);
    const auto written = write(context, *asked, arguments);
    if (written)
        return ExitCode::Done;
    if (written.error().fault == Fault::Invalid)
        return context.usage(written.error().detail);
    if (written.error().fault == Fault::Cancelled) {
        context.tell(Words::tr("Cancelled. No file was written."));
        return ExitCode::Cancelled;
    }
    const QString file = arguments.value(QStringLiteral("out")).value_or(QString());
    return file.isEmpty() ? context.fail(written.error()) : failToWrite(context, file, written.error());
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
