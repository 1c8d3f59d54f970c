#include "core/storage/file_header.h"

#include <QFile>
#include <QtEndian>

namespace farol::storage {

using domain::failed;
using domain::Fault;

namespace {

constexpr qint64 ourApplicationId = 0x4661726f; // as 0001_history.sql sets it
constexpr qsizetype headerSize = 100;

} // namespace

bool FileHeader::isOurs() const
{
    return applicationId == ourApplicationId;
}

domain::Result<FileHeader> headerOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Fault::File, QStringLiteral("the file cannot be read"));
    const QByteArray bytes = file.read(headerSize);
    if (bytes.size() < headerSize || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failed(Fault::Damaged, QStringLiteral("not a database"));
    return FileHeader{qFromBigEndian<quint32>(bytes.constData() + 60), qFromBigEndian<quint32>(bytes.constData() + 68),
        bytes[18] == 2};
}

} // namespace farol::storage
