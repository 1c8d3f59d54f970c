#include "tests/ui/screen.h"
#include "ui/theme.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <sstream>

using namespace farol;
using namespace farol::ui;

namespace {

/// The tables of the look, as they stand there: role, light, dark.
constexpr const char* look = R"(
| `window` | #F3F5F7 | #11171D |
| `rail` | #E9EDF1 | #0C1116 |
| `surface` | #FFFFFF | #192129 |
| `header` | #F7F9FA | #1F2830 |
| `border` | #D6DDE3 | #303B46 |
| `line` | #EAEEF1 | #26303A |
| `grid` | #E6EAEE | #2A343E |
| `track` | #DDE4EA | #2C3742 |
| `ribbon` | #E4ECF3 | #22303C |
| `hatch` | #BFC9D2 | #47535F |
| `ghost` | #B4BFC9 | #4F5C69 |
| `text` | #17212B | #E7EDF2 |
| `muted` | #52606C | #A6B3BF |
| `accent` | #17598F | #74B6EC |
| `ok` | #0A6B5C | #5FCDB7 |
| `warn` | #7A4D00 | #EDBB57 |
| `late` | #9C2F14 | #F79577 |
| `done` | #4F409A | #BCB0F5 |
| `none` | #52606C | #A6B3BF |
| `on_accent` | #FFFFFF | #0C1116 |
| `on_heat` | #3A4752 | #D2DAE1 |
| `accent_soft` | #E2EDF6 | #1B3448 |
| `ok_soft` | #DCF0EB | #143A35 |
| `warn_soft` | #FBEFD3 | #3D2F10 |
| `late_soft` | #FAE2D9 | #462318 |
| `done_soft` | #E8E5F6 | #2C2752 |
| `none_soft` | #E9EDF1 | #26303A |
| `accent_hover` | #114670 | #93C7F1 |
| `field` | #7F8D9A | #7A8896 |
| `ok_mark` | #148573 | #3FB49D |
| `warn_mark` | #B57A00 | #E0A93A |
| `late_mark` | #A8330F | #E5694A |
| `done_mark` | #5C4BAE | #9E8FEA |
| `none_mark` | #7A8794 | #8996A2 |
| `ref` | #5B6975 | #9AA7B3 |
| `s1` | #124A7A | #74B6EC |
| `s2` | #BF5308 | #E07B3A |
| `s3` | #0F7F72 | #2E9E80 |
| `s4` | #A655B8 | #F5B5D6 |
| `s5` | #3B2F2B | #FFF6C8 |
)";

/// The look's names, in the order of the enumeration.
const QStringList names = QStringLiteral(
    "window rail surface header border line grid track ribbon hatch ghost text muted accent ok warn late done none "
    "on_accent on_heat accent_soft ok_soft warn_soft late_soft done_soft none_soft accent_hover field ok_mark "
    "warn_mark late_mark done_mark none_mark ref s1 s2 s3 s4 s5")
                              .split(u' ');

struct LookRow {
    QString name;
    QColor light;
    QColor dark;
};

std::vector<LookRow> lookRows()
{
    static const QRegularExpression row(QStringLiteral("\\| `(\\w+)` \\| (#\\w{6}) \\| (#\\w{6}) \\|"));
    std::vector<LookRow> rows;
    auto match = row.globalMatch(QString::fromLatin1(look));
    while (match.hasNext()) {
        const auto found = match.next();
        rows.push_back({found.captured(1), QColor(found.captured(2)), QColor(found.captured(3))});
    }
    return rows;
}

std::vector<QColor> colors(const char* line)
{
    std::istringstream words(line);
    std::vector<QColor> read;
    for (std::string word; words >> word;)
        read.emplace_back(QString::fromStdString(word));
    return read;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// How bright a colour is to the eye, 0 to 1 (WCAG 2).
double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

class Palette : public testing::TestWithParam<Lightness> {
protected:
    bool isLight() const { return GetParam() == Lightness::Light; }
    QColor color(Role role) const { return theme.color(role); }

    const Theme& theme = Theme::of(GetParam());
};

} // namespace

TEST_P(Palette, HasTheValuesOfTheLook)
{
    const std::vector<LookRow> rows = lookRows();
    ASSERT_EQ(rows.size(), static_cast<size_t>(roleCount));
    ASSERT_EQ(names.size(), roleCount);
    for (const LookRow& row : rows) {
        const Role role = static_cast<Role>(names.indexOf(row.name));
        EXPECT_EQ(color(role).name().toUpper(), (isLight() ? row.light : row.dark).name().toUpper())
            << row.name.toStdString();
    }
}

TEST_P(Palette, HeatHasTheStepsOfTheLook)
{
    const std::vector<QColor> steps =
        colors(isLight() ? "#F4F8FB #EAF2F8 #E0ECF6 #D7E7F3 #CDE1F1 #C3DBEE #B9D5EC #B0D0E9 #A6CAE7 #9CC4E4"
                         : "#1C262F #1E2D3A #203445 #213A4F #23415A #254865 #274F70 #28557A #2A5C85 #2C6390");
    EXPECT_TRUE(std::equal(steps.begin(), steps.end(), theme.heatSteps().begin(), theme.heatSteps().end()));
}

