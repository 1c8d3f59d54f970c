#include "profile_words.h"

#include <QCoreApplication>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
};

} // namespace

QString profileWord(domain::Profile profile)
{
    switch (profile) {
    case domain::Profile::Stalled:
        return Words::tr("stalled", "study profile");
    case domain::Profile::LastWeek:
        return Words::tr("last week");
    case domain::Profile::Accelerating:
        return Words::tr("accelerating");
    case domain::Profile::Steady:
        return Words::tr("steady");
    case domain::Profile::Bursts:
        return Words::tr("in bursts");
    }
    return {};
}

QString profileRule(domain::Profile profile)
{
    switch (profile) {
    case domain::Profile::Stalled:
        return Words::tr("No study in any of the gains.");
    case domain::Profile::LastWeek:
        return Words::tr("60 % or more of all study came in the last week.");
    case domain::Profile::Accelerating:
        return Words::tr("Regular, and growing by more than 1 p.p. a week.");
    case domain::Profile::Steady:
        return Words::tr("Regular: the gains are spread over the weeks (R of 0.80 or more).");
    case domain::Profile::Bursts:
        return Words::tr("Irregular: a few weeks have most of the study (R under 0.80).");
    }
    return {};
}

} // namespace farol::ui
