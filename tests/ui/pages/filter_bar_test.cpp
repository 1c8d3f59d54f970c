#include "tests/support/quiet_session.h"
#include "ui/chip_row.h"
#include "ui/filter_button.h"
#include "ui/filter_list.h"
#include "ui/page_answer.h"
#include "ui/pages/filter_bar.h"
#include "ui/week_range_button.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

/// Two trilhas; the first has turmas 2, 10 and 11 and two courses; twelve photos over a new year.
PageAnswer twoTracks()
{
    PageAnswer answer;
    domain::Track analyst{{1}, QStringLiteral("analista"), {}, {}};
    analyst.courses = {{{{11}, QStringLiteral("SQL para análise de dados"), QStringLiteral("SQL")}, 4},
        {{{12}, QStringLiteral("<b>Excel</b>\n2")}, 4}};
    domain::Track scientist{{2}, QStringLiteral("cientista"), {}, {}};
    scientist.courses = {{{{21}, QStringLiteral("Python")}, 4}};
    answer.school.tracks = {analyst, scientist};
    for (const auto& [id, track, number] : {std::tuple(1, 1, 2), {2, 1, 10}, {3, 1, 11}, {4, 2, 5}}) {
        domain::Cohort cohort;
        cohort.id = {id};
        cohort.track = {track};
        cohort.number = number;
        answer.school.cohorts.push_back(cohort);
    }
    for (int week = 0; week < 12; ++week)
        answer.photos.push_back(*domain::Week::fromKey(u"2026-W47") + week);
    answer.filter.track = domain::TrackId{1};
    return answer;
}

