#include "core/cademi/client.h"
#include "fake_transport.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <gtest/gtest.h>

using namespace farol::cademi;
using namespace farol::domain;

namespace {

/// The real fault table with pauses a test can wait for, and no pace.
Client::Options quick()
{
    Client::Options options;
    options.pace.perSecond = 0.0;
    options.retries = {{1, 2, 4}, 0.25, 1, 8, 8};
    return options;
}

bool waitFor(const std::function<bool()>& condition)
{
    const QDeadlineTimer limit(20'000);
    while (!condition() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return condition();
}

Outcome answer(int status, const QByteArray& data)
{
    return Reply{status, status == 200 ? R"({"success":true,"data":)" + data + "}" : data};
}

const Outcome half = answer(200, R"({"progresso":{"total":"50%"}})");

Outcome studentsPage(const std::vector<int>& ids, const QByteArray& next)
{
    QByteArray list;
    for (const int id : ids)
        list += (list.isEmpty() ? "" : ",") + QByteArray(R"({"nome":"a","ultimo_acesso_em":null,"id":)")
            + QByteArray::number(id) + "}";
    return answer(200, R"({"usuario":[)" + list + R"(],"paginator":{"next_page_url":)" + next + "}}");
}

/// Asks one thing and gives what came.
template <typename T, typename Ask>
Result<T> answerTo(Ask ask)
{
    std::optional<Result<T>> result;
    ask([&](Result<T> came) {
        EXPECT_FALSE(result) << "answered twice";
        result = std::move(came);
    });
    EXPECT_FALSE(result) << "answered inside the asking call";
    EXPECT_TRUE(waitFor([&] { return result.has_value(); }));
    return result.value_or(failed(Fault::Cancelled, QStringLiteral("no answer came")));
}

Result<Reading> progressOf(Client& client)
{
    return answerTo<Reading>([&](auto then) { client.progress({1}, {2}, then); });
}

Result<std::vector<Listed>> studentsOf(Client& client)
{
    return answerTo<std::vector<Listed>>([&](auto then) { client.students({69}, then); });
}

std::vector<qint64> ids(const std::vector<Listed>& list)
{
    std::vector<qint64> result;
    for (const Listed& listed : list)
        result.push_back(listed.student.id.value);
    return result;
}

/// What one pair comes to when the platform always answers so, and how often it was asked.
struct Ending {
    Outcome outcome;
    Fault fault;
    int asked;
};

} // namespace

TEST(Client, AsksAndReads)
{
    FakeTransport wire([](int, const Request&) { return half; });
    Client client(wire, quick());
    EXPECT_EQ(progressOf(client), (Reading{CellState::Value, 500, {}, {}}));
    EXPECT_EQ(wire.sent.front().path, QStringLiteral("usuario/progresso_por_produto/1/2"));
    EXPECT_EQ(client.requests(), 1);
    EXPECT_EQ(client.ages().size(), 0U) << "nothing to remember without a limit";
}

TEST(Client, SaysBeforeEachTryThatItLeaves)
{
    int told = 0;
    auto options = quick();
    options.leaving = [&told] { ++told; };
    FakeTransport wire([&](int i, const Request&) -> Outcome {
        EXPECT_EQ(told, i + 1) << "a request must not leave before it is remembered";
        return i < 2 ? answer(500, {}) : half;
    });
    Client client(wire, options);
    EXPECT_TRUE(progressOf(client));
    EXPECT_EQ(told, 3);
}

TEST(Client, EveryFaultThatStaysHasItsTriesAndItsName)
{
    const Ending table[] = {
        {tl::make_unexpected(Failure::Network), Fault::Offline, 4},
        {tl::make_unexpected(Failure::Timeout), Fault::Timeout, 4},
        {answer(503, {}), Fault::ServerError, 4},
        {answer(200, R"({"progresso":{"total":"141.7%"}})"), Fault::BadReply, 4},
        {Reply{200, "<html>"}, Fault::BadReply, 4},
        {Reply{200, R"({"success":true,"data":{"prog)"}, Fault::BadReply, 4},
        {Reply{200, R"({"success":false,"code":200,"msg":"x"})"}, Fault::BadReply, 4},
        {tl::make_unexpected(Failure::TooBig), Fault::BadReply, 4},
        {answer(403, {}), Fault::Refused, 1},
        {answer(405, {}), Fault::Refused, 1},
        {tl::make_unexpected(Failure::Redirect), Fault::Untrusted, 1},
        {tl::make_unexpected(Failure::Tls), Fault::Untrusted, 1},
        {answer(429, {}), Fault::Throttled, 8},
        {Reply{200, "<h1>Too many requests</h1>"}, Fault::Throttled, 8},
    };
    for (const auto& [outcome, fault, asked] : table) {
        FakeTransport wire([&](int, const Request&) { return outcome; });
        auto options = quick();
        options.retries.longestWait = 2;
        options.retries.firstWait = 1;
        Client client(wire, options);
        const auto result = progressOf(client);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().fault, fault) << result.error().detail.toStdString();
        EXPECT_EQ(client.requests(), asked) << result.error().detail.toStdString();
    }
}

TEST(Client, AFaultThatPassesIsNeverSeen)
{
    const Outcome faults[] = {tl::make_unexpected(Failure::Network), tl::make_unexpected(Failure::Timeout),
        answer(500, {}), Reply{200, "<html>"}, Reply{429, {}, 0}, answer(429, {})};
    for (const Outcome& fault : faults)
        for (const int place : {0, 1, 2}) {
            FakeTransport wire([&](int i, const Request&) {
                return i == place
                    ? fault
                    : studentsPage({i + 1}, i < 3 ? R"("?cursor=c)" + QByteArray::number(i) + "\"" : "null");
            });
            Client client(wire, quick());
            const auto list = studentsOf(client);
            ASSERT_TRUE(list) << place;
            EXPECT_EQ(list->size(), 3U);
            EXPECT_EQ(client.requests(), 4);
        }
}

TEST(Client, BadAnswersAreCountedApartFromPassingFaults)
{
    FakeTransport wire([](int i, const Request&) -> Outcome {
        return i == 6    ? half
            : i % 2 == 0 ? Outcome(Reply{200, "<html>"})
                         : Outcome(tl::make_unexpected(Failure::Network));
    });
    Client client(wire, quick());
    EXPECT_TRUE(progressOf(client)) << "three of each kind went before";
}

TEST(Client, AConflictIsAnAnswerForAPairAndAFaultForAList)
{
    FakeTransport wire([](int, const Request&) { return answer(409, R"({"success":false,"code":409,"msg":"x"})"); });
    Client client(wire, quick());
    EXPECT_EQ(progressOf(client), (Reading{CellState::NoAccess, 0, {}, {}, QStringLiteral("x")}));
    EXPECT_EQ(studentsOf(client).error().fault, Fault::Rejected);
    EXPECT_EQ(client.requests(), 2);
}

TEST(Client, APairThatPausesHoldsUpNoOther)
{
    FakeTransport wire([](int, const Request& request) -> Outcome {
        return request.path.endsWith(u"/2") ? Outcome(tl::make_unexpected(Failure::Network)) : half;
    });
    auto options = quick();
    options.retries.pauses = {600'000};
    Client client(wire, options);
    int answered = 0;
    for (const int course : {2, 3, 4, 5, 6, 7, 8, 9})
        client.progress({1}, {course}, [&](const Result<Reading>& reading) { answered += reading ? 1 : 0; });
    EXPECT_TRUE(waitFor([&] { return answered == 7; }));
    EXPECT_EQ(client.requests(), 8);
}

TEST(Client, AThrottleHoldsUpEverybody)
{
    FakeTransport wire([](int i, const Request&) { return i == 0 ? Outcome(Reply{429, {}, 1}) : half; });
    auto options = quick();
    options.pace.inFlight = 1;
    options.retries.longestWait = 200;
    Client client(wire, options);
    int answered = 0;
    for (const int course : {2, 3, 4})
        client.progress({1}, {course}, [&](const Result<Reading>& reading) { answered += reading ? 1 : 0; });
    ASSERT_TRUE(waitFor([&] { return answered == 3; }));
    EXPECT_GE(wire.times[1] - wire.times[0], 199);
}

TEST(Client, NeverMoreThanSixUnderWay)
{
    FakeTransport wire([](int, const Request&) { return half; });
    wire.latency = 5;
    Client client(wire, quick());
    int answered = 0;
    for (int course = 1; course <= 50; ++course)
        client.progress({1}, {course}, [&](const Result<Reading>&) { ++answered; });
    ASSERT_TRUE(waitFor([&] { return answered == 50; }));
    EXPECT_EQ(wire.mostUnderWay, 6);
}

TEST(Client, KeepsThePaceOverRetriesToo)
{
    FakeTransport wire(
        [](int i, const Request&) { return i % 2 == 0 ? Outcome(tl::make_unexpected(Failure::Network)) : half; });
    auto options = quick();
    options.pace.perSecond = 40.0;
    Client client(wire, options);
    int answered = 0;
    for (int course = 1; course <= 20; ++course)
        client.progress({1}, {course}, [&](const Result<Reading>&) { ++answered; });
    ASSERT_TRUE(waitFor([&] { return answered == 20; }));
    for (size_t i = 2; i < wire.times.size(); ++i)
        EXPECT_GE(wire.times[i] - wire.times[i - 2], 50) << i;
    EXPECT_EQ(client.ages().size(), wire.times.size());
}

TEST(Client, GathersAllPagesAndEachStudentOnce)
{
    FakeTransport wire([](int i, const Request& request) -> Outcome {
        EXPECT_EQ(request.path, QStringLiteral("usuario/lista_por_tag/69"));
        const char* cursors[] = {"", "cursor=p2", "cursor=p3%2B"};
        EXPECT_EQ(request.query, cursors[i]);
        return i == 0 ? studentsPage({1, 2, 3}, R"("http:\/\/dev.local\/x?cursor=p2")")
            : i == 1  ? studentsPage({3, 4}, R"("https:\/\/evil.example\/?cursor=p3%2B")")
                      : studentsPage({}, "null");
    });
    Client client(wire, quick());
    const auto list = studentsOf(client);
    ASSERT_TRUE(list);
    EXPECT_EQ(ids(*list), (std::vector<qint64>{1, 2, 3, 4}));
    EXPECT_EQ(client.requests(), 3);
}

TEST(Client, AListIsWholeOrAFault)
{
    for (const int place : {0, 1, 2}) {
        FakeTransport wire([&](int i, const Request&) {
            return i == place ? answer(403, {})
                              : studentsPage({i + 1}, i < 2 ? R"("?cursor=c)" + QByteArray::number(i) + "\"" : "null");
        });
        Client client(wire, quick());
        EXPECT_EQ(studentsOf(client).error().fault, Fault::Refused) << place;
    }
}

TEST(Client, ACursorThatRepeatsIsAFaultNotALoop)
{
    FakeTransport wire(
        [](int i, const Request&) { return studentsPage({i + 1}, i % 2 == 0 ? R"("?cursor=a")" : R"("?cursor=b")"); });
    Client client(wire, quick());
    EXPECT_EQ(studentsOf(client).error().fault, Fault::BadReply);
    EXPECT_EQ(client.requests(), 3);
}

TEST(Client, AListWithoutEndIsAFault)
{
    FakeTransport wire(
        [](int i, const Request&) { return studentsPage({i + 1}, R"("?cursor=c)" + QByteArray::number(i) + "\""); });
    auto options = quick();
    options.pagesMost = 5;
    Client client(wire, options);
    EXPECT_EQ(studentsOf(client).error().fault, Fault::BadReply);
    EXPECT_EQ(client.requests(), 5);
}

