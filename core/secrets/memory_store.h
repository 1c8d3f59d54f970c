#pragma once

#include "secret_store.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace farol::secrets {

/// Keys that last as long as the program: tests, the demonstration school, a computer without a keyring.
class MemoryStore final : public SecretStore {
public:
    void read(const QString& origin, Then<domain::ApiKey> then) override;
    void write(const QString& origin, const domain::ApiKey& key, Then<void> then) override;
    void remove(const QString& origin, Then<void> then) override;

    /// From now on everything fails like this; none = works again.
    void failWith(std::optional<SecretError> error) { m_error = std::move(error); }

private:
    QHash<QString, domain::ApiKey> m_keys;
    std::optional<SecretError> m_error;
    QObject m_context; ///< answers still under way end with it
};

} // namespace farol::secrets
