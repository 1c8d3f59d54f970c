#include "core/settings/settings_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <random>

using namespace farol::domain;
using namespace farol::settings;

namespace {

/// Settings with values nobody would choose.
Settings odd(unsigned seed)
{
    std::mt19937 random(seed);
    Settings settings;
    settings.theme = static_cast<Theme>(random() % 3);
    settings.language = QStringList{QString(), QStringLiteral("pt_BR"), QStringLiteral("xx"),
        QStringLiteral("\"\\\n\u2028😀"), QString(3000, u'ç')}[static_cast<qsizetype>(random() % 5)];
    settings.textScale = 0.5 + static_cast<double>(random() % 251) / 100.0;
    settings.contactsShown = random() % 2 == 0;
    settings.presentation = random() % 2 == 0;
    settings.notices.shown = random() % 2 == 0;
    settings.notices.quietFrom = QTime(static_cast<int>(random() % 24), static_cast<int>(random() % 60));
    settings.notices.quietTo = QTime(static_cast<int>(random() % 24), static_cast<int>(random() % 60));
    if (random() % 2 == 0)
        settings.notices.silencedUntil = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(random()), Qt::UTC);
    if (random() % 2 == 0) {
        settings.notices.lastFailure = static_cast<Fault>(random() % 20);
        settings.notices.lastFailureAt = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(random()), Qt::UTC);
    }
    for (unsigned i = 0; i < random() % 300; ++i)
        settings.windowGeometry.append(static_cast<char>(random()));
    settings.pages.insert(
        QStringLiteral("progresso"), QJsonObject{{QStringLiteral("semanas"), QJsonArray{1, 2.5, {}}}});
    settings.unknown.insert(QString::number(random()), QJsonArray{true, QJsonObject{}, QStringLiteral("x")});
    return settings;
}

} // namespace

TEST(OddSettings, AreReadBackAsTheyWereWritten)
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const Settings settings = odd(seed);
        const Loaded loaded = fromText(toText(settings));
        EXPECT_FALSE(loaded.error) << seed;
        EXPECT_EQ(loaded.settings, settings) << seed;
        EXPECT_EQ(toText(loaded.settings), toText(settings)) << seed;
    }
}

TEST(OddSettings, OneValueAtATimeIsTakenOrLeft)
{
    struct Row {
        const char* json;
        bool taken;
    };
    const Row table[] = {{R"({"theme": "dark"})", true}, {R"({"theme": "Dark"})", false}, {R"({"theme": null})", false},
        {R"({"theme": 2})", false}, {R"({"textScale": 0.5})", true}, {R"({"textScale": 3})", true},
        {R"({"textScale": 0.49})", false}, {R"({"textScale": 3.01})", false}, {R"({"textScale": "1.5"})", false},
        {R"({"textScale": -1})", false}, {R"({"contactsShown": false})", true}, {R"({"contactsShown": 0})", false},
        {R"({"presentation": "true"})", false}, {R"({"language": ""})", true}, {R"({"language": []})", false},
        {R"({"windowGeometry": ""})", true}, {R"({"windowGeometry": "AAE="})", true},
        {R"({"windowGeometry": "A*E="})", false}, {R"({"pages": {}})", true}, {R"({"pages": []})", false},
        {R"({"noticesShown": 1})", false}, {R"({"quietFrom": "22:30"})", true}, {R"({"quietFrom": "24:00"})", false},
        {R"({"quietTo": ""})", false}, {R"({"quietTo": 7})", false}, {R"({"silencedUntil": ""})", true},
        {R"({"silencedUntil": "amanhã"})", false}, {R"({"silencedUntil": 5})", false}, {R"({"lastFailure": -1})", true},
        {R"({"lastFailure": 4})", true}, {R"({"lastFailure": 99})", false}, {R"({"lastFailure": "4"})", false},
        {R"({"lastFailureAt": "2026-11-22T23:00:00Z"})", true}, {R"({"lastFailureAt": null})", false},
        {R"({"anything": [1, {"else": null}]})", true}, {"{}", true}};
    for (const auto& [json, taken] : table) {
        const Loaded loaded = fromText(json);
        EXPECT_EQ(!loaded.error, taken) << json;
        if (!taken) {
            EXPECT_EQ(loaded.settings, Settings{}) << json;
            EXPECT_EQ(loaded.error->fault, Fault::Damaged) << json;
            EXPECT_EQ(loaded.error->detail, QString::fromLatin1(json).section(u'"', 1, 1))
                << "names the key, not the value";
        }
    }
}

TEST(OddSettings, NoTruncationIsTakenForAWholeFile)
{
    const QByteArray whole = toText(odd(5)).trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        const Loaded loaded = fromText(whole.left(length));
        EXPECT_TRUE(loaded.error) << length;
        EXPECT_EQ(loaded.settings, Settings{}) << length;
    }
}

TEST(OddSettings, HoldNoSecret)
{
    const QByteArray text = toText(Settings{}).toLower();
    for (const char* word : {"key", "password", "senha", "token", "chave"})
        EXPECT_FALSE(text.contains(word)) << word;
}
