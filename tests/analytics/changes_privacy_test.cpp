#include "core/analytics/changes.h"
#include "core/storage/erasure.h"
#include "core/storage/masking.h"
#include "csv_text.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::csvOf;
using farol::tests::World;
using farol::tests::world;

namespace {

std::string told(const World& school, const Filter& filter = {})
{
    const std::string text = csvOf(school, ReportName::Changes, filter);
    EXPECT_TRUE(text.starts_with("semana;trilha;turma;aluno_id;aluno;tipo;de;para;curso\n")) << text;
    return text.substr(text.find('\n') + 1);
}

} // namespace

TEST(WeekChanges, NamesAreMaskedGuardedAndErased)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
aluno 7 "=cmd"
aluno 8 "شيماء 🎓"
aluno 9 "Apagada"
foto 2026-W10 1: 7 | 50
foto 2026-W11 1: 8 | 1 ; 9 | 1
)");
    ASSERT_TRUE(farol::storage::eraseStudent(school.connection(), StudentId{9}));
    EXPECT_EQ(told(school),
        "2026-W11;a;turma 1;9;pessoa apagada;entrou;;turma 1;\n"
        "2026-W11;a;turma 1;7;'=cmd;saiu;turma 1;;\n"
        "2026-W11;a;turma 1;8;شيماء 🎓;entrou;;turma 1;\n");
    ASSERT_TRUE(farol::storage::setNames(school.connection(), farol::storage::Names::Masked));
    EXPECT_EQ(told(school),
        "2026-W11;a;turma 1;;pessoa apagada;entrou;;turma 1;\n"
        "2026-W11;a;turma 1;;Aluno 055433;saiu;turma 1;;\n"
        "2026-W11;a;turma 1;;Aluno 063352;entrou;;turma 1;\n");
}
