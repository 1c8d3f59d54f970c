#include "core/spreadsheet/output.h"

#include <QFile>

namespace farol::spreadsheet {

using namespace farol::domain;

Result<void> writeAll(QIODevice& device, QByteArrayView bytes)
{
    if (device.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    const auto* file = qobject_cast<QFileDevice*>(&device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return failed(full ? Fault::DiskFull : Fault::File, device.errorString());
}

QByteArray nameForLibraries(const QString& file)
{
#ifdef _WIN32
    return file.toUtf8();
#else
    return QFile::encodeName(file);
#endif
}

} // namespace farol::spreadsheet
