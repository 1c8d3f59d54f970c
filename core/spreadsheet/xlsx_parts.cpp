#include "core/spreadsheet/xlsx_parts.h"

#include "core/spreadsheet/number_format.h"
#include "core/spreadsheet/xml_part.h"

#include <QDir>

namespace farol::spreadsheet {

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 largestPart = 16 * mebibyte;
constexpr qint64 largestStrings = 256 * mebibyte;

const auto workbookPart = QStringLiteral("xl/workbook.xml");

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

/// "xl/worksheets/sheet1.xml" from what a relation of the part's folder says.
QString resolved(const QString& target)
{
    return target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(QStringLiteral("xl/") + target);
}

TableResult<QHash<QString, QString>> readRelations(const ZipArchive& archive, const QString& file)
{
    QHash<QString, QString> targets;
    const auto name = QStringLiteral("xl/_rels/workbook.xml.rels");
    return readXmlPart(archive, file, name, largestPart, [&](QXmlStreamReader& reader) -> TableResult<void> {
        const auto attributes = reader.attributes();
        if (reader.name() == u"Relationship" && attributes.value(QLatin1String("Type")).endsWith(u"/worksheet"))
            targets.insert(attributes.value(QLatin1String("Id")).toString(),
                resolved(attributes.value(QLatin1String("Target")).toString()));
        return {};
    }).map([&] { return targets; });
}

TableResult<void> readSheets(const ZipArchive& archive, const QString& file, XlsxBook& book)
{
    const auto targets = readRelations(archive, file);
    if (!targets)
        return tl::make_unexpected(targets.error());
    return readXmlPart(archive, file, workbookPart, largestPart, [&](QXmlStreamReader& reader) -> TableResult<void> {
        const auto attributes = reader.attributes();
        if (reader.name() == u"workbookPr")
            book.countsFrom1904 = isTrue(attributes.value(QLatin1String("date1904")));
        if (reader.name() != u"sheet")
            return {};
        XlsxSheet sheet{attributes.value(QLatin1String("name")).toString(), {}, false};
        sheet.isHidden =
            attributes.hasAttribute(QLatin1String("state")) && attributes.value(QLatin1String("state")) != u"visible";
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == u"id")
                sheet.part = targets->value(attribute.value().toString());
        }
        if (!sheet.part.isEmpty())
            book.sheets.push_back(std::move(sheet));
        return {};
    });
}

TableResult<void> readStyles(const ZipArchive& archive, const QString& file, XlsxBook& book)
{
    const auto name = QStringLiteral("xl/styles.xml");
    if (!archive.has(name))
        return {};
    QHash<int, CellKind> own;
    bool inCellFormats = false;
    return readXmlPart(archive, file, name, largestPart, [&](QXmlStreamReader& reader) -> TableResult<void> {
        const auto attributes = reader.attributes();
        const auto id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (reader.name() == u"numFmt")
            own.insert(id, kindOfFormat(attributes.value(QLatin1String("formatCode")).toString()));
        else if (reader.name() == u"cellXfs" || reader.name() == u"cellStyleXfs")
            inCellFormats = reader.name() == u"cellXfs";
        else if (reader.name() == u"xf" && inCellFormats)
            book.styles.push_back(own.contains(id) ? own.value(id) : kindOfBuiltInFormat(id));
        else if (reader.name() == u"cellStyles" || reader.name() == u"dxfs")
            inCellFormats = false;
        return {};
    });
}

TableResult<void> readStrings(const ZipArchive& archive, const QString& file, XlsxBook& book)
{
    const auto name = QStringLiteral("xl/sharedStrings.xml");
    if (!archive.has(name))
        return {};
    // Text with formats inside is one piece each; <rPh> says how to pronounce it.
    return readXmlPart(archive, file, name, largestStrings, [&](QXmlStreamReader& reader) -> TableResult<void> {
        if (reader.name() == u"si")
            book.strings << QString();
        else if (reader.name() == u"rPh")
            reader.skipCurrentElement();
        else if (reader.name() == u"t" && !book.strings.isEmpty())
            book.strings.back() += reader.readElementText(QXmlStreamReader::SkipChildElements);
        return {};
    });
}

} // namespace

TableResult<XlsxBook> readXlsxBook(const ZipArchive& archive, const QString& file)
{
    XlsxBook book;
    const auto read =
        readSheets(archive, file, book).and_then([&] { return readStyles(archive, file, book); }).and_then([&] {
            return readStrings(archive, file, book);
        });
    if (!read)
        return tl::make_unexpected(read.error());
    return book;
}

} // namespace farol::spreadsheet
