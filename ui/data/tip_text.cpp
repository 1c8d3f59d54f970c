#include "tip_text.h"

#include <QStringList>

namespace farol::ui {

QString inLines(const QString& plain)
{
    constexpr qsizetype longest = 92; // letters
    QStringList lines;
    for (QString line : plain.split(u'\n')) {
        while (line.size() > longest) {
            const qsizetype space = line.lastIndexOf(u' ', longest);
            if (space <= 0)
                break;
            lines << line.left(space);
            line.remove(0, space + 1);
        }
        lines << line;
    }
    return lines.join(u'\n');
}

QString tipText(const QString& plain)
{
    if (plain.isEmpty())
        return {};
    return QStringLiteral("<p style='white-space:pre'>%1</p>")
        .arg(inLines(plain).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace farol::ui
