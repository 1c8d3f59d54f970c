#include "core/school/changes.h"
#include "core/school/tutor_edits.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using namespace farol::tests;

namespace {

const char* const registered = R"(
    trilha analista
      curso 1 SQL 1
    turma analista 12 tag=69 tutor=Cláudia
    turma analista 13 tag=70 tutor=Davi)";

domain::TutorId tutor(const domain::School& school, const char* name)
{
    for (const domain::Tutor& each : school.tutors) {
        if (each.name == QString::fromUtf8(name))
            return each.id;
    }
    return {};
}

TypedTutor typed(const char* name, const char* email = "")
{
    return {QString::fromUtf8(name), QString::fromUtf8(email)};
}

} // namespace

TEST(TutorEdits, ANameIsNeeded)
{
    const domain::School school = world(registered).school();
    EXPECT_EQ(readTutor(typed("  "), school).error(), (Problem{QStringLiteral("nome"), ProblemKind::Empty, {}}));
    EXPECT_EQ(readTutor({QString(500, u'a')}, school).error().kind, ProblemKind::TooLong);
    EXPECT_EQ(readTutor({QStringLiteral("Ana"), QString(500, u'a')}, school).error().place, u"email");
    EXPECT_EQ(readTutor(typed(" Ana\n Maria ", " ana@x.com "), school)->name, u"Ana Maria");
    EXPECT_EQ(readTutor(typed("Ana", " ana@x.com "), school)->email, u"ana@x.com");
}

TEST(TutorEdits, TwoNamesDifferByMoreThanAccentsAndCase)
{
    const domain::School school = world(registered).school();
    const auto twice = readTutor(typed("CLAUDIA"), school);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, ProblemKind::Duplicate);
    EXPECT_EQ(twice.error().other, u"Cláudia");
    EXPECT_TRUE(readTutor(typed("CLAUDIA"), school, tutor(school, "Cláudia"))) << "it is the same person";
    EXPECT_FALSE(readTutor(typed("davi"), school, tutor(school, "Cláudia")));
}

TEST(TutorEdits, WithoutATutorTheTurmasStay)
{
    World here = world(registered);
    const domain::School before = here.school();
    const domain::School without = withoutTutor(before, tutor(before, "Davi"));
    EXPECT_EQ(without.tutors.size(), 1u);
    EXPECT_EQ(without.cohort(here.cohort(13))->tutor, std::nullopt);
    EXPECT_TRUE(without.cohort(here.cohort(12))->tutor);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const auto saved = save(here.connection(), {before, without}, now);
    ASSERT_TRUE(saved);
    const auto back = save(here.connection(), {*saved, before}, now);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, before) << "undone, the turmas have their tutor again";
}

TEST(TutorEdits, AreAddedAndChanged)
{
    const domain::School before = world(registered).school();
    const domain::School added = withTutor(before, *readTutor(typed("Ana", "ana@x.com"), before));
    ASSERT_EQ(added.tutors.size(), 3u);
    EXPECT_NE(added.tutors.back().id, before.tutors.front().id);
    const auto id = added.tutors.back().id;
    const domain::School renamed = withTutor(added, *readTutor(typed("Ana Maria"), added, id));
    EXPECT_EQ(renamed.tutor(id)->name, u"Ana Maria");
    EXPECT_EQ(renamed.tutors.size(), 3u);
}
