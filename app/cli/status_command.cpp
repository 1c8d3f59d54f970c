#include "commands.h"
#include "core/analytics/coverage.h"
#include "core/intake/choices.h"
#include "core/storage/audit.h"
#include "core/storage/school_reader.h"
#include "scheduled.h"
#include "subcommand.h"
#include "ui/notice.h"
#include "warnings.h"
#include "words.h"

#include <QJsonObject>

namespace farol::cli {

namespace {

/// Portuguese in every locale, as all keys of the contract.
QString keyOf(domain::Reason reason)
{
    using domain::Reason;
    if (reason == intake::doubtfulZero)
        return QStringLiteral("zero_duvidoso");
    switch (reason) {
    case Reason::None:
        break;
    case Reason::NotAsked:
        return QStringLiteral("nao_pedido");
    case Reason::Network:
        return QStringLiteral("rede");
    case Reason::Timeout:
        return QStringLiteral("demorou");
    case Reason::ServerError:
        return QStringLiteral("erro_do_servidor");
    case Reason::Throttled:
        return QStringLiteral("limite");
    case Reason::BadReply:
        return QStringLiteral("resposta_invalida");
    case Reason::Refused:
        return QStringLiteral("recusado");
    }
    return QStringLiteral("outro");
}

QJsonObject documentOf(
    const QString& origin, const std::optional<QDateTime>& next, const std::optional<analytics::PhotoSummary>& photo)
{
    QJsonObject document{{QStringLiteral("escola"), origin},
        {QStringLiteral("proxima_coleta"), next ? QJsonValue(next->toString(Qt::ISODate)) : QJsonValue()}};
    if (!photo) {
        document[QStringLiteral("semana")] = QJsonValue::Null;
        return document;
    }
    QJsonObject missing;
    for (const auto& [reason, count] : photo->missing)
        missing[keyOf(reason)] = count;
    document[QStringLiteral("semana")] = photo->week.key();
    document[QStringLiteral("foto_em")] = photo->takenAt.toString(Qt::ISODate);
    document[QStringLiteral("alunos")] = photo->students;
    document[QStringLiteral("esperados")] = photo->expected;
    document[QStringLiteral("coletados")] = photo->answered;
    document[QStringLiteral("sem_acesso")] = photo->noAccess;
    document[QStringLiteral("nao_coletados")] = missing;
    return document;
}

void sayPhoto(
    Context& context, const analytics::PhotoSummary& photo, const storage::Audit& audit, const QTimeZone& zone)
{
    context.say(Words::tr("Last photo: %1, %2").arg(photo.week.key(), shownInstant(photo.takenAt, zone)));
    context.say(Words::tr("%1 students; %2 of %3 collected; %4 without access")
                    .arg(photo.students)
                    .arg(photo.answered)
                    .arg(photo.expected)
                    .arg(photo.noAccess));
    if (audit.audited > 0)
        context.say(Words::tr("Audit: %1.")
                        .arg(Words::tr("%n difference(s) in %1 checked", nullptr, audit.differing).arg(audit.audited)));
    for (const auto& [reason, count] : photo.missing)
        context.say(QStringLiteral("  %1: %2").arg(ui::Notices::sentence(reason)).arg(count));
}

ExitCode status(Context& context, const Arguments&)
{
    auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto school = storage::readSchool(*reader);
    if (!school)
        return context.fail(school.error());
    const auto photo = analytics::lastPhoto(*reader);
    if (!photo)
        return context.fail(photo.error());
    const auto audit = storage::auditOf(*reader, *photo ? (*photo)->week : domain::Week());
    if (!audit)
        return context.fail(audit.error());
    const auto installed = installedSchedule(context);
    const std::optional<QDateTime> next =
        installed ? std::optional(domain::nextPlanned(installed->schedule, context.now(), school->zone)) : std::nullopt;
    if (context.json()) {
        context.say(QJsonDocument(documentOf(school->origin, next, *photo)));
        return ExitCode::Done;
    }
    context.say(Words::tr("School: %1").arg(school->origin.isEmpty() ? Words::tr("none yet") : school->origin));
    if (*photo) {
        sayPhoto(context, **photo, *audit, school->zone);
        warnOfRefusedCourses(context, *reader, (*photo)->week);
    } else {
        context.say(Words::tr("There is no photo yet."));
    }
    context.say(next ? Words::tr("Next collection: %1").arg(shownInstant(*next, school->zone))
                     : Words::tr("No collection is scheduled."));
    return ExitCode::Done;
}

} // namespace

ExitCode statusCommand(Context& context, const QStringList& words)
{
    return runOnly(context, words, {QStringLiteral("status"), {}, 0, status});
}

} // namespace farol::cli
