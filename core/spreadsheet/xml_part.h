#pragma once

#include "core/spreadsheet/table_fault.h"
#include "core/spreadsheet/zip_archive.h"

#include <QXmlStreamReader>

namespace farol::spreadsheet {

/// Reads one XML part of a workbook element by element: `take` is called with the reader on each start element and may
/// read on from there. A workbook has no document type: one that brings it, and with it entities, is not read.
template <typename Take>
[[nodiscard]] TableResult<void> readXmlPart(
    const ZipArchive& archive, const QString& file, const QString& name, qint64 limit, Take take)
{
    const auto part = archive.part(name, limit);
    if (!part)
        return noTable(archive.isEncrypted(name) ? TableFaultKind::Encrypted : TableFaultKind::Damaged, file, name);
    QXmlStreamReader reader(part.get());
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return noTable(TableFaultKind::Damaged, file, name);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (const TableResult<void> taken = take(reader); !taken)
            return taken;
    }
    if (part->isTooMuch())
        return noTable(TableFaultKind::TooMuchInside, file, name);
    if (part->isDamaged() || reader.hasError())
        return noTable(TableFaultKind::Damaged, file, name);
    return {};
}

} // namespace farol::spreadsheet
