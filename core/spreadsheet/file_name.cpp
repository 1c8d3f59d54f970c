#include "core/spreadsheet/file_name.h"

#include "core/domain/text.h"

namespace farol::spreadsheet {

namespace {

constexpr qsizetype most = 40; ///< letters; several words make a name

} // namespace

QString fileWord(const QString& text)
{
    QString word;
    for (const QChar c : domain::folded(text)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            word += c;
        else if (!word.isEmpty() && !word.endsWith(u'-'))
            word += u'-';
    }
    word.truncate(most);
    while (word.endsWith(u'-'))
        word.chop(1);
    return word;
}

} // namespace farol::spreadsheet
