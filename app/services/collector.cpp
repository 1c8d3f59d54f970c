#include "collector.h"

#include "core/storage/history.h"
#include "core/storage/school_reader.h"

namespace farol::services {

using domain::Fault;
using domain::Result;

namespace {

cademi::Client::Options optionsFor(const domain::SchoolAddress& address, const Environment& environment)
{
    cademi::Client::Options options;
    // Another run, or the test of the connection, may have asked until this very moment, and died without a word.
    options.ages = {0, 0};
    if (environment.rate && address.isLoopback())
        options.pace.perSecond = *environment.rate;
    return options;
}

} // namespace

Platform::Platform(const domain::SchoolAddress& address, const domain::ApiKey& key, const Environment& environment) :
    m_transport(address, key),
    m_client(m_transport, optionsFor(address, environment))
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
    return std::unique_ptr<Collector>(
        new Collector(*std::move(lock), *std::move(connection), address, key, environment));
}

Collector::Collector(storage::WriterLock lock, storage::Connection connection, const domain::SchoolAddress& address,
    const domain::ApiKey& key, const Environment& environment) :
    m_lock(std::move(lock)),
    m_store(std::move(connection)),
    m_platform(address, key, environment),
    m_clock(environment.clock),
    m_engine(m_store, m_platform.source(), *m_clock)
{
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