TEST_P(Palette, GapHasTheBandsOfTheLookAroundTheSurface)
{
    const std::vector<QColor> bands =
        colors(isLight() ? "#F3BFA3 #F9DCC9 #FFFFFF #D9E9F4 #AFD0E8" : "#7A3A20 #4A2C20 #192129 #1F3C52 #2A587C");
    EXPECT_TRUE(std::equal(bands.begin(), bands.end(), theme.gapBands().begin(), theme.gapBands().end()));
    EXPECT_EQ(theme.gapBands()[2], color(Role::Surface));
}

TEST_P(Palette, EveryStepOfHeatIsStrongerThanTheOneBefore)
{
    // More progress lies further from the surface: darker on white, brighter on black.
    for (size_t step = 1; step < theme.heatSteps().size(); ++step) {
        const double change = luminance(theme.heatSteps()[step]) - luminance(theme.heatSteps()[step - 1]);
        EXPECT_GT(isLight() ? -change : change, 0) << "step " << step;
    }
}

TEST_P(Palette, AheadAndBehindAreTwoHues)
{
    const auto warm = [](const QColor& band) { return band.red() > band.blue(); };
    EXPECT_TRUE(warm(theme.gapBands()[0]) && warm(theme.gapBands()[1]));
    EXPECT_FALSE(warm(theme.gapBands()[3]) || warm(theme.gapBands()[4]));
}

TEST_P(Palette, FarIsStrongerThanNear)
{
    const QColor neutral = theme.gapBands()[2];
    EXPECT_GT(contrast(theme.gapBands()[0], neutral), contrast(theme.gapBands()[1], neutral));
    EXPECT_GT(contrast(theme.gapBands()[4], neutral), contrast(theme.gapBands()[3], neutral));
}

TEST_P(Palette, TheSituationsDifferInWordShapeAndFill)
{
    const std::vector<std::vector<Role>> sets = {
        {Role::Ok, Role::Warn, Role::Late, Role::Done, Role::None},
        {Role::OkMark, Role::WarnMark, Role::LateMark, Role::DoneMark, Role::NoneMark},
        {Role::OkSoft, Role::WarnSoft, Role::LateSoft, Role::DoneSoft, Role::NoneSoft, Role::AccentSoft},
        {Role::Series1, Role::Series2, Role::Series3, Role::Series4, Role::Series5},
    };
    for (const std::vector<Role>& set : sets) {
        for (const Role one : set) {
            for (const Role other : set) {
                if (one == other)
                    continue;
                EXPECT_NE(color(one), color(other)) << names[static_cast<int>(one)].toStdString() << ", "
                                                    << names[static_cast<int>(other)].toStdString();
            }
        }
    }
}

TEST_P(Palette, TheAccentIsNoSituation)
{
    for (const Role role : {Role::Ok, Role::Warn, Role::Late, Role::Done, Role::None, Role::OkMark, Role::WarnMark,
             Role::LateMark, Role::DoneMark, Role::NoneMark})
        EXPECT_NE(color(role), color(Role::Accent));
}

TEST_P(Palette, SurfacesStandOutFromEachOtherByAHairOnly)
{
    const double panel = contrast(color(Role::Surface), color(Role::Window));
    EXPECT_GT(panel, 1.0);
    EXPECT_LT(panel, 1.2);
    EXPECT_NE(color(Role::Rail), color(Role::Window));
    EXPECT_NE(color(Role::Header), color(Role::Surface));
}

TEST_P(Palette, AValueOutsideTheScaleTakesItsNearestEnd)
{
    EXPECT_EQ(theme.heat(-10), theme.heatSteps().front());
    EXPECT_EQ(theme.heat(1010), theme.heatSteps().back());
    EXPECT_EQ(theme.series(-1), color(Role::Series1));
    EXPECT_EQ(theme.series(3), color(Role::Series4));
    EXPECT_EQ(theme.series(9), color(Role::Series5));
}

TEST_P(Palette, ATrackOfItsOwnToleranceCutsItsOwnBands)
{
    const domain::Tolerance strict{20, 40};
    EXPECT_EQ(theme.gap(-20, strict), theme.gapBands()[2]);
    EXPECT_EQ(theme.gap(-21, strict), theme.gapBands()[1]);
    EXPECT_EQ(theme.gap(-41, strict), theme.gapBands()[0]);
    EXPECT_EQ(theme.gap(40, strict), theme.gapBands()[4]);
}

INSTANTIATE_TEST_SUITE_P(BothThemes, Palette, testing::Values(Lightness::Light, Lightness::Dark));

TEST(Palettes, AreLightOnDarkAndDarkOnLight)
{
    const Theme& light = Theme::of(Lightness::Light);
    const Theme& dark = Theme::of(Lightness::Dark);
    EXPECT_GT(luminance(light.color(Role::Surface)), luminance(light.color(Role::Text)));
    EXPECT_LT(luminance(dark.color(Role::Surface)), luminance(dark.color(Role::Text)));
    for (int role = 0; role < roleCount; ++role)
        EXPECT_NE(light.color(static_cast<Role>(role)), dark.color(static_cast<Role>(role)))
            << names[role].toStdString();
}
