#include "text.h"

#include <array>

namespace farol::domain {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

/// The run of digits at `from`, without leading zeros.
QStringView digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end].isDigit())
        ++end;
    while (from + 1 < end && text[from] == u'0')
        ++from;
    return text.mid(from, end - from);
}

/// Any text without accents and case, but with its spaces.
QString foldedLetters(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result += c;
    }
    return result.toCaseFolded();
}

constexpr size_t latinCharacters = 256;

/// What each character of Latin-1 is folded to: none of them stands for more than itself, whatever stands beside it.
const std::array<QString, latinCharacters>& foldedLatin()
{
    static const std::array<QString, latinCharacters> table = [] {
        std::array<QString, latinCharacters> all;
        for (size_t code = 0; code < all.size(); ++code)
            all[code] = foldedLetters(QString(QChar(static_cast<char16_t>(code))));
        return all;
    }();
    return table;
}

} // namespace

// Lists of tens of thousands are sorted and searched by it, and most names are of Latin-1.
QString folded(const QString& text)
{
    const auto& latin = foldedLatin();
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= latinCharacters)
            return foldedLetters(text).simplified();
        result += latin[c.unicode()];
    }
    return result.simplified();
}

QString onOneLine(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        if (isControl(c))
            c = u' ';
    }
    return result;
}

int compareNames(const QString& left, const QString& right)
{
    const int byFolded = folded(left).compare(folded(right));
    return byFolded != 0 ? byFolded : left.compare(right);
}

int compareNaturally(const QString& left, const QString& right)
{
    const QString a = folded(left);
    const QString b = folded(right);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const QStringView x = digitsAt(a, i);
            const QStringView y = digitsAt(b, j);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y))
                return order;
            i = x.end() - QStringView(a).begin();
            j = y.end() - QStringView(b).begin();
        } else if (a[i] != b[j]) {
            return a[i] < b[j] ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    if ((a.size() - i) != (b.size() - j))
        return (a.size() - i) < (b.size() - j) ? -1 : 1;
    return left.compare(right);
}

} // namespace farol::domain
