#include "fixed_key_store.h"

namespace farol::secrets {

FixedKeyStore::FixedKeyStore(domain::ApiKey key, SecretStore& behind) :
    m_key(std::move(key)),
    m_behind(behind)
{
}

void FixedKeyStore::read(const QString& /*origin*/, Then<domain::ApiKey> then)
{
    QMetaObject::invokeMethod(
        &m_context, [then = std::move(then), key = m_key] { then(key); }, Qt::QueuedConnection);
}

void FixedKeyStore::write(const QString& origin, const domain::ApiKey& key, Then<void> then)
{
    m_behind.write(origin, key, std::move(then));
}

void FixedKeyStore::remove(const QString& origin, Then<void> then)
{
    m_behind.remove(origin, std::move(then));
}

} // namespace farol::secrets
