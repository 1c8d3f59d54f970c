#include "connector.h"

#include "core/school/identity.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"

#include <QPointer>

namespace farol::desktop {

using domain::Fault;
using domain::Result;

namespace {

Result<void> rememberIn(const QString& folder, const domain::SchoolAddress& address)
{
    if (const auto prepared = storage::prepareFolder(folder); !prepared)
        return prepared;
    const auto lock = storage::WriterLock::take(folder);
    if (!lock)
        return tl::make_unexpected(lock.error().error);
    const auto connection = storage::openHistory(folder);
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto remembered = school::rememberAddress(*connection, address, school::NewAddress::OtherSchool);
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

void Connector::save(
    const domain::SchoolAddress& address, const domain::ApiKey& key, std::function<void(Result<void>)> then)
{
    const quint64 number = ++m_asked;
    m_background.post([this, number, address, key, then] {
        const Result<void> remembered = rememberIn(m_folder, address);
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
