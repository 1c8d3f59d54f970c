#include "core/domain/progress.h"
#include "tests/simulator/browser.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace farol::simulator {

namespace {

TEST(SimulatedApi, AnswersInTheDocumentedEnvelope)
{
    Stage stage;
    const auto answer = stage.browser.get(QStringLiteral("tag"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.contentType, "application/json");
    EXPECT_TRUE(answer.json.value(u"success").toBool());
    EXPECT_EQ(answer.json.value(u"code").toInt(), 200);
    const auto profiler = answer.json.value(u"profiler").toObject();
    EXPECT_GT(profiler.value(u"start").toDouble(), 1.6e9);
    EXPECT_NEAR(profiler.value(u"finish").toDouble() - profiler.value(u"start").toDouble(),
        profiler.value(u"process").toDouble(), 1e-3);
    const auto items = answer.data().value(u"itens").toArray();
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items[0][u"nome"].toString(), QStringLiteral("Turma Padrão"));
    EXPECT_EQ(items[1][u"id"].toInteger(), 101);
}

TEST(SimulatedApi, WritesAsciiWithThePlatformsEscapes)
{
    Stage stage;
    const auto tags = stage.browser.get(QStringLiteral("tag")).body;
    EXPECT_TRUE(tags.contains("Turma Padr\\u00e3o"));
    EXPECT_TRUE(tags.contains("analista \\/ turma 1"));
    EXPECT_TRUE(std::ranges::all_of(tags, [](char c) { return c > 0; }));
}

TEST(SimulatedApi, TellsMissingWrongAndRightKeysApart)
{
    Stage stage;
    const auto tag = QStringLiteral("tag");
    EXPECT_EQ(stage.browser.getAs(stage.server.key(), tag).status, 200);
    EXPECT_EQ(stage.browser.getAs("Bearer " + stage.server.key(), tag).status, 200);
    const auto missing = stage.browser.getAs({}, tag);
    EXPECT_EQ(missing.status, 403);
    EXPECT_FALSE(missing.json.value(u"success").toBool(true));
    EXPECT_EQ(missing.json.value(u"code").toInt(), 403);
    EXPECT_EQ(missing.json.value(u"msg").toString(), QStringLiteral("Cabeçalho de segurança não informado"));
    EXPECT_EQ(stage.browser.getAs("00000000-dead-4000-8000-000000000000", tag).status, 405);

    const auto& log = stage.server.log();
    ASSERT_EQ(log.size(), 4u);
    EXPECT_EQ(log[0].credential, Credential::Bare);
    EXPECT_EQ(log[1].credential, Credential::Bearer);
    EXPECT_EQ(log[2].credential, Credential::Missing);
    EXPECT_EQ(log[3].credential, Credential::Wrong);
    EXPECT_EQ(log[3].status, 405);
    EXPECT_EQ(log[3].path, QStringLiteral("/api/v1/tag"));
}

TEST(SimulatedApi, RefusesWhatItDoesNotKnowByABusinessRule)
{
    Stage stage;
    const auto student = stage.student(0).id.value;
    for (const auto& path : {QStringLiteral("usuario/lista_por_tag/4040"), QStringLiteral("produto/4040"),
             QStringLiteral("usuario/ninguem@example.com"), QStringLiteral("usuario/acesso/4040"),
             QStringLiteral("usuario/progresso_por_produto/4040/9001"),
             QStringLiteral("usuario/progresso_por_produto/%1/4040").arg(student)}) {
        const auto answer = stage.browser.get(path);
        EXPECT_EQ(answer.status, 409) << path.toStdString();
        EXPECT_EQ(answer.json.value(u"code").toInt(), 409);
        EXPECT_FALSE(answer.json.value(u"msg").toString().isEmpty());
    }
    EXPECT_EQ(stage.browser.get(QStringLiteral("outra")).status, 404);
}

TEST(SimulatedApi, AnswersEveryPairWithTheTruth)
{
    Stage stage({30}, 4);
    int refused = 0;
    for (const auto& member : stage.school->members({101}, stage.now))
        for (const auto& course : stage.school->plan().tracks[0].courses) {
            const auto truth = *stage.school->truth(member.student->id, course.id, stage.now);
            const auto answer = stage.browser.get(stage.progressPath(*member.student, course.id));
            if (!truth.access) {
                ++refused;
                EXPECT_EQ(answer.status, 409);
                continue;
            }
            const auto progress = answer.data().value(u"progresso").toObject();
            EXPECT_EQ(domain::readProgress(progress.value(u"total").toString()), truth.tenths());
            EXPECT_EQ(progress.value(u"completas").toInt(), truth.lessons);
            EXPECT_EQ(progress.value(u"assistidas").toInt(), truth.watched);
            int opened = 0;
            for (const auto& lesson : progress.value(u"aulas").toArray())
                opened += lesson[u"count"].toInt();
            EXPECT_EQ(opened, truth.watched);
            EXPECT_EQ(progress.value(u"aulas").toArray().size(), truth.lessons);
        }
    EXPECT_GT(refused, 0);
}

TEST(SimulatedApi, FollowsTheSchoolsTime)
{
    Stage stage;
    stage.server.setNow(stage.now.addDays(-70));
    EXPECT_TRUE(stage.browser.get(QStringLiteral("usuario/lista_por_tag/101")).users().isEmpty());
    stage.server.setNow(stage.now);
    EXPECT_EQ(stage.browser.get(QStringLiteral("usuario/lista_por_tag/101")).users().size(), 12);
}

TEST(SimulatedApi, ShowsUsersWithEverythingThatMustNotBeKept)
{
    Stage stage({60});
    const auto users = stage.browser.get(QStringLiteral("usuario/lista_por_tag/101")).users();
    ASSERT_EQ(users.size(), 60);
    int nulls = 0;
    for (const auto& value : users) {
        const auto user = value.toObject();
        const auto* student = stage.school->find(domain::StudentId{user.value(u"id").toInteger()});
        ASSERT_NE(student, nullptr);
        EXPECT_EQ(user.value(u"nome").toString(), student->name);
        EXPECT_EQ(user.value(u"login_crstk").toString(), loginToken(student->id));
        EXPECT_TRUE(user.value(u"login_auto").toString().endsWith(QStringLiteral("crstk=") + loginToken(student->id)));
        EXPECT_TRUE(user.value(u"pontos").isDouble());
        EXPECT_EQ(user.value(u"criado_em").toString().size(), 19) << "zone-less in lista_por_tag";
        for (const auto& key : {u"celular", u"doc", u"ultimo_acesso_em"})
            nulls += user.value(QStringView(key)).isNull() ? 1 : 0;
    }
    EXPECT_GT(nulls, 3);
}

TEST(SimulatedApi, WritesInstantsWithTheirZoneElsewhere)
{
    Stage stage;
    const auto& student = stage.student(1);
    const auto user = stage.browser.get(QStringLiteral("usuario/%1").arg(student.id.value)).data();
    const auto created = user.value(u"usuario")[u"criado_em"].toString();
    EXPECT_TRUE(created.endsWith(QStringLiteral("-03:00")));
    EXPECT_EQ(QDateTime::fromString(created, Qt::ISODate).toSecsSinceEpoch(), student.registered);
}

TEST(SimulatedApi, FindsAPersonByAnEncodedEMail)
{
    Stage stage({200});
    const auto& all = stage.school->students();
    const auto plus = std::ranges::find_if(all, [](const auto& s) { return s.email.contains(QLatin1Char('+')); });
    ASSERT_NE(plus, all.end());
    const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(plus->email));
    for (const auto& who : {plus->email, encoded}) {
        const auto answer = stage.browser.get(QStringLiteral("usuario/") + who);
        EXPECT_EQ(answer.data().value(u"usuario")[u"id"].toInteger(), plus->id.value) << who.toStdString();
    }
}

TEST(SimulatedApi, ListsTheAccessesOfAPerson)
{
    Stage stage({4}, 3);
    const auto answer = stage.browser.get(QStringLiteral("usuario/acesso/%1").arg(stage.student(0).id.value));
    const auto accesses = answer.data().value(u"acesso").toArray();
    ASSERT_GE(accesses.size(), 2);
    EXPECT_EQ(accesses[0][u"produto"][u"id"].toInteger(), 9001);
    EXPECT_TRUE(accesses[0][u"duracao"].isString());
    EXPECT_FALSE(accesses[0][u"encerrado"].toBool(true));
}

} // namespace

} // namespace farol::simulator
