#include "tests/ui/pages/shown_collection.h"
#include "ui/button.h"
#include "ui/data/table_panel.h"
#include "ui/empty_page.h"
#include "ui/pages/collection_page.h"
#include "ui/pages/failure_panel.h"
#include "ui/pages/run_card.h"
#include "ui/pages/run_panel.h"
#include "ui/pages/schedule_card.h"
#include "ui/pages/turma_panel.h"
#include "ui/segmented.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using sync::Phase;
using tests::patience;
using tests::ShownCollection;

namespace {

// W47 is the week of the session's clock. '-' is a network failure, '?' was not asked.
constexpr auto finished = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 1
trilha cientista
  curso 3 Python 1
turma analista 2 tag=771001
turma analista 10 tag=771002
turma cientista 1 tag=771003
aluno 771007 "Ana Conceição"
aluno 771008 "João Ávila"
foto 2026-W45 2: 771007 | 10 20 ; 771008 | 0 5
foto 2026-W47 2: 771007 | 10= 30 ; 771008 | 0 -
foto 2026-W47 10: 771009 | 5 5
foto 2026-W47 1: 771009 | 5
)";

constexpr auto unfinished = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 1
turma analista 1 tag=1
turma analista 2 tag=2
turma analista 3 tag=3
foto 2026-W47 1: 7 | 10 20
foto 2026-W47 2: 8 | 10 ?
)";

} // namespace

TEST(CollectionPages, BeforeASchoolTheyLeadToTheConnection)
{
    ShownCollection open("");
    ASSERT_TRUE(open.isAnswered());
    auto* empty = open.page->findChild<EmptyPage*>();
    ASSERT_TRUE(empty->isVisible());
    QSignalSpy connects(open.page.get(), &Page::connectAsked);
    open.press(QStringLiteral("Connect a school"));
    EXPECT_EQ(connects.count(), 1);
}

TEST(CollectionPages, NeverRunTheySayWhatToDo)
{
    ShownCollection open("trilha a\n  curso 1 SQL 1\nturma a 1 tag=1\n");
    ASSERT_TRUE(open.isAnswered());
    QSignalSpy collects(open.page.get(), &Page::collectAsked);
    open.press(QStringLiteral("Make the first collection"));
    ASSERT_EQ(collects.count(), 1);
    EXPECT_EQ(collects[0][0].value<sync::Request>().scope, sync::Scope::Needed);
    // As soon as it runs, the page shows it.
    open.progress({Phase::Lists, open.week});
    EXPECT_FALSE(open.page->findChild<EmptyPage*>()->isVisible());
    EXPECT_TRUE(open.page->findChild<RunCard*>()->isVisible());
}

TEST(CollectionPages, FinishedWithFailuresTheySayWhichAndWhy)
{
    ShownCollection open(finished);
    ASSERT_TRUE(open.isAnswered());
    TablePanel& turmas = open.page->turmas().turmas();
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("turma")), "Cohort 2 | Cohort 10 | Cohort 1");
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("pedidas")), "2 | 2 | 1");
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("repetidas")), "1 | 0 | 0");
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("falhas")), "1 | 0 | 0");
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("estado")), "with failures | ready | ready");
    EXPECT_TRUE(open.page->failures().isVisible());
    EXPECT_EQ(ShownCollection::column(open.page->failures().table(), QStringLiteral("motivo")), "No connection");
    EXPECT_NE(open.card().find("6 of 7 collected"), std::string::npos) << open.card();
    QSignalSpy collects(open.page.get(), &Page::collectAsked);
    open.press(QStringLiteral("Retry only the failures"));
    ASSERT_EQ(collects.count(), 1);
    EXPECT_EQ(collects[0][0].value<sync::Request>().scope, sync::Scope::Failures);
}

