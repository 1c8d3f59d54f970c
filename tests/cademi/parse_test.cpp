#include "core/cademi/parse.h"

#include <QTimeZone>

#include <gtest/gtest.h>

using namespace farol::cademi;
using namespace farol::domain;

namespace {

QByteArray ok(const QByteArray& data)
{
    return R"({"success":true,"code":200,"data":)" + data
        + R"(,"profiler":{"start":1641999047.1,"finish":1641999047.2,"process":0.1}})";
}

QByteArray studentsPage(const QByteArray& students, const QByteArray& next = "null")
{
    return ok(R"({"paginator":{"perPage":150,"next_page_url":)" + next + R"(,"prev_page_url":null},"usuario":[)"
        + students + "]}");
}

QByteArray student(const QByteArray& members)
{
    return R"({"id":7,"nome":"Ana","ultimo_acesso_em":null,)" + members + "}";
}

QDateTime utc(int year, int month, int day, int hour, int minute, int second)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

Result<Reading> progress(const QByteArray& members)
{
    return parseProgress(200, ok("{" + members + "}"));
}

} // namespace

TEST(ParseTags, ReadsTheDocumentedReply)
{
    const auto tags = parseTags(
        200, ok(R"({"itens":[{"id":69,"nome":"Turma Padr\u00e3o"},{"id":70,"nome":"\u2728 C\/D \ud83d\ude80"}]})"));
    ASSERT_TRUE(tags);
    EXPECT_EQ(*tags, (std::vector<Tag>{{{69}, QStringLiteral("Turma Padrão")}, {{70}, QStringLiteral("✨ C/D 🚀")}}));
}

TEST(ParseTags, NeedsNeitherProfilerNorKnowsEveryKey)
{
    const auto tags =
        parseTags(200, R"({"success":true,"novo":[1],"data":{"itens":[{"id":1,"nome":"","cor":"x"}],"x":{}}})");
    ASSERT_TRUE(tags);
    EXPECT_EQ(*tags, (std::vector<Tag>{{{1}, {}}}));
    EXPECT_TRUE(parseTags(200, ok(R"({"itens":[]})"))->empty());
}

TEST(ParseTags, IdsKeepAllTheirDigits)
{
    EXPECT_EQ(
        parseTags(200, ok(R"({"itens":[{"id":9007199254740993,"nome":"a"}]})"))->front().id.value, 9007199254740993);
}

TEST(ParseTags, WhatIsNotAsDocumentedIsNeverAnAnswer)
{
    const QByteArray table[] = {"", "null", "[]", "<html><body>ok</body></html>",
        R"({"success":true,"data":{"itens":[)", R"({"success":true})", R"({"success":false,"code":200,"msg":"x"})",
        R"({"success":1,"data":{"itens":[]}})", R"({"data":{"itens":[]}})", ok("[]"), ok("{}"), ok("null"),
        ok(R"({"itens":null})"), ok(R"({"itens":{}})"), ok(R"({"itens":[1]})"), ok(R"({"itens":[{"nome":"a"}]})"),
        ok(R"({"itens":[{"id":"1","nome":"a"}]})"), ok(R"({"itens":[{"id":0,"nome":"a"}]})"),
        ok(R"({"itens":[{"id":-3,"nome":"a"}]})"), ok(R"({"itens":[{"id":1.5,"nome":"a"}]})"),
        ok(R"({"itens":[{"id":1e300,"nome":"a"}]})"), ok(R"({"itens":[{"id":1}]})"),
        ok(R"({"itens":[{"id":1,"nome":null}]})"), ok(R"({"itens":[{"id":1,"nome":2}]})"), "\xff\xfe"};
    for (const QByteArray& body : table) {
        const auto tags = parseTags(200, body);
        ASSERT_FALSE(tags) << body.toStdString();
        EXPECT_EQ(tags.error().fault, Fault::BadReply) << body.toStdString();
    }
}

