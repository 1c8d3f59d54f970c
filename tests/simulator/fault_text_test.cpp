#include "app/simulator/fault_text.h"

#include <gtest/gtest.h>

namespace farol::simulator {

namespace {

TEST(FaultText, ReadsARuleForEveryNth)
{
    const auto rule = readEvery(QStringLiteral("7:truncated"));
    ASSERT_TRUE(rule.has_value());
    EXPECT_EQ(rule->every, 7);
    EXPECT_EQ(rule->mishap, Mishap::Truncated);
}

TEST(FaultText, ReadsARuleForLaterRequests)
{
    const auto rule = readAfter(QStringLiteral("40:405"));
    ASSERT_TRUE(rule.has_value());
    EXPECT_EQ(rule->after, 40);
    EXPECT_EQ(rule->every, 1);
    EXPECT_EQ(rule->mishap, Mishap::NotAllowed);
}

TEST(FaultText, ReadsARuleForAPathWithAnArgument)
{
    const auto rule = readOn(QStringLiteral("lista_por_tag/101:redirect=http://127.0.0.1:9/x"));
    ASSERT_TRUE(rule.has_value());
    EXPECT_EQ(rule->path, QStringLiteral("lista_por_tag/101"));
    EXPECT_EQ(rule->location, QUrl(QStringLiteral("http://127.0.0.1:9/x")));
    EXPECT_EQ(readMishap(QStringLiteral("slow=5"))->seconds, 5);
}

TEST(FaultText, EveryNameItOffersIsRead)
{
    for (const auto& name : mishapNames())
        EXPECT_TRUE(readMishap(name == QStringLiteral("redirect") ? name + QStringLiteral("=http://x/") : name))
            << name.toStdString();
    Faults faults;
    for (const auto& name : switchNames())
        EXPECT_TRUE(turnSwitch(name, faults)) << name.toStdString();
    EXPECT_EQ(faults.cursor, Cursor::Repeating);
}

TEST(FaultText, NamesWhatItDoesNotUnderstand)
{
    for (const auto& text : {"500", ":500", "0:500", "-3:500", "x:500", "7:", "7:boom", "7:redirect", "7:500=1"}) {
        const auto rule = readEvery(QString::fromLatin1(text));
        ASSERT_FALSE(rule.has_value()) << text;
        EXPECT_EQ(rule.error().fault, domain::Fault::Invalid);
        EXPECT_TRUE(rule.error().detail.contains(QLatin1Char('"')));
    }
    EXPECT_FALSE(readOn(QStringLiteral(":500")).has_value());
    Faults faults;
    EXPECT_FALSE(turnSwitch(QStringLiteral("total=roman"), faults).has_value());
}

} // namespace

} // namespace farol::simulator
