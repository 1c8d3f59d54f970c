#include "memory_store.h"

namespace farol::secrets {

namespace {

/// Answers on the next turn of the event loop, unless `context` is gone by then.
template <typename T>
void answerLater(QObject& context, const Then<T>& then, const SecretResult<T>& answer)
{
    QMetaObject::invokeMethod(
        &context, [then, answer] { then(answer); }, Qt::QueuedConnection);
}

} // namespace

void MemoryStore::read(const QString& origin, Then<domain::ApiKey> then)
{
    SecretResult<domain::ApiKey> answer = tl::make_unexpected(SecretError{SecretFault::NoKey});
    if (m_error)
        answer = tl::make_unexpected(*m_error);
    else if (const auto key = m_keys.constFind(origin); key != m_keys.constEnd())
        answer = *key;
    answerLater<domain::ApiKey>(m_context, then, answer);
}

void MemoryStore::write(const QString& origin, const domain::ApiKey& key, Then<void> then)
{
    if (!m_error)
        m_keys.insert(origin, key);
    answerLater<void>(m_context, then, m_error ? tl::make_unexpected(*m_error) : SecretResult<void>());
}

void MemoryStore::remove(const QString& origin, Then<void> then)
{
    if (!m_error)
        m_keys.remove(origin);
    answerLater<void>(m_context, then, m_error ? tl::make_unexpected(*m_error) : SecretResult<void>());
}

} // namespace farol::secrets
