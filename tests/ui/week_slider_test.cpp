#include "tests/ui/screen.h"
#include "ui/week_slider.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::Week;

namespace {

Week week(const char16_t* key)
{
    return *Week::fromKey(key);
}

/// Photos of 2026-W43 to 2027-W02 without W50; W52 has nothing collected, W53 nobody, and W02 is not over.
std::vector<WeekEntry> overNewYear()
{
    std::vector<WeekEntry> weeks;
    for (Week each = week(u"2026-W43"); each <= week(u"2027-W02"); each = each + 1) {
        if (each == week(u"2026-W50"))
            continue;
        analytics::Covered covered{95, 100};
        if (each == week(u"2026-W52"))
            covered.answered = 0;
        if (each == week(u"2026-W53"))
            covered = {};
        weeks.push_back({each, covered, each == week(u"2027-W02")});
    }
    return weeks;
}

class Weeks : public testing::Test {
protected:
    void SetUp() override
    {
        slider.setWeeks(overNewYear());
        slider.resize(slider.sizeHint());
        tests::present(slider);
    }
    std::string range() const { return (slider.first().key() + u' ' + slider.last().key()).toStdString(); }
    QPoint handle(const char16_t* key) const
    {
        return {slider.placeOf(week(key)).x(), slider.placeOf(week(key)).y() + 30};
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    WeekSlider slider{appearance, Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil))};
    QSignalSpy changed{&slider, &WeekSlider::rangeChanged};
};

} // namespace

TEST_F(Weeks, ArrowsMoveTheLastAndWithShiftTheFirstOverPhotosOnly)
{
    EXPECT_EQ(range(), "2026-W43 2027-W02");
    slider.setRange(week(u"2026-W49"), week(u"2026-W51"));
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_EQ(range(), "2026-W49 2026-W49") << "W50 was never taken";
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(range(), "2026-W51 2026-W51");
    QTest::keyClick(&slider, Qt::Key_Home, Qt::ShiftModifier);
    QTest::keyClick(&slider, Qt::Key_End);
    EXPECT_EQ(range(), "2026-W43 2027-W02");
    QTest::keyClick(&slider, Qt::Key_PageDown);
    EXPECT_EQ(range(), "2026-W43 2026-W51");
    EXPECT_EQ(changed.count(), 6);
}

TEST_F(Weeks, AnEndThatIsPushedTakesTheOtherAlong)
{
    slider.setRange(week(u"2026-W45"), week(u"2026-W46"));
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(range(), "2026-W43 2026-W43");
    QTest::keyClick(&slider, Qt::Key_Left);
    QTest::keyClick(&slider, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(changed.count(), 1) << "at the first photo it stays";
}

TEST_F(Weeks, AHandleIsDraggedAndTheWordGoesOutOnce)
{
    QSignalSpy moved(&slider, &WeekSlider::rangeMoved);
    QTest::mousePress(&slider, Qt::LeftButton, {}, handle(u"2026-W44"));
    QTest::mouseMove(&slider, handle(u"2026-W46"));
    QTest::mouseMove(&slider, handle(u"2026-W47"));
    EXPECT_EQ(changed.count(), 0);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, handle(u"2026-W47"));
    EXPECT_EQ(range(), "2026-W47 2027-W02");
    EXPECT_EQ(moved.count(), 3);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().value<Week>(), week(u"2026-W47"));
    QTest::mouseClick(&slider, Qt::LeftButton, {}, handle(u"2026-W53"));
    EXPECT_EQ(range(), "2026-W47 2026-W53");
}

TEST_F(Weeks, EachSaysItsCoverageAndWhatThatIs)
{
    const auto words = [this](const char16_t* key) { return slider.wordsOf(week(key)); };
    EXPECT_TRUE(words(u"2026-W45").contains(QStringLiteral("95 of 100 collected (95,0\u00a0%)")))
        << words(u"2026-W45").toStdString();
    EXPECT_TRUE(words(u"2026-W45").contains(QStringLiteral("all but no access")));
    EXPECT_TRUE(words(u"2026-W52").contains(QStringLiteral("0 of 100 collected (0,0\u00a0%)")));
    EXPECT_TRUE(words(u"2026-W50").contains(QStringLiteral("No photo")));
    EXPECT_TRUE(words(u"2026-W53").contains(QStringLiteral("Nobody")));
    EXPECT_TRUE(words(u"2027-W02").contains(QStringLiteral("In progress")));
    EXPECT_FALSE(words(u"2026-W45").contains(QStringLiteral("In progress")));
}

TEST_F(Weeks, AScreenReaderIsToldBothEnds)
{
    slider.setRange(week(u"2026-W45"), week(u"2026-W52"));
    EXPECT_TRUE(slider.accessibleDescription().contains(QStringLiteral("95 of 100 collected")));
    EXPECT_TRUE(slider.accessibleDescription().contains(QStringLiteral("0 of 100 collected")));
    EXPECT_FALSE(slider.accessibleDescription().contains(u'\n'));
    EXPECT_FALSE(slider.accessibleName().isEmpty());
}

TEST_F(Weeks, AWeekWithoutAPhotoIsAGap)
{
    slider.setRange(week(u"2026-W43"), week(u"2026-W44"));
    const QImage picture = tests::pictureOf(slider);
    const auto at = [&](const char16_t* key) { return picture.pixelColor(slider.placeOf(week(key))); };
    const QColor ground = picture.pixelColor(1, 1);
    EXPECT_EQ(at(u"2026-W50"), ground);
    EXPECT_EQ(at(u"2026-W53"), ground) << "nobody was there, which is not 0 %";
    EXPECT_EQ(at(u"2026-W52"), appearance.color(Role::Track)) << "nothing collected of what was expected";
    EXPECT_EQ(at(u"2026-W44"), appearance.color(Role::Accent));
    EXPECT_EQ(at(u"2026-W49"), appearance.color(Role::Ghost)) << "not in the range";
    EXPECT_NE(at(u"2027-W02"), ground);
}

TEST_F(Weeks, OnePhotoIsARangeOfItself)
{
    slider.setWeeks({{week(u"2026-W47")}});
    EXPECT_EQ(range(), "2026-W47 2026-W47");
    for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_PageUp})
        QTest::keyClick(&slider, key);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_EQ(range(), "2026-W47 2026-W47");
    EXPECT_FALSE(tests::pictureOf(slider).isNull());
}
