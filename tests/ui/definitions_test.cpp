#include "ui/data/tip_text.h"
#include "ui/definitions.h"
#include "ui/numbers.h"
#include "ui/status_word.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::Status;

TEST(Definitions, TheSituationsAreToldWithTheCutsOfTheirTrack)
{
    const domain::Tolerance own{40, 120};
    const QString onTrack = Numbers().points(-40);
    const QString late = Numbers().points(-120);
    EXPECT_TRUE(statusRule(Status::OnTrack, own).contains(onTrack + QStringLiteral(" or better")));
    EXPECT_TRUE(statusRule(Status::Attention, own).contains(QStringLiteral("below %1, down to %2").arg(onTrack, late)));
    EXPECT_TRUE(statusRule(Status::Late, own).endsWith(QStringLiteral("below ") + late));
    EXPECT_TRUE(statusRule(Status::Finished, own).contains(u"100 %"));
    EXPECT_TRUE(statusRule(Status::NoData, own).contains(u"without access"));
}

TEST(Definitions, WithoutATrackNoCutIsMadeUp)
{
    for (const Status status : {Status::OnTrack, Status::Attention, Status::Late}) {
        EXPECT_TRUE(statusRule(status).contains(u"tolerance of the track")) << qPrintable(statusRule(status));
        EXPECT_FALSE(statusRule(status).contains(u"p.p."));
    }
}

TEST(Definitions, NameEverySituationAndBothFlagsOnce)
{
    const QStringList lines = situationRules().split(u'\n');
    ASSERT_EQ(lines.size(), int(std::size(domain::allStatuses)) + 2);
    for (int i = 0; i < int(std::size(domain::allStatuses)); ++i)
        EXPECT_TRUE(lines[i].startsWith(statusWord(domain::allStatuses[size_t(i)]) + u':')) << qPrintable(lines[i]);
    EXPECT_EQ(profileRules().split(u'\n').size(), 6) << "what R is, then five profiles";
}

TEST(TipLines, BreakAtSpacesAndKeepEveryWord)
{
    const QString text = QStringLiteral("palavra ").repeated(40).trimmed() + QStringLiteral("\nfim");
    const QString lines = inLines(text);
    for (const QString& line : lines.split(u'\n'))
        EXPECT_LE(line.size(), 92);
    EXPECT_EQ(lines.simplified(), text.simplified());
    EXPECT_EQ(inLines(QStringLiteral("curta")), u"curta");
    const QString unbroken = QStringLiteral("x").repeated(200);
    EXPECT_EQ(inLines(unbroken), unbroken) << "a word is never cut";
}
