#include "ui/theme.h"

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

using namespace farol;
using namespace farol::ui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2's contrast ratio, 1 to 21.
double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
    Role text;
    std::vector<Role> surfaces;
};

class Contrast : public testing::TestWithParam<Lightness> {
protected:
    const Theme& theme = Theme::of(GetParam());
};

} // namespace

TEST(ContrastRatio, IsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST_P(Contrast, EveryTextCanBeReadWhereItMayStand)
{
    const std::vector<Pair> pairs = {
        {Role::Text,
            {Role::Surface, Role::Window, Role::Rail, Role::Header, Role::AccentSoft, Role::OkSoft, Role::WarnSoft,
                Role::LateSoft}},
        {Role::Muted, {Role::Surface, Role::Window, Role::Rail, Role::Header}},
        {Role::Accent, {Role::Surface, Role::Window, Role::AccentSoft}},
        {Role::Ok, {Role::Surface, Role::Window, Role::OkSoft}},
        {Role::Warn, {Role::Surface, Role::Window, Role::WarnSoft}},
        {Role::Late, {Role::Surface, Role::Window, Role::LateSoft}},
        {Role::Done, {Role::Surface, Role::Window, Role::DoneSoft}},
        {Role::None, {Role::Surface, Role::Window, Role::NoneSoft}},
        {Role::OnAccent, {Role::Accent, Role::AccentHover}},
        {Role::Series1, {Role::Surface}},
        {Role::Series2, {Role::Surface}},
        {Role::Series3, {Role::Surface}},
        {Role::Series4, {Role::Surface}},
        {Role::Series5, {Role::Surface}},
    };
    for (const Pair& pair : pairs) {
        for (const Role surface : pair.surfaces)
            EXPECT_GE(contrast(theme.color(pair.text), theme.color(surface)), 4.5)
                << "role " << static_cast<int>(pair.text) << " on " << static_cast<int>(surface);
    }
}

TEST_P(Contrast, EveryGraphicCanBeSeenOnASurface)
{
    for (const Role role :
        {Role::Field, Role::OkMark, Role::WarnMark, Role::LateMark, Role::DoneMark, Role::NoneMark, Role::Reference})
        EXPECT_GE(contrast(theme.color(role), theme.color(Role::Surface)), 3.0) << static_cast<int>(role);
}

TEST_P(Contrast, NumbersCanBeReadOnEveryHeatAndGap)
{
    for (const QColor& step : theme.heatSteps()) {
        EXPECT_GE(contrast(theme.color(Role::Text), step), 4.5);
        EXPECT_GE(contrast(theme.color(Role::OnHeat), step), 4.5);
    }
    for (const QColor& band : theme.gapBands())
        EXPECT_GE(contrast(theme.color(Role::Text), band), 4.5);
}

TEST_P(Contrast, HeatHasTenEqualSteps)
{
    EXPECT_EQ(theme.heat(0), theme.heatSteps()[0]);
    EXPECT_EQ(theme.heat(99), theme.heatSteps()[0]);
    EXPECT_EQ(theme.heat(100), theme.heatSteps()[1]);
    EXPECT_EQ(theme.heat(900), theme.heatSteps()[9]);
    EXPECT_EQ(theme.heat(1000), theme.heatSteps()[9]);
}

TEST_P(Contrast, TheBandsOfTheGapAreCutAsTheSituationsAre)
{
    const domain::Tolerance usual;
    EXPECT_EQ(theme.gap(-151, usual), theme.gapBands()[0]);
    EXPECT_EQ(theme.gap(-150, usual), theme.gapBands()[1]);
    EXPECT_EQ(theme.gap(-51, usual), theme.gapBands()[1]);
    EXPECT_EQ(theme.gap(-50, usual), theme.gapBands()[2]);
    EXPECT_EQ(theme.gap(0, usual), theme.color(Role::Surface));
    EXPECT_EQ(theme.gap(50, usual), theme.gapBands()[3]);
    EXPECT_EQ(theme.gap(150, usual), theme.gapBands()[4]);
}

INSTANTIATE_TEST_SUITE_P(BothThemes, Contrast, testing::Values(Lightness::Light, Lightness::Dark));
