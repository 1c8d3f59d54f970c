#include "definitions.h"

#include "numbers.h"
#include "status_word.h"
#include "ui/pages/profile_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace farol::ui {

using domain::Profile;
using domain::Status;
using domain::Tolerance;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Definitions)
};

/// The rule of a situation that is told by its distance from the expected.
QString cutRule(Status status, const Tolerance& tolerance)
{
    const Numbers numbers;
    const QString onTrack = numbers.points(-tolerance.onTrack);
    const QString late = numbers.points(-tolerance.late);
    if (status == Status::OnTrack)
        return Words::tr("progress minus expected is %1 or better").arg(onTrack);
    if (status == Status::Attention)
        return Words::tr("progress minus expected is below %1, down to %2").arg(onTrack, late);
    return Words::tr("progress minus expected is below %1").arg(late);
}

} // namespace

QString progressRule()
{
    return Words::tr("Mean of the chosen courses that were collected. Not started counts as 0; not collected and "
                     "without access do not count.");
}

QString meanRule()
{
    return Words::tr("Mean over the collected cells (student × chosen course). Not started counts as 0; not collected "
                     "and without access never enter it. Who is in two of the chosen cohorts counts once.");
}

QString changeRule()
{
    return Words::tr("The change is against the previous photo of the filter; with one photo there is none.");
}

QString gainRule()
{
    return Words::tr("Progress now minus that of the photo before, over the courses collected in both, in percentage "
                     "points a week. Over weeks without a photo it is shared out among them (estimated, ≈). A first "
                     "photo has no gain.");
}

QString meanChangeRule()
{
    return Words::tr("Mean of the last week minus that of the previous photo of the filter, in percentage points. Who "
                     "enters or leaves moves it, too: it is no gain.");
}

QString expectedRule()
{
    return Words::tr("What progress should be by now: the courses one after the other, each going from 0 to 100 % over "
                     "its expected weeks, by the cohort's clock (days since its start, without recess weeks, / 7). "
                     "Mean over exactly the courses that enter the progress; none without a start date.");
}

QString gapRule()
{
    return Words::tr("Progress minus expected, in percentage points: negative is behind.");
}

QString coverageRule()
{
    return Words::tr("Collected: cells the platform answered, with progress or not started, of those expected, which "
                     "are all but the ones without access.");
}

QString stalledRule()
{
    return Words::tr("the last two gains exist and neither shows study, over the whole track whatever courses are "
                     "chosen, and the student has not finished");
}

QString stalledLine()
{
    return defined(Words::tr("stalled"), stalledRule());
}

QString neverEnteredRule()
{
    return Words::tr("the platform's list has no access of this student");
}

QString notStartedRule()
{
    return Words::tr("the platform answered 0, or no progress; counts as 0 in means");
}

QString notCollectedRule()
{
    return Words::tr("not known: no connection, an error, or its turn did not come; outside every mean, never 0");
}

QString noAccessRule()
{
    return Words::tr("the platform refuses this course to this student; outside every mean, and not expected");
}

QString lineRule()
{
    return Words::tr("Dashed: what is expected. A week without a photo is a gap in the line, the week in progress a "
                     "hollow dot.");
}

QString fetchedRule()
{
    return Words::tr("Cells (student × course) that the platform was asked in this run and answered.");
}

QString repeatedRule()
{
    return Words::tr("Cells kept from the photo before without asking: their students have not entered the platform "
                     "since, so that nothing can have changed.");
}

QString failedRule()
{
    return Words::tr("Cells that were asked and not answered: not collected, never zero.");
}

QString survivorRule()
{
    return Words::tr("The mean is only of who is still there: when those who were behind leave, it rises though nobody "
                     "studied more. Read it beside the retention.");
}

QString defined(const QString& word, const QString& rule)
{
    //: a word and what it means
    return Words::tr("%1: %2").arg(word, rule);
}

QString cellRules()
{
    return QStringList{defined(Words::tr("not started"), notStartedRule()),
        defined(Words::tr("not collected"), notCollectedRule()), defined(Words::tr("no access"), noAccessRule())}
        .join(u'\n');
}

QString statusRule(Status status, const std::optional<Tolerance>& tolerance)
{
    switch (status) {
    case Status::Finished:
        return Words::tr("every chosen course was collected and is at 100 %; those without access do not count");
    case Status::NoData:
        return Words::tr("nothing was collected, everything is without access, or nothing is expected: the cohort has "
                         "no start date or has not begun");
    case Status::OnTrack:
    case Status::Attention:
    case Status::Late:
        break;
    }
    if (tolerance)
        return cutRule(status, *tolerance);
    if (status == Status::OnTrack)
        return Words::tr("behind the expected by no more than the first tolerance of the track");
    return status == Status::Attention
        ? Words::tr("behind the expected by more than the first tolerance of the track, not by more than the second")
        : Words::tr("behind the expected by more than the second tolerance of the track");
}

QString statusLine(Status status, const std::optional<Tolerance>& tolerance)
{
    return defined(statusWord(status), statusRule(status, tolerance));
}

QString situationRules(const std::optional<Tolerance>& tolerance)
{
    QStringList lines;
    for (const Status status : domain::allStatuses)
        lines << statusLine(status, tolerance);
    lines << stalledLine() << defined(Words::tr("never entered"), neverEnteredRule());
    return lines.join(u'\n');
}

QString profileRules()
{
    QStringList lines{Words::tr("How the study of the last gains (4 to 8) is spread over the weeks. R is the "
                                "regularity: 0 when one week has all the study, 1 when all have the same.")};
    for (const Profile profile :
        {Profile::Stalled, Profile::LastWeek, Profile::Accelerating, Profile::Steady, Profile::Bursts})
        lines << defined(profileWord(profile), profileRule(profile));
    return lines.join(u'\n');
}

} // namespace farol::ui
