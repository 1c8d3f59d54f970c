#pragma once

#include "core/cademi/client.h"
#include "core/cademi/http_transport.h"
#include "core/storage/store.h"
#include "core/storage/writer_lock.h"
#include "core/sync/engine.h"
#include "environment.h"

#include <memory>

namespace farol::services {

/// The platform of a school over HTTP, ready to be asked. Its first request leaves a second later, so that the pace
/// holds whoever asked before, in this process or in another.
class Platform {
public:
    Platform(const domain::SchoolAddress& address, const domain::ApiKey& key, const Environment& environment);

    cademi::Client& source() { return m_client; }

private:
    cademi::HttpTransport m_transport;
    cademi::Client m_client;
};

/// Everything one weekly collection needs, in the thread in which it is made: the lock, the writer, the platform, the
/// engine. The history is held from here to its destruction.
class Collector {
public:
    [[nodiscard]] static tl::expected<std::unique_ptr<Collector>, storage::LockRefusal> open(const QString& folder,
        const domain::SchoolAddress& address, const domain::ApiKey& key, const Environment& environment);

    sync::Engine& engine() { return m_engine; }
    storage::Store& store() { return m_store; }

private:
    Collector(storage::WriterLock lock, storage::Connection connection, const domain::SchoolAddress& address,
        const domain::ApiKey& key, const Environment& environment);

    storage::WriterLock m_lock;
    storage::Store m_store;
    Platform m_platform;
    std::shared_ptr<const domain::Clock> m_clock;
    sync::Engine m_engine;
};

/// The address a school was given; NoSchool when none was.
[[nodiscard]] domain::Result<domain::SchoolAddress> addressOf(const domain::School& school);
[[nodiscard]] domain::Result<domain::SchoolAddress> addressOf(const storage::Connection& connection);

} // namespace farol::services
