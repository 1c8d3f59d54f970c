#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "core/storage/data_folder.h"
#include "core/storage/erased_students.h"
#include "core/storage/erasure.h"
#include "core/storage/history.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"
#include "tests/support/world.h"

#include <QDir>
#include <QDirIterator>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::bytesOf;
using farol::tests::everything;
using farol::tests::modeOf;
using farol::tests::rows;
using farol::tests::World;
using farol::tests::writeBytes;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 2
turma analista 12
aluno 7 "Zuleika Xavantina" zuleika@segredo.example +5584977712345
aluno 8 "Bento Barbosa" bento@outro.example +5584911111111
foto 2026-W10 12: 7 | 41,7 x ; 8 | 30 20
foto 2026-W11 12: 7 | 50 x ; 8 | 40 30
)";

constexpr std::array secrets{"Zuleika", "Xavantina", "zuleika@segredo", "5584977712345", "motivo da Zuleika"};

const QDateTime friday(QDate(2026, 3, 13), QTime(17, 0), Qt::UTC);

/// What must not change when somebody is erased.
std::string numbers(const Connection& connection)
{
    std::string all;
    for (const char* table : {"photo", "roster", "membership", "cell", "sums", "student_week", "milestone"})
        all += rows(connection, (std::string("SELECT '") + table + "', * FROM " + table).c_str());
    return all;
}

class Erasing : public testing::Test {
protected:
    void SetUp() override
    {
        must("INSERT INTO refusal (student, course, message) VALUES (7, 2, 'motivo da Zuleika'), (8, 2, 'outro')");
        // A row that moved leaves its old bytes in the free room of a page.
        must("UPDATE student SET name = 'Zuleika Xavantina de Antes, com um nome bem mais longo' WHERE id = 7");
        must("UPDATE student SET name = 'Zuleika Xavantina' WHERE id = 7");
    }

    void must(const char* sql) const { ASSERT_TRUE(m_world.connection().run(QString::fromUtf8(sql))) << sql; }

    QString path(const QString& name) const { return m_world.folder() + u'/' + name; }

    QString backupNamed(const QString& name) const
    {
        EXPECT_TRUE(prepareFolder(backupFolder(m_world.folder())));
        const QString file = backupFolder(m_world.folder()) + u'/' + name;
        EXPECT_TRUE(backup(m_world.connection(), file));
        return file;
    }

    Result<Erasure> erase(qint64 id = 7) const { return eraseStudent(m_world.connection(), StudentId{id}); }

    /// The files of the folder, however deep, that still tell something of the person.
    std::string filesThatTell() const
    {
        std::string names;
        QDirIterator files(m_world.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = bytesOf(files.next());
            for (const char* secret : secrets) {
                if (bytes.contains(secret))
                    names += files.fileName().toStdString() + ": " + secret + '\n';
            }
        }
        return names;
    }

    World m_world = farol::tests::world(picture);
};

/// A copy of the history as a program of an older schema would have left it, with the person in it.
void writeOld(const QString& file, int version)
{
    const auto connection = Connection::open(file, Access::Write);
    ASSERT_TRUE(connection);
    std::vector<Migration> steps = knownMigrations();
    steps.resize(static_cast<size_t>(version));
    ASSERT_TRUE(migrate(*connection, steps));
    for (const char* sql :
        {"INSERT INTO student VALUES (7, 'Zuleika Xavantina', 'zuleika@segredo', '5584977712345', 9)",
            "INSERT INTO student VALUES (8, 'Bento Barbosa', '', '', 9)", "DELETE FROM student WHERE id = 9",
            "INSERT INTO photo (week, photo_date, taken_at) VALUES (2900, '2025-08-01', 5)",
            "INSERT INTO cell VALUES (2900, 7, 1, 0, 417, 1, 1, 5, 0, 0)"})
        ASSERT_TRUE(connection->run(QLatin1String(sql))) << sql;
    if (version >= 2) {
        ASSERT_TRUE(connection->run(QStringLiteral("INSERT INTO refusal VALUES (7, 2, 'motivo da Zuleika')")));
    }
    ASSERT_TRUE(connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
}

} // namespace

