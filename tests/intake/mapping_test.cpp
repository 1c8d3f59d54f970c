#include "core/intake/mapping.h"
#include "told_tables.h"

#include <gtest/gtest.h>

using namespace farol::intake;
using farol::tests::tableOf;

namespace {

std::string mapped(const std::string& csv, const ColumnChoices& chosen = {})
{
    Noted noted;
    const Mapping mapping = proposeMapping(tableOf(csv), chosen, noted);
    std::string text;
    for (const Field field : allFields) {
        if (mapping.has(field))
            text += keyOf(field).toStdString() + '=' + std::to_string(mapping.column(field)) + ' ';
    }
    if (!noted.isEmpty()) {
        const auto refusal = noted.refusal();
        for (const Problem& problem : refusal.value().problems)
            text += "! " + std::to_string(static_cast<int>(problem.kind)) + ' '
                + (problem.field ? keyOf(*problem.field).toStdString() : "") + ' ' + problem.place.column.toStdString()
                + '\n';
    }
    return text;
}

std::string problem(ProblemKind kind, const char* field, const char* column = "")
{
    return "! " + std::to_string(static_cast<int>(kind)) + ' ' + field + ' ' + column + '\n';
}

constexpr auto firstTool = "aluno_email,nome,celular,produto_id,nome_produto,progresso_do_aluno,semana_ano,turma\n";

} // namespace

TEST(Mapping, KnowsTheFirstToolsTableAndOurOwn)
{
    EXPECT_EQ(mapped(firstTool), "aluno=1 email=0 celular=2 curso_id=3 curso=4 progresso=5 semana=6 turma=7 ");
    EXPECT_EQ(mapped("semana;inicio_semana;trilha;turma;tutor;aluno_id;aluno;email;celular;curso_id;curso;estado;"
                     "progresso;aulas_completas;aulas_assistidas;coletado_em;origem;esperado;situacao\n"),
        "aluno_id=5 aluno=6 email=7 celular=8 curso_id=9 curso=10 progresso=12 estado=11 aulas_completas=13 "
        "aulas_assistidas=14 coletado_em=15 semana=0 inicio_semana=1 trilha=2 turma=3 tutor=4 ");
    EXPECT_EQ(mapped("Semana;Trilha;Turma;Id do aluno;Aluno;E-mail;Id do curso;Curso;Estado;Progresso;Coletado em\n"),
        "aluno_id=3 aluno=4 email=5 curso_id=6 curso=7 progresso=9 estado=8 coletado_em=10 semana=0 trilha=1 turma=2 ");
    EXPECT_EQ(mapped("Trilha;Turma;Início;Tutor(a)\n"), "trilha=0 turma=1 inicio=2 tutor=3 ");
}

TEST(Mapping, FindsTheHeadingBelowATitle)
{
    Noted noted;
    const auto mapping =
        proposeMapping(tableOf(std::string("Escola X;;;;;;;\n\n") + "email;turma;curso;progresso;semana\n"), {}, noted);
    EXPECT_EQ(mapping.headingRow, 2);
    EXPECT_TRUE(noted.isEmpty());
}

TEST(Mapping, FollowsWhatAPersonChose)
{
    EXPECT_EQ(mapped("Conta,turma,curso,%,semana\n",
                  {{Field::Email, QStringLiteral("conta")}, {Field::Progress, QStringLiteral("%")}}),
        "email=0 curso=2 progresso=3 semana=4 turma=1 ");
    EXPECT_EQ(mapped("email,nome,turma,curso,progresso,semana\n", {{Field::Student, QString()}}),
        "email=0 curso=3 progresso=4 semana=5 turma=2 ");
    EXPECT_EQ(mapped("email,turma,curso,progresso,semana\n", {{Field::Phone, QStringLiteral("Fone X")}}),
        "email=0 curso=2 progresso=3 semana=4 turma=1 " + problem(ProblemKind::NoSuchColumn, "celular"));
}

TEST(Mapping, NamesWhatIsMissingOrTwice)
{
    EXPECT_EQ(mapped("x,y\n1,2\n"), problem(ProblemKind::NoHeading, ""));
    EXPECT_EQ(mapped("email,turma,progresso\n"),
        "email=0 progresso=2 turma=1 " + problem(ProblemKind::MissingColumn, "semana")
            + problem(ProblemKind::MissingColumn, "curso_id"));
    EXPECT_EQ(mapped("email,turma,curso,progresso,semana,E-mail\n"),
        "email=0 curso=2 progresso=3 semana=4 turma=1 " + problem(ProblemKind::RepeatedColumn, "email", "F"));
}
