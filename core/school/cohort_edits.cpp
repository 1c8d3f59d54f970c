#include "cohort_edits.h"

#include "inputs.h"
#include "limits.h"
#include "next_id.h"

#include <algorithm>

namespace farol::school {

using namespace farol::domain;

namespace {

/// What stands against the edited turma: all others, and of their tags none when it is archived itself.
School withoutEdited(School school, const Cohort& edited)
{
    std::erase_if(school.cohorts, [&](const Cohort& cohort) { return cohort.id == edited.id; });
    for (Cohort& cohort : school.cohorts)
        cohort.archived = cohort.archived || edited.archived;
    return school;
}

} // namespace

Assessment assessEdit(
    CohortId edited, const Adding& typed, const School& registered, const std::optional<std::vector<Tag>>& tags)
{
    const Cohort* now = registered.cohort(edited);
    if (!now) {
        Assessment gone;
        gone.outcomes.fill(Outcome::Waiting);
        gone.problem = Problem{QStringLiteral("numero"), ProblemKind::NoSuchCohort, typed.number};
        return gone;
    }
    const auto tag = readNumber(QStringLiteral("tag"), typed.tag, largestId);
    const bool staysTag = tag && *tag == now->tag.value;
    Assessment assessment =
        assess(typed, withoutEdited(registered, *now), staysTag ? std::vector<Tag>{{now->tag, {}}} : tags);
    if (assessment.cohort) {
        assessment.cohort->id = edited;
        assessment.cohort->archived = now->archived;
    }
    return assessment;
}

const Cohort* servedBy(const School& school, TagId tag, CohortId except)
{
    const auto found = std::find_if(school.cohorts.begin(), school.cohorts.end(),
        [&](const Cohort& cohort) { return !cohort.archived && cohort.tag == tag && cohort.id != except; });
    return found == school.cohorts.end() ? nullptr : &*found;
}

const Cohort* everServedBy(const School& school, TagId tag, CohortId except)
{
    if (const Cohort* active = servedBy(school, tag, except))
        return active;
    const auto found = std::find_if(school.cohorts.begin(), school.cohorts.end(),
        [&](const Cohort& cohort) { return cohort.tag == tag && cohort.id != except; });
    return found == school.cohorts.end() ? nullptr : &*found;
}

School withCohort(School school, Cohort cohort)
{
    const auto found = std::find_if(
        school.cohorts.begin(), school.cohorts.end(), [&](const Cohort& each) { return each.id == cohort.id; });
    if (found != school.cohorts.end()) {
        *found = cohort;
        return school;
    }
    cohort.id = nextId(school.cohorts);
    school.cohorts.push_back(cohort);
    return school;
}

School withArchived(School school, CohortId cohort)
{
    for (Cohort& each : school.cohorts)
        each.archived = each.archived || each.id == cohort;
    return school;
}

School withReactivated(School school, CohortId cohort)
{
    for (Cohort& each : school.cohorts)
        each.archived = each.archived && each.id != cohort;
    return school;
}

} // namespace farol::school