TEST_F(Erasing, LeavesNothingOfThePersonInAnyFileAndEveryNumberAsItWas)
{
    const QString kept = backupNamed(QStringLiteral("farol-2026-W11-20260313T170000Z.sqlite"));
    ASSERT_NE(filesThatTell(), "");
    const std::string before = numbers(m_world.connection());
    const auto erased = erase();
    ASSERT_TRUE(erased) << erased.error().detail.toStdString();
    EXPECT_EQ(*erased, (Erasure{1, {}}));
    EXPECT_EQ(filesThatTell(), "");
    EXPECT_EQ(numbers(m_world.connection()), before);
    EXPECT_EQ(checkHistory(m_world.connection()), std::vector<Finding>());
    EXPECT_EQ(rows(m_world.connection(), "SELECT id, name, email, phone, created_at FROM student ORDER BY id"),
        "7||||\n8|Bento Barbosa|bento@outro.example|+5584911111111|\n");
    EXPECT_EQ(rows(m_world.connection(), "SELECT student, message FROM refusal"), "8|outro\n");
    const auto copy = Connection::open(kept, Access::Read);
    EXPECT_EQ(everything(*copy), everything(m_world.connection()));
}

TEST_F(Erasing, RemembersTheIdOnlyAsASaltedHash)
{
    ASSERT_TRUE(erase());
    EXPECT_EQ(rows(m_world.connection(), "SELECT length(salt) FROM school"), "64\n");
    EXPECT_EQ(rows(m_world.connection(), "SELECT count(*), min(length(hash)) FROM erased"), "1|64\n");
    const auto salt = rows(m_world.connection(), "SELECT salt FROM school");
    ASSERT_TRUE(erase(8));
    EXPECT_EQ(rows(m_world.connection(), "SELECT salt FROM school"), salt) << "the first one stays";
    const auto erased = ErasedStudents::read(m_world.connection());
    EXPECT_TRUE(erased->contains(StudentId{7}));
    EXPECT_TRUE(erased->contains(StudentId{8}));
    EXPECT_FALSE(erased->contains(StudentId{9}));
}

TEST_F(Erasing, CleansCopiesOfEverySchemaAndWhatRestoringPutAside)
{
    QStringList copies;
    for (int version = 1; version <= newestVersion(); ++version) {
        ASSERT_TRUE(prepareFolder(backupFolder(m_world.folder())));
        copies << backupFolder(m_world.folder()) + QStringLiteral("/farol-2025-W3%1.sqlite").arg(version);
        writeOld(copies.back(), version);
    }
    copies << path(QStringLiteral("farol.sqlite.before-restore-20250801T120000000Z"));
    writeOld(copies.back(), 1);
    const auto erased = erase();
    ASSERT_TRUE(erased) << erased.error().detail.toStdString();
    EXPECT_EQ(*erased, (Erasure{static_cast<int>(copies.size()), {}}));
    EXPECT_EQ(filesThatTell(), "");
    for (const QString& copy : copies) {
        EXPECT_EQ(modeOf(copy), "rw-------") << copy.toStdString();
        EXPECT_FALSE(QFile::exists(copy + QStringLiteral("-wal"))) << copy.toStdString();
        EXPECT_FALSE(QFile::exists(copy + QStringLiteral("-shm"))) << copy.toStdString();
        EXPECT_TRUE(requireWhole(copy)) << copy.toStdString();
        const auto history = Connection::open(copy, Access::Read);
        EXPECT_EQ(rows(*history, "SELECT id, name FROM student ORDER BY id"), "7|\n8|Bento Barbosa\n");
        EXPECT_EQ(rows(*history, "SELECT student, tenths FROM cell"), "7|417\n");
        EXPECT_TRUE(ErasedStudents::read(*history)->contains(StudentId{7})) << copy.toStdString();
        EXPECT_EQ(isUncleaned(*history), false);
    }
}

