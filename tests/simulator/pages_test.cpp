#include "tests/simulator/browser.h"

#include <gtest/gtest.h>
#include <set>

namespace farol::simulator {

namespace {

const auto list101 = QStringLiteral("usuario/lista_por_tag/101");

std::multiset<qint64> idsOf(const std::vector<Answer>& pages)
{
    std::multiset<qint64> ids;
    for (const auto& page : pages)
        for (const auto& user : page.users())
            ids.insert(user[u"id"].toInteger());
    return ids;
}

std::multiset<qint64> expected(const Stage& stage)
{
    std::multiset<qint64> ids;
    for (const auto& member : stage.school->members({101}, stage.now))
        ids.insert(member.student->id.value);
    return ids;
}

TEST(SimulatedPages, ATurmaOf320ComesInThreePagesWithNobodyMissingOrDoubled)
{
    Stage stage({320, 12});
    const auto pages = stage.browser.pages(list101);
    ASSERT_EQ(pages.size(), 3u);
    EXPECT_EQ(pages[0].users().size(), 150);
    EXPECT_EQ(pages[1].users().size(), 150);
    EXPECT_EQ(pages[2].users().size(), 20);
    EXPECT_EQ(pages[0].paginator(u"perPage").toInt(), 150);
    EXPECT_TRUE(pages[0].paginator(u"prev_page_url").isNull());
    EXPECT_TRUE(pages[2].paginator(u"next_page_url").isNull());
    EXPECT_EQ(idsOf(pages), expected(stage));
}

TEST(SimulatedPages, NamesTheNextPageAbsolutelyOnItsOwnAddress)
{
    Stage stage({151});
    const QUrl next(stage.browser.get(list101).nextPage());
    EXPECT_EQ(next.adjusted(QUrl::RemovePath | QUrl::RemoveQuery), stage.server.address());
    EXPECT_EQ(next.path(), QStringLiteral("/api/v1/usuario/lista_por_tag/101"));
    EXPECT_TRUE(next.query().startsWith(QStringLiteral("cursor=")));
    EXPECT_EQ(stage.browser.open(next).users().size(), 1);
    EXPECT_EQ(stage.server.log().back().path, next.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
}

TEST(SimulatedPages, AFullLastPageEndsTheList)
{
    Stage stage({150});
    const auto answer = stage.browser.get(list101);
    EXPECT_EQ(answer.users().size(), 150);
    EXPECT_TRUE(answer.paginator(u"next_page_url").isNull());
}

TEST(SimulatedPages, ProductsComeByFifteen)
{
    Stage stage({3}, 33);
    std::set<qint64> ids;
    const auto pages = stage.browser.pages(QStringLiteral("produto"));
    ASSERT_EQ(pages.size(), 3u);
    for (const auto& page : pages)
        for (const auto& product : page.data().value(u"produto").toArray())
            EXPECT_TRUE(ids.insert(product[u"id"].toInteger()).second);
    EXPECT_EQ(ids.size(), 33u);
    EXPECT_EQ(pages[0].paginator(u"perPage").toInt(), 15);
}

TEST(SimulatedPages, ListsEverybodyAcrossTurmas)
{
    Stage stage({100, 60});
    EXPECT_EQ(idsOf(stage.browser.pages(QStringLiteral("usuario"))).size(), 160u);
}

TEST(SimulatedPages, ARepeatedUserComesTwice)
{
    Stage stage({320});
    stage.server.setFaults({.repeated = Repeated::OneUser});
    const auto ids = idsOf(stage.browser.pages(list101));
    EXPECT_EQ(ids.size(), 322u);
    EXPECT_EQ(std::set<qint64>(ids.begin(), ids.end()).size(), 320u);
}

TEST(SimulatedPages, AnEmptyLastPageFollowsAFilledOne)
{
    Stage stage({160});
    stage.server.setFaults({.lastPage = LastPage::Empty});
    const auto pages = stage.browser.pages(list101);
    ASSERT_EQ(pages.size(), 3u);
    EXPECT_EQ(pages[1].users().size(), 10);
    EXPECT_TRUE(pages[2].users().isEmpty());
    EXPECT_TRUE(pages[2].nextPage().isEmpty());
}

TEST(SimulatedPages, ARepeatingCursorNeverEnds)
{
    Stage stage({160});
    stage.server.setFaults({.cursor = Cursor::Repeating});
    const auto pages = stage.browser.pages(list101);
    EXPECT_EQ(pages.size(), 20u) << "the browser gives up at 20";
    EXPECT_EQ(pages[1].nextPage(), pages[19].nextPage());
}

TEST(SimulatedPages, TheNextPageMayNameAnotherHostOrScheme)
{
    Stage stage({160});
    stage.server.setFaults({.nextPage = NextPage::OtherHost, .otherHost = QStringLiteral("http://127.0.0.1:9")});
    EXPECT_TRUE(stage.browser.get(list101).nextPage().startsWith(QStringLiteral("http://127.0.0.1:9/api/v1/usuario/")));
    stage.server.setFaults({.nextPage = NextPage::OtherScheme});
    EXPECT_TRUE(stage.browser.get(list101).nextPage().startsWith(QStringLiteral("https://127.0.0.1:")));
}

} // namespace

} // namespace farol::simulator
