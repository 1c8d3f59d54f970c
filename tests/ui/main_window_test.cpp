#include "core/storage/history.h"
#include "open_window.h"
#include "tests/support/bulk_history.h"
#include "ui/banner.h"
#include "ui/collection_bar.h"
#include "ui/data/table_panel.h"
#include "ui/empty_page.h"
#include "ui/pages/school/school_page.h"
#include "ui/segmented.h"

#include <QCheckBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::OpenWindow;
using tests::patience;
using tests::visible;

namespace {

/// The histories all tests here look at, written once.
class Window : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("empty"), std::nullopt);
        write(QStringLiteral("small"), tests::BulkPlan::tiny());
        write(QStringLiteral("large"), tests::BulkPlan::large());
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    static QString history(const QString& name) { return s_folder->filePath(name + QStringLiteral("/farol.sqlite")); }

    static bool says(const OpenWindow& open, const QString& words)
    {
        const auto labels = visible<QLabel>(*open.window);
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
    }
    static QAbstractButton* button(const OpenWindow& open, const QString& words)
    {
        for (QAbstractButton* button : visible<QAbstractButton>(*open.window)) {
            if (button->text().remove(u'&') == words)
                return button;
        }
        return nullptr;
    }
    static QAction* action(const OpenWindow& open, const QString& words)
    {
        for (const QMenu* menu : open.window->menuBar()->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text().remove(u'&') == words)
                    return action;
            }
        }
        return nullptr;
    }

private:
    static void write(const QString& name, const std::optional<tests::BulkPlan>& plan)
    {
        ASSERT_TRUE(QDir(s_folder->path()).mkpath(name));
        const auto connection = storage::openHistory(s_folder->filePath(name));
        ASSERT_TRUE(connection);
        if (plan) {
            ASSERT_TRUE(tests::writeBulkHistory(*connection, *plan));
        }
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
};

class EveryHistory : public Window, public testing::WithParamInterface<const char*> { };

} // namespace

TEST_P(EveryHistory, ShowsEveryPageAndView)
{
    const QString name = QString::fromLatin1(GetParam());
    const OpenWindow open(history(name));
    ASSERT_TRUE(open.isReady());
    const std::vector<PageSign> signs = open.signs();
    ASSERT_FALSE(signs.empty());
    for (const PageSign& sign : signs) {
        open.window->go({sign.key, domain::Filter()});
        ASSERT_TRUE(open.isReady());
        Page* page = open.page(sign.key);
        ASSERT_TRUE(page);
        EXPECT_TRUE(page->isVisible());
        if (name == u"empty" && qobject_cast<SchoolPage*>(page)) {
            EXPECT_TRUE(QTest::qWaitFor(
                [&] { return button(open, QStringLiteral("Connect the school…")) != nullptr; }, patience));
            continue;
        }
        if (name == u"empty") {
            EXPECT_TRUE(QTest::qWaitFor([&] { return visible<EmptyPage>(*page).size() == 1; }, patience));
            continue;
        }
        if (page != &open.page())
            continue; // its own tests show its views
        const QList<QRadioButton*> parts = visible<QRadioButton>(*page);
        ASSERT_GE(parts.size(), 6);
        for (QRadioButton* part : parts) {
            part->click();
            ASSERT_TRUE(open.isReady());
            EXPECT_GT(open.rows().rowCount(), 0) << qPrintable(part->text());
            EXPECT_FALSE(open.window->grab().isNull());
        }
    }
}

TEST_P(EveryHistory, ClosesInMidQuestion)
{
    const QString file = history(QString::fromLatin1(GetParam()));
    auto open = std::make_unique<OpenWindow>(file);
    EXPECT_TRUE(open->page().isAsking());
    EXPECT_TRUE(open->window->close());
    open.reset();
    const OpenWindow again(file);
    EXPECT_TRUE(again.isReady());
}

