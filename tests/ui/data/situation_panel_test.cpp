#include "tests/ui/data/painted_cell.h"
#include "ui/data/situation_panel.h"
#include "ui/marks.h"
#include "ui/numbers.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using analytics::StatusCounts;
using domain::Status;

namespace {

class Situations : public testing::Test {
protected:
    QImage imageOf(const StatusCounts& counts)
    {
        panel.resize(356, 190);
        panel.show(QStringLiteral("Situação na semana 47"), counts);
        return panel.grab().toImage();
    }
    /// px of a situation's bar; its mark has the same colour and is left out.
    int barOf(const QImage& image, Status status) const
    {
        const QRgb color = appearance.color(shapeRole(markOf(status))).rgb();
        int longest = 0;
        for (int y = 0; y < image.height(); ++y) {
            int run = 0;
            for (int x = 40; x < image.width(); ++x) {
                run = image.pixel(x, y) == color ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        }
        return longest;
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    SituationPanel panel{appearance};
};

StatusCounts counts(int finished, int onTrack, int attention, int late, int noData)
{
    StatusCounts all;
    all.byStatus = {finished, onTrack, attention, late, noData};
    return all;
}

} // namespace

TEST_F(Situations, AreAlwaysFiveAndTheirSum)
{
    imageOf(counts(4, 3, 0, 2, 1));
    const QStringList words = panel.accessibleDescription().split(QStringLiteral(", "));
    ASSERT_EQ(words.size(), 6);
    const Numbers numbers;
    for (size_t i = 0; i < 5; ++i) {
        const Status status = domain::allStatuses[i];
        EXPECT_TRUE(words[int(i)].startsWith(statusWord(status)));
        EXPECT_TRUE(words[int(i)].endsWith(numbers.count(counts(4, 3, 0, 2, 1).of(status)))) << "zero is written too";
    }
    EXPECT_TRUE(words[5].contains(numbers.count(10)));
    EXPECT_EQ(panel.accessibleName().toStdString(), "Situação na semana 47");
}

TEST_F(Situations, DrawBarsOfOneScale)
{
    const QImage image = imageOf(counts(10, 100, 50, 25, 0));
    const int whole = barOf(image, Status::OnTrack);
    EXPECT_GT(whole, 80);
    EXPECT_NEAR(barOf(image, Status::Attention), whole / 2, 3);
    EXPECT_NEAR(barOf(image, Status::Late), whole / 4, 3);
    EXPECT_NEAR(barOf(image, Status::Finished), whole / 10, 3);
    EXPECT_LE(barOf(image, Status::NoData), 1) << "nobody has no bar";
}

TEST_F(Situations, OneOfAThousandIsStillSeen)
{
    EXPECT_GE(barOf(imageOf(counts(0, 1000, 0, 1, 0)), Status::Late), 1);
}

TEST_F(Situations, SharesAddUpToAHundredButForRounding)
{
    const Numbers numbers{QLocale(QLocale::Portuguese, QLocale::Brazil)};
    for (const StatusCounts& some :
        {counts(1, 1, 1, 0, 0), counts(1, 2, 3, 4, 5), counts(333, 333, 333, 1, 0), counts(0, 0, 7, 0, 0)}) {
        int sum = 0;
        for (const Status status : domain::allStatuses)
            sum += numbers.wholePercent(some.of(status), some.total()).section(QChar(0x00A0), 0, 0).toInt();
        EXPECT_NEAR(sum, 100, 2);
    }
}

TEST_F(Situations, WithoutStudentsSayNothingOfShares)
{
    const QImage image = imageOf({});
    for (const Status status : domain::allStatuses)
        EXPECT_LE(barOf(image, status), 1);
    EXPECT_EQ(Numbers().wholePercent(0, 0), Numbers::missing()) << "nothing of nobody is no zero";
    EXPECT_TRUE(panel.accessibleDescription().contains(Numbers().count(0)));
}

TEST_F(Situations, LoseTheirColourWhileAnAnswerIsAwaited)
{
    imageOf(counts(0, 100, 0, 0, 0));
    panel.setStale(true);
    EXPECT_LE(barOf(panel.grab().toImage(), Status::OnTrack), 1);
    panel.setStale(false);
    EXPECT_GT(barOf(panel.grab().toImage(), Status::OnTrack), 80);
}

TEST_F(Situations, RecolourWithTheTheme)
{
    imageOf(counts(0, 100, 0, 0, 0));
    appearance.choose(ThemeChoice::Dark);
    EXPECT_GT(barOf(panel.grab().toImage(), Status::OnTrack), 80);
}
