#include "origin_words.h"

#include "ui/notice.h"

#include <QCoreApplication>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(OriginWords)
};

QString answeredWords(
    const analytics::CellOrigin& origin, const std::optional<QDateTime>& lastAccess, const Texts& texts)
{
    const Numbers& numbers = texts.numbers();
    if (origin.fetched == 0 && origin.carried == 0)
        return Words::tr("Imported");
    const QString when = numbers.weekday(origin.collectedAt->toTimeZone(texts.zone()));
    if (origin.fetched > 0)
        return Words::tr("Collected on %1").arg(when);
    const QString since = lastAccess ? Words::tr("has not entered since %1").arg(numbers.day(texts.dayOf(*lastAccess)))
                                     : Words::tr("never entered");
    return Words::tr("Carried from %1: %2").arg(when, since);
}

} // namespace

QString originWords(const analytics::CellOrigin& origin, const std::optional<QDateTime>& lastAccess, const Texts& texts)
{
    QStringList lines;
    if (origin.collectedAt || origin.imported > 0)
        lines << answeredWords(origin, lastAccess, texts);
    if (origin.notCollected > 0)
        lines << Words::tr("%Ln cell(s) not collected: %1. Outside the means.", nullptr, origin.notCollected)
                     .arg(Notices::sentence(origin.reason));
    return lines.join(u'\n');
}

} // namespace farol::ui