INSTANTIATE_TEST_SUITE_P(Histories, EveryHistory, testing::Values("empty", "small", "large"));

TEST_F(Window, CountRateTimeLeftAndCancelStandAtTheBottomWhileCollecting)
{
    OpenWindow open(history(QStringLiteral("small")));
    open.window->resize(1024, 640);
    ASSERT_TRUE(open.isReady());
    QAbstractButton* collect = button(open, QStringLiteral("Collect now"));
    ASSERT_TRUE(collect);
    collect->click();
    EXPECT_EQ(open.quiet.collection.starts, 1);

    open.quiet.collection.running = true;
    emit open.quiet.collection.progressed(
        {sync::Phase::Pairs, *domain::Week::fromKey(u"2026-W47"), 12400, 28000, 113, 2.0, 7800});
    const Numbers numbers;
    EXPECT_TRUE(says(open, QStringLiteral("%1 of %2").arg(numbers.count(12400), numbers.count(28000))));
    EXPECT_TRUE(says(open, numbers.share(20) + QStringLiteral("/s")));
    EXPECT_TRUE(says(open, numbers.duration(7800)));
    const auto bars = visible<QProgressBar>(*open.window);
    ASSERT_EQ(bars.size(), 1);
    EXPECT_EQ(bars.first()->value(), 12400);
    QCoreApplication::processEvents();
    auto* bottom = open.window->findChild<CollectionBar*>();
    for (const QLabel* label : visible<QLabel>(*bottom))
        EXPECT_GE(label->width(), label->sizeHint().width()) << "cut: " << qPrintable(label->text());

    QAbstractButton* cancel = button(open, QStringLiteral("Cancel"));
    ASSERT_TRUE(cancel);
    EXPECT_LE(cancel->mapTo(open.window.get(), cancel->rect().bottomRight()).x(), 1024);
    cancel->click();
    EXPECT_EQ(open.quiet.collection.cancels, 1);
}

TEST_F(Window, AFinishedCollectionHasItsBannerAndTheBarTellsTheLastPhoto)
{
    OpenWindow open(history(QStringLiteral("small")));
    ASSERT_TRUE(open.isReady());
    open.quiet.collection.running = true;
    emit open.quiet.collection.progressed({sync::Phase::Pairs, *domain::Week::fromKey(u"2026-W47"), 1, 2, 0, 2.0, 1});
    open.quiet.collection.running = false;
    sync::Outcome outcome;
    outcome.week = *domain::Week::fromKey(u"2026-W47");
    outcome.cells = 28;
    emit open.quiet.collection.finished(outcome);
    QCoreApplication::processEvents();
    const auto banners = visible<Banner>(*open.window);
    ASSERT_EQ(banners.size(), 1);
    EXPECT_EQ(banners.first()->notice().kind, BannerKind::Ok);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(open, QStringLiteral("Last photo:")); }, patience));
    EXPECT_TRUE(visible<QProgressBar>(*open.window).isEmpty());
}

TEST_F(Window, WhatACollectionStoredIsAskedForAgain)
{
    OpenWindow open(history(QStringLiteral("small")));
    ASSERT_TRUE(open.isReady());
    QSignalSpy answered(&open.rows(), &QAbstractItemModel::modelReset);
    open.quiet.collection.running = true;
    emit open.quiet.collection.stored(*domain::Week::fromKey(u"2026-W47"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered.count() > 0; }, patience));
}

TEST_F(Window, MenuAndPageAgreeAboutContacts)
{
    OpenWindow open(history(QStringLiteral("small")));
    ASSERT_TRUE(open.isReady());
    auto* box = open.page().findChild<QCheckBox*>();
    QAction* menu = action(open, QStringLiteral("Contacts"));
    ASSERT_TRUE(box && menu);
    const auto agree = [&](bool isShown) {
        return box->isChecked() == isShown && menu->isChecked() == isShown
            && open.quiet.settings.contactsShown == isShown
            && (open.rows().columnOf(QStringLiteral("email")) >= 0) == isShown;
    };
    EXPECT_TRUE(agree(false)) << "off until asked for";
    box->click();
    EXPECT_TRUE(agree(true));
    menu->trigger();
    EXPECT_TRUE(agree(false));
    menu->trigger();
    EXPECT_TRUE(agree(true));
}

