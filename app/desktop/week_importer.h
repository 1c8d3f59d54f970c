#pragma once

#include "background.h"
#include "core/domain/clock.h"
#include "ui/week_imports.h"

#include <atomic>
#include <memory>

namespace farol::desktop {

class CollectionThread;

/// Writes what the window imports, in the collection's thread, as Registrar does.
class WeekImporter final : public ui::WeekImports {
public:
    /// Collection and background outlive it.
    WeekImporter(QString folder, std::shared_ptr<const domain::Clock> clock, const CollectionThread& collection,
        Background& background);

    void fill(
        QObject* receiver, std::shared_ptr<const storage::IntakeBatch> batch, Told told, Then<qint64> then) override;
    void undo(QObject* receiver, qint64 import, Then<void> then) override;
    void cancel() override;

private:
    QString m_folder;
    std::shared_ptr<const domain::Clock> m_clock;
    const CollectionThread& m_collection;
    Background& m_background;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace farol::desktop
