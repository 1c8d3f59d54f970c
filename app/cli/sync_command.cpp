#include "app/services/collector.h"
#include "commands.h"
#include "core/storage/school_reader.h"
#include "interrupt.h"
#include "report_filter.h"
#include "scheduled.h"
#include "subcommand.h"
#include "ui/notice.h"
#include "warnings.h"
#include "words.h"

#include <QEventLoop>
#include <QJsonObject>

namespace farol::cli {

namespace {

QString progressLine(const sync::Progress& progress)
{
    if (progress.phase == sync::Phase::Waiting)
        return Words::tr("%1: the platform is gone; looking for it every 30 s (Ctrl+C ends the run, nothing is lost)")
            .arg(progress.week.key());
    const ui::Numbers numbers;
    return Words::tr("%1: %2 of %3 · %4/s · %5 not collected")
        .arg(progress.week.key(), numbers.count(progress.done), numbers.count(progress.total),
            numbers.rate(progress.rate), numbers.count(progress.failed));
}

QJsonObject resultOf(const sync::Outcome& outcome)
{
    return {{QStringLiteral("semana"), outcome.week.key()}, {QStringLiteral("alunos"), outcome.students},
        {QStringLiteral("celulas"), outcome.cells}, {QStringLiteral("buscadas"), outcome.fetched},
        {QStringLiteral("repetidas"), outcome.carried}, {QStringLiteral("sem_acesso"), outcome.noAccess},
        {QStringLiteral("nao_coletadas"), outcome.notCollected}, {QStringLiteral("requisicoes"), outcome.requests},
        {QStringLiteral("segundos"), outcome.seconds}};
}

/// What was repeated, and what came of asking some of it all the same; nothing for a photo that repeats nothing.
QString repeatingLine(const sync::Outcome& outcome)
{
    const QString audit = Words::tr("%n difference(s) in %1 checked", nullptr, outcome.differing).arg(outcome.audited);
    if (outcome.isFull && outcome.audited > 0)
        return Words::tr("Everything was asked: %1.").arg(audit);
    if (outcome.carried == 0)
        return {};
    return Words::tr("%n cell(s) repeated without asking; %1.", nullptr, outcome.carried).arg(audit);
}

ExitCode report(Context& context, const sync::Outcome& outcome)
{
    if (context.json() && outcome.week.isValid())
        context.say(QJsonDocument(resultOf(outcome)));
    else if (outcome.week.isValid())
        context.say(ui::Notices::ofOutcome(outcome, ui::Numbers()).text);
    if (const QString line = repeatingLine(outcome); !context.json() && !line.isEmpty())
        context.say(line);
    if (outcome.error)
        return context.fail(*outcome.error);
    if (const auto reader = context.reader())
        warnOfRefusedCourses(context, *reader, outcome.week);
    if (outcome.listsMissing > 0)
        context.tell(Words::tr("%n list(s) of students could not be obtained; the last known ones were kept.", nullptr,
            outcome.listsMissing));
    return outcome.notCollected > 0 || outcome.listsMissing > 0 ? ExitCode::Incomplete : ExitCode::Done;
}

sync::Outcome collect(Context& context, services::Collector& collector, const sync::Request& request)
{
    QEventLoop loop;
    sync::Outcome result;
    sync::Engine& engine = collector.engine();
    const Interrupt interrupt([&engine] { engine.cancel(); });
    QObject::connect(&engine, &sync::Engine::progressed, &loop,
        [&context](const sync::Progress& progress) { context.tell(progressLine(progress)); });
    QObject::connect(&engine, &sync::Engine::finished, &loop, [&](const sync::Outcome& outcome) {
        result = outcome;
        loop.quit();
    });
    collector.begin(request);
    loop.exec();
    return result;
}

/// The photo is whole without its copy too, so a copy that fails is told and changes no exit code.
void keepCopy(Context& context, services::Collector& collector, const sync::Outcome& outcome)
{
    if (!outcome.error)
        context.tell(Words::tr("%1: copying the history and checking the copy").arg(outcome.week.key()));
    const auto kept = collector.finish(outcome);
    if (!kept)
        return context.tell(Words::tr("The photo is stored, but no copy of the history could be kept. %1")
                                .arg(ui::Notices::ofError(kept.error()).text));
    if (!*kept)
        return;
    context.tell(Words::tr("A checked copy is kept: %1").arg((*kept)->file));
    if ((*kept)->given > 0)
        context.tell(Words::tr("The copies are large: only the last %n fit in 2 GB.", nullptr, (*kept)->copies));
}

/// The turmas of the options: all of the trilha without `--turma`, every one (an empty list) without `--trilha`.
domain::Result<std::vector<domain::CohortId>> readCohorts(const Arguments& arguments, const domain::School& school)
{
    const auto filter = readFilter(arguments, school);
    if (!filter)
        return tl::make_unexpected(filter.error());
    if (!filter->track || !filter->cohorts.empty())
        return filter->cohorts;
    std::vector<domain::CohortId> cohorts;
    for (const domain::Cohort& cohort : school.cohorts) {
        if (cohort.track == *filter->track)
            cohorts.push_back(cohort.id);
    }
    if (cohorts.empty())
        return domain::failed(domain::Fault::Invalid, Words::tr("The trilha has no turma yet."));
    return cohorts;
}

domain::Result<sync::Request> readRequest(const Arguments& arguments, const domain::School& school)
{
    constexpr int usualWait = 30;
    bool isNumber = true;
    const auto given = arguments.value(QStringLiteral("wait"));
    const int minutes = given ? given->toInt(&isNumber) : usualWait;
    if (!isNumber || minutes < 0)
        return domain::failed(domain::Fault::Invalid, Words::tr("--wait is a number of minutes, 0 or more."));
    const bool full = arguments.has(QStringLiteral("full"));
    const bool failures = arguments.has(QStringLiteral("retry-failures"));
    if (full && failures)
        return domain::failed(domain::Fault::Invalid, Words::tr("--full and --retry-failures exclude each other."));
    const bool scheduled = arguments.has(QStringLiteral("scheduled"));
    if (scheduled && (full || failures || arguments.has(QStringLiteral("trilha"))))
        return domain::failed(
            domain::Fault::Invalid, Words::tr("--scheduled takes the whole photo: it goes with --wait alone."));
    auto cohorts = readCohorts(arguments, school);
    if (!cohorts)
        return tl::make_unexpected(cohorts.error());
    sync::Request request;
    request.scope = full ? sync::Scope::Full : failures ? sync::Scope::Failures : sync::Scope::Needed;
    request.starter = scheduled ? sync::Starter::Schedule : sync::Starter::CommandLine;
    request.cohorts = *std::move(cohorts);
    request.patience = std::chrono::minutes(minutes);
    return request;
}

/// The exit of a scheduled run that is not owed, which ends before it asks anything; nothing for a run that goes on.
std::optional<ExitCode> exitUnlessOwed(
    Context& context, const sync::Request& request, const storage::Connection& history, const QTimeZone& zone)
{
    if (request.starter != sync::Starter::Schedule)
        return std::nullopt;
    const auto owed = isRunOwed(context, history, zone);
    if (!owed)
        return context.fail(owed.error());
    return *owed ? std::nullopt : std::optional(sayNothingOwed(context, zone));
}

ExitCode collectNow(Context& context, const domain::School& school, const sync::Request& request)
{
    const auto address = services::addressOf(school);
    if (!address)
        return context.fail(address.error());
    const auto key = context.key(address->origin());
    if (!key)
        return context.fail(key.error());
    const auto collector = services::Collector::open(context.folder(), *address, *key, context.environment());
    if (!collector)
        return context.fail(collector.error());
    // Now that nobody else writes: another scheduled run may have ended in between.
    if (const auto exit = exitUnlessOwed(context, request, (*collector)->store().connection(), school.zone))
        return *exit;
    const sync::Outcome outcome = collect(context, **collector, request);
    const ExitCode code = report(context, outcome);
    keepCopy(context, **collector, outcome);
    return code;
}

/// The registered school; the reader is closed before a writer opens.
domain::Result<domain::School> readRegistered(const Context& context)
{
    return context.reader().and_then([](const storage::Connection& reader) { return storage::readSchool(reader); });
}

ExitCode sync(Context& context, const Arguments& arguments)
{
    const auto school = readRegistered(context);
    if (!school)
        return context.fail(school.error());
    const auto request = readRequest(arguments, *school);
    if (!request)
        return context.usage(request.error().detail);
    if (request->starter == sync::Starter::Schedule) {
        // Before the keychain is asked; and while another run writes there is nothing to decide yet.
        const auto writer = context.writer();
        if (!writer)
            return context.fail(writer.error());
        if (const auto exit = exitUnlessOwed(context, *request, writer->connection, school->zone))
            return *exit;
    }
    return collectNow(context, *school, *request);
}

} // namespace

ExitCode syncCommand(Context& context, const QStringList& words)
{
    return runOnly(context, words,
        {QStringLiteral("sync"),
            {{QStringLiteral("full"), {}}, {QStringLiteral("retry-failures"), {}},
                {QStringLiteral("trilha"), QStringLiteral("T")}, {QStringLiteral("turma"), QStringLiteral("N")},
                {QStringLiteral("wait"), QStringLiteral("MIN")}, {QStringLiteral("scheduled"), {}}},
            0, sync});
}

} // namespace farol::cli