TEST_F(Erasing, FoldsTheLogOfAKilledRunIntoTheCopyItBelongsTo)
{
    const QString aside = path(QStringLiteral("farol.sqlite.before-restore-20250801T120000000Z"));
    for (const char* ending : {"", "-wal"})
        writeBytes(aside + QLatin1String(ending), bytesOf(m_world.connection().file() + QLatin1String(ending)));
    ASSERT_TRUE(bytesOf(aside + QStringLiteral("-wal")).contains("Zuleika"));
    ASSERT_TRUE(erase());
    EXPECT_EQ(filesThatTell(), "");
    EXPECT_FALSE(QFile::exists(aside + QStringLiteral("-wal")));
    EXPECT_EQ(numbers(*Connection::open(aside, Access::Read)), numbers(m_world.connection()));
}

TEST_F(Erasing, NamesTheCopiesThatCannotBeRewritten)
{
    const QByteArray good = bytesOf(backupNamed(QStringLiteral("boa.sqlite")));
    const QString folder = backupFolder(m_world.folder());
    writeBytes(folder + QStringLiteral("/cortada.sqlite"), good.left(good.size() - 4096));
    writeBytes(folder + QStringLiteral("/texto.sqlite"), "Zuleika não é um banco");
    writeBytes(folder + QStringLiteral("/vazia.sqlite"), {});
    writeBytes(folder + QStringLiteral("/nova.sqlite"), good);
    ASSERT_TRUE(
        farol::tests::sqliteShell(folder + QStringLiteral("/nova.sqlite"), QStringLiteral("PRAGMA user_version = 99;"))
            .succeeded);
    const auto erased = erase();
    ASSERT_TRUE(erased) << erased.error().detail.toStdString();
    EXPECT_EQ(*erased,
        (Erasure{1,
            {QStringLiteral("backups/cortada.sqlite"), QStringLiteral("backups/nova.sqlite"),
                QStringLiteral("backups/texto.sqlite")}}));
    EXPECT_EQ(bytesOf(folder + QStringLiteral("/cortada.sqlite")), good.left(good.size() - 4096));
    EXPECT_EQ(bytesOf(folder + QStringLiteral("/texto.sqlite")), "Zuleika não é um banco") << "left as it is";
    EXPECT_EQ(historyVersion(folder + QStringLiteral("/nova.sqlite")).error().fault, Fault::NewerDatabase);
}

TEST_F(Erasing, RemovesWhatKilledCopiesLeftBehindAndCleansWhatIsWhole)
{
    const QByteArray whole = bytesOf(backupNamed(QStringLiteral("boa.sqlite")));
    for (const char* name : {"farol.sqlite.aBcDeF.part", "backups/boa.sqlite.XyZabc.part",
             "backups/boa.sqlite.XyZabc.part-journal", "backups/boa.sqlite.QwErTy"})
        writeBytes(path(QLatin1String(name)), whole);
    EXPECT_EQ(*erase(), (Erasure{2, {}}));
    EXPECT_EQ(filesThatTell(), "");
    EXPECT_EQ(QDir(backupFolder(m_world.folder())).entryList(QDir::Files),
        (QStringList{QStringLiteral("boa.sqlite"), QStringLiteral("boa.sqlite.QwErTy")}));
}

TEST_F(Erasing, ReachesCopiesWhateverAPersonCalledThemAndTouchesNoOtherFile)
{
    const QByteArray whole = bytesOf(backupNamed(QStringLiteral("boa.sqlite")));
    for (const char* name : {"farol.sqlite.antigo", "farol.sqlite.backup", "farol.sqlite.before-restore-1", "cópia.db"})
        writeBytes(path(QString::fromUtf8(name)), whole);
    writeBytes(path(QStringLiteral("notas.txt")), "lembrar de ligar");
    EXPECT_EQ(*erase(), (Erasure{5, {}}));
    EXPECT_EQ(filesThatTell(), "");
    for (const char* name : {"farol.sqlite.antigo", "farol.sqlite.backup", "cópia.db"})
        EXPECT_TRUE(requireWhole(path(QString::fromUtf8(name)))) << name;
    EXPECT_EQ(bytesOf(path(QStringLiteral("notas.txt"))), "lembrar de ligar");
}

