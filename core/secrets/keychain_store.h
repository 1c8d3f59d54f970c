#pragma once

#include "secret_store.h"

#include <QObject>

namespace farol::secrets {

/// The system's keyring through QtKeychain; never a file in clear. Needs the event loop of the main thread.
class KeychainStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    explicit KeychainStore(QObject* parent = nullptr);

    void read(const QString& origin, Then<domain::ApiKey> then) override;
    void write(const QString& origin, const domain::ApiKey& key, Then<void> then) override;
    void remove(const QString& origin, Then<void> then) override;

private:
    /// Tells an open keyring without the entry from a locked or absent one, which read the same on Linux.
    void probe(Then<void> then);
    void lookUp(const QString& entry, Then<QString> then);
    void keep(const QString& entry, const QString& text, Then<void> then);
    void erase(const QString& entry, Then<void> then);
};

} // namespace farol::secrets
