#include "app/services/backups.h"
#include "tests/app/stage.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

/// Turns over every bit of so many bytes of a file.
void flip(const QString& file, qsizetype from, qsizetype count)
{
    QByteArray bytes = bytesOf(file);
    ASSERT_GE(bytes.size(), from + count);
    for (qsizetype at = from; at < from + count; ++at)
        bytes[at] = static_cast<char>(~bytes[at]);
    writeBytes(file, bytes);
}

/// Two photos a week apart, each with its copy.
class Damage : public testing::Test {
protected:
    void SetUp() override
    {
        const QDateTime friday = stage.now();
        stage.setNow(friday.addDays(-7));
        stage.connectSchool();
        ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
        older = everything(stage.history());
        stage.setNow(friday);
        ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
        newer = everything(stage.history());
        ASSERT_NE(older, newer);
    }

    QString copy(size_t index) const { return services::backupsOf(stage.dataFolder())[index].path; }

    /// What a command that meets the damage says to run, as it stands in its last line.
    QString advice(const char* command)
    {
        const Ran ran = stage.run(QLatin1String(command));
        EXPECT_EQ(ran.code, 6) << command << ran.err.toStdString();
        EXPECT_TRUE(ran.err.contains("The history file is damaged")) << command << ran.err.toStdString();
        return QRegularExpression(QStringLiteral("(restore /\\S+)")).match(QString::fromUtf8(ran.err)).captured(1);
    }

    Stage stage{{8, 3}, 2};
    std::string older;
    std::string newer;
};

} // namespace

TEST_F(Damage, OfACutOffFileIsMendedByTheCommandThatIsNamed)
{
    const QByteArray whole = bytesOf(stage.database());
    writeBytes(stage.database(), whole.left(whole.size() / 2));
    for (const char* command : {"status", "report geral", "sync", "check"})
        EXPECT_EQ(advice(command), QStringLiteral("restore ") + copy(0)) << command;
    EXPECT_EQ(bytesOf(stage.database()).size(), whole.size() / 2) << "left as it was";
    const Ran restored = stage.run(advice("status"));
    EXPECT_EQ(restored.code, 0) << restored.err.toStdString();
    EXPECT_EQ(everything(stage.history()), newer);
}

TEST_F(Damage, InsideThePagesIsFoundBeforeARunWritesThere)
{
    stage.host.clearLog();
    flip(stage.database(), 4096 * 3, 2048);
    const QByteArray damaged = bytesOf(stage.database());
    for (const char* command : {"sync", "turma archive --trilha analista --numero 1"})
        EXPECT_EQ(advice(command), QStringLiteral("restore ") + copy(0)) << command;
    EXPECT_EQ(stage.host.log().size(), 0u);
    EXPECT_EQ(bytesOf(stage.database()), damaged);
}

TEST_F(Damage, OfTheNewestCopyIsPassedOver)
{
    flip(copy(0), 4096, 512);
    flip(stage.database(), 0, 16);
    const QString good = copy(1);
    EXPECT_EQ(advice("status"), QStringLiteral("restore ") + good);
    EXPECT_EQ(stage.run(QStringLiteral("restore ") + good).code, 0);
    EXPECT_EQ(everything(stage.history()), older);
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 0) << "and the week is collected again";
}

TEST_F(Damage, WithoutAWholeCopySaysSo)
{
    writeBytes(copy(0), "isto não é um banco de dados");
    writeBytes(copy(1), QByteArray());
    flip(stage.database(), 0, 16);
    EXPECT_EQ(advice("status"), QString());
    EXPECT_TRUE(stage.spoken.contains("There is no whole copy in ")) << stage.spoken.toStdString();
}

TEST_F(Damage, ACopyThatCannotBeKeptSpoilsNoPhoto)
{
    const QString folder = stage.dataFolder() + QStringLiteral("/backups");
    ASSERT_TRUE(QFile::rename(folder, folder + QStringLiteral(".away")));
    writeBytes(folder, "in the way");
    stage.setNow(stage.now().addDays(1));
    const Ran ran = stage.run(QStringLiteral("sync"));
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains("no copy of the history could be kept")) << ran.err.toStdString();
    EXPECT_EQ(stage.run(QStringLiteral("check")).code, 0);
}

} // namespace farol::tests
