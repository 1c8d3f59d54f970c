#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "tests/ui/screen.h"
#include "ui/page.h"
#include "ui/pages.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class Pages : public testing::Test {
protected:
    tests::World world = tests::world("trilha analista\n  curso 1 SQL 1\n");
    Appearance appearance{*qApp, ThemeChoice::Light};
    tests::QuietSession quiet{appearance, world.connection().file()};
    QWidget parent;
    std::vector<Page*> pages = makePages(quiet.session, &parent);
};

} // namespace

TEST_F(Pages, EachStandsOnceWithItsOwnKeyTitleAndIcon)
{
    ASSERT_FALSE(pages.empty());
    ASSERT_LE(pages.size(), 9u); // Ctrl+1 to Ctrl+9
    QStringList keys;
    QStringList titles;
    QList<int> icons;
    for (const Page* page : pages) {
        ASSERT_NE(page, nullptr);
        EXPECT_FALSE(page->key().isEmpty() || keys.contains(page->key())) << page->key().toStdString();
        EXPECT_FALSE(page->title().isEmpty() || titles.contains(page->title())) << page->title().toStdString();
        EXPECT_FALSE(icons.contains(static_cast<int>(page->icon()))) << page->title().toStdString();
        keys << page->key();
        titles << page->title();
        icons << static_cast<int>(page->icon());
    }
    EXPECT_EQ(keys.first(), QStringLiteral("progresso")); // the page a tutor begins with
}

TEST_F(Pages, BelongToWhoAskedForThem)
{
    for (const Page* page : pages)
        EXPECT_EQ(page->parentWidget(), &parent);
}

TEST_F(Pages, HaveNothingToExportBeforeTheyHaveAnAnswer)
{
    for (const Page* page : pages)
        EXPECT_FALSE(page->canExport()) << page->key().toStdString();
}

TEST_F(Pages, KeepTheirKeyInEveryLanguageAndTranslateTheirTitle)
{
    QStringList keys;
    for (const Page* page : pages)
        keys << page->key();
    const tests::InPortuguese portuguese;
    for (size_t index = 0; index < pages.size(); ++index) {
        EXPECT_EQ(pages[index]->key(), keys[static_cast<qsizetype>(index)]); // the settings are found by it
        EXPECT_FALSE(pages[index]->title().isEmpty());
    }
    EXPECT_EQ(pages.front()->title(), QStringLiteral("Progresso"));
}

TEST_F(Pages, MayBeRefreshedAndClosedAtOnce)
{
    for (Page* page : pages) {
        page->refresh();
        page->refresh();
        delete page; // with its questions in flight
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(parent.findChildren<Page*>().isEmpty());
    EXPECT_EQ(quiet.collection.starts, 0); // showing a page never collects
}
