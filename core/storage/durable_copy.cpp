#include "core/storage/durable_copy.h"

#include <QFile>
#include <QSaveFile>

namespace farol::storage {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

constexpr qint64 blockSize = 1 << 20;

Result<void> failedWriting(const QSaveFile& file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return failed(Fault::DiskFull, file.errorString());
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return failed(Fault::ReadOnly, file.errorString());
    default:
        return failed(Fault::File, file.errorString());
    }
}

} // namespace

Result<void> copyDurably(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failed(Fault::File, source.errorString());
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return failedWriting(target);
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockSize);
        if (block.isEmpty())
            return failed(Fault::File, source.errorString());
        if (target.write(block) != block.size())
            return failedWriting(target);
    }
    // Flushes to the disk, then renames.
    return target.commit() ? Result<void>() : failedWriting(target);
}

} // namespace farol::storage
