#include "core/cademi/client.h"
#include "core/cademi/http_transport.h"
#include "raw_server.h"
#include "stranger.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTimer>

#include <gtest/gtest.h>

using namespace farol::cademi;
using namespace farol::domain;

namespace {

bool waitFor(const std::function<bool()>& condition)
{
    const QDeadlineTimer limit(20'000);
    while (!condition() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return condition();
}

ApiKey key()
{
    return *ApiKey::parse("chave-4f5e");
}

SchoolAddress school(const QString& origin)
{
    return *SchoolAddress::parse(origin);
}

const Request tag{QStringLiteral("tag"), {}};

Outcome outcomeOf(HttpTransport& transport, const Request& request = tag)
{
    std::optional<Outcome> result;
    transport.get(request, [&](Outcome outcome) {
        EXPECT_FALSE(result) << "answered twice";
        result = std::move(outcome);
    });
    EXPECT_FALSE(result) << "answered inside the call";
    EXPECT_TRUE(waitFor([&] { return result.has_value(); }));
    return result.value_or(Reply{});
}

/// None for a reply.
std::optional<Failure> failureOf(const Outcome& outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error());
}

/// What one request to this server comes to.
Outcome outcomeAt(const RawServer& server, HttpTransport::Limits limits = {})
{
    HttpTransport transport(school(server.origin()), key(), limits);
    return outcomeOf(transport);
}

} // namespace

TEST(HttpTransport, SendsTheBareKeyAndOnlyWhatIsNeeded)
{
    RawServer server([](QTcpSocket& socket, int) { RawServer::reply(socket, "200 OK", R"({"a":"é"})"); });
    HttpTransport transport(school(server.origin()), key());
    const auto outcome = outcomeOf(transport, {QStringLiteral("usuario/lista_por_tag/69"), "cursor=a%2Bb%3D%26"});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->status, 200);
    EXPECT_EQ(outcome->body, R"({"a":"é"})");

    const QByteArray request = server.requests.at(0);
    EXPECT_TRUE(request.startsWith("GET /api/v1/usuario/lista_por_tag/69?cursor=a%2Bb%3D%26 HTTP/1.1\r\n"))
        << request.toStdString();
    EXPECT_TRUE(request.contains("\r\nAuthorization: chave-4f5e\r\n")) << request.toStdString();
    EXPECT_TRUE(request.contains("\r\nAccept: application/json\r\n")) << request.toStdString();
    EXPECT_FALSE(request.contains("Cookie")) << request.toStdString();
}

TEST(HttpTransport, GivesEveryStatusWithItsBody)
{
    for (const int status : {403, 405, 409, 401, 404, 500, 503}) {
        RawServer server([&](QTcpSocket& socket, int) {
            RawServer::reply(socket, QByteArray::number(status) + " X", "{}", "WWW-Authenticate: Basic\r\n");
        });
        const auto outcome = outcomeAt(server);
        ASSERT_TRUE(outcome) << status;
        EXPECT_EQ(outcome->status, status);
        EXPECT_EQ(outcome->body, "{}");
        EXPECT_EQ(server.requests.size(), 1U) << status;
    }
}

TEST(HttpTransport, ReadsRetryAfter)
{
    const std::pair<QByteArray, std::optional<int>> table[] = {{"Retry-After: 7\r\n", 7}, {"", std::nullopt},
        {"Retry-After: Fri, 20 Nov 2026 11:00:00 GMT\r\n", std::nullopt}, {"Retry-After: -1\r\n", std::nullopt}};
    for (const auto& [header, seconds] : table) {
        RawServer server(
            [&](QTcpSocket& socket, int) { RawServer::reply(socket, "429 Too Many Requests", "{}", header); });
        const auto outcome = outcomeAt(server);
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->retryAfter, seconds) << header.toStdString();
    }
}

