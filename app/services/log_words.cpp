#include "log_words.h"

#include <QStringList>

namespace farol::services {

using domain::Fault;
using domain::Reason;

namespace {

const char* nameOf(Fault fault)
{
    switch (fault) {
    case Fault::Offline:
        return "Offline";
    case Fault::Timeout:
        return "Timeout";
    case Fault::ServerError:
        return "ServerError";
    case Fault::Untrusted:
        return "Untrusted";
    case Fault::Refused:
        return "Refused";
    case Fault::Throttled:
        return "Throttled";
    case Fault::Rejected:
        return "Rejected";
    case Fault::BadReply:
        return "BadReply";
    case Fault::Storage:
        return "Storage";
    case Fault::DiskFull:
        return "DiskFull";
    case Fault::ReadOnly:
        return "ReadOnly";
    case Fault::Damaged:
        return "Damaged";
    case Fault::NewerDatabase:
        return "NewerDatabase";
    case Fault::Busy:
        return "Busy";
    case Fault::WrongClock:
        return "WrongClock";
    case Fault::HistoryGone:
        return "HistoryGone";
    case Fault::Timer:
        return "Timer";
    case Fault::Secret:
        return "Secret";
    case Fault::File:
        return "File";
    case Fault::Invalid:
        return "Invalid";
    case Fault::NoSchool:
        return "NoSchool";
    case Fault::OtherSchool:
        return "OtherSchool";
    case Fault::Cancelled:
        return "Cancelled";
    }
    return "?";
}

const char* nameOf(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return "no reason";
    case Reason::NotAsked:
        return "not asked";
    case Reason::Network:
        return "network";
    case Reason::Timeout:
        return "timeout";
    case Reason::ServerError:
        return "server error";
    case Reason::Throttled:
        return "throttled";
    case Reason::BadReply:
        return "bad reply";
    case Reason::Refused:
        return "refused";
    }
    return "?";
}

const char* nameOf(sync::Scope scope)
{
    switch (scope) {
    case sync::Scope::Full:
        return "full";
    case sync::Scope::Failures:
        return "failures";
    case sync::Scope::Needed:
        break;
    }
    return "needed";
}

const char* nameOf(sync::Starter starter)
{
    switch (starter) {
    case sync::Starter::CommandLine:
        return "command line";
    case sync::Starter::Schedule:
        return "schedule";
    case sync::Starter::Window:
        break;
    }
    return "window";
}

} // namespace

QString logText(const domain::Error& error)
{
    const auto fault = QLatin1String(nameOf(error.fault));
    return error.detail.isEmpty() ? QString(fault) : fault + QStringLiteral(": ") + error.detail;
}

QString logText(const sync::Request& request)
{
    const QString turmas = request.cohorts.empty() ? QStringLiteral("all turmas")
                                                   : QStringLiteral("%1 turmas").arg(request.cohorts.size());
    return QStringLiteral("scope %1, by %2, %3")
        .arg(QLatin1String(nameOf(request.scope)), QLatin1String(nameOf(request.starter)), turmas);
}

QString logText(const sync::Outcome& outcome, const std::map<Reason, int>& missing)
{
    QStringList parts{QStringLiteral("%1 requests in %2 s").arg(outcome.requests).arg(outcome.seconds, 0, 'f', 1),
        QStringLiteral("%1 students, %2 cells, %3 fetched, %4 carried, %5 without access, %6 not collected")
            .arg(outcome.students)
            .arg(outcome.cells)
            .arg(outcome.fetched)
            .arg(outcome.carried)
            .arg(outcome.noAccess)
            .arg(outcome.notCollected),
        QStringLiteral("%1 lists missing, audit %2 of %3 differ")
            .arg(outcome.listsMissing)
            .arg(outcome.differing)
            .arg(outcome.audited)};
    for (const auto& [reason, count] : missing)
        parts << QStringLiteral("%1: %2").arg(QLatin1String(nameOf(reason))).arg(count);
    return (outcome.week.isValid() ? outcome.week.key() : QStringLiteral("no week")) + QStringLiteral(": ")
        + parts.join(QStringLiteral("; "));
}

} // namespace farol::services