TEST(Client, TheNextPageGoesAheadOfWhatWasAskedMeanwhile)
{
    FakeTransport wire([](int i, const Request& request) {
        return request.path.contains(u"progresso") ? half : studentsPage({i + 1}, i == 0 ? R"("?cursor=a")" : "null");
    });
    auto options = quick();
    options.pace.inFlight = 1;
    Client client(wire, options);
    int answered = 0;
    client.students({69}, [&](const Result<std::vector<Listed>>&) { ++answered; });
    for (int course = 1; course <= 5; ++course)
        client.progress({1}, {course}, [&](const Result<Reading>&) { ++answered; });
    ASSERT_TRUE(waitFor([&] { return answered == 6; }));
    EXPECT_EQ(wire.sent[1].query, "cursor=a");
}

TEST(Client, ReadsTagsAndCourses)
{
    FakeTransport wire([](int, const Request& request) {
        return request.path == u"tag" ? answer(200, R"({"itens":[{"id":69,"nome":"Turma"}]})")
            : request.query.isEmpty()
            ? answer(200, R"({"produto":[{"id":1,"nome":"a"}],"paginator":{"next_page_url":"?cursor=x"}})")
            : answer(
                200, R"({"produto":[{"id":1,"nome":"a"},{"id":2,"nome":"b"}],"paginator":{"next_page_url":null}})");
    });
    Client client(wire, quick());
    const auto tags = answerTo<std::vector<Tag>>([&](auto then) { client.tags(then); });
    EXPECT_EQ(tags, (std::vector<Tag>{{{69}, QStringLiteral("Turma")}}));
    const auto courses = answerTo<std::vector<Course>>([&](auto then) { client.courses(then); });
    EXPECT_EQ(courses, (std::vector<Course>{{{1}, QStringLiteral("a")}, {{2}, QStringLiteral("b")}}));
}

