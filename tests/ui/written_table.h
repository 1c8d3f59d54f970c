#pragma once

#include "ui/exporting/export_job.h"
#include "ui/history_reader.h"
#include "ui/page.h"

namespace farol::tests {

/// Writes the table that a page shows, as the window does once it knows the file's name.
[[nodiscard]] inline domain::Result<void> writeTable(const ui::Page& page, ui::FileKind kind, const QString& file,
    const QString& history = {}, spreadsheet::Dialect dialect = spreadsheet::Dialect::Brazilian)
{
    const auto table = page.exportTable();
    const auto scope = page.exportScope();
    if (!table || !scope)
        return domain::failed(domain::Fault::Invalid, QStringLiteral("nothing to save"));
    const QDateTime now(QDate(2026, 11, 22), QTime(21, 0), domain::defaultZone());
    const ui::ExportHead head{*scope, QStringLiteral("Trilha analista"), now.toUTC(), ui::Numbers()};
    ui::HistoryReader reader(history);
    return ui::tableJob(*table, head, kind, dialect).write(file, reader, {}).map([](const ui::ExportEnd&) {});
}

[[nodiscard]] inline domain::Result<void> writeCsv(const ui::Page& page, const QString& file)
{
    return writeTable(page, ui::FileKind::Csv, file);
}

} // namespace farol::tests
