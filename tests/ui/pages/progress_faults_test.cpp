#include "core/storage/history.h"
#include "tests/support/files.h"
#include "tests/ui/pages/shown_page.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/data/table_panel.h"
#include "ui/empty_page.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::ShownPage;

namespace {

constexpr std::string_view twoTurmas = R"(
trilha analista
  curso 1 SQL 2
turma analista 2 tag=69 inicio=2026-11-02
turma analista 10 tag=70 inicio=2026-11-02
aluno 7 "Ana"
aluno 8 "Bia"
foto 2026-W45 2: 7 | 20
foto 2026-W47 2: 7 | 40
foto 2026-W47 10: 8 | 5
)";

/// Holds the reading thread back until it is let go, as a slow disk would.
class SlowReader {
public:
    explicit SlowReader(QueryRunner& runner)
    {
        runner.ask<int>(
            &m_receiver, 0,
            [this](const storage::Connection&, const domain::School&) -> domain::Result<int> {
                m_go.acquire();
                return 0;
            },
            [](domain::Result<int>) {});
    }
    ~SlowReader() { letGo(); }
    void letGo() { m_go.release(); }

private:
    QObject m_receiver;
    QSemaphore m_go;
};

/// Waits, without showing any answer, until everything asked so far was computed.
void finishAll(QueryRunner& runner)
{
    QObject receiver;
    QSemaphore done;
    runner.ask<int>(
        &receiver, 0,
        [&done](const storage::Connection&, const domain::School&) -> domain::Result<int> {
            done.release();
            return 0;
        },
        [](domain::Result<int>) {});
    done.acquire();
}

domain::Filter only(const tests::World& world, int turma)
{
    domain::Filter filter;
    filter.cohorts = {world.cohort(turma)};
    return filter;
}

Banner& bannerOf(const ShownPage& open)
{
    return *open.page->findChild<Banner*>();
}

} // namespace

TEST(ProgressQuestions, AnOldAnswerNeverOverwritesANewerQuestion)
{
    const tests::World world = tests::world(twoTurmas);
    ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    QStringList shown;
    QObject::connect(&open.rows(), &QAbstractItemModel::modelReset, open.page.get(),
        [&] { shown << QString::fromStdString(open.column(QStringLiteral("aluno"))); });
    open.show(only(world, 2));
    finishAll(open.quiet.history); // turma 2 is ready and on its way, but was not shown yet
    open.show(only(world, 10));
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(QStringLiteral("aluno")), "Bia");
    EXPECT_FALSE(shown.isEmpty());
    EXPECT_FALSE(shown.contains(QStringLiteral("Ana"))) << "not even for a moment";
}

TEST(ProgressQuestions, AfterAWhileTheOldFiguresSayThatTheyAreOld)
{
    const tests::World world = tests::world(twoTurmas);
    ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    const std::string before = open.sentences();
    SlowReader slow(open.quiet.history);
    open.show(only(world, 10));
    QElapsedTimer waiting;
    waiting.start();
    EXPECT_EQ(open.sentences(), before) << "a quick answer needs no word";
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return open.sentences().find("calculating") != std::string::npos; }, tests::patience));
    EXPECT_GE(waiting.elapsed(), 250) << "no flicker at once";
    EXPECT_EQ(open.column(QStringLiteral("aluno")), "Ana | Bia") << "old figures stay readable";
    slow.letGo();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.sentences().find("calculating"), std::string::npos);
    EXPECT_EQ(open.column(QStringLiteral("aluno")), "Bia");
}

TEST(ProgressFaults, ADamagedHistoryIsANoticeWithItsRemedy)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("farol.sqlite"));
    tests::writeBytes(file, QByteArray(8192, 'x'));
    const ShownPage open(file);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_TRUE(bannerOf(open).isVisible());
    EXPECT_EQ(bannerOf(open).notice(), Notices::ofError({domain::Fault::Damaged, {}}));
    EXPECT_EQ(open.rows().rowCount(), 0);
    EXPECT_FALSE(open.page->canExport()) << "nothing to save";
    EXPECT_EQ(tests::bytesOf(file), QByteArray(8192, 'x')) << "left as it is";
}

