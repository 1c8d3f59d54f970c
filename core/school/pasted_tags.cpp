#include "pasted_tags.h"

#include "inputs.h"
#include "limits.h"

#include <QRegularExpression>

#include <algorithm>

namespace farol::school {

namespace {

bool isTag(const QString& text)
{
    return readNumber({}, text, largestId).has_value();
}

/// "48 213" is one number written in groups; "48213 47790" are two.
QStringList numbersOf(const QString& entry)
{
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}( \\d{3})+$"));
    static const QRegularExpression several(QStringLiteral("^\\d+( \\d+)+$"));
    if (several.match(entry).hasMatch() && !grouped.match(entry).hasMatch())
        return entry.split(u' ');
    return {entry};
}

/// The entries of a line: its numbers; when it has none, its parts as they are.
QStringList entriesOf(const QString& line)
{
    static const QRegularExpression between(QStringLiteral("[,;\\t]"));
    static const QRegularExpression leading(QStringLiteral("^(\\d+)\\s+\\D"));
    QStringList all;
    for (const QString& part : line.split(between, Qt::SkipEmptyParts)) {
        const QString entry = part.simplified();
        if (const auto match = leading.match(entry); match.hasMatch())
            all << match.captured(1);
        else if (!entry.isEmpty())
            all << numbersOf(entry);
    }
    QStringList numbers;
    std::copy_if(all.begin(), all.end(), std::back_inserter(numbers), isTag);
    return numbers.isEmpty() ? all : numbers;
}

} // namespace

QStringList pastedTags(const QString& text)
{
    static const QRegularExpression lines(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    QStringList tags;
    for (const QString& line : text.split(lines, Qt::SkipEmptyParts))
        tags << entriesOf(line);
    tags.removeDuplicates();
    return tags;
}

} // namespace farol::school
