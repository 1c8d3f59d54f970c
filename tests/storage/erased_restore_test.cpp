#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "core/storage/data_folder.h"
#include "core/storage/erased_students.h"
#include "core/storage/erasure.h"
#include "core/storage/history.h"
#include "core/storage/package.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::bytesOf;
using farol::tests::rows;
using farol::tests::World;
using farol::tests::writeBytes;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
turma analista 12
aluno 7 "Zuleika Xavantina" zuleika@segredo.example +5584977712345
aluno 8 "Bento Barbosa" bento@outro.example +5584911111111
aluno 9 "Célia Couto" celia@mais.example +5584922222222
foto 2026-W10 12: 7 | 41,7 ; 8 | 30 ; 9 | 20
foto 2026-W11 12: 7 | 50 ; 8 | 40 ; 9 | 30
)";

constexpr auto namesSql = "SELECT id, name FROM student ORDER BY id";

/// A copy kept elsewhere, older than the wish to be forgotten.
class Restoring : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(backup(m_world->connection(), m_copy));
        m_folder = m_elsewhere.filePath(QStringLiteral("dados"));
        ASSERT_TRUE(prepareFolder(m_folder));
        writeBytes(databaseFile(m_folder), bytesOf(m_copy));
    }

    static void erase(const QString& folder, qint64 id)
    {
        const auto history = openHistory(folder);
        ASSERT_TRUE(history);
        ASSERT_TRUE(eraseStudent(*history, StudentId{id}));
    }

    Result<QString> restoreCopy() const
    {
        const auto lock = WriterLock::take(m_folder);
        return restore(m_copy, *lock);
    }

    std::unique_ptr<World> m_world = std::make_unique<World>(farol::tests::world(picture));
    QTemporaryDir m_elsewhere;
    QString m_copy = m_elsewhere.filePath(QStringLiteral("copia.sqlite"));
    QString m_folder;
};

} // namespace

TEST_F(Restoring, BringsNobodyBack)
{
    erase(m_folder, 7);
    const QByteArray copy = bytesOf(m_copy);
    ASSERT_TRUE(copy.contains("Zuleika"));
    ASSERT_TRUE(restoreCopy());
    EXPECT_EQ(bytesOf(m_copy), copy) << "the person's own file is not ours to change";
    EXPECT_FALSE(bytesOf(databaseFile(m_folder)).contains("Zuleika"));
    EXPECT_FALSE(QFile::exists(databaseFile(m_folder) + QStringLiteral("-wal")));
    const auto history = openReader(m_folder);
    ASSERT_TRUE(history);
    EXPECT_EQ(rows(*history, namesSql), "7|\n8|Bento Barbosa\n9|Célia Couto\n");
    EXPECT_TRUE(ErasedStudents::read(*history)->contains(StudentId{7}));
    EXPECT_EQ(checkHistory(*history), std::vector<Finding>());
}

TEST_F(Restoring, OfACopyThatForgotOthersForgetsBoth)
{
    const QString other = m_elsewhere.filePath(QStringLiteral("outra"));
    ASSERT_TRUE(prepareFolder(other));
    writeBytes(databaseFile(other), bytesOf(m_copy));
    erase(other, 8); // with a salt of its own
    ASSERT_TRUE(backup(*openReader(other), m_copy));
    erase(m_folder, 7);
    ASSERT_TRUE(restoreCopy());
    const auto history = openReader(m_folder);
    EXPECT_EQ(rows(*history, namesSql), "7|\n8|\n9|Célia Couto\n");
    const auto erased = ErasedStudents::read(*history);
    EXPECT_TRUE(erased->contains(StudentId{7}));
    EXPECT_TRUE(erased->contains(StudentId{8}));
    EXPECT_FALSE(erased->contains(StudentId{9}));
    EXPECT_EQ(rows(*history, "SELECT count(*) FROM erased"), "2\n");
}

TEST_F(Restoring, OverADamagedOrLostHistoryAsksItsBackupsWhomItForgot)
{
    ASSERT_TRUE(prepareFolder(backupFolder(m_folder)));
    ASSERT_TRUE(backup(*openReader(m_folder), backupFolder(m_folder) + QStringLiteral("/farol-2026-W11.sqlite")));
    erase(m_folder, 7);
    for (const QByteArray& left : {QByteArray(5000, 'x'), QByteArray()}) {
        writeBytes(databaseFile(m_folder), left);
        ASSERT_TRUE(restoreCopy());
        EXPECT_EQ(rows(*openReader(m_folder), namesSql), "7|\n8|Bento Barbosa\n9|Célia Couto\n");
    }
}

TEST_F(Restoring, AnErasureThatWasCutOffIsStillFinishedAfterwards)
{
    {
        const auto history = openHistory(m_folder);
        ASSERT_TRUE(emptyPerson(*history, StudentId{7}));
        ASSERT_TRUE(ErasedStudents::add(*history, StudentId{7}));
        ASSERT_TRUE(markUncleaned(*history));
    }
    ASSERT_TRUE(restoreCopy());
    EXPECT_EQ(isUncleaned(*openReader(m_folder)), true);
    EXPECT_EQ(isUncleaned(*openHistory(m_folder)), false);
}

TEST_F(Restoring, APackageIsNoHistoryOfASchool)
{
    ASSERT_TRUE(makePackage(m_world->connection(), m_copy, {}, QDateTime::currentDateTimeUtc()));
    const QByteArray before = bytesOf(databaseFile(m_folder));
    const auto refused = restoreCopy();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Invalid);
    EXPECT_EQ(bytesOf(databaseFile(m_folder)), before);
}
