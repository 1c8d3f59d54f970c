#pragma once

#include "secret_store.h"

#include <QObject>

namespace farol::secrets {

/// A key given from outside (FAROL_API_KEY) before a store: it is what reading gives, and is never written anywhere.
class FixedKeyStore final : public SecretStore {
public:
    /// `behind` takes what is written and removed; it outlives this store.
    FixedKeyStore(domain::ApiKey key, SecretStore& behind);

    void read(const QString& origin, Then<domain::ApiKey> then) override;
    void write(const QString& origin, const domain::ApiKey& key, Then<void> then) override;
    void remove(const QString& origin, Then<void> then) override;

private:
    domain::ApiKey m_key;
    SecretStore& m_behind;
    QObject m_context; ///< answers still under way end with it
};

} // namespace farol::secrets
