#include "core/spreadsheet/output.h"

#include <QFileDevice>

namespace farol::spreadsheet {

using namespace farol::domain;

Result<void> writeAll(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    const auto* file = qobject_cast<QFileDevice*>(&device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return failed(full ? Fault::DiskFull : Fault::File, device.errorString());
}

} // namespace farol::spreadsheet
