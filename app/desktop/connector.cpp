#include "connector.h"

#include "core/school/identity.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"

#include <QPointer>

namespace farol::desktop {

using domain::Fault;
using domain::Result;

namespace {

Result<void> rememberIn(const QString& folder, const domain::SchoolAddress& address, school::NewAddress meaning)
{
    if (const auto prepared = storage::prepareFolder(folder); !prepared)
        return prepared;
    const auto lock = storage::WriterLock::take(folder);
    if (!lock)
        return tl::make_unexpected(lock.error().error);
    const auto connection = storage::openHistory(folder);
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto remembered = school::rememberAddress(*connection, address, meaning);
    if (remembered)
        return {};
    // The one problem an address that was parsed can still have.
    return remembered.error().problems.empty() ? tl::make_unexpected(remembered.error().error)
                                               : domain::failed(Fault::OtherSchool);
}

} // namespace

Connector::Connector(
    QString folder, services::Environment environment, secrets::SecretStore& keys, Background& background) :
    m_folder(std::move(folder)),
    m_environment(std::move(environment)),
    m_keys(keys),
    m_background(background)
{
}

void Connector::test(
    const domain::SchoolAddress& address, const domain::ApiKey& key, std::function<void(Result<ui::Found>)> then)
{
    forget();
    m_platform = std::make_unique<services::Platform>(address, key, m_environment, m_folder);
    m_platform->source().tags([this, then](const Result<std::vector<domain::Tag>>& tags) {
        if (!tags)
            return then(tl::make_unexpected(tags.error()));
        m_platform->source().courses([then, count = tags->size()](const Result<std::vector<domain::Course>>& courses) {
            if (!courses)
                return then(tl::make_unexpected(courses.error()));
            then(ui::Found{static_cast<int>(count), static_cast<int>(courses->size())});
        });
    });
}

void Connector::testKept(const domain::SchoolAddress& address, std::function<void(Result<ui::Found>)> then)
{
    forget();
    readKey(address,
        [this, number = m_asked, address, then = std::move(then)](const secrets::SecretResult<domain::ApiKey>& key) {
            if (number != m_asked)
                return;
            key ? test(address, *key, then) : then(tl::make_unexpected(secrets::errorOf(key.error())));
        });
}

/// The key in force; `then` is called later, in the GUI thread, and not when this object is gone.
void Connector::readKey(const domain::SchoolAddress& address, secrets::Then<domain::ApiKey> then)
{
    if (m_environment.key) {
        QMetaObject::invokeMethod(
            this, [key = *m_environment.key, then = std::move(then)] { then(key); }, Qt::QueuedConnection);
        return;
    }
    m_keys.read(address.origin(),
        [self = QPointer(this), then = std::move(then)](const secrets::SecretResult<domain::ApiKey>& key) {
            if (self)
                then(key);
        });
}

void Connector::findKey(
    const domain::SchoolAddress& address, std::function<void(secrets::SecretResult<ui::KeyPlace>)> then)
{
    const auto place = m_environment.key ? ui::KeyPlace::Environment : ui::KeyPlace::Keyring;
    readKey(address, [place, then = std::move(then)](const secrets::SecretResult<domain::ApiKey>& key) {
        then(key.map([place](const domain::ApiKey&) { return place; }));
    });
}

void Connector::forgetKey(const domain::SchoolAddress& address, std::function<void(secrets::SecretResult<void>)> then)
{
    m_keys.remove(
        address.origin(), [self = QPointer(this), then = std::move(then)](const secrets::SecretResult<void>& gone) {
            if (self)
                then(gone);
        });
}

void Connector::save(const domain::SchoolAddress& address, const domain::ApiKey& key, school::NewAddress meaning,
    std::function<void(Result<void>)> then)
{
    const quint64 number = ++m_asked;
    m_background.post([this, number, address, key, meaning, then] {
        const Result<void> remembered = rememberIn(m_folder, address, meaning);
        QMetaObject::invokeMethod(this, [this, number, address, key, then, remembered] {
            if (number != m_asked)
                return;
            remembered ? keepKey(address, key, then) : then(remembered);
        });
    });
}

void Connector::keepKey(
    const domain::SchoolAddress& address, const domain::ApiKey& key, const std::function<void(Result<void>)>& then)
{
    const auto answer = [self = QPointer(this), number = m_asked, then](const secrets::SecretResult<void>& kept) {
        if (!self || number != self->m_asked)
            return;
        then(kept ? Result<void>() : tl::make_unexpected(secrets::errorOf(kept.error())));
    };
    m_keys.write(address.origin(), key, answer);
}

void Connector::forget()
{
    ++m_asked;
    if (m_platform)
        m_platform->source().cancel();
}

} // namespace farol::desktop
