#pragma once

#include "ui/personal_data.h"
#include "ui/platform_lists.h"
#include "ui/registry.h"
#include "ui/school_connector.h"

#include <memory>

namespace farol::desktop {

/// Everything that would write a history or need its key, for one that is only read: each answers, later, with
/// ReadOnly.
class RefusingDesk final : public ui::SchoolConnector,
                           public ui::Registry,
                           public ui::PlatformLists,
                           public ui::PersonalData {
public:
    void test(const domain::SchoolAddress& address, const domain::ApiKey& key,
        std::function<void(domain::Result<ui::Found>)> then) override;
    void testKept(const domain::SchoolAddress& address, std::function<void(domain::Result<ui::Found>)> then) override;
    void save(const domain::SchoolAddress& address, const domain::ApiKey& key, school::NewAddress meaning,
        std::function<void(domain::Result<void>)> then) override;
    void forget() override;
    void findKey(
        const domain::SchoolAddress& address, std::function<void(secrets::SecretResult<ui::KeyPlace>)> then) override;
    void forgetKey(
        const domain::SchoolAddress& address, std::function<void(secrets::SecretResult<void>)> then) override;

    void save(QObject* receiver, const school::Change& change, ui::Registry::Then then) override;
    void importFile(QObject* receiver, const QByteArray& json, ui::Registry::Then then) override;

    void tags(QObject* receiver, ui::PlatformLists::Then<std::vector<domain::Tag>> then) override;
    void courses(QObject* receiver, ui::PlatformLists::Then<std::vector<domain::Course>> then) override;
    void students(
        QObject* receiver, domain::TagId tag, ui::PlatformLists::Then<std::vector<domain::Listed>> then) override;

    void exportStudent(
        QObject* receiver, domain::StudentId student, const QString& file, ui::PersonalData::Then<void> then) override;
    void erase(QObject* receiver, domain::StudentId student, ui::PersonalData::Then<ui::Erasure> then) override;
    void makePackage(QObject* receiver, const QString& file, const ui::PackageWish& wish,
        ui::PersonalData::Then<void> then) override;

private:
    std::unique_ptr<QObject> m_asked = std::make_unique<QObject>(); ///< whose end forgets what a connector was asked
};

} // namespace farol::desktop
