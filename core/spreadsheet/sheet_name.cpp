#include "core/spreadsheet/sheet_name.h"

#include "core/spreadsheet/cell_text.h"

#include <QRegularExpression>

namespace farol::spreadsheet {

namespace {

constexpr qsizetype longestName = 31;

QString withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\'') || text.startsWith(u' '))
        text = text.mid(1);
    while (text.endsWith(u'\'') || text.endsWith(u' '))
        text.chop(1);
    return text.toString();
}

/// "T12", "2026", "RC": in the address of a range they would have to be quoted, which libxlsxwriter does only for the
/// sake of other signs; Excel takes a workbook with such an address for a damaged one.
bool looksLikeAddress(const QString& name)
{
    static const QRegularExpression address(
        QStringLiteral("^([0-9.][A-Za-z0-9_.]*|[A-Za-z]{1,3}[0-9]+|R[0-9]*(C[0-9]*)?|C[0-9]*|TRUE|FALSE)$"),
        QRegularExpression::CaseInsensitiveOption);
    return address.match(name).hasMatch();
}

QString legal(const QString& title)
{
    static constexpr QStringView forbidden = u"[]:*?/\\";
    // By way of whole characters, so that half a one becomes a sign that may stand.
    const QList<uint> characters = title.toUcs4();
    QString name;
    for (const QChar c : QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.data()), characters.size())) {
        const bool isControl = c.category() == QChar::Other_Control || c.unicode() >= 0xFFFE;
        if (isControl || c.isSpace())
            name += u' ';
        else
            name += forbidden.contains(c) ? QChar(u'-') : c;
    }
    name = withoutApostrophes(beginning(withoutApostrophes(name.simplified()), longestName));
    if (looksLikeAddress(name))
        return u'(' + name.left(longestName - 2) + u')';
    return name.isEmpty() ? QStringLiteral("-") : name;
}

} // namespace

QString SheetNames::next(const QString& title)
{
    const QString wanted = legal(title);
    QString name = wanted;
    // "History" is Excel's own.
    for (int n = 2; m_taken.contains(name.toCaseFolded()) || name.toCaseFolded() == u"history"; ++n) {
        const QString number = QStringLiteral(" (%1)").arg(n);
        name = withoutApostrophes(beginning(wanted, longestName - number.size())) + number;
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace farol::spreadsheet
