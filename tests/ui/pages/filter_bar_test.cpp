#include "tests/support/quiet_session.h"
#include "ui/chip_row.h"
#include "ui/filter_button.h"
#include "ui/filter_list.h"
#include "ui/page_answer.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/student_filter_button.h"
#include "ui/pages/student_filter_form.h"
#include "ui/segmented.h"
#include "ui/week_range_button.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
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
        if (id != 3)
            cohort.tutor = domain::TutorId{id == 4 ? 8 : 7};
        answer.school.cohorts.push_back(cohort);
    }
    answer.school.tutors = {{{7}, QStringLiteral("Ana <b>\nSá</b>"), {}}, {{8}, QStringLiteral("Beto"), {}}};
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
        if (now().weeks == WeekChoice::Usual)
            answer.filter.from = answer.photos[answer.photos.size() - usualPhotos];
        filters.show(answer);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QList<Chip*> chips() const { return filters.findChildren<Chip*>(); }
    QStringList chipTexts() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // those that were there before
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

TEST_F(Filters, OfferTheTutorsOfTheTrilha)
{
    answered();
    EXPECT_TRUE(button(3).isVisibleTo(&filters));
    takeOnly(button(3), 0);
    EXPECT_EQ(now().filter.tutors, std::vector<domain::TutorId>{}) << "the only one is the same as all";
    ChosenFilter chosen = now();
    chosen.filter.tutors = {{8}};
    choice.set(chosen);
    answered();
    EXPECT_EQ(button(3).chosen(), std::vector<qint64>{8}) << "one of another trilha can still be let go";
    EXPECT_EQ(chipTexts(), QStringList{QStringLiteral("tutor Beto")});
    takeOnly(button(3), 0);
    EXPECT_EQ(now().filter.tutors, std::vector{domain::TutorId{7}});
    EXPECT_EQ(changed.count(), 1);
    answered();
    EXPECT_EQ(chipTexts(), QStringList{QStringLiteral("tutor Ana <b> Sá</b>")});
}

TEST_F(Filters, ManyTurmasHaveOneChip)
{
    for (int id = 10; id < 50; ++id)
        state.filter.cohorts.push_back({id});
    PageAnswer answer = twoTracks();
    for (int id = 10; id < 50; ++id) {
        domain::Cohort cohort;
        cohort.id = {id};
        cohort.track = {1};
        cohort.number = id;
        answer.school.cohorts.push_back(cohort);
    }
    choice.set(state);
    filters.show(answer);
    ASSERT_EQ(chipTexts(), QStringList{QStringLiteral("40 cohort(s)")});
    EXPECT_TRUE(chips().first()->toolTip().contains(QStringLiteral("49")));
    const QString heard = chips().first()->accessibleDescription();
    EXPECT_TRUE(heard.contains(QStringLiteral("49")) && !heard.contains(u'<')) << heard.toStdString();
    QTest::keyClick(chips().first(), Qt::Key_Delete);
    EXPECT_TRUE(now().filter.cohorts.empty());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(Filters, StudentsAreNarrowedWithoutAskingAnew)
{
    state.filter.students.searched = QStringLiteral("ana");
    choice.set(state);
    answered();
    auto& students = *filters.findChild<StudentFilterButton*>();
    filters.QWidget::show();
    QTest::keyClick(&students, Qt::Key_Down);
    auto* form = students.findChild<StudentFilterForm*>();
    ASSERT_TRUE(form);
    const auto boxes = form->findChildren<QCheckBox*>();
    ASSERT_EQ(boxes.size(), 11); // five situations, parado, five profiles
    EXPECT_EQ(form->window()->focusWidget(), boxes[0]);
    QTest::keyClick(boxes[3], Qt::Key_Space);
    QTest::keyClick(boxes[5], Qt::Key_Space);
    const domain::StudentFilter& chosen = now().filter.students;
    EXPECT_EQ(chosen.statuses, std::vector{domain::Status::Late});
    EXPECT_TRUE(chosen.stalledOnly);
    EXPECT_EQ(chosen.searched, u"ana") << "what is searched stays";
    EXPECT_EQ(students.value(), u"2 choice(s)");
    EXPECT_EQ(chipTexts(), (QStringList{QStringLiteral("late"), QStringLiteral("stalled")}));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(narrowed.count(), 2);
    QTest::keyClick(boxes[0], Qt::Key_Return);
    EXPECT_FALSE(form->window()->isVisible());
    QTest::keyClick(chips().first(), Qt::Key_Delete);
    EXPECT_EQ(students.value(), u"stalled");
}

TEST_F(Filters, DaysWithoutEnteringAreUsualOnesOrOnesOwn)
{
    answered();
    auto& students = *filters.findChild<StudentFilterButton*>();
    filters.QWidget::show();
    QTest::keyClick(&students, Qt::Key_Down);
    auto* form = students.findChild<StudentFilterForm*>();
    auto* own = form->findChild<QSpinBox*>();
    const auto parts = form->findChildren<Segment*>();
    ASSERT_EQ(parts.size(), 5);
    EXPECT_FALSE(own->isEnabled());
    parts[2]->click();
    EXPECT_EQ(now().filter.students.daysAway, 14);
    EXPECT_EQ(students.value(), u"14 day(s) or more without entering");
    parts[4]->click();
    EXPECT_TRUE(own->isEnabled());
    own->setValue(45);
    EXPECT_EQ(now().filter.students.daysAway, 45);
    parts[0]->click();
    EXPECT_EQ(now().filter.students.daysAway, std::nullopt);
    EXPECT_TRUE(now().filter.students.isEmpty());
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(Filters, NothingIsCutInAnyWidth)
{
    state.filter.cohorts = {{1}, {2}, {3}};
    state.filter.courses = {{12}};
    state.filter.students.stalledOnly = true;
    choice.set(state);
    answered();
    for (const int width : {1334, 1168, 944, 600, 300}) {
        filters.resize(width, filters.heightForWidth(width));
        filters.QWidget::show();
        QCoreApplication::processEvents();
        for (const QAbstractButton* each : filters.findChildren<QAbstractButton*>()) {
            if (!each->isVisible())
                continue;
            const QRect place(each->mapTo(&filters, QPoint(0, 0)), each->size());
            EXPECT_TRUE(filters.rect().contains(place)) << width << ": " << each->accessibleName().toStdString();
            EXPECT_GE(each->width(), std::min(each->sizeHint().width(), width)) << width;
        }
    }
}

TEST_F(Filters, ATurmaThatIsGoneHasNoChip)
{
    state.filter.cohorts = {{99}, {1}};
    answered();
    EXPECT_EQ(chips().size(), 1);
    EXPECT_EQ(button(1).chosen(), std::vector<qint64>{1});
}
