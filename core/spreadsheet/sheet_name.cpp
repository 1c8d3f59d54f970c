#include "core/spreadsheet/sheet_name.h"

#include "core/spreadsheet/cell_text.h"

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
