#include "app/services/collector.h"
#include "commands.h"
#include "interrupt.h"
#include "subcommand.h"
#include "ui/notice.h"
#include "words.h"

#include <QEventLoop>
#include <QJsonObject>

namespace farol::cli {

namespace {

QString progressLine(const sync::Progress& progress)
{
    return Words::tr("%1: %2 of %3 · %4/s · %5 not collected")
        .arg(progress.week.key()).arg(progress.done).arg(progress.total).arg(progress.rate, 0, 'f', 1).arg(progress.failed);
}

QJsonObject resultOf(const sync::Outcome& outcome)
{
    return {{QStringLiteral("semana"), outcome.week.key()}, {QStringLiteral("alunos"), outcome.students},
        {QStringLiteral("celulas"), outcome.cells}, {QStringLiteral("buscadas"), outcome.fetched},
        {QStringLiteral("repetidas"), outcome.carried}, {QStringLiteral("sem_acesso"), outcome.noAccess},
        {QStringLiteral("nao_coletadas"), outcome.notCollected}, {QStringLiteral("requisicoes"), outcome.requests},
        {QStringLiteral("segundos"), outcome.seconds}};
}

ExitCode report(Context& context, const sync::Outcome& outcome)
{
    if (context.json() && outcome.week.isValid())
        context.say(QJsonDocument(resultOf(outcome)));
    else if (outcome.week.isValid())
        context.say(ui::Notices::ofOutcome(outcome, ui::Numbers()).text);
    if (outcome.error)
        return context.fail(*outcome.error);
    if (outcome.listsMissing > 0)
        context.tell(Words::tr("%n list(s) of students could not be obtained; the last known ones were kept.", nullptr, outcome.listsMissing));
    return outcome.notCollected > 0 || outcome.listsMissing > 0 ? ExitCode::Incomplete : ExitCode::Done;
}

sync::Outcome collect(Context& context, services::Collector& collector, sync::Scope scope)
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
    engine.start(scope);
    loop.exec();
    return result;
}

ExitCode sync(Context& context, const Arguments& arguments)
{
    std::optional<domain::SchoolAddress> school;
    {
        // Closed before the writer opens: one connection at a time, and none that would look at an older schema.
        auto reader = context.reader();
        if (!reader)
            return context.fail(reader.error());
        const auto address = services::addressOf(*reader);
        if (!address)
            return context.fail(address.error());
        school = *address;
    }
    const auto key = context.key(school->origin());
    if (!key)
        return context.fail(key.error());
    const auto collector = services::Collector::open(context.folder(), *school, *key, context.environment());
    if (!collector)
        return context.fail(collector.error());
    const auto scope = arguments.has(QStringLiteral("full")) ? sync::Scope::Full : sync::Scope::Needed;
    return report(context, collect(context, **collector, scope));
}

} // namespace

ExitCode syncCommand(Context& context, const QStringList& words)
{
    return runOnly(context, words, {QStringLiteral("sync"), {{QStringLiteral("full"), {}}}, 0, sync});
}

} // namespace farol::cli
