#include "tests/support/workbook.h"

#include "tests/support/files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <zip.h>

namespace farol::tests {

namespace {

void add(zip_t* archive, const char* name, const QByteArray& bytes)
{
    zip_source_t* source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    ASSERT_GE(zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8), 0);
}

QByteArray sheetOf(const QByteArray& prolog, const QByteArray& rows, const QByteArray& after)
{
    return "<?xml version=\"1.0\"?>" + prolog
        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
        + "</sheetData>" + after + "</worksheet>";
}

} // namespace

QByteArray WorkbookText::bytes() const
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("book.xlsx"));
    zip_t* archive = zip_open(file.toUtf8().constData(), ZIP_CREATE, nullptr);
    QByteArray formatsOfCells;
    for (const QByteArray& style : styles)
        formatsOfCells += "<xf numFmtId=\"" + style + "\"/>";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray hidden =
        hiddenSheet.isEmpty() ? QByteArray() : "<sheet name=\"Oculta\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>";
    const QByteArray book = "<workbook xmlns:r=\"" + relation + "\">" + workbook + "<sheets>" + hidden
        + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    const QByteArray relations = "<Relationships><Relationship Id=\"rId1\" Type=\"" + relation
        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + relation
        + "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>";
    const QByteArray first = sheetOf(prolog, sheet, after);
    const QByteArray second = sheetOf({}, hiddenSheet, {});
    const QByteArray sst = "<sst>" + strings + "</sst>";
    const QByteArray styleSheet = "<styleSheet><numFmts>" + formats
        + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/>"
          "</cellStyleXfs><cellXfs>"
        + formatsOfCells + "</cellXfs></styleSheet>";
    add(archive, "xl/workbook.xml", book);
    add(archive, "xl/_rels/workbook.xml.rels", relations);
    add(archive, "xl/worksheets/sheet1.xml", first);
    add(archive, "xl/worksheets/sheet2.xml", second);
    if (!strings.isEmpty())
        add(archive, "xl/sharedStrings.xml", sst);
    if (!styles.isEmpty())
        add(archive, "xl/styles.xml", styleSheet);
    EXPECT_EQ(zip_close(archive), 0);
    return bytesOf(file);
}

} // namespace farol::tests
