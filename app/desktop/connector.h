#pragma once

#include "app/services/collector.h"
#include "background.h"
#include "core/secrets/secret_store.h"
#include "ui/school_connector.h"

#include <QObject>

#include <memory>

namespace farol::desktop {

/// Tries a connection over HTTP, and keeps it: the key in the keychain, the address in the history.
class Connector final : public QObject, public ui::SchoolConnector {
    Q_OBJECT

public:
    Connector(QString folder, services::Environment environment, secrets::SecretStore& keys, Background& background);

    void test(const domain::SchoolAddress& address, const domain::ApiKey& key,
        std::function<void(domain::Result<ui::Found>)> then) override;
    void testKept(const domain::SchoolAddress& address, std::function<void(domain::Result<ui::Found>)> then) override;
    void save(const domain::SchoolAddress& address, const domain::ApiKey& key, school::NewAddress meaning,
        std::function<void(domain::Result<void>)> then) override;
    void forget() override;
    void findKey(
        const domain::SchoolAddress& address, std::function<void(secrets::SecretResult<ui::KeyPlace>)> then) override;
    void forgetKey(
        const domain::SchoolAddress& address, std::function<void(secrets::SecretResult<void>)> then) override;

private:
    void readKey(const domain::SchoolAddress& address, secrets::Then<domain::ApiKey> then);
    void keepKey(const domain::SchoolAddress& address, const domain::ApiKey& key,
        const std::function<void(domain::Result<void>)>& then);

    QString m_folder;
    services::Environment m_environment;
    secrets::SecretStore& m_keys;
    Background& m_background;
    std::unique_ptr<services::Platform> m_platform;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace farol::desktop
