#include "collector.h"

#include "core/analytics/coverage.h"
#include "core/storage/history.h"
#include "core/storage/school_reader.h"
#include "core/storage/soundness.h"
#include "log_words.h"

namespace farol::services {

using domain::Fault;
using domain::Result;

namespace {

const auto room = QStringLiteral("collection");

cademi::Client::Options optionsFor(
    const domain::SchoolAddress& address, const Environment& environment, SentTimes& sent)
{
    cademi::Client::Options options;
    if (environment.rate && address.isLoopback())
        options.pace.perSecond = *environment.rate;
    if (options.pace.perSecond <= 0.0)
        return options;
    // Unknown: whoever asked last may have asked until this very moment.
    options.ages = sent.ages(QDateTime::currentMSecsSinceEpoch()).value_or(std::vector<qint64>{0, 0});
    options.leaving = [&sent] { sent.note(QDateTime::currentMSecsSinceEpoch()); };
    return options;
}

} // namespace

Platform::Platform(const domain::SchoolAddress& address, const domain::ApiKey& key, const Environment& environment,
    const QString& folder) :
    m_sent(folder),
    m_transport(address, key),
    m_client(m_transport, optionsFor(address, environment, m_sent))
{
}

tl::expected<std::unique_ptr<Collector>, storage::LockRefusal> Collector::open(const QString& folder,
    const domain::SchoolAddress& address, const domain::ApiKey& key, const Environment& environment)
{
    auto lock = storage::WriterLock::take(folder);
    if (!lock)
        return tl::make_unexpected(lock.error());
    auto connection = storage::openHistory(folder);
    if (!connection)
        return tl::make_unexpected(storage::LockRefusal{connection.error(), std::nullopt});
    // A photo written into a damaged history would be lost with it.
    if (const auto sound = storage::requireSound(*connection); !sound)
        return tl::make_unexpected(storage::LockRefusal{sound.error(), std::nullopt});
    return std::unique_ptr<Collector>(
        new Collector(*std::move(lock), *std::move(connection), address, key, environment));
}

Collector::Collector(storage::WriterLock lock, storage::Connection connection, const domain::SchoolAddress& address,
    const domain::ApiKey& key, const Environment& environment) :
    m_log(lock.folder()),
    m_lock(std::move(lock)),
    m_store(std::move(connection)),
    m_platform(address, key, environment, m_lock.folder()),
    m_clock(environment.clock),
    m_engine(m_store, m_platform.source(), *m_clock)
{
}

void Collector::begin(const sync::Request& request)
{
    m_log.write(Level::Info, room, QStringLiteral("run begun: ") + logText(request));
    m_engine.start(request);
}

void Collector::logEnd(const sync::Outcome& outcome) const
{
    const auto photo = analytics::lastPhoto(m_store.connection());
    const bool isOfTheRun = photo && *photo && (*photo)->week == outcome.week;
    const auto missing = isOfTheRun ? (*photo)->missing : std::map<domain::Reason, int>();
    m_log.write(Level::Info, room, QStringLiteral("run ended: ") + logText(outcome, missing));
    if (outcome.error)
        m_log.write(Level::Warning, room, QStringLiteral("run stopped: ") + logText(*outcome.error));
}

Result<std::optional<BackupKept>> Collector::finish(const sync::Outcome& outcome)
{
    logEnd(outcome);
    if (outcome.error)
        return std::nullopt;
    const auto kept = keepBackup(m_store.connection(), m_lock.folder(), outcome.week, m_clock->now());
    if (!kept) {
        m_log.write(Level::Warning, room, QStringLiteral("no backup: ") + logText(kept.error()));
        return tl::make_unexpected(kept.error());
    }
    m_log.write(Level::Info, room,
        QStringLiteral("backup checked and kept: %1 there are, %2 removed for room")
            .arg(kept->copies)
            .arg(kept->given));
    return *kept;
}

Result<domain::SchoolAddress> addressOf(const domain::School& school)
{
    const auto address = domain::SchoolAddress::parse(school.origin);
    if (!address)
        return domain::failed(Fault::NoSchool);
    return *address;
}

Result<domain::SchoolAddress> addressOf(const storage::Connection& connection)
{
    return storage::readSchool(connection).and_then([](const domain::School& school) { return addressOf(school); });
}

} // namespace farol::services
