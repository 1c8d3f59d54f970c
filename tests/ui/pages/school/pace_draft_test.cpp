#include "core/school/versions.h"
#include "ui/appearance.h"
#include "ui/pages/school/pace_curve.h"
#include "ui/pages/school/pace_draft.h"
#include "ui/pages/school/pace_versions.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using Bound = PaceDraft::Bound;

namespace {

domain::Track track(const domain::Tolerance& tolerance = {})
{
    return {{1}, QStringLiteral("analista"), tolerance,
        {{{{1}, QStringLiteral("SQL")}, 2}, {{{2}, QStringLiteral("Excel")}, 6}}};
}

class PaceDrafts : public testing::Test {
protected:
    void SetUp() override { draft.take(track()); }

    PaceDraft draft{Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil))};
};

} // namespace

TEST_F(PaceDrafts, ReadHalfWeeksAsTheyAreTyped)
{
    draft.type(domain::CourseId{1}, QStringLiteral(" 2,5 "));
    EXPECT_TRUE(draft.isValid());
    EXPECT_TRUE(draft.isChanged());
    EXPECT_EQ(draft.courses().front().halfWeeks, 5);
    draft.type(domain::CourseId{1}, QStringLiteral("1"));
    EXPECT_FALSE(draft.isChanged()); // as it is saved
    EXPECT_EQ(draft.weeks({2}), QStringLiteral("3"));
}

TEST_F(PaceDrafts, RefuseWhatIsNoLengthAndKeepIt)
{
    for (const QString& typed : {QStringLiteral("0"), QStringLiteral("-1"), QStringLiteral("\u22121"),
             QStringLiteral("1000"), QStringLiteral("2,3"), QStringLiteral("duas"), QStringLiteral(""),
             QStringLiteral("1.234,5"), QString(500, u'9')}) {
        draft.type(domain::CourseId{1}, typed);
        EXPECT_FALSE(draft.isValid()) << qPrintable(typed);
        EXPECT_FALSE(draft.problem(domain::CourseId{1}).isEmpty()) << qPrintable(typed);
        EXPECT_EQ(draft.weeks({1}), typed);
        EXPECT_EQ(draft.courses().front().halfWeeks, 2); // the curve goes on with what is saved
    }
    draft.type(domain::CourseId{1}, QStringLiteral("0"));
    EXPECT_EQ(draft.problem(domain::CourseId{1}),
        QStringLiteral("0 weeks are out of range: a course takes from 0,5 to 104."));
    draft.type(domain::CourseId{1}, QStringLiteral("2,3"));
    EXPECT_TRUE(draft.problem(domain::CourseId{1}).startsWith(QStringLiteral("“2,3” is not a length")));
    draft.giveUp();
    EXPECT_TRUE(draft.isValid());
    EXPECT_EQ(draft.weeks({1}), QStringLiteral("1"));
}

TEST_F(PaceDrafts, StepByHalvesWithinTheLimits)
{
    draft.step({1}, -1);
    EXPECT_EQ(draft.weeks({1}), QStringLiteral("0,5"));
    draft.step({1}, -1);
    EXPECT_EQ(draft.weeks({1}), QStringLiteral("0,5"));
    draft.step({1}, 1);
    draft.step({1}, 1);
    EXPECT_EQ(draft.weeks({1}), QStringLiteral("1,5"));
    draft.type(domain::CourseId{1}, QStringLiteral("104"));
    draft.step({1}, 1);
    EXPECT_EQ(draft.weeks({1}), QStringLiteral("104"));
    draft.type(domain::CourseId{1}, QStringLiteral("x"));
    draft.step({1}, 1);
    EXPECT_EQ(draft.weeks({1}), QStringLiteral("1,5")); // from what is saved
}

TEST_F(PaceDrafts, RefuseTolerancesThatCannotHold)
{
    draft.type(Bound::OnTrack, QStringLiteral("7,5"));
    EXPECT_EQ(draft.tolerance(), (domain::Tolerance{75, 150}));
    draft.type(Bound::OnTrack, QStringLiteral("20"));
    EXPECT_EQ(draft.problem(Bound::Late), QStringLiteral("It cannot be less than the tolerance, 20 p.p."));
    draft.type(Bound::Late, QStringLiteral("101"));
    EXPECT_EQ(draft.problem(Bound::Late), QStringLiteral("101 p.p. are out of range: a tolerance is from 0 to 100."));
    draft.type(Bound::Late, QStringLiteral("15,25"));
    EXPECT_TRUE(draft.problem(Bound::Late).startsWith(QStringLiteral("“15,25” is not a tolerance")));
    EXPECT_FALSE(draft.isValid());
}

