#include "week_report_command.h"

#include "core/analytics/group_rules_text.h"
#include "core/analytics/snapshot.h"
#include "core/reports/report_pack.h"
#include "core/reports/week_report.h"
#include "core/settings/settings.h"
#include "core/settings/settings_text.h"
#include "core/storage/masking.h"
#include "core/storage/school_reader.h"
#include "export_progress.h"
#include "files.h"
#include "report_filter.h"
#include "ui/notice.h"
#include "ui/report_wording.h"
#include "words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace farol::cli {

using analytics::GroupRules;
using domain::Fault;
using domain::Result;

namespace {

/// What a report is made of: the history, what is registered, and the part that is asked for.
struct Asked {
    storage::Connection reader;
    domain::School school;
    domain::Filter filter;
};

Result<Asked> readAsked(Context& context, const Arguments& arguments)
{
    for (const auto& option : {QStringLiteral("format"), QStringLiteral("dialect")}) {
        if (arguments.has(option))
            return domain::failed(
                Fault::Invalid, Words::tr("--%1 does not go with this report: it is an Excel workbook.").arg(option));
    }
    auto reader = context.reader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    auto school = storage::readSchool(*reader);
    if (!school)
        return tl::make_unexpected(school.error());
    const auto filter = readFilter(arguments, *school);
    if (!filter)
        return tl::make_unexpected(filter.error());
    const auto names = arguments.has(QStringLiteral("sem-nomes")) ? storage::Names::Masked : storage::Names::Shown;
    if (const auto set = storage::setNames(*reader, names); !set)
        return tl::make_unexpected(set.error());
    auto usual = reports::withUsualWeeks(*reader, *filter);
    if (!usual)
        return tl::make_unexpected(usual.error());
    return Asked{*std::move(reader), *std::move(school), *std::move(usual)};
}

/// `path` is what was to be written, empty before that.
ExitCode failOf(Context& context, const domain::Error& error, const QString& path = {})
{
    if (error.fault == Fault::Cancelled) {
        context.tell(Words::tr("Cancelled. No file was written."));
        return ExitCode::Cancelled;
    }
    if (error.fault == Fault::Invalid)
        return context.usage(error.detail);
    return path.isEmpty() ? context.fail(error) : failToWrite(context, path, error);
}

/// The groups as the window of this folder keeps them, the usual ones where there are none.
GroupRules groupRules(Context& context)
{
    const QString file = settings::fileIn(context.folder());
    const auto bytes = QFile::exists(file) ? readFile(file) : Result<QByteArray>();
    if (!bytes || bytes->isEmpty())
        return analytics::defaultGroupRules();
    auto kept = analytics::groupRulesOfPages(settings::fromText(*bytes).settings.pages);
    if (kept.error)
        context.tell(Words::tr("The groups of %1 cannot be read; the usual ones were taken.").arg(file));
    return std::move(kept.rules);
}

/// One workbook, with its name for who waits.
Result<void> writeOne(
    Context& context, const Asked& asked, const domain::Filter& filter, const GroupRules& groups, const QString& file)
{
    const ui::ReportWording wording;
    const reports::WeekReportChoice choice{wording, context.now(), groups};
    ExportProgress progress(context);
    return reports::writeWeekReport(asked.reader, asked.school, filter, choice, file, progress.tell())
        .map([&](const reports::WeekReportEnd& end) {
            context.tell(Words::tr("%1: %n row(s)", nullptr, int(end.rows)).arg(QDir::toNativeSeparators(file)));
            tellOfCutTexts(context, end.cutTexts);
        });
}

/// The folder of a pack, made for its owner's eyes only where there is none.
Result<QDir> folderAt(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return domain::failed(Fault::File, path);
    if (info.exists())
        return QDir(path);
    if (!QDir().mkpath(path))
        return domain::failed(Fault::File, path);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QFile::setPermissions(path, owner))
        return domain::failed(Fault::File, path);
    return QDir(path);
}

ExitCode failOfFolder(Context& context, const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    if (QFileInfo(path).isFile())
        context.tell(
            Words::tr("%1 is a file, and report pacote writes a folder of files. Give a folder with --out.").arg(name));
    else
        context.tell(Words::tr("The folder %1 could not be made. Check that the folder above it may be written, or "
                               "give another --out.")
                         .arg(name));
    return exitCodeOf(Fault::File);
}

/// Whether the next file may do better: nobody holds that one, and the disk is the same.
bool isOfOneFile(Fault fault)
{
    return fault == Fault::File || fault == Fault::ReadOnly;
}

} // namespace

ExitCode weekReport(Context& context, const Arguments& arguments)
{
    const auto path = arguments.value(QStringLiteral("out"));
    if (!path || path->isEmpty())
        return context.usage(Words::tr("report semana needs --out FILE.xlsx."));
    if (const QString problem = problemOfName(*path, QStringLiteral("xlsx")); !problem.isEmpty())
        return context.usage(problem);
    const auto asked = readAsked(context, arguments);
    if (!asked)
        return failOf(context, asked.error());
    const auto written = writeOne(context, *asked, asked->filter, groupRules(context), *path);
    return written ? ExitCode::Done : failOf(context, written.error(), *path);
}

ExitCode weekReportPack(Context& context, const Arguments& arguments)
{
    const auto path = arguments.value(QStringLiteral("out"));
    if (!path || path->isEmpty())
        return context.usage(Words::tr("report pacote needs --out DIR."));
    const auto asked = readAsked(context, arguments);
    if (!asked)
        return failOf(context, asked.error());
    const analytics::Snapshot snapshot(asked->reader); // all workbooks tell of one state
    const auto files = reports::packFiles(asked->reader, asked->school, asked->filter);
    if (!files)
        return failOf(context, files.error());
    const auto folder = folderAt(*path);
    if (!folder)
        return failOfFolder(context, *path);
    const GroupRules groups = groupRules(context);
    ExitCode code = ExitCode::Done;
    int made = 0;
    for (const reports::PackFile& file : *files) {
        const auto written = writeOne(context, *asked, file.filter, groups, folder->filePath(file.name));
        if (written) {
            ++made;
            continue;
        }
        if (written.error().fault == Fault::Cancelled) {
            context.tell(Words::tr("Cancelled. The files named above are whole; no other was written."));
            return ExitCode::Cancelled;
        }
        context.tell(Words::tr("%1 was not written:").arg(file.name));
        code = failOf(context, written.error(), folder->filePath(file.name));
        if (!isOfOneFile(written.error().fault))
            return code;
    }
    context.tell(Words::tr("%n file(s) in %1", nullptr, made).arg(QDir::toNativeSeparators(*path)));
    return code;
}

} // namespace farol::cli
