#include "core/school/catalogue.h"
#include "core/storage/check.h"
#include "tests/analytics/csv_text.h"
#include "tests/support/dump.h"
#include "told_tables.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::intake;
using namespace farol::tests;
namespace storage = farol::storage;
namespace analytics = farol::analytics;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
turma analista 12 inicio=2026-02-02 tutor=Ana
turma analista 13 inicio=2026-03-02
aluno 7 "Ana Conceição" ana@x.com +5511999990000
aluno 8 "=1+1" formula@x.com
foto 2026-W10 12: 7 | 41,7 0 ; 8 | x -
foto 2026-W11 12: 7 | 50 100= ; 8 | 1 2
foto 2026-W11 13: 7 | 50 100
foto 2026-W13 12: 7 | 60 100 ; 8 | 5 ?
selado 2026-W13
)";

/// A picture without its photos: the same school, and nobody in it yet.
World emptyWorld()
{
    const std::string all = picture;
    return farol::tests::world(all.substr(0, all.find("foto")).substr(0, all.find("aluno 7")));
}

analytics::ReportName tabelao()
{
    return *analytics::reportNamed(QStringLiteral("tabelao"));
}

/// The tabelão without the column that says where its cells came from.
std::string withoutOrigin(std::string csv)
{
    for (const char* origin : {";buscado;", ";repetido;", ";importado;"}) {
        for (size_t place = csv.find(origin); place != std::string::npos; place = csv.find(origin))
            csv.replace(place, std::string(origin).size(), ";;");
    }
    return csv;
}

} // namespace

TEST(IntakeRoundTrip, OfTheTabelaoIntoTheSameHistoryChangesNothing)
{
    const World world = farol::tests::world(picture);
    const std::string before = everything(world.connection());
    const auto preview = previewed(world, csvOf(world, tabelao()));
    ASSERT_TRUE(preview) << problemsOf(preview);
    EXPECT_TRUE(preview->isEmpty());
    EXPECT_EQ(preview->different, 0);
    EXPECT_EQ(preview->equal, 12);
    EXPECT_EQ(preview->leftOut, std::vector<LeftOut>());
    EXPECT_EQ(everything(world.connection()), before);
}

TEST(IntakeRoundTrip, OfTheTabelaoIntoAnEmptyHistoryGivesTheSameTabelao)
{
    const World world = farol::tests::world(picture);
    const std::string exported = csvOf(world, tabelao());
    const World other = emptyWorld();
    const std::string before = everything(other.connection());
    const qint64 number = imported(other, exported);
    EXPECT_EQ(storage::checkHistory(other.connection()), std::vector<storage::Finding>());
    EXPECT_EQ(withoutOrigin(csvOf(other, tabelao())), withoutOrigin(exported));
    EXPECT_EQ(csvOf(other, tabelao()).find("buscado"), std::string::npos);
    EXPECT_NE(csvOf(other, tabelao()).find(";importado;"), std::string::npos);
    ASSERT_TRUE(storage::undoBatch(other.connection(), number, intakeNow()));
    EXPECT_EQ(rows(other.connection(), "SELECT count(*) FROM cell UNION ALL SELECT count(*) FROM student"), "0\n0\n");
    EXPECT_EQ(everything(other.connection()).substr(0, 6), before.substr(0, 6));
}
