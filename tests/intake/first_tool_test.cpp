#include "core/storage/check.h"
#include "tests/support/dump.h"
#include "told_tables.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::intake;
using namespace farol::tests;
namespace storage = farol::storage;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 91198 Boas-vindas 1
  curso 122093 SQL 3
  curso 106193 LinkedIn 1
turma analista 9
turma analista 10
aluno 1 "Ana Conceição" ana@x.com "+55 11 99999-0001"
aluno 2 "Bruno Sá" Bruno@X.com
aluno 3 "Zoé Íris" zoe@x.com
foto 2026-W10 9: 1 | 100 60 10 ; 2 | 100 20 0
foto 2026-W10 10: 3 | 50 0 0
selado 2026-W10
)";

/// What the first tool wrote into its table, with what was wrong with it (mission.md): over New Year, without a year
/// (2); failures as 0 (3); a week run twice, older rows first (4); a course that left its list, so that a student has
/// fewer rows (6); a student in two turmas, each row twice (7); names without accents (8); floats as text, 9 after 10
/// (10); people of whom only the e-mail is known (1, 12).
constexpr auto table = "aluno_email,nome,celular,produto_id,nome_produto,progresso_do_aluno,semana_ano,turma\n"
                       "ana@x.com,Ana Conceicao,+55 11 99999-0001,91198,Boas-vindas,41.7,52,turma 9\n"
                       "ana@x.com,Ana Conceicao,+55 11 99999-0001,122093,SQL,0.0,52,turma 9\n"
                       "ana@x.com,Ana Conceicao,+55 11 99999-0001,106193,LinkedIn,9.0,52,turma 9\n"
                       "bruno@x.com,Bruno Sa,,91198,Boas-vindas,10.0,52,turma 9\n"
                       "bruno@x.com,Bruno Sa,,91198,Boas-vindas,10.0,52,turma 10\n"
                       "bruno@x.com,Bruno Sa,,91198,Boas-vindas,10.0,52,turma 9\n"
                       "bruno@x.com,Bruno Sa,,91198,Boas-vindas,10.0,52,turma 10\n"
                       "bruno@x.com,Bruno Sa,,122093,SQL,0.0,52,turma 9\n"
                       "bruno@x.com,Bruno Sa,,122093,SQL,33.3,52,turma 9\n"
                       "zoe@x.com,Zoe Iris,Não informado,91198,Boas-vindas,5.0,1,turma 10\n"
                       "zoe@x.com,Zoe Iris,Não informado,91198,Boas-vindas,7.5,1,turma 10\n"
                       "zoe@x.com,Zoe Iris,Não informado,122093,SQL,0.0,1,turma 10\n"
                       "sumiu@x.com,Sumiu Da Lista,,91198,Boas-vindas,80.0,1,turma 10\n";

Choices ofYear(int year)
{
    Choices choices;
    choices.firstYear = year;
    return choices;
}

} // namespace

TEST(FirstTool, ItsTableNeedsAYear)
{
    const World world = farol::tests::world(picture);
    const auto preview = previewed(world, table);
    ASSERT_FALSE(preview);
    ASSERT_EQ(preview.error().problems.size(), 1U);
    EXPECT_EQ(preview.error().problems[0].kind, ProblemKind::NeedsYear);
    EXPECT_EQ(preview.error().problems[0].value, u"52") << "the first week of the run over New Year";
}

TEST(FirstTool, IsReadWithItsDefectsNamedAndNoneKept)
{
    const World world = farol::tests::world(picture);
    const auto preview = previewed(world, table, ofYear(2025));
    ASSERT_TRUE(preview) << problemsOf(preview);
    EXPECT_EQ(preview->weekNumbers.at(52).key(), u"2025-W52");
    EXPECT_EQ(preview->weekNumbers.at(1).key(), u"2026-W01");
    EXPECT_EQ(preview->rows, 13);
    EXPECT_EQ(preview->cells, 6);
    EXPECT_EQ(preview->doubtful, 2);
    EXPECT_EQ(leftOutOf(preview),
        std::to_string(static_cast<int>(LeftOutReason::Contradicting))
            + " zoe@x.com · 91198 Boas-vindas · 2026-W01 1 11\n"
            + std::to_string(static_cast<int>(LeftOutReason::UnknownStudent)) + " sumiu@x.com 1 14\n");
}

TEST(FirstTool, FillsWhatIsKnownAndNothingElse)
{
    const World world = farol::tests::world(picture);
    const std::string before = everything(world.connection());
    const qint64 number = imported(world, table, ofYear(2025));
    EXPECT_EQ(storage::checkHistory(world.connection()), std::vector<storage::Finding>());
    // State 3 for reason 8: a zero that may be a failure; for reason 1: nothing was said.
    EXPECT_EQ(rows(world.connection(),
                  "SELECT student, course, state, tenths, reason FROM cell WHERE origin = 2 "
                  "ORDER BY week, student, course"),
        "1|91198|0|417|0\n1|106193|0|90|0\n1|122093|3|0|8\n"
        "2|91198|0|100|0\n2|106193|3|0|1\n2|122093|0|333|0\n"
        "3|91198|3|0|1\n3|106193|3|0|1\n3|122093|3|0|8\n");
    EXPECT_EQ(
        rows(world.connection(),
            "SELECT m.student, h.number FROM membership m JOIN cohort h ON h.id = m.cohort JOIN photo p ON p.week "
            "= m.week WHERE p.imported = 1 ORDER BY m.week, m.student, h.number"),
        "1|9\n2|9\n2|10\n3|10\n");
    EXPECT_EQ(rows(world.connection(), "SELECT name FROM student ORDER BY id"), "Ana Conceição\nBruno Sá\nZoé Íris\n");
    ASSERT_TRUE(storage::undoBatch(world.connection(), number, intakeNow()));
    const std::string after = everything(world.connection());
    EXPECT_EQ(after.substr(after.find("milestone")), before.substr(before.find("milestone")));
}

TEST(FirstTool, ItsZerosAreRealWhenAPersonSaysSo)
{
    const World world = farol::tests::world(picture);
    Choices choices = ofYear(2025);
    choices.zeros = Zeros::Real;
    const auto preview = previewed(world, table, choices);
    ASSERT_TRUE(preview) << problemsOf(preview);
    EXPECT_EQ(preview->doubtful, 0);
    // What was a zero beside a value is a contradiction now.
    EXPECT_EQ(preview->leftOut.size(), 3U);
}
