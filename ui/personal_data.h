#pragma once

#include "contacts.h"
#include "core/domain/ids.h"
#include "core/domain/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace farol::ui {

/// What became of an erasure.
struct Erasure {
    int copies = 0; ///< of the history, cleaned as well
    QStringList uncleaned; ///< files that could not be: a person must delete them
};

/// What goes into a copy that is made for somebody.
struct PackageWish {
    std::vector<domain::CohortId> cohorts; ///< empty = all
    Contacts contacts = Contacts::Hidden;
    QString recipient; ///< may be empty
};

/// Personal data on its way out: one person's to themselves, a turma's to its tutor, or for ever. The program does it
/// in the thread that writes. Every `then` is called once, later, in the GUI thread, unless `receiver` dies before.
class PersonalData {
public:
    template <typename T>
    using Then = std::function<void(domain::Result<T>)>;

    virtual ~PersonalData() = default;

    /// Writes everything that is held of one student to a JSON file for its owner's eyes only.
    virtual void exportStudent(QObject* receiver, domain::StudentId student, const QString& file, Then<void> then) = 0;
    /// Takes name, e-mail and phone out of the history and its copies for ever; the numbers stay. Busy while a
    /// collection runs.
    virtual void erase(QObject* receiver, domain::StudentId student, Then<Erasure> then) = 0;
    /// Writes a copy of the history with only these turmas and their students.
    virtual void makePackage(QObject* receiver, const QString& file, const PackageWish& wish, Then<void> then) = 0;
};

} // namespace farol::ui
