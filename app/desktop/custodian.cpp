#include "custodian.h"

#include "app/services/privacy.h"
#include "core/storage/package.h"
#include "deliver.h"
#include "writing.h"

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

void Custodian::exportStudent(QObject* receiver, domain::StudentId student, const QString& file, Then<void> then)
{
    m_background.post(
        [folder = m_folder, clock = m_clock, student, file, receiver = QPointer(receiver), then = std::move(then)] {
            deliver(receiver, then, storage::openReader(folder).and_then([&](const storage::Connection& history) {
                return services::exportStudent(history, student, file, clock->now(), services::Log(folder));
            }));
        });
}

void Custodian::erase(QObject* receiver, domain::StudentId student, Then<ui::Erasure> then)
{
    m_background.post([folder = m_folder, &collection = m_collection, student, receiver = QPointer(receiver),
                          then = std::move(then)] {
        if (collection.connection()) // it would write the person's row again, and rewriting all holds it up
            return deliver(receiver, then, Result<ui::Erasure>(failed(Fault::Busy, QStringLiteral("collecting"))));
        deliver(receiver, then, writing(folder, collection, [&](const storage::Connection& history) {
            return services::eraseAndNote(history, student, services::Log(folder))
                .map([](const storage::Erasure& erasure) {
                    return ui::Erasure{erasure.copiesRewritten, erasure.copiesLeft};
                });
        }));
    });
}

void Custodian::makePackage(QObject* receiver, const QString& file, const ui::PackageWish& wish, Then<void> then)
{
    m_background.post(
        [folder = m_folder, clock = m_clock, file, wish, receiver = QPointer(receiver), then = std::move(then)] {
            const auto contacts = wish.contacts == ui::Contacts::Shown ? storage::PackageContacts::Included
                                                                       : storage::PackageContacts::Left;
            deliver(receiver, then, storage::openReader(folder).and_then([&](const storage::Connection& history) {
                return storage::makePackage(history, file, {wish.cohorts, contacts, wish.recipient}, clock->now());
            }));
        });
}

} // namespace farol::desktop