TEST_F(Erasing, OfAnUnknownIdIsRefusedAndAgainIsFine)
{
    const std::string before = everything(m_world.connection());
    const auto unknown = erase(99);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().fault, Fault::Invalid);
    EXPECT_EQ(everything(m_world.connection()), before);
    EXPECT_EQ(rows(m_world.connection(), "SELECT count(*) FROM erased"), "0\n");
    ASSERT_TRUE(erase());
    const std::string once = everything(m_world.connection());
    ASSERT_TRUE(erase());
    EXPECT_EQ(everything(m_world.connection()), once);
    EXPECT_EQ(rows(m_world.connection(), "SELECT count(*) FROM erased"), "1\n");
}

TEST_F(Erasing, TheNextListBringsNobodyBack)
{
    ASSERT_TRUE(erase());
    const Week week = Week::ofInstant(friday, defaultZone());
    const std::vector<Listed> list{{{StudentId{7}, QStringLiteral("Zuleika Xavantina"),
                                        QStringLiteral("zuleika@segredo"), QStringLiteral("5584977712345"), friday},
                                       friday},
        {{StudentId{8}, QStringLiteral("Bento"), {}, {}, friday}, friday}};
    ASSERT_TRUE(m_world.store().saveRoster(week, m_world.cohort(12), list, friday));
    EXPECT_EQ(rows(m_world.connection(), "SELECT id, name, email, phone, created_at IS NULL FROM student ORDER BY id"),
        "7||||1\n8|Bento|||0\n");
    EXPECT_EQ(rows(m_world.connection(), "SELECT count(*) FROM membership WHERE student = 7"), "2\n");
    Cell refused;
    refused.student = StudentId{7};
    refused.course = CourseId{2};
    refused.state = CellState::NoAccess;
    refused.collectedAt = friday;
    refused.message = QStringLiteral("motivo da Zuleika");
    ASSERT_TRUE(m_world.store().save(week, std::vector{refused}, friday));
    EXPECT_EQ(rows(m_world.connection(), "SELECT count(*) FROM refusal WHERE student = 7"), "0\n");
    EXPECT_EQ(filesThatTell(), "");
}

TEST_F(Erasing, ThatWasCutOffAfterItsTransactionIsFinishedByTheNextOpening)
{
    backupNamed(QStringLiteral("boa.sqlite"));
    // As a process leaves it that dies right after the commit.
    ASSERT_TRUE(emptyPerson(m_world.connection(), StudentId{7}));
    ASSERT_TRUE(ErasedStudents::add(m_world.connection(), StudentId{7}));
    ASSERT_TRUE(markUncleaned(m_world.connection()));
    ASSERT_NE(filesThatTell(), "");
    const auto opened = openHistory(m_world.folder());
    ASSERT_TRUE(opened);
    EXPECT_EQ(filesThatTell(), "");
    EXPECT_EQ(isUncleaned(*opened), false);
}

TEST_F(Erasing, WaitsForWhoIsReadingAndIsFinishedLater)
{
    const Connection reader = m_world.reader();
    ASSERT_TRUE(reader.run(QStringLiteral("BEGIN")));
    EXPECT_NE(rows(reader, "SELECT name FROM student"), "");
    ASSERT_TRUE(m_world.connection().run(QStringLiteral("PRAGMA busy_timeout = 50")));
    const auto busy = erase();
    ASSERT_FALSE(busy);
    EXPECT_EQ(busy.error().fault, Fault::Busy);
    EXPECT_EQ(isUncleaned(m_world.connection()), true);
    ASSERT_TRUE(reader.run(QStringLiteral("ROLLBACK")));
    EXPECT_TRUE(finishErasure(m_world.connection()));
    EXPECT_EQ(filesThatTell(), "");
}
