#include "problem_text.h"

#include "core/domain/text.h"

namespace farol::school {

namespace {

constexpr qsizetype longestShown = 60;

} // namespace

QString placeIn(const QString& list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list, QString::number(index));
}

QString shortened(const QString& text)
{
    const QString line = domain::onOneLine(text);
    return line.size() <= longestShown ? line : line.left(longestShown - 1) + QChar(u'…');
}

} // namespace farol::school
