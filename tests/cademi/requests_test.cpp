#include "core/cademi/requests.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::cademi;

TEST(Requests, NameTheEndpointsOfTheReference)
{
    EXPECT_EQ(tagsRequest(), (Request{QStringLiteral("tag"), {}}));
    EXPECT_EQ(coursesRequest(), (Request{QStringLiteral("produto"), {}}));
    EXPECT_EQ(studentsRequest({69}), (Request{QStringLiteral("usuario/lista_por_tag/69"), {}}));
    EXPECT_EQ(progressRequest({34056678}, {91198}),
        (Request{QStringLiteral("usuario/progresso_por_produto/34056678/91198"), {}}));
}

TEST(Requests, NumbersAreWrittenInOurDigitsWhateverTheLocale)
{
    // The tests run in an Arabic locale.
    EXPECT_EQ(studentsRequest({9007199254740993}).path, QStringLiteral("usuario/lista_por_tag/9007199254740993"));
}

TEST(Requests, ACursorCanHoldAnythingAndStaysOneParameter)
{
    EXPECT_EQ(studentsRequest({1}, QStringLiteral("eyJh-_9=")).query, "cursor=eyJh-_9%3D");
    EXPECT_EQ(coursesRequest(QStringLiteral("a+b/c&d=e#f%g às")).query, "cursor=a%2Bb%2Fc%26d%3De%23f%25g%20%C3%A0s");
}
