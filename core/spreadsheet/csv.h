#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/local_time.h"
#include "core/spreadsheet/text_format.h"

#include <QByteArray>
#include <QStringList>

#include <span>
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
    /// A text as it was last written in a column: long reports say the same name in many rows.
    struct Said {
        QString text;
        QByteArray written;
    };

    void add(const domain::Value& value, Said& said);
    void addText(const QString& text, Said& said);
    [[nodiscard]] domain::Result<void> endLine();

    QIODevice& m_device;
    Dialect m_dialect;
    LocalTime m_time;
    QByteArray m_line;
    std::vector<Said> m_said; ///< by column
};

} // namespace farol::spreadsheet
