#include "app/simulator/server.h"

#include "app/simulator/api.h"
#include "app/simulator/mischief.h"
#include "app/simulator/random.h"
#include "app/simulator/wire.h"

#include <QLocale>
#include <QTimer>

namespace farol::simulator {

namespace {

bool isTarget(const FaultRule& rule, const Route& route, const Student* student, const QString& path)
{
    using Kind = Route::Kind;
    if (!path.contains(rule.path))
        return false;
    if (rule.tag && (route.kind != Kind::TagList || route.tag != *rule.tag))
        return false;
    if (rule.student && (route.kind != Kind::Progress || !student || student->id != *rule.student))
        return false;
    return !rule.course || (route.kind == Kind::Progress && route.product == *rule.course);
}

QString pathOf(const QUrl& url)
{
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
}

/// The school's own time, not the machine's: who asks it compares the two calendars.
QByteArray dateHeader(const QDateTime& now)
{
    return QLocale::c().toString(now.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

QJsonObject withProfiler(QJsonObject envelope, const Faults& faults)
{
    if (faults.profiler == Profiler::Missing)
        return envelope;
    const double start = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
    constexpr double took = 0.0125;
    envelope.insert(QStringLiteral("profiler"),
        QJsonObject{{QStringLiteral("start"), start}, {QStringLiteral("finish"), start + took},
            {QStringLiteral("process"), took}});
    return envelope;
}

} // namespace

QByteArray fictitiousKey()
{
    return "f1c71c1a-0000-4000-8000-5eedfa401000";
}

Server::Server(std::shared_ptr<const School> school, QByteArray key, QObject* parent) :
    QObject(parent),
    m_school(std::move(school)),
    m_key(std::move(key))
{
    m_clock.start();
}

Server::~Server() = default;

domain::Result<quint16> Server::listen(quint16 port)
{
    m_wire = std::make_unique<Wire>([this](const WireRequest& request) { handle(request); });
    const quint16 taken = m_wire->listen(QHostAddress::LocalHost, port);
    if (taken == 0)
        return domain::failed(domain::Fault::Busy, QStringLiteral("port %1 cannot be had").arg(port));
    m_address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(taken));
    return taken;
}

QDateTime Server::now() const
{
    return m_now.value_or(QDateTime::currentDateTimeUtc());
}

void Server::setFaults(const Faults& faults)
{
    m_faults = faults;
    m_counts.assign(faults.rules.size(), {});
}

void Server::setRateLimit(const RateLimit& limit)
{
    m_window = RateWindow(limit);
}

void Server::handle(const WireRequest& request)
{
    const qint64 arrivedMs = m_clock.elapsed();
    const Route route = routeOf(request.url);
    const QString path = pathOf(request.url);
    const bool admitted = m_window.admits(arrivedMs);
    const FaultRule rule = admitted ? befalling(route, path) : FaultRule{.mishap = Mishap::None};
    const auto credential = credentialOf(request.authorization);
    Reply reply = admitted ? answer(route, credential, rule) : throttled(m_window.limit());
    reply.headers.append({"Date", dateHeader(now())});
    m_log.add({arrivedMs, request.method, path, reply.status, rule.mishap, credential, request.peerPort});
    const int delay = delayMs(rule);
    if (delay == 0)
        Wire::send(request, reply);
    else
        QTimer::singleShot(delay, Qt::PreciseTimer, this, [request, reply] { Wire::send(request, reply); });
}

Reply Server::answer(const Route& route, Credential credential, const FaultRule& rule) const
{
    if (auto instead = replyInstead(rule, m_window.limit()))
        return *instead;
    QJsonObject envelope;
    if (credential == Credential::Missing)
        envelope = errorEnvelope(403, QStringLiteral("Cabeçalho de segurança não informado"));
    else if (credential == Credential::Wrong)
        envelope = errorEnvelope(405, QStringLiteral("Token inválido"));
    else
        envelope = Api(*m_school, m_faults, now(), m_address).answer(route, lossOf(rule.mishap));
    const int status = envelope.value(QStringLiteral("code")).toInt();
    envelope = withProfiler(spoiled(std::move(envelope), rule.mishap), m_faults);
    return spoiled(Reply{.status = status, .body = phpJson(envelope)}, rule.mishap);
}

Credential Server::credentialOf(const QByteArray& authorization) const
{
    if (authorization.isNull())
        return Credential::Missing;
    if (authorization == m_key)
        return Credential::Bare;
    return authorization == "Bearer " + m_key ? Credential::Bearer : Credential::Wrong;
}

FaultRule Server::befalling(const Route& route, const QString& path)
{
    const auto* student = m_school->find(route.who);
    FaultRule result{.mishap = Mishap::None};
    for (size_t i = 0; i < m_faults.rules.size(); ++i) {
        const auto& rule = m_faults.rules[i];
        auto& [seen, befell] = m_counts[i];
        if (!isTarget(rule, route, student, path))
            continue;
        ++seen;
        const bool due = seen > rule.after && (seen - rule.after) % std::max(1, rule.every) == 0;
        if (!due || (rule.times > 0 && befell >= rule.times) || result.mishap != Mishap::None)
            continue;
        ++befell;
        result = rule;
    }
    return result;
}

int Server::delayMs(const FaultRule& rule)
{
    const int slow = rule.mishap == Mishap::Slow ? rule.seconds * 1000 : 0;
    const int jitter =
        m_faults.jitterMs > 0 ? static_cast<int>(mix(m_served) % static_cast<quint64>(m_faults.jitterMs)) : 0;
    ++m_served;
    return slow + m_faults.latencyMs + jitter;
}

} // namespace farol::simulator