TEST(CollectionPages, WhatATableToldIsCountedApartFromWhatWasAsked)
{
    tests::World school = tests::world(finished);
    ASSERT_TRUE(school.connection().run(QStringLiteral(
        "UPDATE cell SET origin = 2 WHERE week = (SELECT max(week) FROM photo) AND student = 771009 AND course = 1")));
    ShownCollection open(std::move(school));
    ASSERT_TRUE(open.isAnswered());
    TablePanel& turmas = open.page->turmas().turmas();
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("pedidas")), "2 | 1 | 1");
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("importadas")), "0 | 1 | 0");
    ShownCollection none(finished);
    ASSERT_TRUE(none.isAnswered());
    EXPECT_LT(none.page->turmas().turmas().view().rows()->columnOf(QStringLiteral("importadas")), 0);
}

TEST(CollectionPages, CompleteHasNoFailuresToShow)
{
    ShownCollection open("trilha a\n  curso 1 SQL 1\nturma a 1 tag=1\nfoto 2026-W47 1: 7 | 10\n");
    ASSERT_TRUE(open.isAnswered());
    EXPECT_FALSE(open.page->failures().isVisible());
    EXPECT_NE(open.card().find("Photo complete"), std::string::npos) << open.card();
}

TEST(CollectionPages, AWeekThatHasEndedIsNotRetried)
{
    ShownCollection open(finished);
    open.quiet.clock.set(open.quiet.clock.now().addDays(2));
    ASSERT_TRUE(open.isAnswered());
    EXPECT_FALSE(open.isOn(QStringLiteral("Retry only the failures")));
    QAction* retry = open.turmaAction(0, QStringLiteral("Retry its failures"));
    ASSERT_TRUE(retry);
    EXPECT_FALSE(retry->isEnabled());
}

TEST(CollectionPages, ATurmaIsCollectedAloneByItsMenu)
{
    ShownCollection open(finished);
    ASSERT_TRUE(open.isAnswered());
    QSignalSpy collects(open.page.get(), &Page::collectAsked);
    QAction* collect = open.turmaAction(0, QStringLiteral("Collect this cohort"));
    ASSERT_TRUE(collect);
    collect->trigger();
    QAction* retry = open.turmaAction(0, QStringLiteral("Retry its failures"));
    ASSERT_TRUE(retry && retry->isEnabled());
    retry->trigger();
    QAction* nothing = open.turmaAction(1, QStringLiteral("Retry its failures"));
    ASSERT_TRUE(nothing);
    EXPECT_FALSE(nothing->isEnabled()) << "nothing failed there";
    ASSERT_EQ(collects.count(), 2);
    const auto first = collects[0][0].value<sync::Request>();
    const auto second = collects[1][0].value<sync::Request>();
    EXPECT_EQ(first.scope, sync::Scope::Needed);
    EXPECT_EQ(second.scope, sync::Scope::Failures);
    EXPECT_EQ(first.cohorts, std::vector{open.world.cohort(2)});
    EXPECT_EQ(second.cohorts, std::vector{open.world.cohort(2)});
}

TEST(CollectionPages, RunningTheyCountAndSayWhereEachTurmaStands)
{
    ShownCollection open(unfinished);
    ASSERT_TRUE(open.isAnswered());
    TablePanel& turmas = open.page->turmas().turmas();
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("estado")), "ready | incomplete | no photo");
    EXPECT_TRUE(open.page->failures().isVisible()) << "what was not asked is told at rest";
    open.progress({Phase::Pairs, open.week, 1240, 2800, 22, 2.0, 780, 5414, 54, 1});
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("estado")), "ready | collecting | queued");
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("celulas")), "2 | 2 | —") << "missing is not zero";
    EXPECT_FALSE(open.page->failures().isVisible()) << "what waits for its turn has not failed";
    const std::string card = open.card();
    for (const char* words : {"1.240 of 2.800", "2,0 a second", "~13 min", "5.414", "1.218", "22", "differences in 54"})
        EXPECT_NE(card.find(words), std::string::npos) << words << " in " << card;
    EXPECT_FALSE(open.isOn(QStringLiteral("Collect now")));
    EXPECT_EQ(open.page->findChild<QProgressBar*>()->value(), 1240);
    open.progress({Phase::Paused, open.week, 1240, 2800, 22, 2.0, 780});
    EXPECT_EQ(ShownCollection::column(turmas, QStringLiteral("estado")), "ready | paused | queued");
}

