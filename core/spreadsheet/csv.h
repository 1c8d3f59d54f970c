#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/local_time.h"
#include "core/spreadsheet/said_texts.h"
#include "core/spreadsheet/text_format.h"

#include <QStringList>

#include <span>
#include <string>
#include <vector>

class QIODevice;

namespace farol::spreadsheet {

/// Writes CSV row by row to a device. Nothing is kept in memory but the row.
class CsvWriter {
public:
    CsvWriter(QIODevice& device, Dialect dialect, const QTimeZone& zone);

    [[nodiscard]] domain::Result<void> head(const QStringList& titles);
    [[nodiscard]] domain::Result<void> row(std::span<const domain::Value> values);

private:
    using Said = SaidTexts<std::string>;

    void add(const domain::Value& value, Said& said);
    [[nodiscard]] domain::Result<void> endLine();

    QIODevice& m_device;
    Dialect m_dialect;
    LocalTime m_time;
    std::string m_line;
    std::vector<Said> m_said; ///< by column
};

} // namespace farol::spreadsheet
