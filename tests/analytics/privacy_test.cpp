#include "core/analytics/collection_failures.h"
#include "core/analytics/found_students.h"
#include "core/analytics/student_data.h"
#include "core/analytics/student_weeks.h"
#include "core/analytics/words.h"
#include "core/storage/erasure.h"
#include "core/storage/masking.h"
#include "tests/analytics/csv_text.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::storage::eraseStudent;
using farol::storage::Names;
using farol::storage::setNames;
using farol::tests::csvOf;
using farol::tests::World;
using farol::tests::world;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 "Excel avançado" 2
trilha cientista
  curso 1 SQL 1
turma analista 12
turma cientista 3
aluno 7 "Ana Conceição" ana@x.example "+55 84 99999-0000"
aluno 8 "Bento Ávila" bento@y.example
aluno 9 "Ana Beatriz" beatriz@y.example
foto 2026-W10 analista/12: 7 acesso=2026-03-05T10:00 | 41,7 x ; 8 | 10 - ; 9 | 0 5
foto 2026-W10 cientista/3: 7 | 41,7
foto 2026-W11 analista/12: 7 | 50= x ; 8 | 20 -
)";

QStringList namesIn(const Result<std::vector<FoundStudent>>& found)
{
    QStringList names;
    EXPECT_TRUE(found);
    for (const FoundStudent& one : found.value_or(std::vector<FoundStudent>()))
        names << one.student.name;
    return names;
}

const QDateTime now(QDate(2026, 3, 13), QTime(17, 0), Qt::UTC);

} // namespace

TEST(FoundStudents, ByNameMailOrPhoneWithoutAccentsAndCase)
{
    const World school = world(picture);
    const auto find = [&](const char* text) {
        return namesIn(findStudents(school.connection(), QString::fromUtf8(text)));
    };
    const QString ana = QStringLiteral("Ana Conceição");
    const QString beatriz = QStringLiteral("Ana Beatriz");
    const QString bento = QStringLiteral("Bento Ávila");
    EXPECT_EQ(find("ANA"), (QStringList{beatriz, ana}));
    EXPECT_EQ(find("conceicao"), QStringList{ana});
    EXPECT_EQ(find("@Y.example"), (QStringList{beatriz, bento}));
    EXPECT_EQ(find("84 9999"), QStringList{ana});
    EXPECT_EQ(find(""), (QStringList{beatriz, ana, bento}));
    EXPECT_EQ(find("ninguem"), QStringList());
    EXPECT_EQ(find("%"), QStringList());
}

TEST(FoundStudents, WithTheTurmasOfTheLastPhotoTheyWereIn)
{
    const World school = world(picture);
    const auto found = findStudents(school.connection(), QString());
    ASSERT_TRUE(found);
    const CohortId first = school.cohort(u"analista/12");
    EXPECT_EQ((*found)[0].cohorts, std::vector{first}) << "who has left, too";
    EXPECT_EQ((*found)[1].cohorts, std::vector{first}) << "no longer in the other one";
    EXPECT_EQ((*studentWithId(school.connection(), StudentId{8}))->name, QStringLiteral("Bento Ávila"));
    EXPECT_EQ(*studentWithId(school.connection(), StudentId{99}), std::nullopt);
}

