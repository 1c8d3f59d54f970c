#include "tests/simulator/browser.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

namespace farol::simulator {

namespace {

class Mishaps : public testing::Test {
protected:
    /// The answer about the first pair when this befalls it.
    Answer suffering(const FaultRule& rule)
    {
        stage.server.setFaults({.rules = {rule}});
        return stage.browser.get(stage.progressPath(stage.student(0)));
    }

    Stage stage{{20}};
};

TEST_F(Mishaps, ServerErrors)
{
    const auto internal = suffering({.mishap = Mishap::InternalError});
    EXPECT_EQ(internal.status, 500);
    EXPECT_EQ(internal.json.value(u"code").toInt(), 500);
    const auto gateway = suffering({.mishap = Mishap::BadGateway});
    EXPECT_EQ(gateway.status, 502);
    EXPECT_TRUE(gateway.contentType.startsWith("text/html"));
    EXPECT_TRUE(gateway.body.contains("<h1>502 Bad Gateway</h1>"));
}

TEST_F(Mishaps, Refusals)
{
    EXPECT_EQ(suffering({.mishap = Mishap::Forbidden}).status, 403);
    EXPECT_EQ(suffering({.mishap = Mishap::NotAllowed}).status, 405);
    EXPECT_EQ(suffering({.mishap = Mishap::Conflict}).json.value(u"code").toInt(), 409);
    EXPECT_EQ(suffering({.mishap = Mishap::TooMany}).status, 429);
}

TEST_F(Mishaps, AResetEndsTheConnectionWithoutAByte)
{
    stage.server.setFaults({.rules = {{.mishap = Mishap::Reset}}});
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(stage.server.address().port()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 10'000));
    socket.write("GET /api/v1/tag HTTP/1.1\r\nHost: x\r\n\r\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000));
    EXPECT_TRUE(socket.readAll().isEmpty());
    EXPECT_EQ(stage.server.log().back().status, 0);
    EXPECT_EQ(stage.server.log().back().mishap, Mishap::Reset);
}

TEST_F(Mishaps, AResetIsNoAnswerForAClient)
{
    const auto answer = suffering({.mishap = Mishap::Reset});
    EXPECT_EQ(answer.status, 0);
    EXPECT_NE(answer.error, QNetworkReply::NoError);
}

TEST_F(Mishaps, TruncatedIsShorterThanItsLength)
{
    const auto answer = suffering({.mishap = Mishap::Truncated});
    EXPECT_NE(answer.error, QNetworkReply::NoError);
    EXPECT_TRUE(answer.json.isEmpty());
}

TEST_F(Mishaps, CutJsonHasTheRightLengthAndIsNoJson)
{
    const auto answer = suffering({.mishap = Mishap::CutJson});
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.error, QNetworkReply::NoError);
    EXPECT_TRUE(answer.body.startsWith('{'));
    EXPECT_TRUE(QJsonDocument::fromJson(answer.body).isNull());
}

TEST_F(Mishaps, APageInsteadOfJson)
{
    const auto answer = suffering({.mishap = Mishap::HtmlPage});
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.body.startsWith("<!DOCTYPE html>"));
}

TEST_F(Mishaps, WrongContent)
{
    const auto over = suffering({.mishap = Mishap::OverHundred});
    EXPECT_EQ(over.data().value(u"progresso")[u"total"], QStringLiteral("141.7%"));
    EXPECT_TRUE(suffering({.mishap = Mishap::WrongTypes}).data().value(u"progresso").isDouble());
    EXPECT_TRUE(stage.browser.get(QStringLiteral("usuario/lista_por_tag/101")).data().value(u"usuario").isString());
    const auto unsuccessful = suffering({.mishap = Mishap::SuccessFalse});
    EXPECT_EQ(unsuccessful.status, 200);
    EXPECT_FALSE(unsuccessful.json.value(u"success").toBool(true));
}

TEST_F(Mishaps, ABodyOfNineMegabytes)
{
    const auto answer = suffering({.mishap = Mishap::HugeBody});
    EXPECT_GT(answer.body.size(), 9 * 1024 * 1024);
    EXPECT_TRUE(answer.data().contains(u"progresso")) << "right in all but size";
}

TEST_F(Mishaps, ASlowAnswerIsRightInTheEnd)
{
    const auto answer = suffering({.mishap = Mishap::Slow, .seconds = 1});
    EXPECT_GE(answer.tookMs, 995);
    EXPECT_EQ(answer.status, 200);
}

TEST_F(Mishaps, AClientThatHasGoneBeforeItsSlowAnswerHarmsNobody)
{
    stage.server.setFaults({.latencyMs = 200});
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(stage.server.address().port()));
        socket.write("GET /api/v1/tag HTTP/1.1\r\nHost: x\r\n\r\n");
        ASSERT_TRUE(QTest::qWaitFor([&] { return !stage.server.log().empty(); }, 10'000));
    }
    EXPECT_EQ(stage.browser.get(QStringLiteral("tag")).status, 200);
    EXPECT_EQ(stage.browser.get(QStringLiteral("tag")).status, 200);
    EXPECT_EQ(stage.server.log().size(), 3u);
}

TEST_F(Mishaps, ARedirectNamesItsTarget)
{
    const auto answer =
        suffering({.mishap = Mishap::Redirect, .location = QUrl(QStringLiteral("http://127.0.0.1:9/x"))});
    EXPECT_EQ(answer.status, 302);
    EXPECT_EQ(answer.location, "http://127.0.0.1:9/x");
}

TEST_F(Mishaps, ListsLoseStudents)
{
    const auto list = QStringLiteral("usuario/lista_por_tag/101");
    stage.server.setFaults({.rules = {{.mishap = Mishap::EmptyList}}});
    EXPECT_TRUE(stage.browser.get(list).users().isEmpty());
    stage.server.setFaults({.rules = {{.mishap = Mishap::HalfList}}});
    EXPECT_EQ(stage.browser.get(list).users().size(), 10);
}

TEST_F(Mishaps, EveryThirdRequest)
{
    stage.server.setFaults({.rules = {{.mishap = Mishap::InternalError, .every = 3}}});
    QList<int> statuses;
    for (int i = 0; i < 7; ++i)
        statuses << stage.browser.get(QStringLiteral("tag")).status;
    EXPECT_EQ(statuses, (QList{200, 200, 500, 200, 200, 500, 200}));
}

TEST_F(Mishaps, OnlyAfterSomeAndOnlySoOften)
{
    stage.server.setFaults({.rules = {{.mishap = Mishap::NotAllowed, .after = 2, .times = 1}}});
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses << stage.browser.get(QStringLiteral("tag")).status;
    EXPECT_EQ(statuses, (QList{200, 200, 405, 200, 200}));
}

TEST_F(Mishaps, OnlyTheirTarget)
{
    const auto& unlucky = stage.student(3);
    stage.server.setFaults({.rules = {{.mishap = Mishap::InternalError, .student = unlucky.id, .course = {{9002}}},
                                {.mishap = Mishap::BadGateway, .tag = {{101}}},
                                {.mishap = Mishap::NotAllowed, .path = QStringLiteral("/produto/9001")}}});
    EXPECT_EQ(stage.browser.get(stage.progressPath(unlucky, {9002})).status, 500);
    EXPECT_EQ(stage.browser.get(stage.progressPath(unlucky, {9001})).status, 200);
    EXPECT_EQ(stage.browser.get(stage.progressPath(stage.student(4), {9002})).status, 200);
    EXPECT_EQ(stage.browser.get(QStringLiteral("usuario/lista_por_tag/101")).status, 502);
    EXPECT_EQ(stage.browser.get(QStringLiteral("tag")).status, 200);
    EXPECT_EQ(stage.browser.get(QStringLiteral("produto/9001")).status, 405);
}

} // namespace

} // namespace farol::simulator
