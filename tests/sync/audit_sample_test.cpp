#include "core/sync/audit_sample.h"

#include <gtest/gtest.h>
#include <map>
#include <random>
#include <set>

using namespace farol::domain;
using namespace farol::sync;

namespace {

bool isUnderWay(Tenths tenths)
{
    return tenths > 0 && tenths < complete;
}

/// Students with some courses each, one in so many of them under way.
std::vector<Repeated> school(unsigned seed, qint64 students, unsigned oneIn)
{
    std::mt19937 random(seed);
    std::vector<Repeated> repeated;
    for (qint64 student = 1; student <= students; ++student) {
        const bool studies = random() % oneIn == 0;
        for (qint64 course = 1; course <= 1 + static_cast<qint64>(random() % 14); ++course) {
            const Tenths tenths = studies && random() % 3 == 0 ? 417 : random() % 2 == 0 ? complete : 0;
            repeated.push_back({{{student}, {course}}, tenths});
        }
    }
    return repeated;
}

} // namespace

TEST(AuditSample, IsFortyPairsOrFivePerCentOrAll)
{
    EXPECT_EQ(auditSize(0), 0U);
    EXPECT_EQ(auditSize(39), 39U);
    EXPECT_EQ(auditSize(40), 40U);
    EXPECT_EQ(auditSize(800), 40U);
    EXPECT_EQ(auditSize(801), 41U);
    EXPECT_EQ(auditSize(2000), 100U);
    EXPECT_EQ(auditSize(320'000), 16'000U);
}

TEST(AuditSample, OfAnySchoolHasOnePairAStudentAndThoseUnderWayFirst)
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const auto repeated = school(seed, 150, 1 + seed % 7);
        std::map<Pair, Tenths> tenthsOf;
        std::set<StudentId> students;
        std::set<StudentId> studying;
        for (const auto& [pair, tenths] : repeated) {
            tenthsOf[pair] = tenths;
            students.insert(pair.student);
            if (isUnderWay(tenths))
                studying.insert(pair.student);
        }
        const size_t wanted = auditSize(repeated.size());
        const auto sample = auditSample(repeated, wanted, seed);
        EXPECT_EQ(sample.size(), std::min(wanted, students.size()));
        std::set<StudentId> drawn;
        size_t underWay = 0;
        for (const Pair& pair : sample) {
            EXPECT_TRUE(drawn.insert(pair.student).second) << "twice the same student";
            ASSERT_TRUE(tenthsOf.contains(pair));
            underWay += isUnderWay(tenthsOf[pair]) ? 1 : 0;
        }
        EXPECT_EQ(underWay, std::min(studying.size(), sample.size())) << seed;
    }
}

TEST(AuditSample, IsTheSameForASeedAndAnotherForAnother)
{
    const auto repeated = school(7, 300, 3);
    const size_t wanted = auditSize(repeated.size());
    EXPECT_EQ(auditSample(repeated, wanted, 1), auditSample(repeated, wanted, 1));
    EXPECT_NE(auditSample(repeated, wanted, 1), auditSample(repeated, wanted, 2));
}

TEST(AuditSample, ReachesEveryoneInTheLongRun)
{
    const auto repeated = school(11, 200, 2);
    std::set<StudentId> everyone;
    for (const auto& one : repeated)
        everyone.insert(one.pair.student);
    std::set<StudentId> drawn;
    for (quint32 seed = 0; seed < 400; ++seed) {
        for (const Pair& pair : auditSample(repeated, 120, seed))
            drawn.insert(pair.student);
    }
    EXPECT_EQ(drawn, everyone);
}

TEST(AuditSample, OfNothingIsNothing)
{
    EXPECT_TRUE(auditSample({}, 40, 1).empty());
    EXPECT_TRUE(auditSample(school(1, 3, 1), 0, 1).empty());
}
