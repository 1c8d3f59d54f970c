#include "core/domain/cell.h"
#include "tests/app/truth.h"
#include "tests/support/dump.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <set>

namespace farol::tests {

namespace {

using simulator::FaultRule;
using simulator::Mishap;

constexpr std::array passing{Mishap::InternalError, Mishap::HtmlPage, Mishap::CutJson, Mishap::Truncated,
    Mishap::OverHundred, Mishap::Slow, Mishap::Reset};

/// One after the other on every seventh request, and then the last for ever.
std::vector<FaultRule> onEverySeventh()
{
    std::vector<FaultRule> rules;
    for (const Mishap mishap : passing)
        rules.push_back({.mishap = mishap, .every = 7, .times = 1, .seconds = 1});
    rules.back().times = 0;
    return rules;
}

/// A pair that never answers well, and what its cell says then.
struct Broken {
    Mishap mishap;
    domain::Reason reason;
    const char* key; ///< in `status --json`
};

constexpr std::array broken{Broken{Mishap::InternalError, domain::Reason::ServerError, "erro_do_servidor"},
    Broken{Mishap::BadGateway, domain::Reason::ServerError, "erro_do_servidor"},
    Broken{Mishap::Reset, domain::Reason::Network, "rede"},
    Broken{Mishap::HtmlPage, domain::Reason::BadReply, "resposta_invalida"},
    Broken{Mishap::CutJson, domain::Reason::BadReply, "resposta_invalida"},
    Broken{Mishap::OverHundred, domain::Reason::BadReply, "resposta_invalida"},
    Broken{Mishap::SuccessFalse, domain::Reason::BadReply, "resposta_invalida"}};

/// A turma of 24 students in 3 courses, of whom the first seven have a course that never answers well.
class Faults : public testing::Test {
protected:
    void SetUp() override
    {
        stage.connectSchool();
        for (const auto& member : stage.school().members({101}, stage.now())) {
            if (stage.school().truth(member.student->id, course, stage.now())->access && victims.size() < broken.size())
                victims.push_back(member.student->id);
        }
        ASSERT_EQ(victims.size(), broken.size());
    }

    std::vector<FaultRule> rulesForEver() const
    {
        std::vector<FaultRule> rules;
        for (size_t i = 0; i < broken.size(); ++i)
            rules.push_back({.mishap = broken[i].mishap, .student = victims[i], .course = course});
        return rules;
    }

    bool isVictim(domain::StudentId student, domain::CourseId of) const
    {
        return of == course && std::find(victims.begin(), victims.end(), student) != victims.end();
    }

    /// The mean over the cells that could be collected.
    double meanWithoutVictims() const
    {
        int sum = 0;
        int answered = 0;
        for (const auto& member : stage.school().members({101}, stage.now())) {
            for (const auto& planned : stage.school().plan().tracks[0].courses) {
                const auto truth = *stage.school().truth(member.student->id, planned.id, stage.now());
                if (truth.access && !isVictim(member.student->id, planned.id)) {
                    sum += truth.tenths();
                    ++answered;
                }
            }
        }
        return sum / 10.0 / answered;
    }

    Stage stage{{24}, 3};
    const domain::CourseId course{9001};
    std::vector<domain::StudentId> victims;
};

} // namespace

TEST_F(Faults, OnEverySeventhRequestAreAllOvercome)
{
    stage.host.setFaults({.rules = onEverySeventh()});
    const Ran sync = stage.run(QStringLiteral("sync"));
    EXPECT_EQ(sync.code, 0) << sync.err.toStdString();
    EXPECT_EQ(truthColumnsOf(stage.run(QStringLiteral("report tabelao --format csv")).out), truthOf(stage));
    std::set<Mishap> seen;
    for (const auto& entry : stage.host.log())
        seen.insert(entry.mishap);
    EXPECT_EQ(seen.size(), passing.size() + 1) << "every kind befell a request, and some requests none";
}

TEST_F(Faults, ThatStayAreNotCollectedWithTheirReasonAndChangeNoMean)
{
    auto rules = rulesForEver();
    for (const FaultRule& rule : onEverySeventh())
        rules.push_back(rule);
    stage.host.setFaults({.rules = rules});
    const Ran sync = stage.run(QStringLiteral("sync --json"));
    ASSERT_EQ(sync.code, 4) << sync.err.toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(sync.out)[u"nao_coletadas"], static_cast<int>(broken.size()));

    const QJsonObject missing =
        QJsonDocument::fromJson(stage.run(QStringLiteral("status --json")).out)[u"nao_coletados"].toObject();
    EXPECT_EQ(missing,
        (QJsonObject{{QStringLiteral("erro_do_servidor"), 2}, {QStringLiteral("rede"), 1},
            {QStringLiteral("resposta_invalida"), 4}}));
    for (size_t i = 0; i < broken.size(); ++i) {
        const QByteArray sql = "SELECT state, tenths, reason FROM cell WHERE course = 9001 AND student = "
            + QByteArray::number(victims[i].value);
        EXPECT_EQ(
            rows(stage.history(), sql.constData()), "3|0|" + std::to_string(static_cast<int>(broken[i].reason)) + "\n")
            << broken[i].key;
    }
    const QByteArray tabelao = stage.run(QStringLiteral("report tabelao --format csv")).out;
    for (const QStringList& line : cellsOf(tabelao, u';').mid(1)) {
        if (isVictim({line[5].toLongLong()}, {line[9].toLongLong()}))
            EXPECT_EQ(line.mid(11, 6).join(u'|'), QStringLiteral("não coletado|||||"));
        else
            EXPECT_NE(line[11], QStringLiteral("não coletado"));
    }
    const auto turmas = QJsonDocument::fromJson(stage.run(QStringLiteral("--json report por-turma")).out).array();
    EXPECT_NEAR(turmas[0][u"media"].toDouble(), meanWithoutVictims(), 0.051);
    EXPECT_EQ(turmas[0][u"esperados"].toInt() - turmas[0][u"coletados"].toInt(), static_cast<int>(broken.size()));

    stage.host.setFaults({});
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    EXPECT_EQ(truthColumnsOf(stage.run(QStringLiteral("report tabelao --format csv")).out), truthOf(stage));
}

TEST_F(Faults, OfAListKeepTheTurmaAndExitFour)
{
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    stage.host.setFaults({.rules = {{.mishap = Mishap::EmptyList, .tag = domain::TagId{101}}}});
    stage.host.clearLog();
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 4);
    EXPECT_GE(stage.host.log().size(), 1u);
    EXPECT_EQ(truthColumnsOf(stage.run(QStringLiteral("report tabelao --format csv")).out), truthOf(stage));
}

} // namespace farol::tests