TEST(ParseTags, AStatusSaysMoreThanItsBody)
{
    const std::pair<int, Fault> table[] = {{401, Fault::Refused}, {403, Fault::Refused}, {405, Fault::Refused},
        {409, Fault::Rejected}, {429, Fault::Throttled}, {500, Fault::ServerError}, {502, Fault::ServerError},
        {503, Fault::ServerError}, {302, Fault::Untrusted}, {404, Fault::BadReply}, {204, Fault::BadReply},
        {422, Fault::BadReply}};
    for (const auto& [status, fault] : table)
        for (const QByteArray& body :
            {QByteArray(R"({"success":false,"msg":"a@b.c"})"), ok(R"({"itens":[]})"), QByteArray()}) {
            const auto tags = parseTags(status, body);
            ASSERT_FALSE(tags) << status;
            EXPECT_EQ(tags.error().fault, fault) << status;
            EXPECT_FALSE(tags.error().detail.contains(u'@')) << "the platform's words may be personal";
        }
}

TEST(ParseTags, AHtmlPageThatSaysTooManyIsAThrottleWhateverItsStatus)
{
    for (const int status : {200, 403, 429, 503})
        EXPECT_EQ(parseTags(status, "\n<!doctype html><h1>Too Many Requests</h1>").error().fault, Fault::Throttled);
    EXPECT_EQ(parseTags(200, "<h1>Manutenção</h1>").error().fault, Fault::BadReply);
    EXPECT_TRUE(parseTags(200, ok(R"({"itens":[{"id":1,"nome":"too many"}]})")));
}

TEST(ParseCourses, ReadsAPageAndWhereItGoesOn)
{
    const auto page = parseCourses(200,
        ok(R"({"paginator":{"perPage":15,"next_page_url":"http:\/\/dev.local\/api\/v1\/produto?cursor=eyJub21lIjoi","prev_page_url":null},
            "produto":[{"id":91198,"ordem":1,"nome":"Boas-vindas"}]})"));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->items, (std::vector<Course>{{{91198}, QStringLiteral("Boas-vindas")}}));
    EXPECT_EQ(page->nextCursor, QStringLiteral("eyJub21lIjoi"));
}

TEST(ParseStudents, ReadsAStudentAndNothingSecret)
{
    const auto page = parseStudents(200, studentsPage(R"({"id":1126594,"nome":"Renan C","email":"renan@exemplo.com",
        "doc":"123.123.123-12","celular":"+5511999990000","login_auto":"https:\/\/e\/auth\/login?crstk=SEGREDO",
        "login_crstk":"SEGREDO","pontos":3,"gratis":false,"criado_em":"2022-01-12T15:50:47-03:00",
        "ultimo_acesso_em":"2020-01-12 19:59:20"})"));
    ASSERT_TRUE(page);
    const Listed expected{{{1126594}, QStringLiteral("Renan C"), QStringLiteral("renan@exemplo.com"),
                              QStringLiteral("+5511999990000"), utc(2022, 1, 12, 18, 50, 47)},
        utc(2020, 1, 12, 22, 59, 20)};
    // All a Listed has is compared: there is no place where a document or a link could be kept.
    ASSERT_EQ(page->items.size(), 1U);
    EXPECT_EQ(page->items.front(), expected);
    EXPECT_TRUE(page->nextCursor.isEmpty());
}

TEST(ParseStudents, WhatThePlatformMayLeaveOutIsEmpty)
{
    for (const QByteArray& members :
        {student(R"("email":null,"celular":null,"criado_em":null)"), student(R"("doc":null)")}) {
        const auto page = parseStudents(200, studentsPage(members));
        ASSERT_TRUE(page) << members.toStdString();
        EXPECT_EQ(page->items.front(), (Listed{{{7}, QStringLiteral("Ana"), {}, {}, std::nullopt}, std::nullopt}));
    }
    EXPECT_TRUE(parseStudents(200, studentsPage(""))->items.empty());
}