TEST(Client, NobodyIsCalledAfterCancel)
{
    FakeTransport wire([](int, const Request&) { return half; });
    Client client(wire, quick());
    int answered = 0;
    for (int course = 1; course <= 20; ++course)
        client.progress({1}, {course}, [&](const Result<Reading>&) {
            if (++answered == 3)
                client.cancel();
        });
    ASSERT_TRUE(waitFor([&] { return answered == 3; }));
    EXPECT_TRUE(progressOf(client)) << "a client can be used again";
    EXPECT_EQ(answered, 3);
}

TEST(Client, MayBeAskedFromWithinAnAnswer)
{
    FakeTransport wire([](int, const Request&) { return half; });
    Client client(wire, quick());
    int depth = 0;
    std::function<void(Result<Reading>)> again = [&](const Result<Reading>&) {
        const int now = ++depth;
        if (now < 20)
            client.progress({1}, {now}, again);
        EXPECT_EQ(depth, now) << "answered inside the asking call";
    };
    client.progress({1}, {1}, again);
    EXPECT_TRUE(waitFor([&] { return depth == 20; }));
}

TEST(Client, AsksByNumberWhateverAnEmailHolds)
{
    FakeTransport wire([](int, const Request& request) {
        return request.path.startsWith(u"usuario/lista") ? answer(200,
                   R"({"usuario":[{"id":1,"nome":"a","email":"a+b/../tag#c?d=e&f@x.com","ultimo_acesso_em":null},)"
                   R"({"id":2,"nome":"b","email":null,"ultimo_acesso_em":null},)"
                   R"({"id":3,"nome":"c","ultimo_acesso_em":null}],"paginator":{"next_page_url":null}})")
                                                         : half;
    });
    Client client(wire, quick());
    const auto listed = studentsOf(client);
    ASSERT_TRUE(listed);
    ASSERT_EQ(ids(*listed), (std::vector<qint64>{1, 2, 3}));
    EXPECT_EQ(listed->at(0).student.email, QStringLiteral("a+b/../tag#c?d=e&f@x.com"));
    for (const Listed& one : *listed) {
        EXPECT_TRUE(answerTo<Reading>([&](auto then) { client.progress(one.student.id, {2}, then); }));
        EXPECT_EQ(wire.sent.back(),
            (Request{QStringLiteral("usuario/progresso_por_produto/%1/2").arg(one.student.id.value), {}}));
    }
}
