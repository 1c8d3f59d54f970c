#include "core/spreadsheet/text_table.h"

#include "core/domain/text.h"

#include <algorithm>
#include <array>

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// The wide blocks of Unicode's EastAsianWidth.txt that names may hold.
constexpr std::array wideRanges{Range{0x1100, 0x115F}, Range{0x2E80, 0x303E}, Range{0x3041, 0xA4CF},
    Range{0xAC00, 0xD7A3}, Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE6F}, Range{0xFF00, 0xFF60}, Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

int widthOf(char32_t c)
{
    if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(
        wideRanges.begin(), wideRanges.end(), [c](const Range& range) { return c >= range.first && c <= range.last; });
    return wide ? 2 : 1;
}

bool toTheRight(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::Share || kind == ColumnKind::Difference;
}

QString padded(const QString& text, int width, bool right)
{
    const QString blanks(std::max(0, width - terminalWidth(text)), u' ');
    return right ? blanks + text : text + blanks;
}

QString withoutBlanksAtEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString forTerminal(const QString& text)
{
    QString result = onOneLine(text);
    for (QChar& c : result) {
        // Also the marks that turn the reading direction; the joiner that holds an emoji together may stay.
        if (c.category() == QChar::Other_Format && c != u'\u200D')
            c = u' ';
    }
    return result;
}

int terminalWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

TextTable::TextTable(const QStringList& titles, std::vector<ColumnKind> kinds, const QTimeZone& zone) :
    m_kinds(std::move(kinds)),
    m_zone(zone)
{
    QStringList line;
    for (const QString& title : titles)
        line << forTerminal(title);
    m_kinds.resize(static_cast<size_t>(titles.size()), ColumnKind::Text);
    m_lines.push_back(line);
}

void TextTable::add(std::span<const Value> values)
{
    QStringList line;
    for (const Value& value : values)
        line << forTerminal(plain(value, Dialect::Brazilian, m_zone));
    line.resize(static_cast<qsizetype>(m_kinds.size()));
    m_lines.push_back(line);
}

QString TextTable::text() const
{
    static const QString gap = QStringLiteral("  ");
    std::vector<int> widths(m_kinds.size(), 0);
    for (const QStringList& line : m_lines) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(line[static_cast<qsizetype>(i)]));
    }
    QString result;
    for (size_t row = 0; row < m_lines.size(); ++row) {
        QStringList cells;
        QStringList rules;
        for (size_t i = 0; i < widths.size(); ++i) {
            cells << padded(m_lines[row][static_cast<qsizetype>(i)], widths[i], toTheRight(m_kinds[i]));
            rules << QString(widths[i], u'─');
        }
        result += withoutBlanksAtEnd(cells.join(gap));
        if (row == 0)
            result += withoutBlanksAtEnd(rules.join(gap));
    }
    return result;
}

} // namespace farol::spreadsheet