TEST(ParseStudents, DatesWithoutZoneAreBrazilianTime)
{
    const std::pair<const char*, QDateTime> table[] = {{"2026-11-20T10:00:00Z", utc(2026, 11, 20, 10, 0, 0)},
        {"2026-11-20T10:00:00.123456Z", utc(2026, 11, 20, 10, 0, 0)},
        {"2026-11-20 10:00:00", utc(2026, 11, 20, 13, 0, 0)}, {"2026-11-20T10:00:00+02:00", utc(2026, 11, 20, 8, 0, 0)},
        {"2018-12-24 10:00:00", utc(2018, 12, 24, 12, 0, 0)}}; // summer time was still kept
    for (const auto& [text, instant] : table) {
        const auto page = parseStudents(200, studentsPage(student("\"criado_em\":\"" + QByteArray(text) + "\"")));
        ASSERT_TRUE(page) << text;
        EXPECT_EQ(page->items.front().student.createdAt->toSecsSinceEpoch(), instant.toSecsSinceEpoch()) << text;
    }
}

TEST(ParseStudents, OneStudentThatCannotBeReadSpoilsThePage)
{
    const QByteArray table[] = {student(R"("email":5)"), student(R"("celular":11999990000)"),
        student(R"("criado_em":"")"), student(R"("criado_em":"12\/01\/2022 às 10:00")"),
        student(R"("criado_em":"2022-01-12")"), student(R"("criado_em":"2022-02-30 10:00:00")"),
        student(R"("criado_em":"2022-01-12 25:00:00")"), student(R"("criado_em":"2022-01-12T10:00:00 manhã")"),
        student(R"("criado_em":1641999047)"), R"({"id":7,"nome":"Ana"})",
        R"({"id":7,"nome":"Ana","ultimo_acesso_em":false})", R"({"id":7,"ultimo_acesso_em":null})"};
    for (const QByteArray& members : table) {
        const auto page = parseStudents(200, studentsPage(student("\"doc\":null") + "," + members));
        ASSERT_FALSE(page) << members.toStdString();
        EXPECT_EQ(page.error().fault, Fault::BadReply);
        EXPECT_FALSE(page.error().detail.contains(QStringLiteral("Ana")));
    }
}