TEST_F(PaceDrafts, WhatNobodyTouchedFollowsWhatIsSaved)
{
    draft.type(domain::CourseId{1}, QStringLiteral("4"));
    domain::Track saved = track();
    saved.courses[1].halfWeeks = 9;
    saved.courses.push_back({{{3}, QStringLiteral("GIT")}, 2});
    draft.take(saved);
    EXPECT_EQ(draft.weeks({1}), QStringLiteral("4"));
    EXPECT_EQ(draft.weeks({2}), QStringLiteral("4,5"));
    EXPECT_EQ(draft.courses().size(), 3u);
    saved.courses.erase(saved.courses.begin());
    draft.take(saved);
    EXPECT_FALSE(draft.isChanged()); // its course is gone
}

TEST(PaceShapes, ExpectWhatTheDomainExpects)
{
    const PaceShape shape{
        {{{{1}, QStringLiteral("a")}, 2}, {{{2}, QStringLiteral("b")}, 6}, {{{3}, QStringLiteral("c")}, 4}}, {}};
    EXPECT_EQ(shape.wholeWeeks(), 6);
    EXPECT_EQ(shape.expectedAt(2), 444);
    EXPECT_EQ(shape.expectedAt(6), 1000);
    EXPECT_EQ(shape.expectedAt(60), 1000);
    EXPECT_EQ(shape.courseAt(1)->name, QStringLiteral("a"));
    EXPECT_EQ(shape.courseAt(2)->name, QStringLiteral("b"));
    EXPECT_EQ(PaceShape{}.expectedAt(1), std::nullopt);
    EXPECT_EQ(PaceShape{}.courseAt(1), nullptr);
}

TEST(PaceCurves, SayAWeekInWordsAndAreReadByTheArrows)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    PaceCurve curve(appearance);
    curve.resize(500, 240);
    curve.show(PaceShape{track().courses, {}}, std::nullopt);
    curve.QWidget::show();
    EXPECT_EQ(curve.lastWeek(), 5);
    EXPECT_TRUE(curve.wordsOf(2).contains(QStringLiteral("course: Excel")));
    EXPECT_FALSE(curve.wordsOf(5).contains(QStringLiteral("course:")));
    EXPECT_TRUE(curve.accessibleDescription().contains(QStringLiteral("SQL")));
    QTest::keyClick(&curve, Qt::Key_Right);
    EXPECT_EQ(curve.pointedWeek(), 1);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&curve, Qt::Key_Right);
    EXPECT_EQ(curve.pointedWeek(), 5);
    QTest::keyClick(&curve, Qt::Key_Left);
    EXPECT_EQ(curve.pointedWeek(), 4);
    curve.show(PaceShape{}, std::nullopt);
    EXPECT_EQ(curve.pointedWeek(), std::nullopt);
    QTest::keyClick(&curve, Qt::Key_Right);
    EXPECT_EQ(curve.pointedWeek(), std::nullopt);
}

TEST(PaceVersions, SayWhatChangedTheNewestFirst)
{
    domain::Track now = track();
    const auto week = [](const char16_t* key) { return *domain::Week::fromKey(key); };
    auto courses = now.courses;
    courses[0].halfWeeks = 5;
    now = school::withPlan(now, now.tolerance, courses, {week(u"2026-W31"), true});
    std::swap(courses[0], courses[1]);
    courses.push_back({{{3}, QStringLiteral("GIT")}, 2});
    now = school::withPlan(now, {70, 150}, courses, {week(u"2026-W40"), true});
    courses.erase(courses.begin());
    now = school::withPlan(now, {70, 150}, courses, {week(u"2026-W41"), true});
    const auto rows = paceVersions(now, Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil)));
    std::string words;
    for (const EditRow& row : rows)
        words += QStringLiteral("%1: %2\n").arg(row.cells[0].text, row.cells[3].text).toStdString();
    EXPECT_EQ(words,
        "since W41 of 2026: Excel went out\n"
        "since W40 of 2026: GIT came in; another order; tolerances\n"
        "since W31 of 2026: SQL 1 → 2,5\n"
        "since the beginning: 2 course(s)\n");
    EXPECT_FALSE(rows.front().isMuted);
    EXPECT_TRUE(rows.back().isMuted);
}
