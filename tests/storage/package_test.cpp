#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/package.h"
#include "core/storage/school_reader.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"
#include "tests/support/world.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::bytesOf;
using farol::tests::modeOf;
using farol::tests::rows;
using farol::tests::World;
using farol::tests::writeBytes;

namespace {

// Student 7 moves from turma 12 to 13; 9 is in 13 alone; 5 studies in another trilha, 8 in both.
constexpr auto picture = R"(
trilha analista a=5 b=15
  curso 1 SQL 1
  curso 2 Excel 2,5
trilha cientista
  curso 3 Python 3
recesso 2026-W08
turma analista 12 tag=69 inicio=2026-03-02 tutor=Ana
turma analista 13 tag=70 tutor=Rui
turma cientista 1 tag=71 tutor=Eva
aluno 7 "Alda Um" alda@dentro.example +558491111
aluno 8 "Bento Dois" bento@dentro.example +558492222
aluno 9 "Celia Fora" celia@fora.example +558493333
aluno 5 "Dario Fora" dario@fora.example +558494444
foto 2026-W10 12: 7 acesso=2026-03-05T10:00 | 41,7 x ; 8 | 30 -
foto 2026-W10 13: 9 | 10 0
foto 2026-W10 cientista/1: 5 | 20 ; 8 | 30
foto 2026-W11 12: 8 | 40 30
foto 2026-W11 13: 7 | 50 x ; 9 | 20 10
foto 2026-W11 cientista/1: 5 | 30 ; 8 | 60=
foto 2026-W12 12: 8 | 50 40
foto 2026-W12 13: 7 | 60 5 ; 9 | 20 20
foto 2026-W12 cientista/1: 5 | 40 ; 8 | 70
)";

const QDateTime now(QDate(2026, 3, 20), QTime(18, 0), Qt::UTC);

class Package : public testing::Test {
protected:
    Result<void> make(const PackageChoice& choice) const
    {
        return makePackage(m_world.connection(), m_file, choice, now);
    }

    Connection package() const
    {
        auto connection = Connection::open(m_file, Access::Read);
        EXPECT_TRUE(connection);
        return std::move(*connection);
    }

    World m_world = farol::tests::world(picture);
    QTemporaryDir m_elsewhere;
    QString m_file = m_elsewhere.filePath(QStringLiteral("para-ana.sqlite"));
};

} // namespace

TEST_F(Package, HoldsTheStudentsOfItsTurmasAndNobodyElse)
{
    ASSERT_TRUE(m_world.connection().run(QStringLiteral("INSERT INTO refusal VALUES (7, 2, 'palavras')")));
    ASSERT_TRUE(m_world.connection().run(QStringLiteral("UPDATE tutor SET email = name || '@tutores.example'")));
    const auto made =
        make({{m_world.cohort(QStringLiteral("analista/12"))}, PackageContacts::Included, QStringLiteral("Ana")});
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(modeOf(m_file), "rw-------");
    EXPECT_EQ(QDir(m_elsewhere.path()).entryList(QDir::Files).size(), 1);
    const Connection history = package();
    EXPECT_EQ(checkHistory(history), std::vector<Finding>());
    EXPECT_EQ(rows(history, "SELECT id, name, email FROM student ORDER BY id"),
        "7|Alda Um|alda@dentro.example\n8|Bento Dois|bento@dentro.example\n");
    EXPECT_EQ(rows(history, "SELECT name FROM tutor"), "Ana\n");
    EXPECT_EQ(rows(history, "SELECT name FROM track"), "analista\n");
    EXPECT_EQ(rows(history, "SELECT number FROM cohort"), "12\n");
    EXPECT_EQ(rows(history, "SELECT DISTINCT course FROM cell"), "1\n2\n");
    for (const char* empty : {"refusal", "sync_run", "erased", "audit_pair"})
        EXPECT_EQ(rows(history, (std::string("SELECT count(*) FROM ") + empty).c_str()), "0\n") << empty;
    const QByteArray bytes = bytesOf(m_file);
    for (const char* stranger : {"Fora", "fora.example", "58493333", "58494444", "Rui", "Eva", "Python", "palavras"})
        EXPECT_FALSE(bytes.contains(stranger)) << stranger;
}

TEST_F(Package, TellsOfItsTurmaWhatTheSchoolTells)
{
    ASSERT_TRUE(make({{m_world.cohort(QStringLiteral("analista/12"))}, {}, {}}));
    const Connection history = package();
    constexpr auto sums = "SELECT s.* FROM sums s JOIN cohort h ON h.id = s.cohort WHERE h.number = 12";
    EXPECT_EQ(rows(history, sums), rows(m_world.connection(), sums));
    constexpr auto students = "SELECT w.* FROM student_week w JOIN track t ON t.id = w.track "
                              "JOIN membership m ON m.week = w.week AND m.student = w.student "
                              "JOIN cohort h ON h.id = m.cohort AND h.track = t.id "
                              "WHERE t.name = 'analista' AND h.number = 12 ORDER BY w.week, w.student";
    EXPECT_EQ(rows(history, students), rows(m_world.connection(), students));
    EXPECT_EQ(rows(history, "SELECT week, photo_date, taken_at, sealed_at FROM photo"),
        rows(m_world.connection(), "SELECT week, photo_date, taken_at, sealed_at FROM photo"));
    EXPECT_EQ(rows(history, "SELECT count(*) FROM photo WHERE seal IS NULL"), "1\n");
}

