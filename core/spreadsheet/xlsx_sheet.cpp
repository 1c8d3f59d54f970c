#include "core/spreadsheet/xlsx_sheet.h"

#include "core/spreadsheet/number_format.h"
#include "core/spreadsheet/xml_part.h"

namespace farol::spreadsheet {

namespace {

constexpr qint64 largestSheet = 768LL * 1024 * 1024;
constexpr qint64 largestText = 256LL * 1024 * 1024;

/// A cell's place, from "B12"; counted from 0.
struct Place {
    int column = -1;
    int row = -1;
};

Place placeOf(QStringView reference)
{
    Place place;
    qsizetype i = 0;
    int column = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const QChar c = reference[i].toUpper();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    place.column = column - 1;
    place.row = reference.mid(i).toInt() - 1;
    return place;
}

/// Reads one sheet's elements into a table.
class SheetReading {
public:
    SheetReading(const XlsxBook& book, Table& table) :
        m_book(book),
        m_table(table)
    {
    }

    TableResult<void> take(QXmlStreamReader& reader)
    {
        if (reader.name() == u"row")
            return beginRow(reader.attributes().value(QLatin1String("r")).toInt());
        if (reader.name() == u"c")
            return readCell(reader);
        if (reader.name() == u"mergeCell")
            m_table.notes().merged << reader.attributes().value(QLatin1String("ref")).toString();
        return {};
    }

private:
    tl::unexpected<TableFault> fault(TableFaultKind kind) const { return noTable(kind, m_table.file(), {}, m_line); }

    TableResult<void> beginRow(int number)
    {
        const int line = number > 0 ? number : m_line + 1;
        if (line <= m_line)
            return fault(TableFaultKind::Damaged);
        m_line = line;
        m_column = -1;
        if (line > Table::mostRows)
            return fault(TableFaultKind::TooManyRows);
        m_table.addRow(line);
        return {};
    }

    TableResult<void> readCell(QXmlStreamReader& reader)
    {
        const auto attributes = reader.attributes();
        const Place place = placeOf(attributes.value(QLatin1String("r")));
        m_column = place.column >= 0 ? place.column : m_column + 1;
        const QString type = attributes.value(QLatin1String("t")).toString();
        const auto style = static_cast<size_t>(attributes.value(QLatin1String("s")).toUInt());
        QString text;
        while (reader.readNextStartElement()) {
            if (reader.name() == u"v")
                text = reader.readElementText();
            else if (reader.name() == u"is")
                text = inlineText(reader);
            else
                reader.skipCurrentElement();
        }
        const TableCell cell = meant(type, text, style);
        if (cell.isEmpty())
            return {};
        if (m_line == 0)
            return fault(TableFaultKind::Damaged);
        // Formats without a value reach far to the right; values do not.
        if (m_column >= Table::mostColumns)
            return fault(TableFaultKind::TooManyColumns);
        m_table.put(m_column, cell);
        return m_table.textSize() > largestText ? fault(TableFaultKind::TooMuchInside) : TableResult<void>();
    }

    static QString inlineText(QXmlStreamReader& reader)
    {
        QString text;
        int depth = 1;
        while (depth > 0 && !reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement && reader.name() == u"t") {
                text += reader.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (token == QXmlStreamReader::StartElement && reader.name() == u"rPh") {
                reader.skipCurrentElement();
            } else if (token == QXmlStreamReader::StartElement) {
                ++depth;
            }
        }
        return text;
    }

    TableCell meant(const QString& type, const QString& text, size_t style) const
    {
        if (type == u"s") {
            bool isNumber = false;
            const qsizetype place = text.toLongLong(&isNumber);
            const bool isThere = isNumber && place >= 0 && place < m_book.strings.size();
            return isThere ? written(m_book.strings[place]) : TableCell{CellKind::Error, QStringLiteral("?")};
        }
        if (type == u"e")
            return {CellKind::Error, text};
        if (type == u"d")
            return {CellKind::Date, text.left(19)};
        if (type == u"inlineStr" || type == u"str" || type == u"b" || text.isEmpty())
            return written(text);
        return number(text, style < m_book.styles.size() ? m_book.styles[style] : CellKind::Number);
    }

    static TableCell written(const QString& text)
    {
        return text.isEmpty() ? TableCell() : TableCell{CellKind::Text, text};
    }

    TableCell number(const QString& text, CellKind kind) const
    {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber)
            return {CellKind::Error, text};
        if (kind == CellKind::Date) {
            const auto date = dateOfSerial(value, m_book.countsFrom1904);
            return date ? TableCell{CellKind::Date, *date} : TableCell{CellKind::Number, text};
        }
        // 41.699999999999996 is what a program wrote for 41.7.
        return {kind, QString::number(value, 'g', 15)};
    }

    const XlsxBook& m_book;
    Table& m_table;
    int m_line = 0;
    int m_column = -1;
};

/// Gives the cells of a merged range the value of its first, as a person reads it. Only where rows are.
void fillMerged(Table& table, const QString& range)
{
    const qsizetype colon = range.indexOf(u':');
    const Place first = placeOf(QStringView(range).left(colon));
    const Place last = placeOf(QStringView(range).mid(colon + 1));
    const qsizetype top = table.rowOfLine(first.row + 1);
    if (colon < 0 || top < 0 || first.column < 0 || first.column >= table.columns())
        return;
    const TableCell value = table.at(top, first.column);
    for (qsizetype row = top; row < table.rows() && table.line(row) <= last.row + 1; ++row) {
        for (int column = first.column; column <= std::min(last.column, table.columns() - 1); ++column) {
            if (table.at(row, column).isEmpty())
                table.putAt(row, column, value);
        }
    }
}

} // namespace

TableResult<Table> readXlsxSheet(
    const ZipArchive& archive, const XlsxBook& book, const XlsxSheet& sheet, const QString& file)
{
    Table table(file, sheet.name);
    table.setCountsFrom1904(book.countsFrom1904);
    SheetReading reading(book, table);
    const auto read = readXmlPart(
        archive, file, sheet.part, largestSheet, [&](QXmlStreamReader& reader) { return reading.take(reader); });
    if (!read)
        return tl::make_unexpected(read.error());
    for (const QString& range : QStringList(table.notes().merged))
        fillMerged(table, range);
    return table;
}

} // namespace farol::spreadsheet
