#pragma once

#include "core/domain/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace farol::storage {

/// Who writes a history now.
struct LockHolder {
    qint64 pid = 0;
    QString host;
    QString program;
    QDateTime since; ///< UTC
};

/// Why the lock was not given: Busy with its holder when that is known, or ReadOnly, or File.
struct LockRefusal {
    domain::Error error;
    std::optional<LockHolder> holder;
};

/// The right to write a folder's history, of one process at a time. It ends with the object, and with its process
/// however that dies: a lock whose process is gone from this machine is taken over.
class WriterLock {
public:
    /// Takes the lock of a folder that exists, without waiting.
    [[nodiscard]] static tl::expected<WriterLock, LockRefusal> take(const QString& folder);

    WriterLock(WriterLock&&) noexcept;
    WriterLock& operator=(WriterLock&&) noexcept;
    ~WriterLock();

    const QString& folder() const { return m_folder; }

private:
    WriterLock(QString folder, std::unique_ptr<QLockFile> lock);

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace farol::storage
