#include "week_importer.h"

#include "app/services/log.h"
#include "core/storage/school_reader.h"
#include "deliver.h"
#include "writing.h"

namespace farol::desktop {

using domain::Result;

WeekImporter::WeekImporter(QString folder, std::shared_ptr<const domain::Clock> clock,
    const CollectionThread& collection, Background& background) :
    m_folder(std::move(folder)),
    m_clock(std::move(clock)),
    m_collection(collection),
    m_background(background)
{
}

void WeekImporter::fill(
    QObject* receiver, std::shared_ptr<const storage::IntakeBatch> batch, Told told, Then<qint64> then)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_background.post(
        [folder = m_folder, clock = m_clock, &collection = m_collection, cancelled = m_cancelled,
            batch = std::move(batch), told = std::move(told), receiver = QPointer(receiver), then = std::move(then)] {
            const auto tell = [&](int weeks) {
                deliver(receiver, told, weeks);
                return !cancelled->load();
            };
            deliver(receiver, then, writing(folder, collection, [&](const storage::Connection& history) {
                return storage::readSchool(history)
                    .and_then([&](const domain::School& school) {
                        return storage::fillBatch(history, *batch, clock->now(), school.zone, tell);
                    })
                    .map([&](qint64 number) {
                        services::Log(folder).write(services::Level::Info, QStringLiteral("import"),
                            QStringLiteral("import %1: %2 weeks").arg(number).arg(batch->weeks.size()));
                        return number;
                    });
            }));
        });
}

void WeekImporter::undo(QObject* receiver, qint64 import, Then<void> then)
{
    m_background.post([folder = m_folder, clock = m_clock, &collection = m_collection, import,
                          receiver = QPointer(receiver), then = std::move(then)] {
        deliver(receiver, then, writing(folder, collection, [&](const storage::Connection& history) -> Result<void> {
            return storage::undoBatch(history, import, clock->now()).map([&] {
                services::Log(folder).write(
                    services::Level::Info, QStringLiteral("import"), QStringLiteral("import %1 undone").arg(import));
            });
        }));
    });
}

void WeekImporter::cancel()
{
    m_cancelled->store(true);
}

} // namespace farol::desktop
