#include "app/simulator/school.h"
#include "core/domain/week.h"

#include <QJsonArray>

#include <gtest/gtest.h>
#include <set>

namespace farol::simulator {

namespace {

const QDate today(2026, 11, 20);

QDateTime fridayNoon(int weeksAgo)
{
    return QDateTime(today.addDays(-7 * weeksAgo), QTime(15, 0), Qt::UTC);
}

/// Mean progress in tenths over the pairs with access of everybody listed, and how many are finished.
double meanProgress(const School& school, const QDateTime& now)
{
    double sum = 0;
    int cells = 0;
    for (const auto& cohort : school.plan().cohorts)
        for (const auto& member : school.members(cohort.tag, now))
            for (const auto& course : school.track(cohort.track)->courses)
                if (const auto truth = school.truth(member.student->id, course.id, now); truth && truth->access) {
                    sum += truth->tenths();
                    ++cells;
                }
    return cells ? sum / cells : 0;
}

TEST(SimulatedSchool, IsTheSameForTheSameSeed)
{
    const School one(SchoolPlan::demonstration(today, 7));
    const School two(SchoolPlan::demonstration(today, 7));
    ASSERT_EQ(one.students().size(), two.students().size());
    for (size_t i = 0; i < one.students().size(); ++i) {
        const auto& left = one.students()[i];
        const auto& right = two.students()[i];
        EXPECT_EQ(left.id, right.id);
        EXPECT_EQ(left.name, right.name);
        EXPECT_EQ(left.email, right.email);
        EXPECT_EQ(one.truth(left.id, {91198}, fridayNoon(0)), two.truth(right.id, {91198}, fridayNoon(0)));
        EXPECT_EQ(one.lastAccess(left.id, fridayNoon(3)), two.lastAccess(right.id, fridayNoon(3)));
    }
}

TEST(SimulatedSchool, AnotherSeedIsAnotherSchool)
{
    const School one(SchoolPlan::ofSizes({30}, 4, today, 1));
    const School two(SchoolPlan::ofSizes({30}, 4, today, 2));
    int namesakes = 0;
    for (size_t i = 0; i < one.students().size(); ++i)
        namesakes += one.students()[i].name == two.students()[i].name ? 1 : 0;
    EXPECT_LT(namesakes, 5);
}

TEST(SimulatedSchool, HasTheTwoRealTrilhasAndAboutAHundredAndEightyStudents)
{
    const School school(SchoolPlan::demonstration(today));
    EXPECT_EQ(school.track(QStringLiteral("analista"))->courses.size(), 14u);
    EXPECT_EQ(school.track(QStringLiteral("cientista"))->courses.size(), 19u);
    EXPECT_EQ(school.course({171026})->name, QStringLiteral("Métricas de negócio"));
    EXPECT_NEAR(static_cast<double>(school.students().size()), 180, 25);
    std::set<QDate> starts;
    for (const auto& cohort : school.plan().cohorts)
        if (cohort.track == QStringLiteral("analista")) {
            EXPECT_TRUE(starts.insert(cohort.start).second) << "two turmas of a trilha start together";
        }
    EXPECT_EQ(starts.size(), 6u);
}

TEST(SimulatedSchool, IsOrdinaryWithElevenTurmasOfAMonthEach)
{
    const School school(SchoolPlan::ordinary(today));
    EXPECT_EQ(school.students().size(), 312u);
    EXPECT_EQ(school.plan().cohorts.size(), 11u);
    EXPECT_LE(school.plan().cohorts.back().start, today);
    EXPECT_GE(school.plan().cohorts.front().start.daysTo(school.plan().cohorts.back().start), 300);
}

TEST(SimulatedSchool, TakesLessonsBackOnlyWhenItIsTo)
{
    SchoolPlan plan = SchoolPlan::ordinary(today);
    const auto regressions = [&plan] {
        const School school(plan);
        int count = 0;
        for (const auto& student : school.students())
            for (const auto& course : school.plan().tracks[0].courses)
                for (int weeksAgo = 20; weeksAgo > 0; --weeksAgo) {
                    const auto before = school.truth(student.id, course.id, fridayNoon(weeksAgo));
                    const auto after = school.truth(student.id, course.id, fridayNoon(weeksAgo - 1));
                    count += before && after->lessons < before->lessons ? 1 : 0;
                }
        return count;
    };
    EXPECT_GT(regressions(), 0);
    plan.resetsPerThousand = 0;
    EXPECT_EQ(regressions(), 0);
}

TEST(SimulatedSchool, ListsExactlyTheSizesAskedFor)
{
    const School school(SchoolPlan::ofSizes({320, 12, 7}, 4, today));
    for (int weeksAgo = 0; weeksAgo <= 8; ++weeksAgo) {
        EXPECT_EQ(school.members({101}, fridayNoon(weeksAgo)).size(), 320u);
        EXPECT_EQ(school.members({102}, fridayNoon(weeksAgo)).size(), 12u);
        EXPECT_EQ(school.members({103}, fridayNoon(weeksAgo)).size(), 7u);
    }
    EXPECT_TRUE(school.members({101}, fridayNoon(9)).empty());
    EXPECT_TRUE(school.members({999}, fridayNoon(0)).empty());
}

TEST(SimulatedSchool, ProgressChangesOnlyWithAnAccess)
{
    const School school(SchoolPlan::demonstration(today));
    int changes = 0;
    for (const auto& student : school.students())
        for (const auto& track : school.plan().tracks)
            for (const auto& course : track.courses)
                for (int weeksAgo = 11; weeksAgo > 0; --weeksAgo) {
                    const auto before = school.truth(student.id, course.id, fridayNoon(weeksAgo));
                    const auto after = school.truth(student.id, course.id, fridayNoon(weeksAgo - 1));
                    if (!before || *before == *after)
                        continue;
                    ++changes;
                    const auto access = school.lastAccess(student.id, fridayNoon(weeksAgo - 1));
                    ASSERT_TRUE(access.has_value());
                    EXPECT_GT(*access, fridayNoon(weeksAgo));
                }
    EXPECT_GT(changes, 1000);
}

TEST(SimulatedSchool, ProgressMostlyGrows)
{
    const School school(SchoolPlan::demonstration(today));
    int grown = 0;
    int fallen = 0;
    for (const auto& student : school.students())
        for (const auto& course : school.plan().tracks[student.track].courses)
            for (int weeksAgo = 11; weeksAgo > 0; --weeksAgo) {
                const auto before = school.truth(student.id, course.id, fridayNoon(weeksAgo));
                const auto after = school.truth(student.id, course.id, fridayNoon(weeksAgo - 1));
                grown += before && before->lessons < after->lessons ? 1 : 0;
                fallen += before && before->lessons > after->lessons ? 1 : 0;
            }
    EXPECT_GT(fallen, 0) << "no regression to show";
    EXPECT_LT(fallen * 50, grown);
}

TEST(SimulatedSchool, TruthAddsUp)
{
    const School school(SchoolPlan::ofSizes({60}, 5, today));
    for (const auto& member : school.members({101}, fridayNoon(0)))
        for (const auto& course : school.plan().tracks[0].courses) {
            const auto truth = school.truth(member.student->id, course.id, fridayNoon(0));
            ASSERT_TRUE(truth.has_value());
            if (!truth->access)
                continue;
            EXPECT_EQ(truth->of, course.lessons);
            EXPECT_LE(truth->lessons, truth->of);
            EXPECT_GE(truth->watched, truth->lessons);
            EXPECT_EQ(truth->tenths(), qRound(1000.0 * truth->lessons / truth->of));
            if (!member.lastAccess) {
                EXPECT_EQ(truth->lessons, 0);
            }
        }
}

TEST(SimulatedSchool, RoundsAsTheDocumentedExample)
{
    EXPECT_EQ((Truth{.lessons = 5, .of = 12}.tenths()), 417);
    EXPECT_EQ((Truth{.lessons = 12, .of = 12}.tenths()), 1000);
    EXPECT_EQ((Truth{.lessons = 0, .of = 12}.tenths()), 0);
}

TEST(SimulatedSchool, RefusesSomePairsAndOtherTrilhas)
{
    const School school(SchoolPlan::demonstration(today));
    int refused = 0;
    int pairs = 0;
    for (const auto& student : school.students())
        for (const auto& course : school.plan().tracks[student.track].courses)
            if (const auto truth = school.truth(student.id, course.id, fridayNoon(0))) {
                ++pairs;
                refused += truth->access ? 0 : 1;
            }
    EXPECT_GT(refused, pairs / 200);
    EXPECT_LT(refused, pairs / 30);
    EXPECT_FALSE(school.truth({1}, {91198}, fridayNoon(0)).has_value());
    EXPECT_FALSE(school.truth(school.students()[0].id, {1}, fridayNoon(0)).has_value());
}

TEST(SimulatedSchool, MovesWeekByWeekTowardsTheEnd)
{
    const School school(SchoolPlan::ofSizes({120, 80}, 14, today, 1, 12));
    double last = -1;
    for (int weeksAgo = 11; weeksAgo >= 0; --weeksAgo) {
        const double mean = meanProgress(school, fridayNoon(weeksAgo));
        EXPECT_GT(mean, last) << weeksAgo << " weeks ago";
        last = mean;
    }
    EXPECT_GT(last, 250) << "after 12 weeks of 28";
    EXPECT_LT(last, 450);
}

TEST(SimulatedSchool, FindsAPersonByIdEMailAndDocument)
{
    const School school(SchoolPlan::ofSizes({40}, 2, today));
    int found = 0;
    for (const auto& student : school.students()) {
        EXPECT_EQ(school.find(QString::number(student.id.value)), &student);
        if (!student.email.isNull()) {
            EXPECT_EQ(school.find(student.email), &student);
        }
        if (!student.document.isNull())
            found += school.find(student.document) == &student ? 1 : 0;
    }
    EXPECT_GT(found, 20);
    EXPECT_EQ(school.find(QStringLiteral("ninguem@example.com")), nullptr);
    EXPECT_EQ(school.find(QString()), nullptr);
}

TEST(SimulatedSchool, WritesASchoolFileThatNamesEverything)
{
    const School school(SchoolPlan::demonstration(today));
    const auto file = school.schoolFile();
    EXPECT_EQ(file.value(u"formato").toInt(), 1);
    EXPECT_EQ(file.value(u"turmas").toArray().size(), static_cast<qsizetype>(school.plan().cohorts.size()));
    QStringList tutors;
    for (const auto& tutor : file.value(u"tutores").toArray())
        tutors << tutor[u"nome"].toString();
    for (const auto& cohort : file.value(u"turmas").toArray()) {
        EXPECT_TRUE(tutors.contains(cohort[u"tutor"].toString()));
        EXPECT_TRUE(QDate::fromString(cohort[u"inicio"].toString(), Qt::ISODate).isValid());
        EXPECT_NE(school.cohort({cohort[u"tag_id"].toInteger()}), nullptr);
    }
    for (const auto& track : file.value(u"trilhas").toArray())
        for (const auto& course : track[u"cursos"].toArray()) {
            const double halves = course[u"semanas"].toDouble() * 2;
            EXPECT_EQ(halves, qRound(halves));
            EXPECT_GE(halves, 1);
        }
    ASSERT_FALSE(file.value(u"recessos").toArray().isEmpty());
    for (const auto& recess : file.value(u"recessos").toArray())
        EXPECT_TRUE(domain::Week::fromKey(recess.toString()).has_value());
}

} // namespace

} // namespace farol::simulator
