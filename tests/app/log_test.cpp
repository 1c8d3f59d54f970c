#include "app/simulator/student.h"
#include "tests/app/stage.h"
#include "tests/support/files.h"

#include <array>
#include <gtest/gtest.h>

namespace farol::tests {

namespace {

using simulator::Mishap;

constexpr std::array passing{Mishap::InternalError, Mishap::BadGateway, Mishap::Reset, Mishap::Truncated,
    Mishap::CutJson, Mishap::HtmlPage, Mishap::OverHundred, Mishap::WrongTypes, Mishap::SuccessFalse, Mishap::HugeBody,
    Mishap::TooMany, Mishap::Conflict};
constexpr std::array fatal{Mishap::Redirect, Mishap::Forbidden, Mishap::NotAllowed};

/// Each once, spread over the requests of pairs, and half a list.
std::vector<simulator::FaultRule> onceEach(const QUrl& elsewhere)
{
    std::vector<simulator::FaultRule> rules{{.mishap = Mishap::HalfList, .times = 1}};
    for (const Mishap mishap : passing)
        rules.push_back({.mishap = mishap, .after = 2 + static_cast<int>(rules.size()), .times = 1});
    for (simulator::FaultRule& rule : rules)
        rule.location = elsewhere;
    return rules;
}

/// What stands in no line: of each student the name, both addresses of mail and documents, and the log-in token.
std::vector<QByteArray> personalData(const simulator::School& school)
{
    std::vector<QByteArray> words;
    for (const auto& student : school.students()) {
        for (const QString& text : {student.name, student.email, student.document, student.phone,
                 QString(student.document).remove(u'.').remove(u'-'), simulator::loginToken(student.id)}) {
            if (text.size() > 3)
                words.push_back(text.toUtf8());
        }
    }
    return words;
}

} // namespace

TEST(TheLog, TellsEveryRunAndItsFaultsAndNamesNobody)
{
    Stage stage({12, 8}, 2);
    stage.connectSchool();
    stage.host.setRateLimit({.limit = simulator::Limit::Off, .retryAfter = 0});
    const QUrl elsewhere(stage.origin());
    stage.host.setFaults({.rules = onceEach(elsewhere)});
    EXPECT_NE(stage.run(QStringLiteral("sync --full --wait 0")).code, -1);
    for (const Mishap mishap : fatal) {
        // A refusal after an accepted answer would be doubted, and asked again half a minute later.
        const int after = mishap == Mishap::Redirect ? 9 : 0;
        stage.host.setFaults({.rules = {{.mishap = mishap, .after = after, .location = elsewhere}}});
        EXPECT_NE(stage.run(QStringLiteral("sync --full --wait 0")).code, 0);
    }
    stage.host.setFaults({});
    EXPECT_EQ(stage.run(QStringLiteral("sync --full")).code, 0); // or the next would only go on from those above
    stage.host.setFaults({.rules = {{.mishap = Mishap::InternalError, .after = 4}}});
    EXPECT_NE(stage.run(QStringLiteral("sync --full --wait 0")).code, 0);
    stage.host.setFaults({});
    EXPECT_EQ(stage.run(QStringLiteral("sync --full")).code, 0);
    stage.environment.insert(QStringLiteral("FAROL_API_KEY"), QStringLiteral("errada-mas-secreta"));
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 3);

    const QByteArray log = bytesOf(stage.dataFolder() + QStringLiteral("/log/farol.log"));
    for (const char* event : {"INFO collection: run begun: scope full", "INFO collection: run ended: 2026-W47",
             "INFO collection: backup checked and kept", "WARNING collection: run stopped: Refused"})
        EXPECT_TRUE(log.contains(event)) << event << "\n" << log.toStdString();
    for (const char* secret : {"crstk", "login_auto", "errada-mas-secreta", "@", "Authorization"})
        EXPECT_FALSE(log.contains(secret)) << secret;
    EXPECT_FALSE(log.contains(stage.host.key()));
    for (const QByteArray& word : personalData(stage.school()))
        EXPECT_FALSE(log.contains(word)) << word.toStdString();
}

} // namespace farol::tests