TEST(HttpTransport, ReadsTheServersClock)
{
    const QDateTime eleven(QDate(2026, 11, 20), QTime(11, 0), Qt::UTC);
    const std::pair<QByteArray, std::optional<QDateTime>> table[] = {
        {"Date: Fri, 20 Nov 2026 11:00:00 GMT\r\n", eleven}, {"", std::nullopt}, {"Date: \r\n", std::nullopt},
        {"Date: sexta-feira\r\n", std::nullopt}, {"Date: 0\r\n", std::nullopt}};
    for (const auto& [header, date] : table) {
        RawServer server([&](QTcpSocket& socket, int) { RawServer::reply(socket, "409 Conflict", "{}", header); });
        const auto outcome = outcomeAt(server);
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->date, date) << header.toStdString();
    }
}

TEST(HttpTransport, OneSendIsOneRequestHoweverTheConnectionEnds)
{
    const std::pair<const char*, RawServer::Treat> table[] = {
        {"aborted", [](QTcpSocket& socket, int) { socket.abort(); }},
        {"closed", [](QTcpSocket& socket, int) { socket.close(); }},
        {"closed in the status line",
            [](QTcpSocket& socket, int) {
                socket.write("HTTP/1.");
                socket.close();
            }},
        {"closed in the headers",
            [](QTcpSocket& socket, int) {
                socket.write("HTTP/1.1 200 OK\r\nContent-");
                socket.close();
            }},
        {"closed in the body",
            [](QTcpSocket& socket, int) {
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
                socket.close();
            }},
    };
    for (const auto& [name, treat] : table) {
        RawServer server(treat);
        HttpTransport transport(school(server.origin()), key());
        for (int send = 1; send <= 5; ++send) {
            const auto outcome = outcomeOf(transport);
            EXPECT_EQ(failureOf(outcome), Failure::Network) << name;
            EXPECT_EQ(server.requests.size(), static_cast<size_t>(send)) << name;
        }
    }
}

TEST(HttpTransport, OneSendIsOneRequestUnderHardResets)
{
    // Closing with bytes unread makes the system answer RST, where the server above ends with FIN.
    int requests = 0;
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        socket->setReadBufferSize(8);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&requests, socket] {
            ++requests;
            socket->abort();
            socket->deleteLater();
        });
    });
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost, 0));
    HttpTransport transport(school(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())), key());
    for (int send = 1; send <= 10; ++send) {
        EXPECT_EQ(failureOf(outcomeOf(transport)), Failure::Network);
        EXPECT_EQ(requests, send);
    }
}

TEST(HttpTransport, OneSendIsOneRequestOnAConnectionThatServedBefore)
{
    RawServer server([](QTcpSocket& socket, int request) {
        if (request % 2 == 0)
            RawServer::reply(socket, "200 OK", "{}");
        else
            socket.abort();
    });
    HttpTransport transport(school(server.origin()), key());
    for (int send = 0; send < 6; ++send) {
        const auto outcome = outcomeOf(transport);
        EXPECT_EQ(outcome.has_value(), send % 2 == 0);
    }
    EXPECT_EQ(server.requests.size(), 6U);
    EXPECT_EQ(server.connections, 3) << "connections are kept open between requests";
}

TEST(HttpTransport, SixAtOnceOverResetsAreSixRequests)
{
    RawServer server([](QTcpSocket& socket, int) { socket.abort(); });
    HttpTransport transport(school(server.origin()), key());
    int failed = 0;
    for (int i = 0; i < 6; ++i)
        transport.get(tag, [&](const Outcome& outcome) { failed += outcome ? 0 : 1; });
    ASSERT_TRUE(waitFor([&] { return failed == 6; }));
    EXPECT_EQ(server.requests.size(), 6U);
}

