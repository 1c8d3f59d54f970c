#include "tests/app/truth.h"

#include <QHostAddress>
#include <QTcpServer>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

using simulator::Cursor;
using simulator::Mishap;
using simulator::NextPage;

/// A turma of two pages in one course, and a second server that nobody should ever call.
class ForeignHosts : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(stranger.listen(QHostAddress::LocalHost));
        strangersAddress = QStringLiteral("http://127.0.0.1:%1").arg(stranger.serverPort());
        stage.connectSchool();
    }

    /// The system keeps a connection until it is taken, so one that came earlier is seen too.
    void TearDown() override { EXPECT_FALSE(stranger.waitForNewConnection(0)) << "somebody called the stranger"; }

    std::string listed() { return truthColumnsOf(stage.run(QStringLiteral("report tabelao --format csv")).out); }

    Stage stage{{160}, 1};
    QTcpServer stranger;
    QString strangersAddress;
};

} // namespace

TEST_F(ForeignHosts, ANextPageElsewhereGivesOnlyItsCursor)
{
    stage.host.setFaults({.nextPage = NextPage::OtherHost, .otherHost = strangersAddress});
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    EXPECT_EQ(listed(), truthOf(stage));
}

TEST_F(ForeignHosts, ANextPageOfAnotherSchemeGivesOnlyItsCursor)
{
    stage.host.setFaults({.nextPage = NextPage::OtherScheme});
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    EXPECT_EQ(listed(), truthOf(stage));
}

TEST_F(ForeignHosts, ACursorThatRepeatsFailsClearlyAndKeepsTheTurma)
{
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    stage.host.setFaults({.cursor = Cursor::Repeating});
    const Ran sync = stage.run(QStringLiteral("sync"));
    EXPECT_EQ(sync.code, 4);
    EXPECT_TRUE(sync.err.contains("students could not be obtained")) << sync.err.toStdString();
    EXPECT_EQ(listed(), truthOf(stage));
}

TEST_F(ForeignHosts, ARedirectIsNotFollowed)
{
    for (const QString& path : {QStringLiteral("lista_por_tag"), QStringLiteral("progresso_por_produto")}) {
        stage.host.setFaults(
            {.rules = {{.mishap = Mishap::Redirect, .path = path, .location = QUrl(strangersAddress)}}});
        const Ran sync = stage.run(QStringLiteral("sync"));
        EXPECT_EQ(sync.code, 5);
        EXPECT_TRUE(sync.err.contains("did not come from the school's address")) << sync.err.toStdString();
    }
}

TEST_F(ForeignHosts, APhotographedSchoolDoesNotMoveUnasked)
{
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    const Ran set = stage.run(QStringLiteral("school set --url ") + strangersAddress);
    EXPECT_EQ(set.code, 2);
    EXPECT_TRUE(set.err.contains(stage.origin().toUtf8())) << set.err.toStdString();
    stage.host.clearLog();
    EXPECT_EQ(stage.run(QStringLiteral("school test")).code, 0);
    EXPECT_EQ(stage.host.log().size(), 1u) << "the school is still the old one";
}

TEST_F(ForeignHosts, ANewAddressHasNoKeyUntilOneIsGiven)
{
    ASSERT_EQ(stage.run(QStringLiteral("school set --url ") + strangersAddress).code, 0);
    stage.environment.remove(QStringLiteral("FAROL_API_KEY"));
    EXPECT_EQ(stage.run(QStringLiteral("school test")).code, 3);
    EXPECT_EQ(stage.run(QStringLiteral("tags")).code, 3);
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 3);
}

} // namespace farol::tests
