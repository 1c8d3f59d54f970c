#include "app/simulator/school.h"
#include "core/sync/audit_sample.h"

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

using domain::CellState;
using storage::HeldPair;

const QDateTime photographed(QDate(2026, 11, 13), QTime(17, 0), Qt::UTC); ///< all of it, a week before
const QDateTime now(QDate(2026, 11, 20), QTime(17, 0), Qt::UTC);

CellState stateOf(const simulator::Truth& truth)
{
    if (!truth.access)
        return CellState::NoAccess;
    return truth.tenths() > 0 ? CellState::Value : CellState::NotStarted;
}

/// What a school's week after a full photo comes to, by plan and truth alone.
struct AuditedWeek {
    int repeated = 0;
    int changedUnseen = 0; ///< of `repeated`
    int audited = 0;
    int differing = 0;

    bool isNoticed() const { return differing >= 2; }
};

/// A pair as the store would hold it before the week's first question.
HeldPair heldOf(const simulator::School& school, const simulator::Member& member, domain::CourseId course, int still)
{
    HeldPair held;
    held.student = member.student->id;
    held.course = course;
    held.lastAccess = school.toldAccess(member, still);
    if (const auto before = school.truth(held.student, course, photographed)) {
        held.stateBefore = stateOf(*before);
        held.tenthsBefore = before->access ? before->tenths() : 0;
        held.collectedBefore = photographed;
    }
    return held;
}

bool differs(const simulator::School& school, const domain::Pair& pair)
{
    const auto before = school.truth(pair.student, pair.course, photographed);
    const auto after = school.truth(pair.student, pair.course, now);
    return stateOf(*before) != stateOf(*after) || before->tenths() != after->tenths();
}

/// Students whose last access stands still: so many in a hundred.
AuditedWeek auditWeek(quint64 seed, int still)
{
    const simulator::School school(simulator::SchoolPlan::ordinary(now.date(), seed));
    const auto& courses = school.plan().tracks[0].courses;
    std::map<domain::Pair, HeldPair> held;
    for (const auto& cohort : school.plan().cohorts) {
        for (const auto& member : school.members(cohort.tag, now)) {
            for (const auto& course : courses)
                held.try_emplace({member.student->id, course.id}, heldOf(school, member, course.id, still));
        }
    }
    std::vector<sync::Repeated> repeated;
    AuditedWeek week;
    for (const auto& [pair, one] : held) {
        if (sync::stepOf(one, {sync::RunKind::New, sync::Carrying::Allowed}) != sync::Step::Repeat)
            continue;
        repeated.push_back({pair, one.tenthsBefore});
        week.changedUnseen += differs(school, pair) ? 1 : 0;
    }
    const auto sample =
        sync::auditSample(repeated, sync::auditSize(repeated.size()), static_cast<quint32>(seed * 7919 + 1));
    week.repeated = static_cast<int>(repeated.size());
    week.audited = static_cast<int>(sample.size());
    week.differing = static_cast<int>(
        std::count_if(sample.begin(), sample.end(), [&](const domain::Pair& pair) { return differs(school, pair); }));
    return week;
}

int noticedOfHundred(int still)
{
    int noticed = 0;
    for (quint64 seed = 1; seed <= 100; ++seed)
        noticed += auditWeek(seed, still).isNoticed() ? 1 : 0;
    return noticed;
}

} // namespace

TEST(AuditPower, NoticesThatTheAccessOfThreeInTenStandsStill)
{
    const int noticed = noticedOfHundred(30);
    RecordProperty("noticed_of_100_at_30_percent", noticed);
    EXPECT_GE(noticed, 95);
}

TEST(AuditPower, OfThreeInAHundredIsComputed)
{
    const int noticed = noticedOfHundred(3);
    RecordProperty("noticed_of_100_at_3_percent", noticed);
    std::printf("the audit notices %d of 100 weeks in which 3 %% of the students study unseen\n", noticed);
    EXPECT_GT(noticed, noticedOfHundred(0));
}

TEST(AuditPower, SeldomCriesWolf)
{
    EXPECT_LE(noticedOfHundred(0), 5) << "only what the platform itself takes back may differ";
}

} // namespace farol::tests
