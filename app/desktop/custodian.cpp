#include "custodian.h"

#include "deliver.h"

namespace farol::desktop {

using domain::failed;
using domain::Fault;
using domain::Result;

Custodian::Custodian(QString folder, std::shared_ptr<const domain::Clock> clock, const CollectionThread& collection,
    Background& background) :
    m_folder(std::move(folder)),
    m_clock(std::move(clock)),
    m_collection(collection),
    m_background(background)
{
}

void Custodian::exportStudent(QObject* receiver, domain::StudentId, const QString&, Then<void> then)
{
    deliver(QPointer(receiver), then, Result<void>(failed(Fault::Invalid, {})));
}

void Custodian::erase(QObject* receiver, domain::StudentId, Then<ui::Erasure> then)
{
    deliver(QPointer(receiver), then, Result<ui::Erasure>(failed(Fault::Invalid, {})));
}

void Custodian::makePackage(QObject* receiver, const QString&, const ui::PackageWish&, Then<void> then)
{
    deliver(QPointer(receiver), then, Result<void>(failed(Fault::Invalid, {})));
}

} // namespace farol::desktop
