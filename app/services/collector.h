#pragma once

#include "backups.h"
#include "core/cademi/client.h"
#include "core/cademi/http_transport.h"
#include "core/storage/store.h"
#include "core/storage/writer_lock.h"
#include "core/sync/engine.h"
#include "environment.h"
#include "log.h"
#include "sent_times.h"

#include <memory>
#include <optional>

namespace farol::services {

/// The platform of a school over HTTP, ready to be asked. Its data folder tells when requests left in the last minute,
/// so that the pace holds whoever asked before, in this process or in one that was killed; where that is not known, the
/// first request leaves a second later.
class Platform {
public:
    Platform(const domain::SchoolAddress& address, const domain::ApiKey& key, const Environment& environment,
        const QString& folder);

    cademi::Client& source() { return m_client; }

private:
    SentTimes m_sent;
    cademi::HttpTransport m_transport;
    cademi::Client m_client;
};

/// Everything one weekly collection needs, in the thread in which it is made: the lock, the writer, the platform, the
/// engine. The history is held from here to its destruction.
class Collector {
public:
    [[nodiscard]] static tl::expected<std::unique_ptr<Collector>, storage::LockRefusal> open(const QString& folder,
        const domain::SchoolAddress& address, const domain::ApiKey& key, const Environment& environment);

    /// Starts the engine; whoever hears its `finished` calls `finish` then.
    void begin(const sync::Request& request);
    /// A run has ended: the copy of a finished photo is written and older ones make room. Nothing for one that ended
    /// early; an error spoils nothing of the photo. Long for a large school.
    [[nodiscard]] domain::Result<std::optional<BackupKept>> finish(const sync::Outcome& outcome);

    sync::Engine& engine() { return m_engine; }
    storage::Store& store() { return m_store; }

private:
    Collector(storage::WriterLock lock, storage::Connection connection, const domain::SchoolAddress& address,
        const domain::ApiKey& key, const Environment& environment);

    void logEnd(const sync::Outcome& outcome) const;

    Log m_log;
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
