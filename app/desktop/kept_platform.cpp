#include "kept_platform.h"

#include "core/storage/history.h"
#include "deliver.h"

namespace farol::desktop {

using domain::Result;

template <typename T>
auto KeptPlatform::guarded(QObject* receiver, Then<T> then)
{
    return [this, receiver = QPointer(receiver), then = std::move(then)](Result<T> answer) {
        if (!answer && answer.error().fault == domain::Fault::Refused)
            m_origin.clear();
        if (receiver)
            then(std::move(answer));
    };
}

KeptPlatform::KeptPlatform(
    QString folder, services::Environment environment, secrets::SecretStore& keys, Background& background) :
    m_folder(std::move(folder)),
    m_environment(std::move(environment)),
    m_keys(keys),
    m_background(background)
{
}

void KeptPlatform::tags(QObject* receiver, Then<std::vector<domain::Tag>> then)
{
    reach([then = guarded(receiver, std::move(then))](const Result<cademi::Source*>& source) {
        source ? (*source)->tags(then) : then(tl::make_unexpected(source.error()));
    });
}

void KeptPlatform::courses(QObject* receiver, Then<std::vector<domain::Course>> then)
{
    reach([then = guarded(receiver, std::move(then))](const Result<cademi::Source*>& source) {
        source ? (*source)->courses(then) : then(tl::make_unexpected(source.error()));
    });
}

void KeptPlatform::students(QObject* receiver, domain::TagId tag, Then<std::vector<domain::Listed>> then)
{
    reach([tag, then = guarded(receiver, std::move(then))](const Result<cademi::Source*>& source) {
        source ? (*source)->students(tag, then) : then(tl::make_unexpected(source.error()));
    });
}

void KeptPlatform::reach(Ask ask)
{
    // The history is opened where it may take its time.
    m_background.post([folder = m_folder, self = QPointer<QObject>(this), this, ask = std::move(ask)] {
        const auto reader = storage::openReader(folder);
        const auto address = reader ? services::addressOf(*reader) : tl::make_unexpected(reader.error());
        deliver(
            self, [this, ask](const Result<domain::SchoolAddress>& found) { readKey(found, ask); }, address);
    });
}

void KeptPlatform::readKey(const Result<domain::SchoolAddress>& address, const Ask& ask)
{
    if (!address)
        return ask(tl::make_unexpected(address.error()));
    if (m_environment.key)
        return open(*address, *m_environment.key, ask);
    m_keys.read(address->origin(),
        [self = QPointer(this), address = *address, ask](const secrets::SecretResult<domain::ApiKey>& key) {
            if (!self)
                return;
            key ? self->open(address, *key, ask) : ask(tl::make_unexpected(secrets::errorOf(key.error())));
        });
}

void KeptPlatform::open(const domain::SchoolAddress& address, const domain::ApiKey& key, const Ask& ask)
{
    if (!m_platform || m_origin != address.origin()) {
        m_former = std::move(m_platform);
        m_platform = std::make_unique<services::Platform>(address, key, m_environment, m_folder);
    }
    m_origin = address.origin();
    ask(&m_platform->source());
}

} // namespace farol::desktop
