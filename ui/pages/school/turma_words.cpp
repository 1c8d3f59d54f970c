#include "turma_words.h"

#include "core/school/cohort_edits.h"
#include "core/school/inputs.h"
#include "core/school/limits.h"
#include "core/school/named.h"
#include "ui/registration_notices.h"

namespace farol::ui {

using school::Check;
using school::ProblemKind;
using school::RemarkKind;

QString TurmaWords::name(const domain::School& school, const domain::Cohort& cohort)
{
    const domain::Track* track = school.track(cohort.track);
    return tr("Cohort %1 of the track %2").arg(cohort.number).arg(track ? track->name : QString());
}

QString TurmaWords::sentence(
    const school::Problem& problem, const school::Adding& typed, const domain::School& registered)
{
    const domain::Cohort* other = collidingWith(problem, typed, registered);
    if (problem.kind == ProblemKind::TagInUse && other) {
        school::Problem named = problem;
        named.other = name(registered, *other);
        return RegistrationNotices::sentence(named);
    }
    if (problem.kind == ProblemKind::CohortExists && other)
        return RegistrationNotices::sentence(problem) + u' '
            + (other->archived ? tr("It is archived, with the tag %1: reactivate it, or choose another number.")
                               : tr("Its tag is %1."))
                  .arg(other->tag.value);
    if (problem.kind == ProblemKind::BadDate)
        return tr("%1 is not a date such as 07/12/2026.").arg(problem.value);
    if (problem.kind == ProblemKind::NoSuchCohort)
        return tr("This cohort was removed meanwhile.");
    return RegistrationNotices::sentence(problem);
}

QString TurmaWords::sentence(const school::Remark& remark, const domain::School& registered, const Numbers& numbers)
{
    const domain::Cohort* other = registered.cohort(remark.cohort);
    switch (remark.kind) {
    case RemarkKind::StartsLater:
        return tr("Begins on %1: nothing is expected until then.").arg(numbers.day(remark.day));
    case RemarkKind::BeforePhotos:
        return tr("Begins before the oldest photo, of the week of %1: the weeks until then have no progress.")
            .arg(numbers.day(remark.week.monday()));
    case RemarkKind::NoStudents:
        return tr("The tag has no students in Cademí yet: the cohort stays empty until they come.");
    case RemarkKind::ServedOther:
        return tr("The tag was that of %1, archived: check that it is the right one.")
            .arg(other ? name(registered, *other) : QString());
    case RemarkKind::RejudgesPast:
        return tr("Another start changes the situation of past weeks, too.");
    }
    return {};
}

QString TurmaWords::nameOf(Check check)
{
    switch (check) {
    case Check::Numbers:
        return tr("whole numbers in tag and cohort");
    case Check::TagExists:
        return tr("tag exists in Cademí");
    case Check::TagFree:
        return tr("tag not registered yet");
    case Check::NumberFree:
        return tr("cohort not registered in the track yet");
    case Check::TrackExists:
    case Check::StartDate:
    case Check::TutorExists:
        break;
    }
    return {};
}

QString TurmaWords::firstWeek(QDate start, const Numbers& numbers)
{
    return tr("The start sets week 1 of the expected pace: %1 to %2.")
        .arg(numbers.day(start), numbers.day(start.addDays(6)));
}

const domain::Cohort* collidingWith(
    const school::Problem& problem, const school::Adding& typed, const domain::School& registered)
{
    if (problem.kind == ProblemKind::TagInUse) {
        const auto tag = school::readNumber({}, typed.tag, school::largestId);
        return tag ? school::servedBy(registered, {*tag}) : nullptr;
    }
    const domain::Track* track = school::trackNamed(registered, typed.track);
    const auto number = school::readNumber({}, typed.number, school::largestCohortNumber);
    if (problem.kind != ProblemKind::CohortExists || !track || !number)
        return nullptr;
    return school::cohortNumbered(registered, track->id, static_cast<int>(*number));
}

} // namespace farol::ui