TEST_F(Package, OfTheWholeSchoolIsTheSchool)
{
    ASSERT_TRUE(make({}));
    const Connection history = package();
    EXPECT_EQ(*readSchool(history), m_world.school());
    for (const char* table :
        {"student", "photo", "roster", "membership", "cell", "sums", "student_week", "milestone"}) {
        const std::string all = std::string("SELECT * FROM ") + table;
        EXPECT_EQ(rows(history, all.c_str()), rows(m_world.connection(), all.c_str())) << table;
    }
}

TEST_F(Package, KeepsHowASealedWeekWasMadeAndHowItIsJudged)
{
    // Course 2 has left the trilha since; the sealed weeks still count it.
    ASSERT_TRUE(m_world.connection().run(QStringLiteral("DELETE FROM track_course WHERE course = 2")));
    ASSERT_TRUE(m_world.connection().run(
        QStringLiteral("INSERT INTO former_plan SELECT id, 0, 50, 150 FROM track WHERE name = 'analista'")));
    ASSERT_TRUE(m_world.connection().run(
        QStringLiteral("INSERT INTO former_course SELECT id, 0, 2, 1, 5 FROM track WHERE name = 'analista'")));
    ASSERT_TRUE(m_world.store().rebuildOpenWeeks(now, defaultZone()));
    ASSERT_EQ(checkHistory(m_world.connection()), std::vector<Finding>());
    ASSERT_TRUE(make({{m_world.cohort(QStringLiteral("analista/12"))}, {}, {}}));
    const Connection history = package();
    EXPECT_EQ(checkHistory(history), std::vector<Finding>());
    constexpr auto sums = "SELECT s.* FROM sums s JOIN cohort h ON h.id = s.cohort WHERE h.number = 12";
    EXPECT_EQ(rows(history, sums), rows(m_world.connection(), sums));
    EXPECT_EQ(rows(history, "SELECT course, half_weeks FROM former_course"), "2|5\n");
}

TEST_F(Package, LeavesContactsOut)
{
    ASSERT_TRUE(make({{}, PackageContacts::Left, {}}));
    EXPECT_EQ(rows(package(), "SELECT DISTINCT email || phone FROM student"), "\n");
    const QByteArray bytes = bytesOf(m_file);
    EXPECT_FALSE(bytes.contains("dentro.example"));
    EXPECT_FALSE(bytes.contains("+55849"));
    EXPECT_TRUE(bytes.contains("Alda Um"));
}

TEST_F(Package, SaysWhenForWhomAndWhetherWithContacts)
{
    ASSERT_TRUE(make({{}, PackageContacts::Left, QStringLiteral("Ana d'Ávila")}));
    EXPECT_EQ(*readPackage(package()), (PackageFacts{now, QStringLiteral("Ana d'Ávila"), PackageContacts::Left}));
    EXPECT_EQ(*readPackage(m_world.connection()), std::nullopt);
    ASSERT_TRUE(m_world.connection().run(QStringLiteral("DROP TABLE package")));
    EXPECT_EQ(*readPackage(m_world.connection()), std::nullopt) << "an older history";
}

TEST_F(Package, ThatCannotBeMadeLeavesTheOlderOne)
{
    writeBytes(m_file, "old");
    const auto unknown = make({{CohortId{99}}, {}, {}});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().fault, Fault::Invalid);
    EXPECT_EQ(bytesOf(m_file), "old");
    EXPECT_EQ(QDir(m_elsewhere.path()).entryList(QDir::Files).size(), 1);
    const auto itself = makePackage(m_world.connection(), m_world.connection().file(), {}, now);
    ASSERT_FALSE(itself);
    EXPECT_EQ(itself.error().fault, Fault::Invalid);
    const QString nowhere = m_elsewhere.filePath(QStringLiteral("no/folder.sqlite"));
    EXPECT_EQ(makePackage(m_world.connection(), nowhere, {}, now).error().fault, Fault::ReadOnly);
    ASSERT_TRUE(make({}));
    EXPECT_TRUE(readPackage(package())->has_value());
}

TEST_F(Package, OfADamagedWeekIsNotGivenAway)
{
    ASSERT_TRUE(m_world.connection().run(QStringLiteral("DELETE FROM course WHERE id = 77"))); // nothing: still whole
    ASSERT_TRUE(make({}));
    ASSERT_TRUE(m_world.connection().run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    ASSERT_TRUE(m_world.connection().run(QStringLiteral("DELETE FROM course WHERE id = 1")));
    const QByteArray before = bytesOf(m_file);
    EXPECT_FALSE(make({}));
    EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(Package, IsMadeByAReaderWhileAnotherWrites)
{
    const Connection reader = m_world.reader();
    auto writing = Transaction::begin(m_world.connection());
    ASSERT_TRUE(writing);
    ASSERT_TRUE(m_world.connection().run(QStringLiteral("UPDATE tutor SET name = 'Outra' WHERE name = 'Ana'")));
    ASSERT_TRUE(makePackage(reader, m_file, {}, now));
    EXPECT_EQ(rows(package(), "SELECT count(*) FROM tutor WHERE name = 'Ana'"), "1\n") << "one state of the history";
}
