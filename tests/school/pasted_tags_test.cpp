#include "core/school/pasted_tags.h"

#include <gtest/gtest.h>

using namespace farol::school;

namespace {

std::string tagsOf(const char* text)
{
    return pastedTags(QString::fromUtf8(text)).join(QStringLiteral(" | ")).toStdString();
}

} // namespace

TEST(PastedTags, AreOneALine)
{
    EXPECT_EQ(tagsOf("48213\n47790\r\n47302\n"), "48213 | 47790 | 47302");
    EXPECT_EQ(tagsOf("48213, 47790; 47302\t46911"), "48213 | 47790 | 47302 | 46911");
    EXPECT_EQ(tagsOf(" 48213 47790 "), "48213 | 47790");
    EXPECT_EQ(tagsOf("48213\n48213\n"), "48213") << "each once";
    EXPECT_EQ(tagsOf(""), "");
    EXPECT_EQ(tagsOf(" \n\t\n"), "");
}

TEST(PastedTags, MayBeWrittenInGroupsOrAsAnAddress)
{
    EXPECT_EQ(tagsOf("48 213"), "48 213");
    EXPECT_EQ(tagsOf("https://escola.cademi.com.br/admin/tag/48213/editar"),
        "https://escola.cademi.com.br/admin/tag/48213/editar");
}

TEST(PastedTags, StandBesideTheirNamesInATable)
{
    EXPECT_EQ(tagsOf("48213\tAnalista T18\n47790\tAnalista T17"), "48213 | 47790");
    EXPECT_EQ(tagsOf("48213 Analista T18 11/2026"), "48213");
    EXPECT_EQ(tagsOf("Analista T18;48213"), "48213");
}

TEST(PastedTags, KeepWhatIsNoNumberSoThatItIsSeen)
{
    EXPECT_EQ(tagsOf("48213\nsete\n-5"), "48213 | sete | -5");
}
