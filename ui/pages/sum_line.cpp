#include "sum_line.h"

#include "profile_words.h"

#include <QCoreApplication>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SumLine)
};

const QString dot = QStringLiteral(" \u00B7 ");

} // namespace

QString sumLine(const analytics::SelectionSum& sum, std::optional<domain::Tenths> gain, const Numbers& numbers)
{
    QStringList parts{Words::tr("%Ln student(s) chosen", nullptr, sum.students())};
    parts << Words::tr("mean %1").arg(numbers.percent(sum.mean()));
    parts << Words::tr("gain %1").arg(numbers.points(gain));
    parts << Words::tr("%1 of %2 cells collected")
                 .arg(numbers.count(sum.counts().answered), numbers.count(sum.counts().expected()));
    return parts.join(dot);
}

QString profileLine(const analytics::ProfileCounts& counts, const Numbers& numbers)
{
    using domain::Profile;
    QStringList parts;
    for (const Profile profile :
        {Profile::Steady, Profile::LastWeek, Profile::Accelerating, Profile::Bursts, Profile::Stalled}) {
        const bool isRead = profile == Profile::Steady || profile == Profile::LastWeek;
        if (isRead || counts.of(profile) > 0)
            parts << numbers.count(counts.of(profile)) + u' ' + profileWord(profile);
    }
    if (counts.without() > 0)
        parts << Words::tr("%1 without a profile").arg(numbers.count(counts.without()));
    return parts.join(dot);
}

} // namespace farol::ui