TEST(StudentData, IsEverythingHeldOfOnePersonAndNothingOfOthers)
{
    const World school = world(picture);
    ASSERT_TRUE(school.connection().run(QStringLiteral("INSERT INTO refusal VALUES (7, 2, 'sem matrícula')")));
    const auto data = studentData(school.connection(), school.school(), StudentId{7}, now);
    ASSERT_TRUE(data) << data.error().detail.toStdString();
    const QJsonDocument& document = *data;
    EXPECT_EQ(document[u"exportado_em"], QStringLiteral("2026-03-13T14:00:00-03:00"));
    EXPECT_EQ(document[u"aluno"][u"nome"], QStringLiteral("Ana Conceição"));
    EXPECT_EQ(document[u"aluno"][u"email"], QStringLiteral("ana@x.example"));
    EXPECT_EQ(document[u"aluno"][u"celular"], QStringLiteral("+55 84 99999-0000"));
    const QJsonArray memberships = document[u"matriculas"].toArray();
    ASSERT_EQ(memberships.size(), 3);
    EXPECT_EQ(memberships[0][u"semana"], QStringLiteral("2026-W10"));
    EXPECT_EQ(memberships[0][u"trilha"], QStringLiteral("analista"));
    EXPECT_EQ(memberships[0][u"turma"], 12);
    EXPECT_EQ(memberships[0][u"ultimo_acesso"], QStringLiteral("2026-03-05T07:00:00-03:00"));
    EXPECT_TRUE(memberships[1][u"ultimo_acesso"].isUndefined()) << "never entered";
    const QJsonArray cells = document[u"celulas"].toArray();
    ASSERT_EQ(cells.size(), 4);
    EXPECT_EQ(cells[0][u"curso"], QStringLiteral("SQL"));
    EXPECT_EQ(cells[0][u"estado"], QStringLiteral("valor"));
    EXPECT_EQ(cells[0][u"progresso"], 41.7);
    EXPECT_EQ(cells[1][u"estado"], QStringLiteral("sem acesso"));
    EXPECT_TRUE(cells[1][u"progresso"].isUndefined()) << "missing is not zero";
    EXPECT_EQ(cells[2][u"origem"], QStringLiteral("repetido"));
    EXPECT_EQ(document[u"recusas"][0][u"mensagem"], QStringLiteral("sem matrícula"));
    EXPECT_FALSE(document.toJson().contains("Bento"));
}

TEST(StudentData, OfNobodyOrOfAMaskedPersonIsRefused)
{
    const World school = world(picture);
    const auto faultOf = [&](qint64 id) {
        const auto data = studentData(school.connection(), school.school(), StudentId{id}, now);
        return data ? std::nullopt : std::optional(data.error().fault);
    };
    EXPECT_EQ(faultOf(99), Fault::Invalid);
    EXPECT_EQ(faultOf(7), std::nullopt);
    ASSERT_TRUE(setNames(school.connection(), Names::Masked));
    EXPECT_EQ(faultOf(7), Fault::Invalid) << "it would be of somebody called Aluno 055433";
}

TEST(Erased, APersonKeepsTheirRowsUnderWordsInPlaceOfAName)
{
    const World school = world(picture);
    const std::string before = csvOf(school, ReportName::ByCohort);
    ASSERT_TRUE(eraseStudent(school.connection(), StudentId{7}));
    const std::string table = csvOf(school, ReportName::BigTable);
    EXPECT_EQ(table.find("Concei"), std::string::npos);
    EXPECT_NE(table.find(";7;pessoa apagada;;;1;SQL;valor;41,7;"), std::string::npos) << table;
    EXPECT_NE(csvOf(school, ReportName::General).find(";7;pessoa apagada;;;"), std::string::npos);
    EXPECT_EQ(csvOf(school, ReportName::ByCohort), before);
    EXPECT_FALSE(isErased({StudentId{1}, {}, QStringLiteral("a@b"), {}, {}})) << "a platform's nameless student";
}

TEST(Masked, ReportsNameNobodyAndNoIdOfThePlatform)
{
    const World school = world(picture);
    const std::string before = csvOf(school, ReportName::ByCohort);
    ASSERT_TRUE(setNames(school.connection(), Names::Masked));
    for (const ReportName name : {ReportName::General, ReportName::BigTable}) {
        const std::string text = csvOf(school, name);
        for (const char* known : {"Ana", "Bento", "example", "99999", ";7;", ";8;"})
            EXPECT_EQ(text.find(known), std::string::npos) << known << '\n' << text;
        EXPECT_NE(text.find(";;Aluno 055433;;;"), std::string::npos) << text;
    }
    EXPECT_EQ(csvOf(school, ReportName::ByCohort), before);
}

TEST(Masked, SearchingFindsTheNumberAndNotTheName)
{
    const World school = world(picture);
    ASSERT_TRUE(setNames(school.connection(), Names::Masked));
    const QStringList ana{QStringLiteral("Aluno 055433")};
    EXPECT_EQ(namesIn(findStudents(school.connection(), QStringLiteral("055433"))), ana);
    EXPECT_EQ(namesIn(findStudents(school.connection(), QStringLiteral("Ana"))), QStringList());
    EXPECT_EQ(namesIn(findStudents(school.connection(), QStringLiteral("example"))), QStringList());
    const auto cells = uncollectedCells(school.connection(), *Week::fromKey(QStringLiteral("2026-W11")));
    ASSERT_TRUE(cells);
    ASSERT_EQ(cells->size(), 1u);
    EXPECT_EQ(cells->front().student, QStringLiteral("Aluno 063352"));
}
