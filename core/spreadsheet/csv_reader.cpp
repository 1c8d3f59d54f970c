#include "core/spreadsheet/csv_reader.h"

#include <algorithm>
#include <array>
#include <map>

namespace farol::spreadsheet {

namespace {

constexpr std::array separators{u';', u',', u'\t', u'|'};
constexpr int linesToJudge = 30;

/// Cuts a text into records. Quotes count at the beginning of a cell alone: `5" screen` is what it says.
class Cutter {
public:
    Cutter(QStringView text, QChar separator) :
        m_text(text),
        m_separator(separator)
    {
    }

    bool atEnd() const { return m_place >= m_text.size(); }
    /// Whether a quotation mark of the last record never closed.
    bool isOpen() const { return m_open; }

    /// The cells of the next record.
    QStringList next()
    {
        QStringList cells;
        while (true) {
            cells << cell();
            if (m_place >= m_text.size())
                return cells;
            const QChar end = m_text[m_place++];
            if (end == m_separator)
                continue;
            if (end == u'\r' && m_place < m_text.size() && m_text[m_place] == u'\n')
                ++m_place;
            return cells;
        }
    }

private:
    bool endsCell(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    QString cell()
    {
        QString text;
        if (m_place < m_text.size() && m_text[m_place] == u'"')
            text = quotedPart();
        const qsizetype begin = m_place;
        while (m_place < m_text.size() && !endsCell(m_text[m_place]))
            ++m_place;
        return text.append(m_text.mid(begin, m_place - begin));
    }

    QString quotedPart()
    {
        QString text;
        for (++m_place; m_place < m_text.size(); ++m_place) {
            if (m_text[m_place] != u'"') {
                text += m_text[m_place];
            } else if (m_place + 1 < m_text.size() && m_text[m_place + 1] == u'"') {
                text += u'"';
                ++m_place;
            } else {
                ++m_place;
                return text;
            }
        }
        m_open = true;
        return text;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_place = 0;
    bool m_open = false;
};

/// How many of the first records have the same number of cells, more than one; and that number. A mark that stands in
/// few of them, such as the comma of a number, separates nothing.
std::pair<int, qsizetype> agreement(QStringView text, QChar separator)
{
    Cutter cutter(text, separator);
    std::map<qsizetype, int> sizes;
    int lines = 0;
    for (; lines < linesToJudge && !cutter.atEnd(); ++lines)
        ++sizes[cutter.next().size()];
    std::pair<int, qsizetype> best{0, 1};
    for (const auto& [size, count] : sizes) {
        if (size > 1 && 3 * count >= lines)
            best = std::max(best, std::pair(count, size));
    }
    return best;
}

QChar separatorOf(QStringView text)
{
    QChar best = u';';
    std::pair<int, qsizetype> most{0, 1};
    for (const char16_t separator : separators) {
        const auto agreed = agreement(text, separator);
        if (agreed > most) {
            most = agreed;
            best = separator;
        }
    }
    return best;
}

/// "sep=;" in the first line, as Excel writes and obeys it.
bool saysSeparator(QStringView text, QChar& separator)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 6 || (text[5] != u'\n' && text[5] != u'\r'))
        return false;
    separator = text[4];
    return true;
}

QString unguarded(const QString& text)
{
    static constexpr QStringView dangerous = u"=+-@|%\t\r\n";
    return text.size() > 1 && text[0] == u'\'' && dangerous.contains(text[1]) ? text.mid(1) : text;
}

} // namespace

TableResult<Table> readCsv(const DecodedText& text, const QString& file)
{
    Table table(file);
    QChar separator;
    const bool isSaid = saysSeparator(text.text, separator);
    if (!isSaid)
        separator = separatorOf(text.text);
    table.notes().encoding = text.encoding;
    table.notes().separator = separator;
    Cutter cutter(text.text, separator);
    for (int line = 1; !cutter.atEnd(); ++line) {
        const QStringList cells = cutter.next();
        if (cutter.isOpen())
            return noTable(TableFaultKind::OpenQuote, file, {}, line);
        if (isSaid && line == 1)
            continue;
        if (cells.size() > Table::mostColumns)
            return noTable(TableFaultKind::TooManyColumns, file, {}, line);
        table.addRow(line);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty())
                table.put(static_cast<int>(i), {CellKind::Text, unguarded(cells[i])});
        }
    }
    return table;
}

} // namespace farol::spreadsheet
