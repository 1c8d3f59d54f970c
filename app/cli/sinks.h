#pragma once

#include "core/analytics/reports.h"
#include "core/spreadsheet/text_format.h"

#include <QTimeZone>

#include <memory>

class QIODevice;

namespace farol::cli {

enum class Format { Table, Csv, Json };

/// A sink that writes a report to a device in one of the formats. `finish` writes what comes after the last row.
class ReportSink : public analytics::RowSink {
public:
    [[nodiscard]] virtual domain::Result<void> finish() = 0;
};

std::unique_ptr<ReportSink> makeSink(
    Format format, QIODevice& device, spreadsheet::Dialect dialect, const QTimeZone& zone);

} // namespace farol::cli
