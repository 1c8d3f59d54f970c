#pragma once

#include "app/services/collector.h"
#include "background.h"
#include "core/secrets/secret_store.h"
#include "ui/collection.h"

namespace farol::desktop {

/// Runs the weekly collection in a thread of its own. The keychain is asked in the GUI thread, everything else there.
class CollectionThread final : public ui::Collection {
    Q_OBJECT

public:
    CollectionThread(
        QString folder, services::Environment environment, secrets::SecretStore& keys, Background& background);
    ~CollectionThread() override;

    void start(const sync::Request& request = {}) override;
    void pause() override;
    void resume() override;
    void cancel() override;
    bool isRunning() const override;

    /// In the background: the connection of the run that is on; null when none is.
    const storage::Connection* connection() const;

private:
    void askKey(const domain::SchoolAddress& address);
    void collect(const domain::SchoolAddress& address, const domain::ApiKey& key);
    /// In the background: makes the collector and lets it run.
    void open(const domain::SchoolAddress& address, const domain::ApiKey& key);
    /// In the background: writes the copy of a finished photo.
    void keep(const sync::Outcome& outcome);
    void end(const sync::Outcome& outcome, const std::optional<ui::CopyNews>& copy);
    void fail(const domain::Error& error);

    QString m_folder;
    services::Environment m_environment;
    secrets::SecretStore& m_keys;
    Background& m_background;
    sync::Request m_request;
    bool m_running = false;
    bool m_cancelled = false;
    std::unique_ptr<services::Collector> m_collector; ///< touched in the background only
};

} // namespace farol::desktop