TEST(CollectionPages, PauseResumeAndCancelReachTheCollection)
{
    ShownCollection open(unfinished);
    ASSERT_TRUE(open.isAnswered());
    open.progress({Phase::Pairs, open.week, 1, 2});
    open.press(QStringLiteral("Pause"));
    EXPECT_EQ(open.quiet.collection.pauses, 1);
    open.progress({Phase::Paused, open.week, 1, 2});
    EXPECT_FALSE(open.button(QStringLiteral("Pause")));
    open.press(QStringLiteral("Resume"));
    EXPECT_EQ(open.quiet.collection.resumes, 1);
    open.press(QStringLiteral("Cancel"));
    EXPECT_EQ(open.quiet.collection.cancels, 1);
    open.progress({Phase::Waiting, open.week, 1, 2});
    EXPECT_NE(open.card().find("Waiting for the platform"), std::string::npos) << open.card();
    open.progress({Phase::Finishing, open.week, 2, 2});
    EXPECT_FALSE(open.button(QStringLiteral("Pause"))) << "what is being finished is not held";
}

TEST(CollectionPages, AFictitiousSchoolLeavesTheTimerAlone)
{
    const tests::World world = tests::world(finished);
    Appearance appearance(*qApp, ThemeChoice::Light);
    tests::QuietSession quiet(appearance, world.connection().file());
    quiet.session.openDemonstration = {};
    quiet.schedule.now = domain::Schedule{};
    ScheduleCard card(quiet.session);
    card.QWidget::show();
    EXPECT_FALSE(card.findChild<Button*>()->isVisible());
    quiet.session.openDemonstration = [] {};
    ScheduleCard real(quiet.session);
    real.QWidget::show();
    EXPECT_TRUE(real.findChild<Button*>()->isVisible());
}

TEST(CollectionPages, TabReachesPauseAndCancelWhileItRuns)
{
    ShownCollection open(unfinished);
    ASSERT_TRUE(open.isAnswered());
    open.progress({Phase::Pairs, open.week, 1, 2});
    open.page->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == open.page.get(); }, patience));
    QCoreApplication::processEvents();
    QWidget* const pause = open.button(QStringLiteral("Pause"));
    ASSERT_TRUE(pause);
    pause->setFocus();
    QTest::keyClick(pause, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), open.button(QStringLiteral("Cancel")));
}

TEST(CollectionPages, AfterTheEndTheyAskTheHistoryAgain)
{
    ShownCollection open(unfinished);
    ASSERT_TRUE(open.isAnswered());
    open.progress({Phase::Pairs, open.week, 1, 2});
    open.quiet.collection.running = false;
    emit open.quiet.collection.finished({});
    EXPECT_TRUE(open.page->isAsking());
    ASSERT_TRUE(open.isAnswered());
    EXPECT_TRUE(open.isOn(QStringLiteral("Collect now")));
    EXPECT_FALSE(open.button(QStringLiteral("Pause")));
}

TEST(CollectionPages, QuestionsAreJoinedWhileOneIsOnItsWay)
{
    ShownCollection open(unfinished);
    QSignalSpy answers(open.page->turmas().turmas().view().rows(), &QAbstractItemModel::modelReset);
    for (int batch = 0; batch < 20; ++batch)
        open.page->refresh();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(answers.count(), 2) << "the one under way, and one for all that came meanwhile";
}

