#include "core/domain/api_key.h"
#include "core/domain/school_address.h"

#include <gtest/gtest.h>

using namespace farol::domain;

namespace {

AddressProblem problemOf(const char* text)
{
    const auto address = SchoolAddress::parse(QString::fromUtf8(text));
    EXPECT_FALSE(address.has_value()) << text;
    return address ? AddressProblem::Malformed : address.error();
}

} // namespace

TEST(SchoolAddress, KeepsSchemeHostAndPortOnly)
{
    EXPECT_EQ(SchoolAddress::parse(QStringLiteral(" HTTPS://Escola.Cademi.com.br/ "))->origin(),
        u"https://escola.cademi.com.br");
    EXPECT_EQ(SchoolAddress::parse(QStringLiteral("https://escola.com.br:443"))->origin(), u"https://escola.com.br");
    EXPECT_EQ(SchoolAddress::parse(QStringLiteral("http://127.0.0.1:8123"))->origin(), u"http://127.0.0.1:8123");
    EXPECT_EQ(SchoolAddress::parse(QStringLiteral("https://escola.com.br"))->apiBase().toString(),
        u"https://escola.com.br/api/v1/");
    EXPECT_EQ(SchoolAddress::parse(QStringLiteral("http://[::1]:9"))->origin(), u"http://[::1]:9");
}

TEST(SchoolAddress, EachFaultHasItsName)
{
    EXPECT_EQ(problemOf(""), AddressProblem::Empty);
    EXPECT_EQ(problemOf("escola.cademi.com.br"), AddressProblem::NoScheme);
    EXPECT_EQ(problemOf("ftp://escola.cademi.com.br"), AddressProblem::OtherScheme);
    EXPECT_EQ(problemOf("http://escola.cademi.com.br"), AddressProblem::NotEncrypted);
    EXPECT_EQ(problemOf("http://127.0.0.1.evil.com"), AddressProblem::NotEncrypted);
    EXPECT_EQ(problemOf("https://"), AddressProblem::NoHost);
    EXPECT_EQ(problemOf("https://escola.com.br/area/login"), AddressProblem::HasPath);
    EXPECT_EQ(problemOf("https://escola.com.br/?a=1"), AddressProblem::HasPath);
    EXPECT_EQ(problemOf("https://ana:segredo@escola.com.br"), AddressProblem::HasUser);
    EXPECT_EQ(problemOf("https://escola com br"), AddressProblem::Malformed);
    EXPECT_EQ(problemOf("https:///turma"), AddressProblem::NoHost);
}

TEST(SchoolAddress, PlainHttpIsForThisMachineAlone)
{
    for (const char* text : {"http://localhost:80", "http://LOCALHOST", "http://127.0.0.1", "http://127.255.3.9:1",
             "http://127.1", "http://[::1]:8123", "http://[0:0:0:0:0:0:0:1]"}) {
        const auto address = SchoolAddress::parse(QString::fromUtf8(text));
        ASSERT_TRUE(address) << text;
        EXPECT_TRUE(address->isLoopback()) << text;
    }
    for (const char* text : {"http://128.0.0.1", "http://127.0.0.256", "http://127.0.0.1.example", "http://127.0.0.x",
             "http://localhost.example", "http://1270.0.1", "http://127.0.0.1.2", "http://[::2]",
             "http://[2001:db8::1]"})
        EXPECT_EQ(problemOf(text), AddressProblem::NotEncrypted) << text;
    EXPECT_FALSE(SchoolAddress::parse(QStringLiteral("https://escola.cademi.com.br"))->isLoopback());
}

TEST(ApiKey, DropsSpaceAroundAndRefusesBreaksInside)
{
    EXPECT_EQ(ApiKey::parse("  abc-123\n")->bytes(), "abc-123");
    for (const char* text : {"", " \n", "abc\ndef", "abc def", "chave-é"})
        EXPECT_FALSE(ApiKey::parse(text)) << text;
}