class Filters : public testing::Test {
protected:
    /// Shows what is chosen as if it had just been answered; the first time, `state`.
    void answered()
    {
        PageAnswer answer = twoTracks();
        if (!now().filter.track) { // the first answer
            if (!state.filter.track)
                state.filter.track = domain::TrackId{1};
            choice.set(state);
        }
        answer.filter = now().filter;
        filters.show(answer);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QList<Chip*> chips() const { return filters.findChildren<Chip*>(); }
    QStringList chipTexts() const
    {
        QStringList texts;
        for (const Chip* chip : chips())
            texts << chip->text();
        return texts;
    }
    /// The buttons in their order: trilha, turmas, courses.
    FilterButton& button(int place) const { return *filters.findChildren<FilterButton*>().at(place); }
    /// Opens a filter and takes only its entry at this place.
    void takeOnly(FilterButton& filter, int entry)
    {
        filter.window()->show();
        QTest::keyClick(&filter, Qt::Key_Down);
        auto* rows = filter.findChild<FilterList*>()->findChild<QListWidget*>();
        rows->setCurrentRow(entry);
        QTest::keyClick(rows, Qt::Key_Return, Qt::ControlModifier);
    }
    WeekRangeButton& weeks() const { return *filters.findChild<WeekRangeButton*>(); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    tests::QuietSession quiet{appearance, QStringLiteral("/nowhere/farol.sqlite")};
    /// What was chosen with the filters since.
    const ChosenFilter& now() const { return choice.value(); }

    ChosenFilter state; ///< what a test shows as chosen
    WindowFilter choice{quiet.session};
    FilterBar filters{quiet.session, choice, {}};
    QSignalSpy changed{&filters, &FilterBar::changed};
    QSignalSpy narrowed{&filters, &FilterBar::narrowed};
};

} // namespace

TEST_F(Filters, StartWithEverythingAndNoChip)
{
    answered();
    EXPECT_TRUE(chips().isEmpty());
    EXPECT_FALSE(now().isNarrowed());
    EXPECT_EQ(button(0).value().toStdString(), "analista");
    EXPECT_TRUE(button(1).chosen().empty());
    EXPECT_EQ(changed.count(), 0) << "showing an answer asks nothing";
}

TEST_F(Filters, HaveAChipForEachValueThatIsNotUsual)
{
    state.filter.cohorts = {{1}, {3}};
    state.filter.courses = {{12}};
    state.weeks = WeekChoice::Chosen;
    state.filter.from = domain::Week::fromKey(u"2026-W52");
    state.filter.to = domain::Week::fromKey(u"2027-W02");
    state.filter.students.stalledOnly = true;
    answered();
    const QStringList texts = chipTexts();
    ASSERT_EQ(texts.size(), 5);
    EXPECT_TRUE(texts[0].contains(quiet.session.numbers.weeks(*now().filter.from, *now().filter.to)));
    EXPECT_TRUE(texts[0].contains(QStringLiteral("2026")) && texts[0].contains(QStringLiteral("2027")))
        << "over a new year both years are said: " << texts[0].toStdString();
    EXPECT_TRUE(texts[1].endsWith(u'2'));
    EXPECT_TRUE(texts[2].endsWith(QStringLiteral("11")));
    EXPECT_EQ(texts[3].toStdString(), "<b>Excel</b> 2") << "a name from outside is text on one line";
    EXPECT_TRUE(now().isNarrowed());
}

TEST_F(Filters, CallACourseByItsShortName)
{
    state.filter.courses = {{11}};
    answered();
    EXPECT_EQ(chipTexts(), QStringList{QStringLiteral("SQL")});
    EXPECT_EQ(button(2).value(), u"SQL");
}

TEST_F(Filters, AChipTakesAwayOnlyItsOwnValue)
{
    state.filter.cohorts = {{1}, {3}};
    state.filter.courses = {{12}};
    answered();
    QTest::keyClick(chips().at(0), Qt::Key_Delete);
    EXPECT_EQ(now().filter.cohorts, std::vector{domain::CohortId{3}});
    EXPECT_EQ(now().filter.courses, std::vector{domain::CourseId{12}});
    EXPECT_EQ(changed.count(), 1);
    answered();
    QTest::keyClick(chips().at(1), Qt::Key_Return);
    EXPECT_TRUE(now().filter.courses.empty());
    answered();
    EXPECT_EQ(chips().size(), 1);
}

TEST_F(Filters, AChipOfWeeksGoesBackToTheUsualOnes)
{
    state.weeks = WeekChoice::Chosen;
    state.filter.from = domain::Week::fromKey(u"2026-W52");
    answered();
    QTest::keyClick(chips().at(0), Qt::Key_Delete);
    EXPECT_EQ(now().weeks, WeekChoice::Usual);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(Filters, AChipOfACardAsksNothingNew)
{
    state.filter.students.statuses = {domain::Status::OnTrack};
    answered();
    ASSERT_EQ(chips().size(), 1);
    QTest::keyClick(chips().at(0), Qt::Key_Delete);
    EXPECT_TRUE(now().filter.students.isEmpty());
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(narrowed.count(), 1) << "the same answer, other rows";
}

TEST_F(Filters, ClearingKeepsTheTrilhaOnly)
{
    state.filter.track = domain::TrackId{2};
    state.filter.cohorts = {{4}};
    state.filter.courses = {{21}};
    state.weeks = WeekChoice::Chosen;
    state.filter.students.stalledOnly = true;
    answered();
    filters.findChild<QLineEdit*>()->setText(QStringLiteral("ana"));
    filters.clear();
    EXPECT_EQ(now().filter.track, domain::TrackId{2});
    EXPECT_TRUE(now().filter.cohorts.empty() && now().filter.courses.empty());
    EXPECT_EQ(now().weeks, WeekChoice::Usual);
    EXPECT_TRUE(now().filter.students.searched.isEmpty());
    EXPECT_FALSE(now().isNarrowed());
    answered();
    EXPECT_TRUE(chips().isEmpty());
}

TEST_F(Filters, ATurmaIsTakenFromItsList)
{
    answered();
    takeOnly(button(1), 1);
    EXPECT_EQ(now().filter.cohorts, std::vector{domain::CohortId{2}});
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(Filters, AnotherTrilhaForgetsTurmasAndCoursesOfTheOld)
{
    state.filter.cohorts = {{1}};
    state.filter.courses = {{11}};
    answered();
    takeOnly(button(0), 1);
    EXPECT_EQ(now().filter.track, domain::TrackId{2});
    EXPECT_TRUE(now().filter.cohorts.empty() && now().filter.courses.empty());
    answered();
    EXPECT_EQ(button(0).value().toStdString(), "cientista");
    EXPECT_TRUE(chips().isEmpty());
}

TEST_F(Filters, TheLastTenWeeksAreNoChoice)
{
    answered();
    const auto photos = twoTracks().photos;
    emit weeks().rangeChanged(photos[5], photos[8]);
    EXPECT_EQ(now().weeks, WeekChoice::Chosen);
    EXPECT_EQ(now().filter.to, photos[8]);
    emit weeks().rangeChanged(photos[2], photos.back());
    EXPECT_EQ(now().weeks, WeekChoice::Usual) << "what the page starts with";
    EXPECT_FALSE(now().filter.to) << "open to the next photo";
    emit weeks().rangeChanged(photos[5], photos.back());
    EXPECT_EQ(now().weeks, WeekChoice::Chosen);
    EXPECT_FALSE(now().filter.to);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(Filters, ATurmaThatIsGoneHasNoChip)
{
    state.filter.cohorts = {{99}, {1}};
    answered();
    EXPECT_EQ(chips().size(), 1);
    EXPECT_EQ(button(1).chosen(), std::vector<qint64>{1});
}
