#include "core/analytics/overview.h"
#include "core/analytics/student_weeks.h"
#include "core/analytics/what_if.h"
#include "core/school/catalogue.h"
#include "core/school/changes.h"
#include "csv_text.h"
#include "edited_schools.h"
#include "naive.h"

#include <gtest/gtest.h>
#include <map>
#include <ostream>
#include <string>

using namespace farol::analytics;
using namespace farol::domain;
using farol::school::Judging;
using farol::school::Moment;
using farol::tests::csvOf;
using farol::tests::edits;
using farol::tests::Naive;
using farol::tests::Stage;
using farol::tests::stages;
using farol::tests::stricter;
using farol::tests::withRecess;
using farol::tests::World;
using farol::tests::world;

namespace {

Filter firstTrack(const School& school)
{
    Filter filter;
    filter.track = school.tracks.front().id;
    return filter;
}

/// What a change is about, without the turma.
using Situations = std::map<StudentId, Status>;

/// Who stands where in the last photo, as the program says it, each student once.
Situations situationsOf(const World& world)
{
    const School school = world.school();
    const Filter filter = firstTrack(school);
    const auto view = studentWeeks(world.connection(), school, filter);
    EXPECT_TRUE(view.has_value());
    const Naive naive(world.connection(), school, filter);
    const auto judged = naive.judged(view->weeks.back(), naive.allCohorts());
    Situations situations;
    for (const StudentRow& row : view->rows) {
        if (row.last().member && judged.contains({row.cohort, row.student.id}))
            situations[row.student.id] = row.last().status;
    }
    return situations;
}

std::optional<Overview> topOf(const World& world)
{
    const School school = world.school();
    auto top = overview(world.connection(), school, firstTrack(school));
    EXPECT_TRUE(top.has_value());
    return std::move(*top);
}

/// The rows of all reports up to a week as "heading=value", so that a column or a row may move; empty cells are left
/// out.
QStringList everythingUpTo(const World& world, Week last)
{
    Filter filter;
    filter.to = last;
    QStringList rows;
    for (const char* name : {"resumo", "por-turma", "por-curso", "geral", "tabelao"}) {
        const std::string text = csvOf(world, *reportNamed(QString::fromLatin1(name)), filter);
        const QStringList lines = QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts);
        const QStringList headings = lines.front().split(u';');
        for (const QString& line : lines.mid(1)) {
            const QStringList values = line.split(u';');
            QStringList cells{QString::fromLatin1(name)};
            for (qsizetype i = 0; i < values.size(); ++i) {
                if (!values[i].isEmpty())
                    cells << headings[i] + u'=' + values[i];
            }
            cells.sort();
            rows << cells.join(u';');
        }
    }
    rows.sort();
    return rows;
}

struct Case {
    size_t stage = 0;
    size_t edit = 0;
    Judging judging = Judging::FromNow;
};

std::vector<Case> everyCase()
{
    std::vector<Case> cases;
    for (size_t stage = 0; stage < std::size(stages); ++stage) {
        for (size_t edit = 0; edit < std::size(edits); ++edit) {
            for (const Judging judging : {Judging::FromNow, Judging::AlsoPast})
                cases.push_back({stage, edit, judging});
        }
    }
    return cases;
}

/// What the page would ask and then save.
struct Planned {
    Stage stage;
    School before;
    School after;
    Moment moment;
};

Planned plannedFor(const Case& each)
{
    Planned planned{stages[each.stage].second(), {}, {}, {}};
    planned.before = planned.stage.world.school();
    const auto moment = farol::school::momentOf(planned.stage.world.connection(), planned.before, planned.stage.now);
    EXPECT_TRUE(moment.has_value());
    planned.moment = *moment;
    planned.after = edits[each.edit].second(planned.before, planned.moment, each.judging);
    return planned;
}

std::string nameOf(const Case& each)
{
    return std::string(stages[each.stage].first) + edits[each.edit].first
        + (each.judging == Judging::FromNow ? "FromNow" : "AlsoPast");
}

void PrintTo(const Case& each, std::ostream* out)
{
    *out << nameOf(each);
}

class WhatIfCase : public testing::TestWithParam<Case> { };

} // namespace

