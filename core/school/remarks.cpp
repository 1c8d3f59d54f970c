#include "remarks.h"

#include "cohort_edits.h"
#include "inputs.h"
#include "limits.h"
#include "named.h"

namespace farol::school {

using namespace farol::domain;
using enum RemarkKind;

namespace {

void lookAtTag(
    TagId tag, const Adding& typed, const School& registered, const RemarkFacts& facts, std::vector<Remark>& remarks)
{
    if (facts.students == 0)
        remarks.push_back({NoStudents});
    const Track* track = trackNamed(registered, typed.track);
    for (const Cohort& cohort : registered.cohorts) {
        if (cohort.archived && cohort.tag == tag && cohort.id != facts.edited && track && cohort.track != track->id) {
            remarks.push_back({ServedOther, {}, {}, cohort.id});
            return;
        }
    }
}

void lookAtStart(
    const std::optional<QDate>& start, const School& registered, const RemarkFacts& facts, std::vector<Remark>& remarks)
{
    const Cohort* edited = facts.edited ? registered.cohort(*facts.edited) : nullptr;
    if (edited && edited->start == start)
        return;
    if (start && *start > facts.today)
        remarks.push_back({StartsLater, *start});
    else if (start && facts.firstPhoto && *start < facts.firstPhoto->monday())
        remarks.push_back({BeforePhotos, *start, *facts.firstPhoto});
    if (edited && facts.hasPhotos)
        remarks.push_back({RejudgesPast});
}

} // namespace

std::vector<Remark> remarksOn(const Adding& typed, const School& registered, const RemarkFacts& facts)
{
    std::vector<Remark> remarks;
    if (const auto start = readStart(QStringLiteral("inicio"), typed.start))
        lookAtStart(*start, registered, facts, remarks);
    if (const auto tag = readNumber(QStringLiteral("tag"), typed.tag, largestId))
        lookAtTag(TagId{*tag}, typed, registered, facts, remarks);
    return remarks;
}

} // namespace farol::school
