#include "core/storage/writer_lock.h"

#include "core/storage/data_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace farol::storage {

using domain::Error;
using domain::Fault;

namespace {

std::optional<LockHolder> holderOf(const QLockFile& lock)
{
    LockHolder holder;
    if (!lock.getLockInfo(&holder.pid, &holder.host, &holder.program))
        return std::nullopt;
    holder.since = QFileInfo(lock.fileName()).lastModified().toUTC();
    return holder;
}

LockRefusal refusalOf(const QLockFile& lock)
{
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return {Error{Fault::Busy, QStringLiteral("another process writes")}, holderOf(lock)};
    case QLockFile::PermissionError:
        return {Error{Fault::ReadOnly, QStringLiteral("the lock cannot be made")}, std::nullopt};
    default:
        return {Error{Fault::File, QStringLiteral("the lock cannot be made")}, std::nullopt};
    }
}

} // namespace

WriterLock::WriterLock(QString folder, std::unique_ptr<QLockFile> lock) :
    m_folder(std::move(folder)),
    m_lock(std::move(lock))
{
}

WriterLock::WriterLock(WriterLock&&) noexcept = default;
WriterLock& WriterLock::operator=(WriterLock&&) noexcept = default;
WriterLock::~WriterLock() = default;

tl::expected<WriterLock, LockRefusal> WriterLock::take(const QString& folder)
{
    const QString file = writerLockFile(folder);
    auto lock = std::make_unique<QLockFile>(file);
    // Never stale by age: a photo of a large school takes hours. Stale by a dead process it is all the same.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return tl::make_unexpected(refusalOf(*lock));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return WriterLock(folder, std::move(lock));
}

} // namespace farol::storage
