#include "core/school/changes.h"
#include "core/school/school_problems.h"
#include "core/school/track_edits.h"
#include "sample_file.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using namespace farol::tests;
using domain::Course;
using domain::School;
using domain::Week;

namespace {

const QDateTime now(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC); // 2026-W11

World threeTracks()
{
    return world(R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 Python 2
trilha cientista
  curso 4 GIT 1
trilha gestor
  curso 2 Excel 1
turma analista 1 tag=69 inicio=2026-02-02
turma analista 2 tag=70 inicio=2026-03-02
turma cientista 3 tag=71
aluno 7
foto 2026-W10 1: 7 | 50 0 0
)");
}

std::string order(const School& school)
{
    QStringList names;
    for (const domain::Track& track : school.tracks)
        names << (track.archived ? QLatin1Char('-') + track.name : track.name);
    return names.join(u' ').toStdString();
}

std::string courses(const domain::Track& track)
{
    QStringList names;
    for (const auto& planned : track.courses)
        names << planned.course.name;
    return names.join(u' ').toStdString();
}

class TrackEdits : public testing::Test {
protected:
    domain::TrackId id(const char16_t* name) const { return made.track(name); }
    const domain::Track& track(const School& of, const char16_t* name) const { return *of.track(id(name)); }
    /// Saved, undone, and done again: the tables come back to what they were.
    void expectUndoable(const School& after)
    {
        const std::string before = everything(made.connection());
        const Change change{school, after};
        const auto saved = save(made.connection(), change, now);
        ASSERT_TRUE(saved) << saved.error().error.detail.toStdString();
        EXPECT_EQ(saved->tracks, after.tracks);
        const std::string done = everything(made.connection());
        EXPECT_NE(done, before);
        ASSERT_TRUE(save(made.connection(), Change{*saved, school}, now));
        EXPECT_EQ(made.school(), school);
        ASSERT_TRUE(save(made.connection(), {school, *saved}, now));
        EXPECT_EQ(everything(made.connection()), done);
    }

    World made = threeTracks();
    School school = made.school();
    Moment moment{*Week::fromKey(u"2026-W11"), true};
};

} // namespace

TEST_F(TrackEdits, ATrilhaIsMadeNamedAndMoved)
{
    School after = withNewTrack(school, QStringLiteral("produto"));
    EXPECT_EQ(order(after), "analista cientista gestor produto");
    after = withTrackName(after, id(u"gestor"), QStringLiteral("gestora"));
    EXPECT_EQ(order(withTrackAt(after, id(u"gestor"), 0)), "gestora analista cientista produto");
    EXPECT_EQ(order(withTrackAt(after, id(u"analista"), 99)), "cientista gestora produto analista");
    EXPECT_EQ(order(withTrackAt(after, {99}, 0)), order(after));
    expectUndoable(withTrackAt(after, id(u"analista"), 2));
}

TEST_F(TrackEdits, ATrilhaIsArchivedAndBroughtBackWithItsTurmas)
{
    const auto archived = withTrackArchived(school, id(u"analista"));
    ASSERT_TRUE(archived);
    EXPECT_EQ(order(*archived), "-analista cientista gestor");
    EXPECT_EQ(
        std::count_if(archived->cohorts.begin(), archived->cohorts.end(), [](const auto& c) { return c.archived; }), 2);
    EXPECT_EQ(withTrackActive(*archived, id(u"analista"), Return::WithCohorts), school);
    const School alone = withTrackActive(*archived, id(u"analista"), Return::TrackOnly);
    EXPECT_EQ(order(alone), "analista cientista gestor");
    EXPECT_EQ(alone.cohorts, archived->cohorts);
    expectUndoable(*archived);
}

