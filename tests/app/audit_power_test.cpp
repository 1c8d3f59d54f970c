#include "app/simulator/school.h"
#include "core/sync/audit_sample.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

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

/// A pair before the week's first question, but for its last access, and whether it has changed since.
struct Pictured {
    HeldPair held;
    simulator::Member member;
    bool differs = false;
};

/// The pairs of an ordinary school a week after a full photo, by student and course.
std::vector<Pictured> picture(const simulator::School& school)
{
    std::map<domain::Pair, Pictured> pairs;
    for (const auto& cohort : school.plan().cohorts) {
        for (const auto& member : school.members(cohort.tag, now)) {
            for (const auto& course : school.plan().tracks[0].courses) {
                Pictured& pair = pairs[{member.student->id, course.id}];
                pair.member = member;
                pair.held.student = member.student->id;
                pair.held.course = course.id;
                const auto before = school.truth(pair.held.student, course.id, photographed);
                if (!before)
                    continue;
                const auto after = school.truth(pair.held.student, course.id, now);
                pair.held.stateBefore = stateOf(*before);
                pair.held.tenthsBefore = before->tenths();
                pair.held.collectedBefore = photographed;
                pair.differs = stateOf(*before) != stateOf(*after) || before->tenths() != after->tenths();
            }
        }
    }
    std::vector<Pictured> list;
    for (const auto& [key, pair] : pairs)
        list.push_back(pair);
    return list;
}

/// How many of the audit's sample differ when the last access of so many students in a hundred stands still.
int differing(const simulator::School& school, const std::vector<Pictured>& pairs, int still)
{
    std::vector<sync::Repeated> repeated;
    std::set<domain::Pair> changed;
    for (Pictured pair : pairs) {
        pair.held.lastAccess = school.toldAccess(pair.member, still);
        if (sync::stepOf(pair.held, {sync::RunKind::New, sync::Carrying::Allowed}) != sync::Step::Repeat)
            continue;
        repeated.push_back({{pair.held.student, pair.held.course}, pair.held.tenthsBefore});
        if (pair.differs)
            changed.insert(repeated.back().pair);
    }
    const auto seed = static_cast<quint32>(school.plan().seed * 7919 + 1);
    const auto sample = sync::auditSample(repeated, sync::auditSize(repeated.size()), seed);
    return static_cast<int>(
        std::count_if(sample.begin(), sample.end(), [&](const domain::Pair& pair) { return changed.contains(pair); }));
}

/// In how many of a hundred seeded weeks the audit finds two differences or more: by how many students in a hundred
/// have an access that stands still.
const std::map<int, int>& noticed()
{
    static const std::map<int, int> counts = [] {
        std::map<int, int> counting{{0, 0}, {3, 0}, {30, 0}};
        for (quint64 seed = 1; seed <= 100; ++seed) {
            const simulator::School school(simulator::SchoolPlan::ordinary(now.date(), seed));
            const auto pairs = picture(school);
            for (auto& [still, count] : counting)
                count += differing(school, pairs, still) >= 2 ? 1 : 0;
        }
        return counting;
    }();
    return counts;
}

} // namespace

TEST(AuditPower, NoticesThatTheAccessOfThreeInTenStandsStill)
{
    RecordProperty("noticed_of_100_at_30_percent", noticed().at(30));
    std::printf("the audit notices %d of 100 weeks in which 30 %% study unseen\n", noticed().at(30));
    EXPECT_GE(noticed().at(30), 95);
}

TEST(AuditPower, OfThreeInAHundredIsComputed)
{
    RecordProperty("noticed_of_100_at_3_percent", noticed().at(3));
    std::printf("the audit notices %d of 100 weeks in which 3 %% study unseen\n", noticed().at(3));
    EXPECT_GT(noticed().at(3), noticed().at(0));
}

TEST(AuditPower, SeldomCriesWolf)
{
    std::printf("the audit notices %d of 100 weeks in which nobody studies unseen\n", noticed().at(0));
    EXPECT_LE(noticed().at(0), 5) << "only what the platform itself takes back may differ";
}

} // namespace farol::tests
