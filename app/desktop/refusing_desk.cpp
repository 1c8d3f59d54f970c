#include "refusing_desk.h"

#include "deliver.h"

namespace farol::desktop {

using domain::Result;

namespace {

domain::Error refusal()
{
    return {domain::Fault::ReadOnly, QStringLiteral("opened to be read only")};
}

/// Nobody here may look into the keyring.
tl::unexpected<secrets::SecretError> noKey()
{
    return tl::make_unexpected(secrets::SecretError{secrets::SecretFault::NoKey, QStringLiteral("read only")});
}

template <typename T>
void refuse(QObject* receiver, const std::function<void(Result<T>)>& then)
{
    deliver(QPointer(receiver), then, Result<T>(tl::make_unexpected(refusal())));
}

void refuseSaving(QObject* receiver, const ui::Registry::Then& then)
{
    deliver(QPointer(receiver), then, school::Checked<domain::School>(school::refused(refusal())));
}

} // namespace

void RefusingDesk::test(
    const domain::SchoolAddress&, const domain::ApiKey&, std::function<void(Result<ui::Found>)> then)
{
    refuse(m_asked.get(), then);
}

void RefusingDesk::testKept(const domain::SchoolAddress&, std::function<void(Result<ui::Found>)> then)
{
    refuse(m_asked.get(), then);
}

void RefusingDesk::save(
    const domain::SchoolAddress&, const domain::ApiKey&, school::NewAddress, std::function<void(Result<void>)> then)
{
    refuse(m_asked.get(), then);
}

void RefusingDesk::findKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<ui::KeyPlace>)> then)
{
    deliver(QPointer(m_asked.get()), then, secrets::SecretResult<ui::KeyPlace>(noKey()));
}

void RefusingDesk::forgetKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<void>)> then)
{
    deliver(QPointer(m_asked.get()), then, secrets::SecretResult<void>(noKey()));
}

void RefusingDesk::forget()
{
    m_asked = std::make_unique<QObject>();
}

void RefusingDesk::save(QObject* receiver, const school::Change&, ui::Registry::Then then)
{
    refuseSaving(receiver, then);
}

void RefusingDesk::importFile(QObject* receiver, const QByteArray&, ui::Registry::Then then)
{
    refuseSaving(receiver, then);
}

void RefusingDesk::tags(QObject* receiver, ui::PlatformLists::Then<std::vector<domain::Tag>> then)
{
    refuse(receiver, then);
}

void RefusingDesk::courses(QObject* receiver, ui::PlatformLists::Then<std::vector<domain::Course>> then)
{
    refuse(receiver, then);
}

void RefusingDesk::students(QObject* receiver, domain::TagId, ui::PlatformLists::Then<std::vector<domain::Listed>> then)
{
    refuse(receiver, then);
}

void RefusingDesk::exportStudent(
    QObject* receiver, domain::StudentId, const QString&, ui::PersonalData::Then<void> then)
{
    refuse(receiver, then);
}

void RefusingDesk::erase(QObject* receiver, domain::StudentId, ui::PersonalData::Then<ui::Erasure> then)
{
    refuse(receiver, then);
}

void RefusingDesk::makePackage(
    QObject* receiver, const QString&, const ui::PackageWish&, ui::PersonalData::Then<void> then)
{
    refuse(receiver, then);
}

} // namespace farol::desktop
