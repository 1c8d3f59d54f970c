#pragma once

#include "background.h"
#include "core/domain/clock.h"
#include "ui/personal_data.h"

#include <memory>

namespace farol::desktop {

class CollectionThread;

/// Gives out and erases personal data in the collection's thread, between runs.
class Custodian final : public ui::PersonalData {
public:
    /// Collection and background outlive it, as in Registrar.
    Custodian(QString folder, std::shared_ptr<const domain::Clock> clock, const CollectionThread& collection,
        Background& background);

    void exportStudent(QObject* receiver, domain::StudentId student, const QString& file, Then<void> then) override;
    void erase(QObject* receiver, domain::StudentId student, Then<ui::Erasure> then) override;
    void makePackage(QObject* receiver, const QString& file, const ui::PackageWish& wish, Then<void> then) override;

private:
    QString m_folder;
    std::shared_ptr<const domain::Clock> m_clock;
    const CollectionThread& m_collection;
    Background& m_background;
};

} // namespace farol::desktop
