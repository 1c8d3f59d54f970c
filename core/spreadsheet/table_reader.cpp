#include "core/spreadsheet/table_reader.h"

#include "core/spreadsheet/csv_reader.h"
#include "core/spreadsheet/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace farol::spreadsheet {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;

TableResult<QByteArray> bytesOf(const QString& path, const QString& name)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return noTable(TableFaultKind::Unreadable, name);
    if (file.size() > largestFile)
        return noTable(TableFaultKind::TooLarge, name);
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return noTable(TableFaultKind::Unreadable, name);
    if (bytes.size() > largestFile)
        return noTable(TableFaultKind::TooLarge, name);
    return bytes;
}

/// The old container of Microsoft Office holds .xls, and also new workbooks behind a password.
TableFaultKind oldContainer(const QByteArray& bytes)
{
    const QByteArray name(reinterpret_cast<const char*>(u"EncryptedPackage"), 32);
    return bytes.contains(name) ? TableFaultKind::Encrypted : TableFaultKind::OldExcel;
}

/// What people also call a table.
QString otherFormat(const QByteArray& bytes)
{
    if (bytes.startsWith("%PDF"))
        return QStringLiteral("PDF");
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF"))
        return QStringLiteral("PNG/JPEG");
    const QByteArray start = bytes.left(512).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return QStringLiteral("HTML");
    if (start.startsWith("<?xml"))
        return QStringLiteral("XML");
    if (start.startsWith("sqlite format 3"))
        return QStringLiteral("SQLite");
    return {};
}

} // namespace

TableResult<Table> readTable(const QString& path, const QString& sheet)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = bytesOf(path, name);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (bytes->isEmpty())
        return noTable(TableFaultKind::Empty, name);
    if (bytes->startsWith("PK\x03\x04"))
        return readXlsx(*bytes, name, sheet);
    if (bytes->startsWith("\xD0\xCF\x11\xE0"))
        return noTable(oldContainer(*bytes), name);
    if (const QString other = otherFormat(*bytes); !other.isEmpty())
        return noTable(TableFaultKind::OtherFormat, name, other);
    const auto text = decodeText(*bytes);
    if (!text)
        return noTable(TableFaultKind::NotText, name);
    if (text->text.trimmed().isEmpty())
        return noTable(TableFaultKind::Empty, name);
    return readCsv(*text, name);
}

} // namespace farol::spreadsheet
