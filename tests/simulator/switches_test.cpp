#include "tests/simulator/browser.h"

#include <gtest/gtest.h>
#include <optional>

namespace farol::simulator {

namespace {

/// The first pair of the stage's school with that many lessons done of all.
std::optional<QString> pairWith(const Stage& stage, const std::function<bool(const Truth&)>& wanted)
{
    for (const auto& member : stage.school->members({101}, stage.now))
        for (const auto& course : stage.school->plan().tracks[0].courses)
            if (const auto truth = *stage.school->truth(member.student->id, course.id, stage.now);
                truth.access && wanted(truth))
                return stage.progressPath(*member.student, course.id);
    return std::nullopt;
}

bool isUntouched(const Truth& truth)
{
    return truth.lessons == 0;
}

bool isFinished(const Truth& truth)
{
    return truth.lessons == truth.of;
}

bool isFractional(const Truth& truth)
{
    return truth.tenths() % 10 != 0;
}

class Switches : public testing::Test {
protected:
    QJsonValue total(const std::optional<QString>& pair, const Faults& faults)
    {
        stage.server.setFaults(faults);
        return stage.browser.get(pair.value()).data().value(u"progresso")[u"total"];
    }

    Stage stage{{40}};
    std::optional<QString> untouched = pairWith(stage, isUntouched);
    std::optional<QString> finished = pairWith(stage, isFinished);
    std::optional<QString> fractional = pairWith(stage, isFractional);
};

TEST_F(Switches, TotalHasEveryForm)
{
    EXPECT_EQ(total(untouched, {.total = Total::Short}), QStringLiteral("0%"));
    EXPECT_EQ(total(untouched, {.total = Total::Padded}), QStringLiteral("0.0%"));
    EXPECT_EQ(total(finished, {.total = Total::Short}), QStringLiteral("100%"));
    EXPECT_EQ(total(finished, {.total = Total::Padded}), QStringLiteral("100.0%"));
    EXPECT_EQ(total(finished, {.total = Total::Number}), 100);
    const auto dotted = total(fractional, {}).toString();
    EXPECT_EQ(dotted.at(dotted.size() - 3), QLatin1Char('.'));
    EXPECT_EQ(total(fractional, {.total = Total::Comma}).toString(),
        QString(dotted).replace(QLatin1Char('.'), QLatin1Char(',')));
}

TEST_F(Switches, MixedTotalsShowBothFormsOfAWholePercentage)
{
    bool isShort = false;
    bool isPadded = false;
    for (const auto& member : stage.school->members({101}, stage.now)) {
        const auto progress = stage.browser.get(stage.progressPath(*member.student)).data().value(u"progresso");
        isShort = isShort || progress[u"total"] == QStringLiteral("100%");
        isPadded = isPadded || progress[u"total"] == QStringLiteral("100.0%");
    }
    EXPECT_TRUE(isShort);
    EXPECT_TRUE(isPadded);
}

TEST_F(Switches, AnUntouchedPairMayHaveNoProgressOrNoTotal)
{
    stage.server.setFaults({.untouched = Untouched::NoProgress});
    const auto without = stage.browser.get(untouched.value());
    EXPECT_EQ(without.status, 200);
    EXPECT_FALSE(without.data().contains(u"progresso"));
    EXPECT_TRUE(total(untouched, {.untouched = Untouched::NullTotal}).isNull());
    EXPECT_EQ(total(finished, {.total = Total::Short, .untouched = Untouched::NullTotal}), QStringLiteral("100%"));
}

TEST_F(Switches, AnUnknownTagMayAnswerWithNobody)
{
    stage.server.setFaults({.unknownTag = UnknownTag::EmptyList});
    const auto answer = stage.browser.get(QStringLiteral("usuario/lista_por_tag/4040"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.users().isEmpty());
    EXPECT_TRUE(answer.data().contains(u"usuario"));
}

TEST_F(Switches, TheProfilerMayBeMissing)
{
    stage.server.setFaults({.profiler = Profiler::Missing});
    const auto answer = stage.browser.get(QStringLiteral("tag"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_FALSE(answer.json.contains(u"profiler"));
}

TEST_F(Switches, DatesMayAllHaveTheOtherForm)
{
    const auto list = QStringLiteral("usuario/lista_por_tag/101");
    stage.server.setFaults({.dates = Dates::Zoned});
    EXPECT_TRUE(stage.browser.get(list).users()[0][u"criado_em"].toString().endsWith(QStringLiteral("-03:00")));
    stage.server.setFaults({.dates = Dates::Zoneless});
    const auto user = stage.browser.get(QStringLiteral("usuario/%1").arg(stage.student(0).id.value)).data();
    EXPECT_EQ(user.value(u"usuario")[u"criado_em"].toString().size(), 19);
}

TEST_F(Switches, TheLastAccessOfSomeMayStandStillAtTheirFirst)
{
    const auto list = QStringLiteral("usuario/lista_por_tag/101");
    const QJsonArray honest = stage.browser.get(list).users();
    const auto standing = [&](int percent) {
        stage.server.setFaults({.stillAccessPercent = percent});
        const QJsonArray told = stage.browser.get(list).users();
        EXPECT_EQ(told.size(), honest.size());
        int count = 0;
        for (qsizetype i = 0; i < told.size(); ++i) {
            EXPECT_EQ(told[i][u"ultimo_acesso_em"].isNull(), honest[i][u"ultimo_acesso_em"].isNull());
            count += told[i] != honest[i] ? 1 : 0;
        }
        return count;
    };
    EXPECT_EQ(standing(0), 0);
    const int some = standing(30);
    EXPECT_GT(some, 0);
    EXPECT_GT(standing(100), some);
}

TEST_F(Switches, LatencyHoldsEveryAnswer)
{
    stage.server.setFaults({.latencyMs = 120});
    EXPECT_GE(stage.browser.get(QStringLiteral("tag")).tookMs, 115);
}

} // namespace

} // namespace farol::simulator