TEST_F(TrackEdits, ATurmaWhoseTagServesAnotherStaysArchived)
{
    School after = *withTrackArchived(school, id(u"analista"));
    domain::Cohort other = *after.cohort(made.cohort(2));
    other.id = {99};
    other.track = id(u"gestor");
    other.archived = false;
    after.cohorts.push_back(other);
    after = withTrackActive(after, id(u"analista"), Return::WithCohorts);
    EXPECT_FALSE(after.cohort(made.cohort(1))->archived);
    EXPECT_TRUE(after.cohort(made.cohort(2))->archived);
    EXPECT_THAT(problemsOf(after), testing::IsEmpty());
}

TEST_F(TrackEdits, TheLastActiveTrilhaStays)
{
    School one = *withTrackArchived(school, id(u"analista"));
    one = *withTrackArchived(one, id(u"cientista"));
    const auto last = withTrackArchived(one, id(u"gestor"));
    ASSERT_FALSE(last);
    EXPECT_EQ(last.error().problems.front(),
        (Problem{QStringLiteral("trilhas"), ProblemKind::LastTrack, QStringLiteral("gestor")}));
    EXPECT_FALSE(withoutTrack(one, id(u"gestor")));
}

TEST_F(TrackEdits, AMoveAmongActiveTrilhasPassesOverArchivedOnes)
{
    const School after = *withTrackArchived(school, id(u"cientista"));
    EXPECT_EQ(order(withTrackAt(after, id(u"gestor"), 0)), "gestor analista -cientista");
}

TEST_F(TrackEdits, OnlyATrilhaWithoutPhotosIsRemoved)
{
    const auto gone = withoutTrack(school, id(u"cientista"));
    ASSERT_TRUE(gone);
    EXPECT_EQ(order(*gone), "analista gestor");
    EXPECT_FALSE(gone->cohort(made.cohort(3)));
    expectUndoable(*gone);
    const auto kept = save(made.connection(), {made.school(), *withoutTrack(made.school(), id(u"analista"))}, now);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().problems.front().kind, ProblemKind::HasHistory);
}

TEST_F(TrackEdits, ACourseAddedLaterStartsItsHistoryThen)
{
    const School after = withCourses(school, id(u"analista"),
        {{{2}, QStringLiteral("outro nome")}, {{4}, QStringLiteral("Git e GitHub")}, {{9}, QStringLiteral("ETL")}},
        moment);
    const domain::Track& analyst = track(after, u"analista");
    EXPECT_EQ(courses(analyst), "SQL Excel Python GIT ETL"); // GIT is called as in the other trilha
    EXPECT_EQ(analyst.since, moment.week);
    ASSERT_EQ(analyst.former.size(), 1u);
    EXPECT_EQ(analyst.former.front().courses.size(), 3u);
    EXPECT_THAT(problemsOf(after), testing::IsEmpty());
    expectUndoable(after);
}

TEST_F(TrackEdits, ACourseThatIsRemovedKeepsItsHistory)
{
    const std::string cells = rows(made.connection(), "SELECT week, student, course, tenths FROM cell");
    const School after = withoutCourse(school, id(u"analista"), {2}, moment);
    EXPECT_EQ(courses(track(after, u"analista")), "SQL Python");
    EXPECT_EQ(track(after, u"analista").planAt(*Week::fromKey(u"2026-W10")).courses.size(), 3u);
    expectUndoable(after);
    EXPECT_EQ(rows(made.connection(), "SELECT week, student, course, tenths FROM cell"), cells);
}

TEST_F(TrackEdits, CoursesAreMovedFromTheWeekOn)
{
    const School after = withCourseAt(school, id(u"analista"), {3}, 0, moment);
    EXPECT_EQ(courses(track(after, u"analista")), "Python SQL Excel");
    EXPECT_EQ(track(after, u"analista").former.size(), 1u);
    EXPECT_EQ(withCourseAt(school, id(u"analista"), {3}, 99, moment), school);
    EXPECT_EQ(withCourseAt(school, id(u"analista"), {99}, 0, moment), school);
    expectUndoable(after);
}