TEST(ProgressFaults, AHistoryOfANewerProgramIsANoticeWithItsRemedy)
{
    const tests::World world = tests::world(twoTurmas);
    ASSERT_TRUE(world.connection().run(QStringLiteral("PRAGMA user_version = 9999")));
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_TRUE(bannerOf(open).isVisible());
    EXPECT_EQ(bannerOf(open).notice(), Notices::ofError({domain::Fault::NewerDatabase, {}}));
    EXPECT_EQ(open.rows().rowCount(), 0) << "its figures may mean something else";
}

TEST(ProgressFaults, ANoticeGoesWithTheNextGoodAnswer)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("farol.sqlite"));
    const ShownPage open(file);
    ASSERT_TRUE(open.isAnswered());
    ASSERT_TRUE(bannerOf(open).isVisible()) << "there is no history yet";
    ASSERT_TRUE(storage::openHistory(folder.path()));
    open.page->refresh();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_FALSE(bannerOf(open).isVisible());
}

TEST(ProgressFaults, FailingAgainKeepsTheFiguresThatWereShown)
{
    const tests::World world = tests::world(twoTurmas);
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    ASSERT_TRUE(world.connection().run(QStringLiteral("ALTER TABLE student_week RENAME TO gone")));
    open.page->refresh();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_TRUE(bannerOf(open).isVisible());
    EXPECT_EQ(open.column(QStringLiteral("aluno")), "Ana | Bia");
    EXPECT_EQ(open.sentences().find("calculating"), std::string::npos);
}

TEST(ProgressEmpty, WithoutASchoolOffersToConnect)
{
    const tests::World world = tests::world("");
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    QSignalSpy connectAsked(open.page.get(), &Page::connectAsked);
    emit open.page->findChild<EmptyPage*>()->primaryClicked();
    EXPECT_EQ(connectAsked.count(), 1);
    EXPECT_NE(open.sentences().find("No school is connected yet"), std::string::npos);
    EXPECT_FALSE(open.body().isVisible());
}

TEST(ProgressEmpty, WithoutAPhotoOffersTheFirstCollection)
{
    const tests::World world = tests::world("trilha analista\n  curso 1 SQL 2\nturma analista 2 tag=69\n");
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    QSignalSpy collectAsked(open.page.get(), &Page::collectAsked);
    emit open.page->findChild<EmptyPage*>()->primaryClicked();
    EXPECT_EQ(collectAsked.count(), 1);
    EXPECT_NE(open.sentences().find("no photos of this school yet"), std::string::npos);
    EXPECT_FALSE(open.page->canExport());
}

TEST(ProgressEmpty, WeeksWithoutAPhotoAreSaidAndUndone)
{
    const tests::World world = tests::world(twoTurmas);
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    domain::Filter gap;
    gap.from = gap.to = domain::Week::fromKey(u"2026-W46");
    open.show(gap);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.rows().rowCount(), 0);
    EXPECT_NE(open.sentences().find("No student with these filters"), std::string::npos) << open.sentences();
    emit open.body().table().clearFilters();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.rows().rowCount(), 2);
}

TEST(ProgressEmpty, APageThatGetsAPhotoShowsItWithoutARestart)
{
    tests::World world = tests::world("trilha analista\n  curso 1 SQL 2\nturma analista 2 tag=69\n");
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    QSignalSpy exportable(open.page.get(), &Page::exportabilityChanged);
    const QDateTime at(QDate(2026, 11, 20), QTime(14, 0), Qt::UTC);
    const auto week = world.store().openPhoto(at, domain::defaultZone());
    ASSERT_TRUE(week);
    domain::Student ana;
    ana.id = {7};
    ana.name = QStringLiteral("Ana");
    ASSERT_TRUE(world.store().saveRoster(*week, world.cohort(2), {{ana, std::nullopt}}, at));
    open.page->refresh();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_TRUE(open.body().isVisible());
    EXPECT_EQ(open.column(QStringLiteral("aluno")), "Ana");
    EXPECT_EQ(open.cell(QStringLiteral("Ana"), QStringLiteral("2026-W47")).data(MarkRole).toInt(),
        int(CellMark::NotCollected))
        << "asked for, and nothing came yet";
    EXPECT_TRUE(open.page->canExport());
    EXPECT_EQ(exportable.count(), 1);
}
