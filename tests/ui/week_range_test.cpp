#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/popup.h"
#include "ui/week_range_button.h"
#include "ui/week_slider.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
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

/// Twelve photos, 2026-W35 to W47; W40 was never taken, and W47 is not over.
std::vector<WeekEntry> twelve()
{
    std::vector<WeekEntry> weeks;
    for (Week each = week(u"2026-W35"); each <= week(u"2026-W47"); each = each + 1) {
        if (each == week(u"2026-W40"))
            continue;
        weeks.push_back({each, analytics::Covered{each.number(), 99}, each == week(u"2026-W47")});
    }
    return weeks;
}

class WeekRange : public testing::Test {
protected:
    void SetUp() override { button.setWeeks(twelve()); }

    void open()
    {
        button.show();
        QTest::keyClick(&button, Qt::Key_Down);
        popup = button.findChild<Popup*>();
        ASSERT_TRUE(popup);
    }
    QComboBox* end(int which) const { return popup->findChildren<QComboBox*>().at(which); }
    /// Chooses an end of the range as a person does, by its label.
    void pick(int which, const char16_t* key)
    {
        const int row = end(which)->findData(week(key).ordinal());
        ASSERT_GE(row, 0);
        end(which)->setCurrentIndex(row);
        emit end(which)->activated(row);
    }
    void press(const QString& text)
    {
        for (Button* each : popup->findChildren<Button*>()) {
            if (each->text() == text)
                return each->click();
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }
    WeekSlider& slider() const { return *popup->findChild<WeekSlider*>(); }
    /// What is written under the slider.
    QString words() const
    {
        for (const QLabel* label : popup->findChildren<QLabel*>()) {
            if (!label->buddy())
                return label->text();
        }
        return {};
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    WeekRangeButton button{appearance, Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil))};
    QSignalSpy changed{&button, &WeekRangeButton::rangeChanged};
    QPointer<Popup> popup;
};

} // namespace

TEST_F(WeekRange, SayThatThereIsNoneAndDoNotOpen)
{
    button.setWeeks({});
    EXPECT_EQ(button.value(), QStringLiteral("none yet"));
    button.show();
    QTest::keyClick(&button, Qt::Key_Down);
    EXPECT_EQ(button.findChild<Popup*>(), nullptr);
}

TEST_F(WeekRange, OfferTheNewestFirstWithItsDays)
{
    const tests::InPortuguese portuguese;
    open();
    EXPECT_EQ(end(0)->count(), 12);
    EXPECT_TRUE(end(0)->itemText(0).startsWith(QStringLiteral("Semana 47 (16/11 a 22/11/2026)")));
    EXPECT_EQ(end(0)->currentData().toLongLong(), week(u"2026-W35").ordinal());
    EXPECT_EQ(end(1)->currentData().toLongLong(), week(u"2026-W47").ordinal());
    EXPECT_EQ(end(0)->findData(week(u"2026-W40").ordinal()), -1); // no photo, no entry
}

TEST_F(WeekRange, HaveMnemonicsForBothEndsAndTheFocusOnTheSlider)
{
    open();
    QStringList labels;
    for (const QLabel* label : popup->findChildren<QLabel*>()) {
        if (qobject_cast<QComboBox*>(label->buddy()))
            labels << label->text();
    }
    EXPECT_EQ(labels, (QStringList{QStringLiteral("&From"), QStringLiteral("&To")}));
    EXPECT_EQ(popup->focusWidget(), &slider());
}