TEST(HttpTransport, FollowsNoRedirectAndTellsTheKeyToNobodyElse)
{
    RawServer stranger([](QTcpSocket& socket, int) { RawServer::reply(socket, "200 OK", "{}"); });
    for (const char* status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
        RawServer server([&](QTcpSocket& socket, int) {
            RawServer::reply(socket, status, "{}", "Location: " + stranger.origin().toLatin1() + "/api/v1/tag\r\n");
        });
        EXPECT_EQ(failureOf(outcomeAt(server)), Failure::Redirect) << status;
        EXPECT_EQ(server.requests.size(), 1U) << status;
    }
    EXPECT_EQ(stranger.connections, 0);
}

TEST(HttpTransport, AProxyNeverSeesTheKeyInTheClear)
{
    RawServer proxy([](QTcpSocket& socket, int) { RawServer::reply(socket, "200 OK", "{}"); });
    RawServer server([](QTcpSocket& socket, int) { RawServer::reply(socket, "200 OK", "{}"); });
    const QNetworkProxy before = QNetworkProxy::applicationProxy();
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()});
    const Outcome outcome = outcomeAt(server);
    QNetworkProxy::setApplicationProxy(before);
    EXPECT_TRUE(outcome);
    EXPECT_EQ(server.requests.size(), 1U);
    EXPECT_EQ(proxy.connections, 0);
}

TEST(HttpTransport, AnUntrustedCertificateIsNotTalkedTo)
{
    QSslConfiguration configuration;
    configuration.setPrivateKey(QSslKey(stranger::privateKey, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(stranger::certificate));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QByteArray heard;
    QObject::connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] { heard += socket->readAll(); });
    });
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost, 0));
    HttpTransport transport(school(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())), key());
    EXPECT_EQ(failureOf(outcomeOf(transport)), Failure::Tls);
    EXPECT_EQ(heard, QByteArray());
}

TEST(HttpTransport, WhoDoesNotSpeakTlsIsNotTalkedTo)
{
    QTcpServer plain;
    QByteArray heard;
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket* socket = plain.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
            heard += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    ASSERT_TRUE(plain.listen(QHostAddress::LocalHost, 0));
    HttpTransport transport(school(QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort())), key());
    EXPECT_EQ(failureOf(outcomeOf(transport)), Failure::Tls);
    EXPECT_FALSE(heard.contains(key().bytes()));
    EXPECT_FALSE(heard.isEmpty());
}

TEST(HttpTransport, AForeignNextPageIsAskedOfTheSchool)
{
    RawServer stranger([](QTcpSocket& socket, int) { RawServer::reply(socket, "200 OK", "{}"); });
    RawServer server([&](QTcpSocket& socket, int request) {
        const QByteArray next =
            request == 0 ? "\"" + stranger.origin().toLatin1() + "/api/v1/usuario?cursor=zz\"" : "null";
        RawServer::reply(
            socket, "200 OK", R"({"success":true,"data":{"usuario":[],"paginator":{"next_page_url":)" + next + "}}}");
    });
    HttpTransport transport(school(server.origin()), key());
    Client::Options options;
    options.pace.perSecond = 0.0;
    Client client(transport, options);
    std::optional<Result<std::vector<Listed>>> list;
    client.students({69}, [&](auto result) { list = std::move(result); });
    ASSERT_TRUE(waitFor([&] { return list.has_value(); }));
    EXPECT_TRUE(*list);
    ASSERT_EQ(server.requests.size(), 2U);
    EXPECT_TRUE(server.requests[1].startsWith("GET /api/v1/usuario/lista_por_tag/69?cursor=zz HTTP"));
    EXPECT_EQ(stranger.connections, 0);
}

TEST(HttpTransport, CutsABodyThatIsTooBigWhileItArrives)
{
    // A body without end: only cutting it off brings an outcome.
    RawServer server([](QTcpSocket& socket, int) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        const auto more = [&socket] {
            if (socket.bytesToWrite() == 0)
                socket.write(QByteArray(1 << 20, 'x'));
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    });
    EXPECT_EQ(failureOf(outcomeAt(server)), Failure::TooBig);
}

