#include "keychain_store.h"

#include <qt6keychain/keychain.h>

namespace farol::secrets {

using domain::ApiKey;

namespace {

/// The service every entry of this program stands under; the user of an entry is the school's origin.
QString service()
{
    return QStringLiteral("farol");
}

/// On Linux a locked or absent keyring says "not found" too (measured with gnome-keyring).
constexpr bool notFoundIsDoubtful =
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    true;
#else
    false;
#endif

SecretFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretFault::NoKey;
    case QKeychain::AccessDeniedByUser:
        return SecretFault::Denied;
    case QKeychain::AccessDenied:
        return notFoundIsDoubtful ? SecretFault::Locked : SecretFault::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretFault::NoKeyring;
    case QKeychain::OtherError:
        // libsecret's word for no bus, no library, no daemon, no collection.
        return notFoundIsDoubtful ? SecretFault::NoKeyring : SecretFault::Other;
    default:
        return SecretFault::Other;
    }
}

tl::unexpected<SecretError> failed(SecretFault fault, const QString& detail = {})
{
    return tl::make_unexpected(SecretError{fault, detail});
}

/// Starts a job of QtKeychain; `then` hears of its end unless `context` is gone. The job has no parent, because
/// libsecret calls it back however early its owner goes; it deletes itself.
template <typename KeychainJob, typename End>
void start(KeychainJob* job, const QString& entry, QObject* context, End then)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, then = std::move(then)] { then(*job); });
    job->start();
}

SecretResult<void> resultOf(const QKeychain::Job& job)
{
    if (job.error() != QKeychain::NoError)
        return failed(faultOf(job.error()), job.errorString());
    return {};
}

} // namespace

KeychainStore::KeychainStore(QObject* parent) :
    QObject(parent)
{
}

void KeychainStore::lookUp(const QString& entry, Then<QString> then)
{
    start(new QKeychain::ReadPasswordJob(service()), entry, this,
        [then = std::move(then)](
            const QKeychain::ReadPasswordJob& job) { then(resultOf(job).map([&] { return job.textData(); })); });
}

void KeychainStore::keep(const QString& entry, const QString& text, Then<void> then)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setTextData(text);
    start(job, entry, this, [then = std::move(then)](const QKeychain::Job& done) { then(resultOf(done)); });
}

void KeychainStore::erase(const QString& entry, Then<void> then)
{
    start(new QKeychain::DeletePasswordJob(service()), entry, this,
        [then = std::move(then)](const QKeychain::Job& done) { then(resultOf(done)); });
}

void KeychainStore::probe(Then<void> then)
{
    const QString entry = QStringLiteral("probe");
    keep(entry, QStringLiteral("harmless"), [this, entry, then = std::move(then)](const SecretResult<void>& kept) {
        if (!kept)
            return then(kept);
        // The keyring took it, which is all there was to learn.
        erase(entry, [then](const SecretResult<void>&) { then({}); });
    });
}

void KeychainStore::read(const QString& origin, Then<ApiKey> then)
{
    const auto answer = [then](const SecretResult<QString>& text) {
        if (!text)
            return then(tl::make_unexpected(text.error()));
        const auto key = ApiKey::parse(text->toUtf8());
        then(key ? SecretResult<ApiKey>(*key) : failed(SecretFault::Other, QStringLiteral("not a key")));
    };
    lookUp(origin, [this, origin, answer](const SecretResult<QString>& text) {
        if (text || text.error().fault != SecretFault::NoKey || !notFoundIsDoubtful)
            return answer(text);
        probe([this, origin, answer](const SecretResult<void>& open) {
            if (!open)
                return answer(tl::make_unexpected(open.error()));
            // The probe may have made the person unlock the keyring, so what was not found may be there now.
            lookUp(origin, answer);
        });
    });
}

void KeychainStore::write(const QString& origin, const ApiKey& key, Then<void> then)
{
    const QString text = QString::fromLatin1(key.bytes());
    keep(origin, text, [this, origin, text, then = std::move(then)](const SecretResult<void>& kept) {
        if (!kept)
            return then(kept);
        lookUp(origin, [text, then](const SecretResult<QString>& found) {
            if (!found)
                return then(tl::make_unexpected(found.error()));
            then(*found == text ? SecretResult<void>()
                                : failed(SecretFault::Other, QStringLiteral("read back another")));
        });
    });
}

void KeychainStore::remove(const QString& origin, Then<void> then)
{
    erase(origin, [this, origin, then = std::move(then)](const SecretResult<void>& erased) {
        if (!erased && erased.error().fault != SecretFault::NoKey)
            return then(erased);
        // A locked keyring says that it deleted what it did not: only reading tells.
        read(origin, [then](const SecretResult<ApiKey>& left) {
            if (left)
                return then(failed(SecretFault::Other, QStringLiteral("still there")));
            then(left.error().fault == SecretFault::NoKey ? SecretResult<void>() : tl::make_unexpected(left.error()));
        });
    });
}

} // namespace farol::secrets
