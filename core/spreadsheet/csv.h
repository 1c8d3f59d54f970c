#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/text_format.h"

#include <QByteArray>
#include <QStringList>

#include <span>

class QIODevice;

namespace farol::spreadsheet {

/// Writes CSV row by row to a device. Nothing is kept in memory but the row.
class CsvWriter {
public:
    CsvWriter(QIODevice& device, Dialect dialect, const QTimeZone& zone);

    [[nodiscard]] domain::Result<void> head(const QStringList& titles);
    [[nodiscard]] domain::Result<void> row(std::span<const domain::Value> values);

private:
    [[nodiscard]] domain::Result<void> line(const QStringList& cells);

    QIODevice& m_device;
    Dialect m_dialect;
    QTimeZone m_zone;
};

} // namespace farol::spreadsheet
