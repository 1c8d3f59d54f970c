#include "core/school/identity.h"
#include "sample_file.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using namespace farol::tests;

namespace {

const char* const withPhoto = R"(
    trilha analista
      curso 1 SQL 1
    turma analista 12 tag=69
    foto 2026-W10 12: 7 | 41,7)";

domain::SchoolAddress address(const char* text)
{
    return domain::SchoolAddress::parse(QString::fromLatin1(text)).value();
}

Checked<void> remember(World& here, const char* text, NewAddress meaning = NewAddress::OtherSchool)
{
    return rememberAddress(here.connection(), address(text), meaning);
}

std::string origin(const World& here)
{
    return rememberedOrigin(here.connection()).value().toStdString();
}

} // namespace

TEST(Identity, IsEmptyBeforeTheFirstConnectionAndRememberedAfterIt)
{
    World here = world("");
    EXPECT_EQ(origin(here), "");
    ASSERT_TRUE(remember(here, "https://Escola.cademi.com.br/"));
    EXPECT_EQ(origin(here), "https://escola.cademi.com.br");
}

TEST(Identity, WithoutPhotosTheAddressMayBeCorrected)
{
    World here = world("");
    ASSERT_TRUE(remember(here, "https://escla.cademi.com.br"));
    EXPECT_TRUE(remember(here, "https://escola.cademi.com.br"));
    EXPECT_EQ(origin(here), "https://escola.cademi.com.br");
}

TEST(Identity, PhotosBelongToOneSchool)
{
    World here = world(withPhoto);
    ASSERT_TRUE(remember(here, "https://escola.cademi.com.br")) << "the first address is taken";
    ASSERT_TRUE(remember(here, "https://escola.cademi.com.br")) << "the same is no change";
    const auto other = remember(here, "https://outra.cademi.com.br");
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().error.fault, domain::Fault::Invalid);
    EXPECT_EQ(other.error().problems.at(0),
        (Problem{QStringLiteral("url"), ProblemKind::OtherSchool, QStringLiteral("https://outra.cademi.com.br"),
            QStringLiteral("https://escola.cademi.com.br")}));
    EXPECT_EQ(origin(here), "https://escola.cademi.com.br");
    EXPECT_FALSE(remember(here, "https://escola.cademi.com.br:8443")) << "another port is another origin";
}

TEST(Identity, ASchoolThatMovedKeepsItsPhotos)
{
    World here = world(withPhoto);
    ASSERT_TRUE(remember(here, "https://escola.cademi.com.br"));
    ASSERT_TRUE(remember(here, "https://nova.cademi.com.br", NewAddress::SameSchool));
    EXPECT_EQ(origin(here), "https://nova.cademi.com.br");
}