TEST_P(WhatIfCase, SaysWhatThePhotoSaysAfterSaving)
{
    const Planned planned = plannedFor(GetParam());
    const World& school = planned.stage.world;
    const Situations was = situationsOf(school);
    const StatusCounts countsBefore = topOf(school)->statuses;
    const auto said = whatIf(school.reader(), planned.before, planned.after, planned.before.tracks.front().id);
    ASSERT_TRUE(said);
    ASSERT_TRUE(farol::school::save(school.connection(), {planned.before, planned.after}, planned.stage.now));

    EXPECT_EQ(said->week, planned.moment.week);
    EXPECT_EQ(said->before, countsBefore);
    EXPECT_EQ(said->after, topOf(school)->statuses);
    EXPECT_EQ(said->students(), topOf(school)->last.students);
    const Situations is = situationsOf(school);
    ASSERT_EQ(was.size(), is.size());
    Situations from;
    Situations to;
    for (const auto& [student, status] : is) {
        if (was.at(student) != status) {
            from[student] = was.at(student);
            to[student] = status;
        }
    }
    Situations saidFrom;
    Situations saidTo;
    for (const StatusChange& change : said->changes) {
        saidFrom[change.student] = change.from;
        saidTo[change.student] = change.to;
    }
    EXPECT_EQ(saidFrom, from);
    EXPECT_EQ(saidTo, to);
    EXPECT_EQ(said->changes.size(), to.size());
}

TEST_P(WhatIfCase, EarlierWeeksStayAsTheyWereUnlessAsked)
{
    const Planned planned = plannedFor(GetParam());
    const World& school = planned.stage.world;
    const QStringList was = everythingUpTo(school, planned.moment.week - 1);
    ASSERT_TRUE(farol::school::save(school.connection(), {planned.before, planned.after}, planned.stage.now));
    const QStringList is = everythingUpTo(school, planned.moment.week - 1);
    const bool stays = GetParam().judging == Judging::FromNow;
    if (stays || edits[GetParam().edit].second == stricter) {
        EXPECT_EQ(was == is, stays) << was.join(u'\n').toStdString() << "\n\n" << is.join(u'\n').toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Schools, WhatIfCase, testing::ValuesIn(everyCase()), [](const auto& each) { return nameOf(each.param); });

TEST(WhatIf, ListsWhoChangesByTurmaThenNameWithBothSituations)
{
    World school = world(R"(
trilha a a=5 b=15
  curso 1 SQL 4
turma a 2 tag=2 inicio=2026-03-02
turma a 10 tag=10 inicio=2026-03-02
aluno 1 "Zoé" z@x.com
aluno 2 "Ângela" a@x.com
aluno 3 "bia" b@x.com
aluno 4 "Ana" c@x.com
foto 2026-W11 dia=2026-03-15 2: 1 | 50 ; 2 | 60 ; 3 | 44
foto 2026-W11 10: 4 | 50
)");
    const School before = school.school();
    School after = before;
    after.tracks.front().courses.front().halfWeeks = 4;
    const auto said = whatIf(school.reader(), before, after, before.tracks.front().id);
    ASSERT_TRUE(said);
    EXPECT_EQ(said->before.onTrackPercent(), 75);
    EXPECT_EQ(said->after.onTrackPercent(), 0);
    EXPECT_EQ(said->students(), 4);
    const CohortId two = school.cohort(2);
    const std::vector<StatusChange> expected{
        {StudentId{2}, QStringLiteral("Ângela"), two, 2, Status::OnTrack, Status::Late},
        {StudentId{3}, QStringLiteral("bia"), two, 2, Status::Attention, Status::Late},
        {StudentId{1}, QStringLiteral("Zoé"), two, 2, Status::OnTrack, Status::Late},
        {StudentId{4}, QStringLiteral("Ana"), school.cohort(10), 10, Status::OnTrack, Status::Late}};
    EXPECT_EQ(said->changes, expected);
}

TEST(WhatIf, AnEditThatStartsLaterChangesNothingInTheLastPhoto)
{
    const Stage stage = withRecess();
    const School before = stage.world.school();
    const Week photo = *Week::fromKey(u"2026-W13");
    const TrackId track = before.tracks.front().id;
    const auto later =
        whatIf(stage.world.reader(), before, stricter(before, Moment{photo + 1, true}, Judging::FromNow), track);
    ASSERT_TRUE(later);
    EXPECT_TRUE(later->changes.empty());
    EXPECT_EQ(later->before, later->after);
    const auto shown =
        whatIf(stage.world.reader(), before, stricter(before, Moment{photo, true}, Judging::FromNow), track);
    ASSERT_TRUE(shown);
    EXPECT_FALSE(shown->changes.empty()) << "asked as of the photo's week";
}

TEST(WhatIf, WithoutAPhotoThereIsNothingToSay)
{
    World school = world("trilha a\n  curso 1 SQL 1\nturma a 1 tag=1");
    const School registered = school.school();
    const auto said = whatIf(school.reader(), registered, registered, registered.tracks.front().id);
    ASSERT_TRUE(said);
    EXPECT_EQ(*said, WhatIf{});
    EXPECT_FALSE(whatIf(school.reader(), registered, registered, TrackId{99}));
}
