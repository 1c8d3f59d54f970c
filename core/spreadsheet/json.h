#pragma once

#include "core/domain/column.h"
#include "core/domain/result.h"

#include <QStringList>
#include <QTimeZone>

#include <span>

class QIODevice;

namespace farol::spreadsheet {

/// Writes one JSON array with an object per row, row by row. Percentages are numbers with one decimal, instants ISO
/// 8601 with the school's offset, nothing is null.
class JsonWriter {
public:
    JsonWriter(QIODevice& device, const QTimeZone& zone);

    [[nodiscard]] domain::Result<void> head(const QStringList& keys);
    [[nodiscard]] domain::Result<void> row(std::span<const domain::Value> values);
    /// Closes the array; an array without rows is "[]".
    [[nodiscard]] domain::Result<void> finish();

private:
    QIODevice& m_device;
    QTimeZone m_zone;
    QList<QByteArray> m_keys; ///< as JSON strings
    bool m_empty = true;
};

} // namespace farol::spreadsheet
