#include "tests/app/truth.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

/// Two photos a week apart: the first is sealed.
class History : public testing::Test {
protected:
    void SetUp() override
    {
        const QDateTime friday = stage.now();
        stage.setNow(friday.addDays(-7));
        stage.connectSchool();
        ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
        stage.setNow(friday);
        ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    }

    Stage stage{{8, 3}, 6};
};

} // namespace

TEST_F(History, ASealedWeekSaysWhatWasTrueThen)
{
    const QByteArray now = stage.run(QStringLiteral("report tabelao --format csv --semana 2026-W47")).out;
    const QByteArray then = stage.run(QStringLiteral("report tabelao --format csv --semana 2026-W46")).out;
    EXPECT_EQ(truthColumnsOf(now), truthOf(stage));
    stage.setNow(stage.now().addDays(-7));
    EXPECT_EQ(truthColumnsOf(then), truthOf(stage));
    EXPECT_NE(truthColumnsOf(now), truthColumnsOf(then));
    const Ran back = stage.run(QStringLiteral("sync"));
    EXPECT_EQ(back.code, 2) << "a week with a later photo is not photographed again: " << back.err.toStdString();
}

TEST_F(History, CheckFindsOneChangedValueOfASealedWeek)
{
    EXPECT_EQ(stage.run(QStringLiteral("check")).code, 0);
    const ShellAnswer changed = sqliteShell(stage.database(),
        QStringLiteral(R"(
CREATE TEMP TABLE guard AS SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'cell';
.once %1
SELECT 'DROP TRIGGER ' || name || ';' FROM guard;
.read %1
UPDATE cell SET lessons = lessons + 1 WHERE (week, student, course) =
    (SELECT week, student, course FROM cell WHERE state = 0 ORDER BY week LIMIT 1);
)")
            .arg(stage.file(QStringLiteral("drop.sql"))));
    ASSERT_TRUE(changed.succeeded) << changed.errors;
    const Ran check = stage.run(QStringLiteral("check"));
    EXPECT_EQ(check.code, 6);
    EXPECT_TRUE(check.out.contains("2026-W46: the sealed week was changed")) << check.out.toStdString();
    const Ran json = stage.run(QStringLiteral("--json check"));
    EXPECT_EQ(json.code, 6);
    EXPECT_EQ(QJsonDocument::fromJson(json.out)[u"achados"][0][u"achado"], QStringLiteral("selo"));
}

TEST_F(History, ABackupIsRestoredAndTheOneBeforeIsKept)
{
    const std::string before = everything(stage.history());
    const QString copy = stage.file(QStringLiteral("copy.sqlite"));
    ASSERT_EQ(stage.run(QStringLiteral("backup ") + copy).code, 0);
    EXPECT_EQ(modeOf(copy), "rw-------");
    stage.setNow(stage.now().addDays(7));
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    ASSERT_NE(everything(stage.history()), before);
    const Ran restored = stage.run(QStringLiteral("restore ") + copy);
    EXPECT_EQ(restored.code, 0) << restored.err.toStdString();
    EXPECT_EQ(everything(stage.history()), before);
    EXPECT_TRUE(restored.err.contains("the one before is kept as")) << restored.err.toStdString();

    writeBytes(copy, "isto não é um banco de dados");
    EXPECT_EQ(stage.run(QStringLiteral("restore ") + copy).code, 6);
    EXPECT_EQ(everything(stage.history()), before);
}

} // namespace farol::tests
