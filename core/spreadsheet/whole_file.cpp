#include "core/spreadsheet/whole_file.h"

#include "core/spreadsheet/left_over.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

namespace farol::spreadsheet {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

Result<void> failedWriting(const QFileDevice& file)
{
    return failed(file.error() == QFileDevice::ResourceError ? Fault::DiskFull : Fault::File, file.errorString());
}

} // namespace

Result<void> writeWhole(const QString& file, const std::function<Result<void>(QIODevice&)>& write)
{
    removeLeftOvers(QFileInfo(file).absolutePath());
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return failedWriting(target);
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto done = write(target); !done) {
        target.cancelWriting();
        return done;
    }
    return target.commit() ? Result<void>() : failedWriting(target);
}

Result<void> writeWholeByName(const QString& file, const std::function<Result<void>(const QString&)>& write)
{
    return writeWhole(file, [&](QIODevice& target) -> Result<void> {
        // Beside the target, since a disk full elsewhere would be no reason; only its owner may read it.
        QTemporaryFile part(QFileInfo(file).absolutePath() + u'/' + unfinishedName());
        if (!part.open())
            return failedWriting(part);
        if (auto done = write(part.fileName()); !done)
            return done;
        QFile written(part.fileName());
        if (!written.open(QIODevice::ReadOnly))
            return failedWriting(written);
        constexpr qint64 block = 1 << 20;
        while (!written.atEnd()) {
            const QByteArray bytes = written.read(block);
            if (bytes.isEmpty() || target.write(bytes) != bytes.size())
                return failed(Fault::DiskFull, target.errorString());
        }
        return {};
    });
}

} // namespace farol::spreadsheet
