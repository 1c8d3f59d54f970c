#include "core/spreadsheet/xlsx_reader.h"

#include "core/spreadsheet/xlsx_sheet.h"

namespace farol::spreadsheet {

namespace {

/// What a ZIP without a workbook in it may be.
TableFault noWorkbook(const ZipArchive& archive, const QString& file)
{
    const bool isOpenDocument = archive.has(QStringLiteral("content.xml"));
    const bool isOtherOffice = archive.has(QStringLiteral("word/document.xml"));
    const bool isBinary = archive.has(QStringLiteral("xl/workbook.bin"));
    const QString name = isOpenDocument ? QStringLiteral("ODS")
        : isOtherOffice                 ? QStringLiteral("DOCX")
        : isBinary                      ? QStringLiteral("XLSB")
                                        : QStringLiteral("ZIP");
    return {TableFaultKind::OtherFormat, file, 0, {}, name};
}

bool hasSomething(const Table& table)
{
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if (!table.isBlank(row))
            return true;
    }
    return false;
}

/// The first of the wanted sheets that has something in it.
TableResult<Table> firstTable(
    const ZipArchive& archive, const XlsxBook& book, const QString& file, const QString& wanted)
{
    for (const XlsxSheet& sheet : book.sheets) {
        if (wanted.isEmpty() ? sheet.isHidden : sheet.name.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        auto table = readXlsxSheet(archive, book, sheet, file);
        if (!table || hasSomething(*table))
            return table;
    }
    return noTable(TableFaultKind::NoSheet, file, wanted);
}

} // namespace

TableResult<Table> readXlsx(const QByteArray& bytes, const QString& file, const QString& sheet)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return noTable(TableFaultKind::Damaged, file);
    if (!archive->has(QStringLiteral("xl/workbook.xml")))
        return tl::make_unexpected(noWorkbook(*archive, file));
    const auto book = readXlsxBook(*archive, file);
    if (!book)
        return tl::make_unexpected(book.error());
    auto table = firstTable(*archive, *book, file, sheet);
    if (!table)
        return table;
    for (const XlsxSheet& each : book->sheets)
        (each.isHidden ? table->notes().hiddenSheets : table->notes().sheets) << each.name;
    return table;
}

} // namespace farol::spreadsheet
