#pragma once

#include "app/services/collector.h"
#include "background.h"
#include "core/secrets/secret_store.h"
#include "ui/platform_lists.h"

#include <QObject>

#include <memory>

namespace farol::desktop {

/// Asks the platform of the school that is connected, with the key that is kept.
class KeptPlatform final : public QObject, public ui::PlatformLists {
    Q_OBJECT

public:
    KeptPlatform(QString folder, services::Environment environment, secrets::SecretStore& keys, Background& background);

    void tags(QObject* receiver, Then<std::vector<domain::Tag>> then) override;
    void courses(QObject* receiver, Then<std::vector<domain::Course>> then) override;
    void students(QObject* receiver, domain::TagId tag, Then<std::vector<domain::Listed>> then) override;

private:
    using Ask = std::function<void(domain::Result<cademi::Source*>)>;

    /// Makes the platform ready for the school's address of this moment.
    void reach(Ask ask);
    void readKey(const domain::Result<domain::SchoolAddress>& address, const Ask& ask);
    void open(const domain::SchoolAddress& address, const domain::ApiKey& key, const Ask& ask);

    QString m_folder;
    services::Environment m_environment;
    secrets::SecretStore& m_keys;
    Background& m_background;
    /// A `then` that is heard only while its receiver lives. A refused key is read anew with the next question.
    template <typename T>
    auto guarded(QObject* receiver, Then<T> then);

    std::unique_ptr<services::Platform> m_platform;
    std::unique_ptr<services::Platform> m_former; ///< answers what it was asked before it was replaced
    QString m_origin; ///< of `m_platform`; empty: make another one
};

} // namespace farol::desktop
