#pragma once

#include "core/analytics/row_sink.h"
#include "core/spreadsheet/text_format.h"

#include <QTimeZone>

#include <memory>

class QIODevice;

namespace farol::reports {

/// The forms in which a report's rows can be had.
enum class Format { Table, Csv, Json, Xlsx };

/// A sink that writes a report to a device in one of the formats. `finish` writes what comes after the last row.
class ReportSink : public analytics::RowSink {
public:
    [[nodiscard]] virtual domain::Result<void> finish() = 0;
};

/// For every format but Xlsx, which needs a file: see writeRowFile.
std::unique_ptr<ReportSink> makeSink(
    Format format, QIODevice& device, spreadsheet::Dialect dialect, const QTimeZone& zone);

} // namespace farol::reports
