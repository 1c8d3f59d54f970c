#include "intake_import.h"

#include "core/intake/previewing.h"
#include "core/intake/table_file.h"
#include "core/school/changes.h"
#include "core/storage/school_reader.h"
#include "intake_choices.h"
#include "intake_words.h"
#include "ui/intake_notices.h"
#include "words.h"

#include <QFileInfo>

namespace farol::cli {

using intake::Preview;
using intake::TableFiles;

namespace {

/// A table is named by its file alone; what cannot be read, as it was given.
ExitCode failTable(Context& context, const spreadsheet::TableFault& fault, const QStringList& paths)
{
    QString name = fault.file;
    for (const QString& path : paths) {
        if (fault.kind == spreadsheet::TableFaultKind::Unreadable && QFileInfo(path).fileName() == fault.file)
            name = path;
    }
    const intake::Place place{name, fault.line, fault.column};
    context.tell(ui::IntakeNotices::place(place) + QStringLiteral(": ") + ui::IntakeNotices::sentence(fault));
    return ExitCode::Usage;
}

/// Which option answers what a table leaves open; empty for what must be put right in the table.
QString remedyOf(const intake::Problem& problem)
{
    using enum intake::ProblemKind;
    switch (problem.kind) {
    case NeedsYear:
        return Words::tr("Say it with --ano AAAA.");
    case NeedsTrack:
        return Words::tr("Say it with --trilha.");
    case MissingColumn:
    case RepeatedColumn:
        return Words::tr("Say it with --coluna %1=TITLE.").arg(intake::keyOf(*problem.field));
    default:
        return {};
    }
}

ExitCode failProblems(Context& context, const intake::Refusal& refusal)
{
    if (refusal.problems.empty())
        return context.fail(refusal.error);
    for (const intake::Problem& problem : refusal.problems)
        context.tell(
            QStringLiteral("%1: %2 %3")
                .arg(ui::IntakeNotices::place(problem.place), ui::IntakeNotices::sentence(problem), remedyOf(problem))
                .trimmed());
    if (refusal.further > 0)
        context.tell(Words::tr("… and %n more.", nullptr, refusal.further));
    return ExitCode::Usage;
}

bool onlyLooks(const Arguments& arguments)
{
    return arguments.has(QStringLiteral("simular"));
}

/// Opens the history as far as it is needed and lets `work` have it.
template <typename Work>
ExitCode withHistory(Context& context, const Arguments& arguments, Work work)
{
    if (onlyLooks(arguments)) {
        const auto reader = context.reader();
        return reader ? work(*reader) : context.fail(reader.error());
    }
    const auto writer = context.writer();
    return writer ? work(writer->connection) : context.fail(writer.error());
}

ExitCode importProgress(Context& context, const Arguments& arguments, const TableFiles& files,
    const intake::Choices& choices, const storage::Connection& history)
{
    const auto school = storage::readSchool(history);
    if (!school)
        return context.fail(school.error());
    auto preview = intake::previewOf(history, files.tables, choices, context.now());
    if (!preview)
        return failProblems(context, preview.error());
    tellPreview(context, *preview, *school);
    std::optional<qint64> number;
    if (!onlyLooks(arguments) && !preview->isEmpty()) {
        preview->batch.file = files.names;
        preview->batch.sha256 = files.sha256;
        const auto filled = storage::fillBatch(history, preview->batch, context.now(), school->zone);
        if (!filled)
            return context.fail(filled.error());
        number = *filled;
        context.log().write(services::Level::Info, QStringLiteral("import"),
            QStringLiteral("import %1: %2 weeks, %3 cells").arg(*filled).arg(preview->weeks).arg(preview->cells));
    }
    sayPreview(context, *preview, *school, number);
    return ExitCode::Done;
}

ExitCode importTurmas(Context& context, const Arguments& arguments, const TableFiles& files,
    const intake::Choices& choices, const storage::Connection& history)
{
    const auto school = storage::readSchool(history);
    if (!school)
        return context.fail(school.error());
    const auto preview = intake::registrationOf(*school, files.tables, choices);
    if (!preview)
        return failProblems(context, preview.error());
    if (!onlyLooks(arguments) && !preview->isEmpty()) {
        if (const auto saved = school::save(history, preview->change, context.now()); !saved)
            return context.fail(saved.error());
    }
    sayTurmas(context, *preview, onlyLooks(arguments));
    return ExitCode::Done;
}

bool holdsTurmas(const TableFiles& files, const intake::Choices& choices)
{
    intake::Noted noted;
    return intake::proposeMapping(files.tables.front(), choices.columns, noted).kind()
        == intake::TableKind::Registration;
}

} // namespace

std::vector<Arguments::Option> importOptions()
{
    const auto valued = [](const char* name, const char* value) {
        return Arguments::Option{QString::fromLatin1(name), QString::fromLatin1(value)};
    };
    return {valued("ano", "AAAA"), valued("trilha", "T"), valued("coluna", "CAMPO=TITLE"), valued("zeros", "Z"),
        valued("escala", "E"), valued("planilha", "SHEET"), {QStringLiteral("simular"), {}}};
}

ExitCode importTables(Context& context, const Arguments& arguments)
{
    const auto choices = intakeChoices(arguments);
    if (!choices)
        return context.usage(choices.error().detail);
    const QString sheet = arguments.value(QStringLiteral("planilha")).value_or(QString());
    const auto files = intake::readTableFiles(arguments.positional(), sheet);
    if (!files)
        return failTable(context, files.error(), arguments.positional());
    tellFiles(context, *files);
    return withHistory(context, arguments, [&](const storage::Connection& history) {
        return holdsTurmas(*files, *choices) ? importTurmas(context, arguments, *files, *choices, history)
                                             : importProgress(context, arguments, *files, *choices, history);
    });
}

} // namespace farol::cli