TEST(HttpTransport, ABodyThatGrowsWhenUnpackedCountsUnpacked)
{
    const QByteArray packed = qCompress(QByteArray(9 << 20, 'x')).mid(4); // what is left is a zlib stream
    ASSERT_LT(packed.size(), 100'000);
    RawServer server(
        [&](QTcpSocket& socket, int) { RawServer::reply(socket, "200 OK", packed, "Content-Encoding: deflate\r\n"); });
    EXPECT_EQ(failureOf(outcomeAt(server)), Failure::TooBig);
}

TEST(HttpTransport, ABodyThatBreaksOffIsNoAnswer)
{
    const QByteArray whole = R"({"success":true,"data":{"itens":[]}})";
    ASSERT_TRUE(parseTags(200, whole));
    const QByteArray packed = qCompress(whole).mid(4);
    const std::pair<const char*, QByteArray> table[] = {
        {"half a chunk", "Transfer-Encoding: chunked\r\n\r\n40\r\n" + whole},
        {"no chunk", "Transfer-Encoding: chunked\r\n\r\n" + whole},
        {"half a zlib stream", "Content-Encoding: deflate\r\nContent-Length: 99\r\n\r\n" + packed.left(20)},
        {"no zlib stream", "Content-Encoding: deflate\r\n\r\n" + whole},
    };
    for (const auto& [name, rest] : table) {
        RawServer server([&](QTcpSocket& socket, int) {
            socket.write("HTTP/1.1 200 OK\r\n" + rest);
            socket.disconnectFromHost();
        });
        const Outcome outcome = outcomeAt(server, {std::chrono::milliseconds(500), 8 << 20});
        EXPECT_FALSE(outcome && parseTags(outcome->status, outcome->body)) << name;
        EXPECT_EQ(server.requests.size(), 1U) << name;
    }
}

TEST(HttpTransport, CutsABodyOfNineMegabytesAndTakesOneOfSeven)
{
    for (const int megabytes : {7, 9}) {
        RawServer server(
            [&](QTcpSocket& socket, int) { RawServer::reply(socket, "200 OK", QByteArray(megabytes << 20, 'x')); });
        const auto outcome = outcomeAt(server);
        if (megabytes == 7)
            EXPECT_EQ(outcome.value().body.size(), 7 << 20);
        else
            EXPECT_EQ(failureOf(outcome), Failure::TooBig);
    }
}

TEST(HttpTransport, GivesUpOnSilenceAndOnABodyThatDrips)
{
    const HttpTransport::Limits limits{std::chrono::milliseconds(300), 1 << 20};
    RawServer silent([](QTcpSocket&, int) {});
    EXPECT_EQ(failureOf(outcomeAt(silent, limits)), Failure::Timeout);
    EXPECT_EQ(silent.requests.size(), 1U);

    RawServer dripping([](QTcpSocket& socket, int) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        auto* drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(20);
    });
    EXPECT_EQ(failureOf(outcomeAt(dripping, limits)), Failure::Timeout);
}

TEST(HttpTransport, NobodyThereIsANetworkFailure)
{
    QString origin;
    {
        const RawServer gone([](QTcpSocket&, int) {});
        origin = gone.origin();
    }
    HttpTransport transport(school(origin), key());
    EXPECT_EQ(failureOf(outcomeOf(transport)), Failure::Network);
}

TEST(HttpTransport, CancelDropsWhatIsUnderWay)
{
    RawServer server([](QTcpSocket& socket, int request) {
        if (request == 1)
            RawServer::reply(socket, "200 OK", "{}");
    });
    HttpTransport transport(school(server.origin()), key());
    transport.get(tag, [](const Outcome&) { ADD_FAILURE() << "called after cancel"; });
    ASSERT_TRUE(waitFor([&] { return server.requests.size() == 1; }));
    transport.cancel();
    const auto outcome = outcomeOf(transport);
    EXPECT_TRUE(outcome);
}
