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
    std::vector<PageMaker> makers = pageMakers(quiet.session);
    std::vector<Page*> pages = [this] {
        std::vector<Page*> made;
        for (const PageMaker& maker : makers)
            made.push_back(maker.make(&parent));
        return made;
    }();
};

} // namespace

TEST_F(Pages, EachStandsOnceWithItsOwnKeyTitleAndIcon)
{
    ASSERT_FALSE(pages.empty());
    ASSERT_LE(pages.size(), 9u); // Ctrl+1 to Ctrl+9
    QStringList keys;
    QStringList titles;
    QList<int> icons;
    for (const auto& [sign, make] : makers) {
        EXPECT_FALSE(sign.key.isEmpty() || keys.contains(sign.key)) << sign.key.toStdString();
        EXPECT_FALSE(sign.title.isEmpty() || titles.contains(sign.title)) << sign.title.toStdString();
        EXPECT_FALSE(icons.contains(static_cast<int>(sign.icon))) << sign.title.toStdString();
        keys << sign.key;
        titles << sign.title;
        icons << static_cast<int>(sign.icon);
    }
    EXPECT_EQ(keys.first(), QStringLiteral("progresso")); // the page a tutor begins with
}

TEST_F(Pages, BelongToWhoAskedForThemAndAreCalledAsTheyWereAnnounced)
{
    for (size_t index = 0; index < pages.size(); ++index) {
        EXPECT_EQ(pages[index]->parentWidget(), &parent);
        EXPECT_EQ(pages[index]->key(), makers[index].sign.key);
        EXPECT_EQ(pages[index]->title(), makers[index].sign.title);
    }
}

TEST_F(Pages, HaveNothingToExportBeforeTheyHaveAnAnswer)
{
    for (const Page* page : pages)
        EXPECT_FALSE(page->canExport()) << page->key().toStdString();
}

TEST_F(Pages, KeepTheirKeyInEveryLanguageAndTranslateTheirTitle)
{
    const tests::InPortuguese portuguese;
    const std::vector<PageMaker> translated = pageMakers(quiet.session);
    ASSERT_EQ(translated.size(), makers.size());
    for (size_t index = 0; index < makers.size(); ++index) {
        EXPECT_EQ(translated[index].sign.key, makers[index].sign.key); // the settings are found by it
        EXPECT_FALSE(translated[index].sign.title.isEmpty());
    }
    EXPECT_EQ(translated.front().sign.title, QStringLiteral("Progresso"));
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
