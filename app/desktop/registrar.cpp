#include "registrar.h"

#include "core/school/catalogue.h"
#include "core/storage/school_reader.h"
#include "deliver.h"
#include "writing.h"

namespace farol::desktop {

using domain::Result;
using domain::School;
using school::Checked;

Registrar::Registrar(QString folder, std::shared_ptr<const domain::Clock> clock, const CollectionThread& collection,
    Background& background) :
    m_folder(std::move(folder)),
    m_clock(std::move(clock)),
    m_collection(collection),
    m_background(background)
{
}

void Registrar::save(QObject* receiver, const school::Change& change, Then then)
{
    post(
        receiver,
        [change](const storage::Connection& connection, const QDateTime& now) {
            return school::save(connection, change, now);
        },
        std::move(then));
}

void Registrar::importFile(QObject* receiver, const QByteArray& json, Then then)
{
    post(
        receiver,
        [json](const storage::Connection& connection, const QDateTime& now) -> Checked<School> {
            const auto imported = school::importSchool(connection, json, now);
            if (!imported)
                return tl::make_unexpected(imported.error());
            const auto school = storage::readSchool(connection);
            return school ? Checked<School>(*school) : school::refused(school.error());
        },
        std::move(then));
}

void Registrar::post(QObject* receiver, Work work, Then then)
{
    // What is posted runs even after this object's end, so it has what it needs with it.
    m_background.post([folder = m_folder, clock = m_clock, &collection = m_collection, work = std::move(work),
                          receiver = QPointer(receiver), then = std::move(then)] {
        auto done = writing(folder, collection, [&](const storage::Connection& connection) {
            return Result<Checked<School>>(work(connection, clock->now()));
        });
        deliver(receiver, then, done ? *std::move(done) : Checked<School>(school::refused(done.error())));
    });
}

} // namespace farol::desktop
