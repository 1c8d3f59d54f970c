#include "csv_text.h"

#include <gtest/gtest.h>
#include <random>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::csvOf;
using farol::tests::World;
using farol::tests::world;

namespace {

/// The given columns of a report, its rows in their order: "1 2 / 3 4".
std::string columns(const std::string& csv, const QStringList& wanted)
{
    const QStringList lines = QString::fromStdString(csv).split(u'\n', Qt::SkipEmptyParts);
    const QStringList head = lines.value(0).split(u';');
    QStringList rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QStringList cells;
        for (const QString& key : wanted) {
            EXPECT_TRUE(head.contains(key)) << key.toStdString();
            cells << lines[i].split(u';').value(head.indexOf(key));
        }
        rows << cells.join(u' ');
    }
    return rows.join(QStringLiteral(" / ")).toStdString();
}

/// Two trilhas that come in the order of their registration, turmas that do not, names that no byte order puts right.
constexpr auto mixed = R"(
trilha "z primeira"
  curso 9 SQL 1
  curso 2 BI 1
trilha "a segunda"
  curso 5 FTC 1
turma "z primeira" 10 tag=10
turma "z primeira" 9 tag=9
turma "a segunda" 100 tag=100
aluno 1 "Zélia"
aluno 2 "ávila"
aluno 3 "Avila"
aluno 4 "Ana"
aluno 5 "Ana"
aluno 6 "Çelso"
foto 2026-W53 "a segunda/100": 1 | 1
foto 2026-W53 "z primeira/10": 5 | 1 1 ; 4 | 1 1
foto 2027-W01 "z primeira/10": 1 | 1 1
foto 2027-W01 "z primeira/9": 6 | 1 1 ; 3 | 1 1 ; 2 | 1 1
)";

} // namespace

TEST(ReportOrder, IsWeekTrackTurmaNameThenId)
{
    const QStringList wanted{QStringLiteral("semana"), QStringLiteral("turma"), QStringLiteral("aluno_id")};
    EXPECT_EQ(columns(csvOf(world(mixed), ReportName::General), wanted),
        "2026-W53 turma 10 4 / 2026-W53 turma 10 5 / 2026-W53 turma 100 1 / 2027-W01 turma 9 3 / 2027-W01 turma 9 2 / "
        "2027-W01 turma 9 6 / 2027-W01 turma 10 1");
}

TEST(ReportOrder, ThenTheCoursesOfTheTrackAsTheyAreStudied)
{
    const QStringList wanted{QStringLiteral("turma"), QStringLiteral("aluno_id"), QStringLiteral("curso_id")};
    const World school = world(mixed);
    Filter first;
    first.track = school.track(u"z primeira");
    first.to = Week::fromKey(u"2026-W53");
    EXPECT_EQ(columns(csvOf(school, ReportName::BigTable, first), wanted),
        "turma 10 4 9 / turma 10 4 2 / turma 10 5 9 / turma 10 5 2");
}

TEST(ReportOrder, OfTurmasIsByNumberAndOfCoursesByTheirPlace)
{
    const World school = world(mixed);
    EXPECT_EQ(columns(csvOf(school, ReportName::ByCohort), {QStringLiteral("semana"), QStringLiteral("turma")}),
        "2026-W53 turma 10 / 2026-W53 turma 100 / 2027-W01 turma 9 / 2027-W01 turma 10");
    EXPECT_EQ(columns(csvOf(school, ReportName::ByCourse), {QStringLiteral("semana"), QStringLiteral("curso_id")}),
        "2026-W53 9 / 2026-W53 2 / 2026-W53 5 / 2027-W01 9 / 2027-W01 2");
}

TEST(ReportOrder, DoesNotDependOnTheOrderInWhichStudentsWereListed)
{
    const auto shuffled = [](unsigned seed) {
        std::vector<int> students{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        std::mt19937 random(seed);
        std::shuffle(students.begin(), students.end(), random);
        std::string picture = "trilha a\n curso 1 SQL 1\n curso 2 BI 1\nturma a 1 tag=1\n";
        for (const int id : {1, 2, 3, 4})
            picture += "aluno " + std::to_string(id) + " \"Mesmo Nome\"\n";
        picture += "foto 2026-W10 1:";
        for (const int id : students)
            picture += ' ' + std::to_string(id) + " | " + std::to_string(id) + " 50 ;";
        return csvOf(world(picture), ReportName::BigTable);
    };
    const std::string first = shuffled(1);
    EXPECT_NE(first.find("Mesmo Nome"), std::string::npos);
    for (const unsigned seed : {2U, 3U, 4U})
        EXPECT_EQ(shuffled(seed), first);
}
