#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace farol::spreadsheet {

/// Writes all of the bytes, or says what is wrong: DiskFull when there is no room, else File.
[[nodiscard]] domain::Result<void> writeAll(QIODevice& device, QByteArrayView bytes);

/// A file's name as the C libraries that open files by name want it.
QByteArray nameForLibraries(const QString& file);

} // namespace farol::spreadsheet