TEST_F(Window, ByCohortFitsTenWeeksWithoutScrollingSideways)
{
    for (const QString& name : {QStringLiteral("small"), QStringLiteral("large")}) {
        OpenWindow open(history(name));
        open.window->resize(1366, 768);
        ASSERT_TRUE(open.isReady());
        visible<QRadioButton>(open.page()).at(int(ProgressView::ByCohort))->click();
        ASSERT_TRUE(open.isReady());
        QCoreApplication::processEvents();
        const TableView& table = open.page().body().table().view();
        EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << qPrintable(name);
    }
}

TEST_F(Window, ScrollBarsBeginUnderTheHeader)
{
    OpenWindow open(history(QStringLiteral("large")));
    ASSERT_TRUE(open.isReady());
    QCoreApplication::processEvents();
    const TableView& table = open.page().body().table().view();
    ASSERT_TRUE(table.verticalScrollBar()->isVisible());
    const int header =
        table.horizontalHeader()->mapTo(open.window.get(), QPoint(0, table.horizontalHeader()->height())).y();
    EXPECT_EQ(table.verticalScrollBar()->mapTo(open.window.get(), QPoint()).y(), header);
}

TEST_F(Window, KeepsCoverageBesideTheMeanWhereThereIsLeastRoom)
{
    OpenWindow open(history(QStringLiteral("large")));
    open.window->resize(1024, 640);
    ASSERT_TRUE(open.isReady());
    const auto cards = visible<FigureCard>(*open.window);
    ASSERT_EQ(cards.size(), 5);
    QCoreApplication::processEvents();
    for (const FigureCard* card : cards)
        EXPECT_GE(card->width(), card->minimumSizeHint().width())
            << qPrintable(card->accessibleName()) << " of " << card->parentWidget()->width();
}

TEST_F(Window, OpensWithItsFirstPageAndBuildsTheOthersAfterwards)
{
    OpenWindow open(history(QStringLiteral("small")));
    ASSERT_EQ(open.window->pages().size(), 1U);
    EXPECT_EQ(open.window->pages().front(), &open.page());
    EXPECT_TRUE(QTest::qWaitFor([&] { return open.window->pages().size() == open.signs().size(); }, patience));
    EXPECT_TRUE(open.page().isVisible());
    const std::vector<PageSign> signs = open.signs();
    for (size_t i = 0; i < signs.size(); ++i)
        EXPECT_EQ(open.window->pages()[i]->key(), signs[i].key) << "in the order of the rail";
}

TEST_F(Window, APageThatIsGoneToBeforeItIsBuiltIsTheSameAfterwards)
{
    OpenWindow open(history(QStringLiteral("small")));
    open.window->go({QStringLiteral("grupos")});
    Page* page = open.page(QStringLiteral("grupos"));
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return open.window->pages().size() == open.signs().size(); }, patience));
    EXPECT_EQ(open.page(QStringLiteral("grupos")), page);
    EXPECT_TRUE(page->isVisible()) << "the others are built behind it";
}

TEST_F(Window, ThePageOfChangesSaysWhatIsNewBeforeAnybodyGoesThere)
{
    OpenWindow open(history(QStringLiteral("small")));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto buttons = visible<QAbstractButton>(*open.window);
            return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton* each) {
                return each->accessibleName().startsWith(QStringLiteral("What changed, "))
                    && each->accessibleName().endsWith(QStringLiteral(" new"));
            });
        },
        patience));
    EXPECT_TRUE(open.page().isVisible());
}