TEST_F(WeekRange, AnEndInThePastIsKeptAndTheNewestStaysOpen)
{
    open();
    pick(0, u"2026-W38");
    EXPECT_EQ(button.from(), week(u"2026-W38"));
    EXPECT_EQ(button.to(), std::nullopt);
    pick(1, u"2026-W44");
    EXPECT_EQ(button.to(), week(u"2026-W44"));
    pick(1, u"2026-W47");
    EXPECT_EQ(button.to(), std::nullopt);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(WeekRange, TheFirstIsNeverAfterTheLast)
{
    open();
    pick(1, u"2026-W38");
    pick(0, u"2026-W45");
    ASSERT_TRUE(button.from() && button.to());
    EXPECT_EQ(*button.from(), week(u"2026-W38"));
    EXPECT_EQ(*button.to(), week(u"2026-W45"));
}

TEST_F(WeekRange, SayWhatIsInTheRange)
{
    open();
    pick(0, u"2026-W39");
    pick(1, u"2026-W42");
    EXPECT_EQ(words(), QStringLiteral("39 to 42 of 2026 · 3 photo(s) · 1 week(s) without a photo"));
    pick(1, u"2026-W47");
    EXPECT_TRUE(words().endsWith(QStringLiteral("W47 in progress"))) << words().toStdString();
    EXPECT_EQ(end(1)->itemText(0).right(13), QStringLiteral(", in progress"));
}

TEST_F(WeekRange, SliderAndListsStandAtTheSameRange)
{
    button.setRange(week(u"2026-W37"), std::nullopt);
    open();
    QTest::keyClick(&slider(), Qt::Key_Left);
    EXPECT_EQ(button.to(), week(u"2026-W46"));
    EXPECT_EQ(end(1)->currentData().toLongLong(), week(u"2026-W46").ordinal());
    QTest::keyClick(&slider(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(button.from(), week(u"2026-W38"));
    EXPECT_EQ(end(0)->currentData().toLongLong(), week(u"2026-W38").ordinal());
    pick(0, u"2026-W41");
    EXPECT_EQ(slider().first(), week(u"2026-W41"));
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(WeekRange, CoverageThatComesWhileItIsOpenIsShown)
{
    std::vector<WeekEntry> unknown = twelve();
    for (WeekEntry& entry : unknown)
        entry.covered.reset();
    button.setWeeks(unknown);
    QSignalSpy wanted(&button, &WeekRangeButton::coverageWanted);
    open();
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_FALSE(slider().wordsOf(week(u"2026-W45")).contains(QStringLiteral("99")));
    pick(0, u"2026-W38");
    button.setWeeks(twelve());
    EXPECT_TRUE(slider().wordsOf(week(u"2026-W45")).contains(QStringLiteral("45 of 99 collected")));
    EXPECT_EQ(slider().first(), week(u"2026-W38"));
}

TEST_F(WeekRange, OfferTheLastPhotosOnlyWhereThereAreMore)
{
    open();
    QStringList offers;
    for (const Button* each : popup->findChildren<Button*>())
        offers << each->text();
    EXPECT_EQ(offers, (QStringList{QStringLiteral("Last 4"), QStringLiteral("Last 10"), QStringLiteral("All")}));
}

TEST_F(WeekRange, TheLastPhotosAreCountedByPhotosNotByWeeks)
{
    open();
    press(QStringLiteral("Last 10"));
    EXPECT_EQ(button.from(), week(u"2026-W37")); // ten photos back over the week without one
    EXPECT_EQ(button.to(), std::nullopt);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(popup && popup->isVisible());
}

TEST_F(WeekRange, AllIsOpenAtBothEnds)
{
    button.setRange(week(u"2026-W38"), week(u"2026-W44"));
    open();
    press(QStringLiteral("All"));
    EXPECT_EQ(button.from(), std::nullopt);
    EXPECT_EQ(button.to(), std::nullopt);
    EXPECT_EQ(button.value(), QStringLiteral("35 to 47 of 2026"));
}

TEST_F(WeekRange, SayARangeOverNewYearWithBothYears)
{
    button.setWeeks({{week(u"2026-W52")}, {week(u"2027-W02")}});
    EXPECT_EQ(button.value(), QStringLiteral("52 of 2026 to 2 of 2027"));
}

TEST_F(WeekRange, HaveAnAccentBorderOnlyAwayFromTheUsualRange)
{
    const auto accented = [this] {
        return tests::pixelsOf(tests::pictureOf(button), appearance.color(Role::Accent)) > 0;
    };
    EXPECT_FALSE(accented());
    button.setUsualCount(10);
    EXPECT_TRUE(accented()); // all twelve, where ten are usual
    button.setRange(week(u"2026-W37"), std::nullopt);
    EXPECT_FALSE(accented());
    button.setRange(week(u"2026-W37"), week(u"2026-W46"));
    EXPECT_TRUE(accented());
}

TEST_F(WeekRange, SettingTheRangeSaysNothingAndChoosingTheSameNeither)
{
    button.setRange(week(u"2026-W38"), std::nullopt);
    open();
    pick(0, u"2026-W38");
    EXPECT_EQ(changed.count(), 0);
}