TEST(CollectionPages, TheCalendarKeepsWeeksWithoutAPhotoMissing)
{
    ShownCollection open(finished);
    ASSERT_TRUE(open.isAnswered());
    open.page->turmas().findChildren<Segment*>().at(1)->click();
    TablePanel& calendar = open.page->turmas().calendar();
    EXPECT_TRUE(calendar.isVisible());
    EXPECT_EQ(ShownCollection::column(calendar, QStringLiteral("2026-W45")), "100,0 |  | ");
    EXPECT_EQ(ShownCollection::column(calendar, QStringLiteral("2026-W46")), " |  | ");
    EXPECT_EQ(ShownCollection::column(calendar, QStringLiteral("2026-W47")), "75,0 | 100,0 | 100,0");
    const RowsModel& rows = *calendar.view().rows();
    const QModelIndex gap = rows.index(0, rows.columnOf(QStringLiteral("2026-W46")));
    EXPECT_EQ(gap.data(MarkRole).toInt(), int(CellMark::NotCollected));
    EXPECT_FALSE(gap.data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST(CollectionPages, RunsSayWhoWhenAndHowTheyEnded)
{
    tests::World world = tests::world(finished);
    ASSERT_TRUE(world.connection().run(QStringLiteral(R"(
INSERT INTO sync_run (week, started_at, ended_at, finished, requests, fetched, failed, starter, carried, fault, cells,
    answered)
SELECT max(week), 1795000000, 1795000600, 1, 30, 20, 0, 2, 5, NULL, 25, 25 FROM photo UNION ALL
SELECT max(week), 1795100000, 1795100060, 0, 1, 0, 0, 0, 0, 19, NULL, NULL FROM photo UNION ALL
SELECT max(week), 1795200000, NULL, 0, 0, 0, 0, 1, 0, NULL, NULL, NULL FROM photo)")));
    ShownCollection open(std::move(world));
    ASSERT_TRUE(open.isAnswered());
    TablePanel& runs = open.page->runs().table();
    EXPECT_EQ(ShownCollection::column(runs, QStringLiteral("fim")), "interrupted | cancelled | complete");
    EXPECT_EQ(ShownCollection::column(runs, QStringLiteral("quem")), "command line | window | schedule");
    EXPECT_EQ(ShownCollection::column(runs, QStringLiteral("respondidas")), "— | — | 25 of 25");
    EXPECT_EQ(ShownCollection::column(runs, QStringLiteral("pedidos")), "— | 1 | 30");
    EXPECT_EQ(ShownCollection::column(runs, QStringLiteral("duracao")), "— | ~1 min | ~10 min");
    open.progress({Phase::Pairs, open.week, 1, 2});
    EXPECT_EQ(ShownCollection::column(runs, QStringLiteral("fim")), "collecting | cancelled | complete");
}

TEST(CollectionPages, TheListOfFailuresIsCopiedWithNames)
{
    ShownCollection open(finished);
    ASSERT_TRUE(open.isAnswered());
    QApplication::clipboard()->clear();
    open.press(QStringLiteral("Copy list"));
    ASSERT_TRUE(QTest::qWaitFor([] { return !QApplication::clipboard()->text().isEmpty(); }, patience));
    EXPECT_EQ(QApplication::clipboard()->text(),
        QStringLiteral("Track\tCohort\tStudent\tCourse\tReason\nanalista\t2\tJoão Ávila\tExcel\tNo connection\n"));
}

TEST(CollectionPages, ShowNoRawIdAndNameWhatTakesTheFocus)
{
    ShownCollection open(finished);
    ASSERT_TRUE(open.isAnswered());
    open.progress({Phase::Pairs, open.week, 1, 2});
    for (const QWidget* widget : open.page->findChildren<QWidget*>()) {
        QStringList texts{widget->accessibleName(), widget->toolTip()};
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        for (const QString& text : texts)
            EXPECT_FALSE(text.contains(QStringLiteral("7710"))) << qPrintable(text);
        const bool takesFocus = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (takesFocus && !button) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
        }
    }
}
