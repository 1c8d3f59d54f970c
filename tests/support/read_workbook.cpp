#include "tests/support/read_workbook.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <gtest/gtest.h>
#include <zip.h>

namespace farol::tests {

namespace {

QMap<QString, QByteArray> readParts(const QString& file)
{
    QMap<QString, QByteArray> parts;
    zip_t* archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, nullptr);
    if (!archive) {
        ADD_FAILURE() << file.toStdString() << " is no package";
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t entry;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &entry);
        QByteArray bytes(static_cast<qsizetype>(entry.size), Qt::Uninitialized);
        zip_file_t* part = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        EXPECT_EQ(zip_fread(part, bytes.data(), entry.size), static_cast<zip_int64_t>(entry.size)) << entry.name;
        zip_fclose(part);
        parts.insert(QString::fromUtf8(entry.name), bytes);
    }
    zip_discard(archive);
    return parts;
}

/// "_x0009_" as Excel reads it.
QString unescaped(const QString& text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString result;
    qsizetype from = 0;
    for (auto found = escape.match(text); found.hasMatch(); found = escape.match(text, from)) {
        result += QStringView(text).mid(from, found.capturedStart() - from);
        result += QChar(found.captured(1).toUShort(nullptr, 16));
        from = found.capturedEnd();
    }
    return result.append(QStringView(text).mid(from));
}

/// Every <t> inside an element, joined.
QString textsWithin(QXmlStreamReader& xml)
{
    QString text;
    const QString end = xml.name().toString();
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == end)) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t")
            text += xml.readElementText();
    }
    return unescaped(text);
}

QStringList readStrings(const QByteArray& bytes)
{
    QStringList strings;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            strings << textsWithin(xml);
    }
    return strings;
}

/// The number format of each style.
QStringList readFormats(const QByteArray& bytes)
{
    QMap<int, QString> own{{49, QStringLiteral("@")}, {3, QStringLiteral("#,##0")}};
    QStringList formats;
    bool isCell = false;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            isCell = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"numFmt")
            own[attributes.value(QLatin1String("numFmtId")).toInt()] =
                attributes.value(QLatin1String("formatCode")).toString();
        else if (isCell && xml.name() == u"xf")
            formats << own.value(attributes.value(QLatin1String("numFmtId")).toInt());
    }
    return formats;
}

ReadSheet readSheet(const QByteArray& bytes, const QStringList& strings, const QStringList& formats)
{
    ReadSheet sheet;
    sheet.xml = bytes;
    QXmlStreamReader xml(bytes);
    QString address;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            const auto attributes = xml.attributes();
            address = attributes.value(QLatin1String("r")).toString();
            ReadCell& cell = sheet.cells[address];
            cell.type = attributes.value(QLatin1String("t")).toString();
            cell.format = formats.value(attributes.value(QLatin1String("s")).toInt());
        } else if (xml.name() == u"v") {
            ReadCell& cell = sheet.cells[address];
            const QString text = xml.readElementText();
            cell.text = cell.type == u"s" ? strings.value(text.toInt()) : text;
            cell.type = cell.type == u"s" ? QStringLiteral("text") : QStringLiteral("n");
        } else if (xml.name() == u"is") {
            sheet.cells[address].text = textsWithin(xml);
            sheet.cells[address].type = QStringLiteral("text");
        } else if (xml.name() == u"f" && xml.prefix().isEmpty()) { // not those of conditional formats
            ADD_FAILURE() << "a formula at " << address.toStdString();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return sheet;
}

} // namespace

QStringList ReadSheet::row(int number) const
{
    QList<std::pair<QString, QString>> found;
    static const QRegularExpression digits(QStringLiteral("[0-9]+$"));
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString column = QString(cell.key()).remove(digits);
        if (QStringView(cell.key()).mid(column.size()).toInt() == number && !cell->type.isEmpty())
            found.append({column.rightJustified(3), cell->text});
    }
    std::sort(found.begin(), found.end());
    QStringList texts;
    for (const auto& [column, text] : found)
        texts << text;
    return texts;
}

const ReadSheet& ReadBook::sheet(const QString& name) const
{
    for (const ReadSheet& sheet : sheets) {
        if (sheet.name == name)
            return sheet;
    }
    ADD_FAILURE() << "no sheet " << name.toStdString();
    static const ReadSheet none;
    return none;
}

QStringList ReadBook::names() const
{
    QStringList names;
    for (const ReadSheet& sheet : sheets)
        names << sheet.name;
    return names;
}

ReadBook readWorkbook(const QString& file)
{
    ReadBook book;
    book.parts = readParts(file);
    const QStringList strings = readStrings(book.parts.value(QStringLiteral("xl/sharedStrings.xml")));
    const QStringList formats = readFormats(book.parts.value(QStringLiteral("xl/styles.xml")));
    QXmlStreamReader xml(book.parts.value(QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"sheet")
            continue;
        const QString part = QStringLiteral("xl/worksheets/sheet%1.xml").arg(book.sheets.size() + 1);
        ReadSheet sheet = readSheet(book.parts.value(part), strings, formats);
        sheet.name = xml.attributes().value(QLatin1String("name")).toString();
        book.sheets << sheet;
    }
    for (auto part = book.parts.begin(); part != book.parts.end(); ++part) {
        QXmlStreamReader whole(*part);
        while (!whole.atEnd())
            whole.readNext();
        EXPECT_FALSE(whole.hasError()) << part.key().toStdString() << ": " << whole.errorString().toStdString();
    }
    return book;
}

} // namespace farol::tests
