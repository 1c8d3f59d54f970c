#pragma once

#include "core/domain/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace farol::storage {

/// A history somebody gave: a backup, a package, or a copy in a shared folder. It is read where it is and nothing is
/// ever written there. One that cannot be read so, because it has a log, is of an older program or lies on another
/// machine, is read from a copy of our own (0600 in a folder of ours), gone with the object.
class GivenHistory {
public:
    /// File when it is not there, Damaged for what is no history of this program or not whole, NewerDatabase. Reads a
    /// copied file through, the others not.
    [[nodiscard]] static domain::Result<GivenHistory> open(const QString& file);

    /// What to open for reading.
    const QString& path() const { return m_path; }
    bool isCopied() const { return m_copy != nullptr; }

private:
    explicit GivenHistory(QString path, std::unique_ptr<QTemporaryDir> copy = nullptr);

    [[nodiscard]] static domain::Result<GivenHistory> copied(const QString& file);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_copy;
};

} // namespace farol::storage