TEST(ParseStudents, OnlyTheCursorIsTakenFromTheNextPagesAddress)
{
    const std::pair<const char*, QString> table[] = {
        {R"("https:\/\/escola.cademi.com.br\/api\/v1\/usuario\/lista_por_tag\/1?cursor=abc")", QStringLiteral("abc")},
        {R"("http://evil.example/?x=1&cursor=abc&y=2#z")", QStringLiteral("abc")},
        {R"("?cursor=a%2Bb%3D%C3%A0")", QStringLiteral("a+b=à")}, {"null", QString()}};
    for (const auto& [next, cursor] : table) {
        const auto page = parseStudents(200, studentsPage("", next));
        ASSERT_TRUE(page) << next;
        EXPECT_EQ(page->nextCursor, cursor) << next;
    }
}

TEST(ParseStudents, AListThatDoesNotSayWhetherItGoesOnIsNoAnswer)
{
    for (const QByteArray& next : {QByteArray(R"("https://escola/api/v1/usuario?page=2")"), QByteArray(R"("")"),
             QByteArray("5"), QByteArray("{}"), QByteArray(R"("https://e/?cursor=")")})
        EXPECT_EQ(parseStudents(200, studentsPage("", next)).error().fault, Fault::BadReply) << next.toStdString();
    EXPECT_EQ(parseStudents(200, ok(R"({"usuario":[]})")).error().fault, Fault::BadReply);
    EXPECT_EQ(parseStudents(200, ok(R"({"usuario":[],"paginator":{}})")).error().fault, Fault::BadReply);
}

TEST(ParseProgress, ReadsTheDocumentedReply)
{
    const auto reading = progress(R"("progresso":{"total":"41.7%","assistidas":7,"completas":5,
        "aulas":[{"item_id":2404,"count":1,"acesso_em":"2020-09-11 10:57:46","aula":{"id":2404,"ordem":1,"nome":"V\u00eddeo"}}]})");
    ASSERT_TRUE(reading);
    EXPECT_EQ(*reading, (Reading{CellState::Value, 417, 5, 7}));
}

TEST(ParseProgress, EveryFormOfATotal)
{
    const std::pair<const char*, Reading> table[] = {{R"("100%")", {CellState::Value, 1000, {}, {}}},
        {R"("100.0%")", {CellState::Value, 1000, {}, {}}}, {R"("41,7%")", {CellState::Value, 417, {}, {}}},
        {"42", {CellState::Value, 420, {}, {}}}, {R"("0.1%")", {CellState::Value, 1, {}, {}}},
        {R"("0%")", {CellState::NotStarted, 0, {}, {}}}, {"0", {CellState::NotStarted, 0, {}, {}}},
        {"null", {CellState::NotStarted, 0, {}, {}}}};
    for (const auto& [total, expected] : table) {
        const auto reading = progress(R"("progresso":{"total":)" + QByteArray(total) + "}");
        ASSERT_TRUE(reading) << total;
        EXPECT_EQ(*reading, expected) << total;
    }
}

TEST(ParseProgress, NoProgressAtAllIsNotStarted)
{
    for (const QByteArray& members : {QByteArray(), QByteArray(R"("progresso":null)"), QByteArray(R"("progresso":{})")})
        EXPECT_EQ(progress(members), Reading{}) << members.toStdString();
    EXPECT_EQ(progress(R"("progresso":{"assistidas":0,"completas":0})"), (Reading{CellState::NotStarted, 0, 0, 0}));
}

TEST(ParseProgress, ARefusedPairIsAnAnswer)
{
    EXPECT_EQ(parseProgress(409, R"({"success":false,"code":409,"msg":"sem acesso"})"),
        (Reading{CellState::NoAccess, 0, {}, {}, QStringLiteral("sem acesso")}));
}

TEST(ParseProgress, WhatIsNotAProgressIsNeverZero)
{
    for (const char* members : {R"("progresso":[])", R"("progresso":"41.7%")", R"("progresso":{"total":"141.7%"})",
             R"("progresso":{"total":"-1%"})", R"("progresso":{"total":""})", R"("progresso":{"total":"n/a"})",
             R"("progresso":{"total":true})", R"("progresso":{"total":101})", R"("progresso":{"total":41.75})",
             R"("progresso":{"total":[]})", R"("progresso":{"total":"1%","completas":-1})",
             R"("progresso":{"total":"1%","completas":"5"})", R"("progresso":{"total":"1%","assistidas":1.5})",
             R"("progresso":{"total":"1%","assistidas":3000000000})"}) {
        const auto reading = progress(members);
        ASSERT_FALSE(reading) << members;
        EXPECT_EQ(reading.error().fault, Fault::BadReply) << members;
    }
    EXPECT_EQ(parseProgress(403, {}).error().fault, Fault::Refused);
}

TEST(ParseProgress, ARefusalKeepsThePlatformsWords)
{
    const auto said = [](const QByteArray& body) {
        const auto reading = parseProgress(409, body);
        EXPECT_TRUE(reading && reading->state == CellState::NoAccess) << body.toStdString();
        return reading ? reading->message : QString();
    };
    EXPECT_EQ(said(R"({"success":false,"code":409,"msg":"O usu\u00e1rio n\u00e3o possui acesso"})"),
        QStringLiteral("O usuário não possui acesso"));
    EXPECT_EQ(said(R"({"msg":" duas\r\n linhas\te um \u0007sino "})"), QStringLiteral("duas linhas e um sino"));
    for (const QByteArray& silent : {QByteArray(), QByteArray("<h1>Conflict</h1>"), QByteArray(R"({"msg":7})"),
             QByteArray(R"({"msg":null})"), QByteArray(R"(["msg"])"), QByteArray(R"({"msg":{"a":"b"}})")})
        EXPECT_TRUE(said(silent).isEmpty()) << silent.toStdString();
}

TEST(ParseProgress, ALongRefusalIsCutBetweenCharacters)
{
    const auto cut = [](const QString& text) {
        return parseProgress(409, R"({"msg":")" + text.toUtf8() + R"("})")->message;
    };
    EXPECT_EQ(cut(QString(200, u'x')).size(), 200);
    EXPECT_EQ(cut(QString(5000, u'x')), QString(200, u'x'));
    EXPECT_EQ(cut(QString(199, u'x') + QStringLiteral("🚀")), QString(199, u'x')) << "no half of a character";
}
