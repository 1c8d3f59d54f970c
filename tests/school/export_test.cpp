#include "core/school/catalogue.h"
#include "core/school/registration.h"
#include "sample_file.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using namespace farol::tests;

namespace {

const char* const twoTrilhas = R"(
    trilha cientista a=4,5 b=20
      curso 1 "Fundamentos de ML" 3,5
      curso 2 Git 0,5
    trilha analista
      curso 2 Git 1
    turma analista 10 tag=69 inicio=2026-03-02 "tutor=Ana Conceição"
    turma analista 2 tag=68
    turma cientista 1 tag=70 arquivada
    recesso 2026-W53)";

} // namespace

TEST(Export, IsReadableAndInTheSchoolsOrder)
{
    World here = world(twoTrilhas);
    const auto text = exportSchool(here.connection());
    ASSERT_TRUE(text);
    EXPECT_EQ(text->toStdString(), R"({
  "formato": 1,
  "trilhas": [
    { "nome": "cientista", "tolerancia_pp": 4.5, "atraso_pp": 20, "cursos": [
      { "produto_id": 1, "nome": "Fundamentos de ML", "semanas": 3.5 },
      { "produto_id": 2, "nome": "Git", "semanas": 0.5 }
    ] },
    { "nome": "analista", "tolerancia_pp": 5, "atraso_pp": 15, "cursos": [
      { "produto_id": 2, "nome": "Git", "semanas": 1 }
    ] }
  ],
  "turmas": [
    { "trilha": "analista", "numero": 2, "tag_id": 68 },
    { "trilha": "analista", "numero": 10, "tag_id": 69, "inicio": "2026-03-02", "tutor": "Ana Conceição" }
  ],
  "tutores": [
    { "nome": "Ana Conceição", "email": "" }
  ],
  "recessos": [
    "2026-W53"
  ]
}
)");
}

TEST(Export, ImportedAgainChangesNothing)
{
    World here = world("");
    ASSERT_TRUE(importSchool(here.connection(), sampleFile()));
    ASSERT_TRUE(archiveCohort(here.connection(), QStringLiteral("cientista"), 7));
    const std::string before = everything(here.connection());
    const auto text = exportSchool(here.connection());
    ASSERT_TRUE(text);
    ASSERT_TRUE(importSchool(here.connection(), *text));
    EXPECT_EQ(everything(here.connection()), before);
    EXPECT_EQ(exportSchool(here.connection()), text);
}

TEST(Export, MovesTheSchoolToAnotherComputer)
{
    World here = world("");
    ASSERT_TRUE(importSchool(here.connection(), sampleFile()));
    const auto text = exportSchool(here.connection());
    ASSERT_TRUE(text);
    World there = world("");
    ASSERT_TRUE(importSchool(there.connection(), *text));
    EXPECT_EQ(everything(there.connection()), everything(here.connection()));
}
