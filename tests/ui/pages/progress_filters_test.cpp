#include "tests/support/quiet_session.h"
#include "ui/chip_row.h"
#include "ui/filter_button.h"
#include "ui/filter_list.h"
#include "ui/pages/progress_filters.h"
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
ProgressAnswer registered()
{
    ProgressAnswer answer;
    domain::Track analyst{{1}, QStringLiteral("analista"), {}, {}};
    analyst.courses = {{{{11}, QStringLiteral("SQL")}, 4}, {{{12}, QStringLiteral("<b>Excel</b>\n2")}, 4}};
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
    /// Shows the state as if it had just been answered.
    void answered()
    {
        ProgressAnswer answer = registered();
        const auto track = state.filter.track;
        answer.filter = state.filter;
        answer.filter.track = track ? track : domain::TrackId{1};
        state.filter.track = answer.filter.track;
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
    ProgressState state;
    ProgressFilters filters{quiet.session, state};
    QSignalSpy changed{&filters, &ProgressFilters::changed};
    QSignalSpy narrowed{&filters, &ProgressFilters::narrowed};
};

} // namespace

TEST_F(Filters, StartWithEverythingAndNoChip)
{
    answered();
    EXPECT_TRUE(chips().isEmpty());
    EXPECT_FALSE(filters.isNarrowed());
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
    state.narrowing = Narrowing::Stalled;
    answered();
    const QStringList texts = chipTexts();
    ASSERT_EQ(texts.size(), 5);
    EXPECT_TRUE(texts[0].contains(quiet.session.numbers.weeks(*state.filter.from, *state.filter.to)));
    EXPECT_TRUE(texts[0].contains(QStringLiteral("2026")) && texts[0].contains(QStringLiteral("2027")))
        << "over a new year both years are said: " << texts[0].toStdString();
    EXPECT_TRUE(texts[1].endsWith(u'2'));
    EXPECT_TRUE(texts[2].endsWith(QStringLiteral("11")));
    EXPECT_EQ(texts[3].toStdString(), "<b>Excel</b> 2") << "a name from outside is text on one line";
    EXPECT_TRUE(filters.isNarrowed());
}

TEST_F(Filters, AChipTakesAwayOnlyItsOwnValue)
{
    state.filter.cohorts = {{1}, {3}};
    state.filter.courses = {{12}};
    answered();
    QTest::keyClick(chips().at(0), Qt::Key_Delete);
    EXPECT_EQ(state.filter.cohorts, std::vector{domain::CohortId{3}});
    EXPECT_EQ(state.filter.courses, std::vector{domain::CourseId{12}});
    EXPECT_EQ(changed.count(), 1);
    answered();
    QTest::keyClick(chips().at(1), Qt::Key_Return);
    EXPECT_TRUE(state.filter.courses.empty());
    answered();
    EXPECT_EQ(chips().size(), 1);
}

TEST_F(Filters, AChipOfWeeksGoesBackToTheUsualOnes)
{
    state.weeks = WeekChoice::Chosen;
    state.filter.from = domain::Week::fromKey(u"2026-W52");
    answered();
    QTest::keyClick(chips().at(0), Qt::Key_Delete);
    EXPECT_EQ(state.weeks, WeekChoice::Usual);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(Filters, AChipOfACardAsksNothingNew)
{
    state.narrowing = Narrowing::OnTrack;
    answered();
    ASSERT_EQ(chips().size(), 1);
    QTest::keyClick(chips().at(0), Qt::Key_Delete);
    EXPECT_EQ(state.narrowing, Narrowing::None);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(narrowed.count(), 1) << "the same answer, other rows";
}

TEST_F(Filters, ClearingKeepsTheTrilhaOnly)
{
    state.filter.track = domain::TrackId{2};
    state.filter.cohorts = {{4}};
    state.filter.courses = {{21}};
    state.weeks = WeekChoice::Chosen;
    state.narrowing = Narrowing::Stalled;
    state.view = ProgressView::ByCohort;
    answered();
    filters.findChild<QLineEdit*>()->setText(QStringLiteral("ana"));
    filters.clear();
    EXPECT_EQ(state.filter.track, domain::TrackId{2});
    EXPECT_TRUE(state.filter.cohorts.empty() && state.filter.courses.empty());
    EXPECT_EQ(state.weeks, WeekChoice::Usual);
    EXPECT_EQ(state.view, ProgressView::ByCohort) << "a view is no filter";
    EXPECT_TRUE(filters.searched().isEmpty());
    EXPECT_FALSE(filters.isNarrowed());
    answered();
    EXPECT_TRUE(chips().isEmpty());
}

TEST_F(Filters, ATurmaIsTakenFromItsList)
{
    answered();
    takeOnly(button(1), 1);
    EXPECT_EQ(state.filter.cohorts, std::vector{domain::CohortId{2}});
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(Filters, AnotherTrilhaForgetsTurmasAndCoursesOfTheOld)
{
    state.filter.cohorts = {{1}};
    state.filter.courses = {{11}};
    answered();
    takeOnly(button(0), 1);
    EXPECT_EQ(state.filter.track, domain::TrackId{2});
    EXPECT_TRUE(state.filter.cohorts.empty() && state.filter.courses.empty());
    answered();
    EXPECT_EQ(button(0).value().toStdString(), "cientista");
    EXPECT_TRUE(chips().isEmpty());
}

TEST_F(Filters, TheLastTenWeeksAreNoChoice)
{
    answered();
    const auto photos = registered().photos;
    emit weeks().rangeChanged(photos[5], photos[8]);
    EXPECT_EQ(state.weeks, WeekChoice::Chosen);
    EXPECT_EQ(state.filter.to, photos[8]);
    emit weeks().rangeChanged(photos[2], photos.back());
    EXPECT_EQ(state.weeks, WeekChoice::Usual) << "what the page starts with";
    EXPECT_FALSE(state.filter.to) << "open to the next photo";
    emit weeks().rangeChanged(photos[5], photos.back());
    EXPECT_EQ(state.weeks, WeekChoice::Chosen);
    EXPECT_FALSE(state.filter.to);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(Filters, ATurmaThatIsGoneHasNoChip)
{
    state.filter.cohorts = {{99}, {1}};
    answered();
    EXPECT_EQ(chips().size(), 1);
    EXPECT_EQ(button(1).chosen(), std::vector<qint64>{1});
}
