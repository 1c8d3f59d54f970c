#pragma once

#include "background.h"
#include "core/domain/clock.h"
#include "ui/registry.h"

#include <memory>

namespace farol::desktop {

class CollectionThread;

/// Writes what the window edits, in the collection's thread: between two of its steps while a run is on.
class Registrar final : public ui::Registry {
public:
    /// Collection and background outlive the registrar, and the collection's end is the end of the background's work.
    Registrar(QString folder, std::shared_ptr<const domain::Clock> clock, const CollectionThread& collection,
        Background& background);

    void save(QObject* receiver, const school::Change& change, Then then) override;
    void importFile(QObject* receiver, const QByteArray& json, Then then) override;

private:
    using Work = std::function<school::Checked<domain::School>(const storage::Connection&, const QDateTime& now)>;

    void post(QObject* receiver, Work work, Then then);

    QString m_folder;
    std::shared_ptr<const domain::Clock> m_clock;
    const CollectionThread& m_collection;
    Background& m_background;
};

} // namespace farol::desktop
