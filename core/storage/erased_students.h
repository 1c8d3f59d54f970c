#pragma once

#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <QSet>
#include <QString>

namespace farol::storage {

/// The students who were erased, as a history remembers them: by salted SHA-256 of their ids, so that a list, an import
/// or a restore that names them again brings nobody back.
class ErasedStudents {
public:
    /// Nobody, for a history that is older than this list.
    [[nodiscard]] static domain::Result<ErasedStudents> read(const Connection& connection);

    bool isEmpty() const { return m_hashes.isEmpty(); }
    bool contains(domain::StudentId student) const;

    /// Adds one to a history's list, and makes its salt with the first. Inside a transaction.
    [[nodiscard]] static domain::Result<void> add(const Connection& connection, domain::StudentId student);

    /// Makes another history forget them too, together with those it had forgotten itself. One whose salt is another
    /// takes this one; of its own list only those stay whose rows it holds, which erasing keeps. In a transaction.
    [[nodiscard]] domain::Result<void> applyTo(const Connection& other) const;

private:
    QString hashOf(domain::StudentId student) const;

    QString m_salt;
    QSet<QString> m_hashes;
};

/// Empties what a history knows of the person, and what the platform said when it refused them; cells and memberships
/// stay as they are. Inside a transaction.
[[nodiscard]] domain::Result<void> emptyPerson(const Connection& connection, domain::StudentId student);

/// Brings a file that nobody has open to the newest schema and makes it forget these students, also in its free pages.
/// Nothing is left beside it.
[[nodiscard]] domain::Result<void> forgetIn(const QString& file, const ErasedStudents& erased);

/// While an erasure is not finished, its history says so to whoever opens it next.
[[nodiscard]] domain::Result<void> markUncleaned(const Connection& connection);
[[nodiscard]] domain::Result<void> markCleaned(const Connection& connection);
[[nodiscard]] domain::Result<bool> isUncleaned(const Connection& connection);

} // namespace farol::storage
