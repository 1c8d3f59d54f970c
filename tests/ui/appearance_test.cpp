#include "tests/ui/screen.h"
#include "ui/appearance.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/collection_bar.h"
#include "ui/empty_page.h"
#include "ui/figure_card.h"
#include "ui/nav_rail.h"
#include "ui/page_head.h"
#include "ui/segmented.h"
#include "ui/text_label.h"

#include <QApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

const Theme& light = Theme::of(Lightness::Light);
const Theme& dark = Theme::of(Lightness::Dark);

/// A desktop's palette: as light or as dark as its window.
QPalette desktop(Lightness lightness)
{
    const Theme& theme = Theme::of(lightness);
    return QPalette(theme.color(Role::Text), theme.color(Role::Surface), theme.color(Role::Surface),
        theme.color(Role::Border), theme.color(Role::Line), theme.color(Role::Text), theme.color(Role::Text),
        theme.color(Role::Surface), theme.color(Role::Window));
}

} // namespace

TEST(AppearanceInForce, FillsThePaletteFromTheRoles)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const Appearance appearance(*qApp, choice);
        const QPalette palette = QApplication::palette();
        const std::pair<QPalette::ColorRole, Role> pairs[] = {
            {QPalette::Window, Role::Window},
            {QPalette::WindowText, Role::Text},
            {QPalette::Text, Role::Text},
            {QPalette::ButtonText, Role::Text},
            {QPalette::Base, Role::Surface},
            {QPalette::AlternateBase, Role::Header},
            {QPalette::Button, Role::Surface},
            {QPalette::PlaceholderText, Role::Muted},
            {QPalette::Highlight, Role::Accent},
            {QPalette::HighlightedText, Role::OnAccent},
            {QPalette::Link, Role::Accent},
            {QPalette::ToolTipBase, Role::Text},
            {QPalette::ToolTipText, Role::Surface},
            {QPalette::Midlight, Role::Line},
            {QPalette::Mid, Role::Border},
            {QPalette::Dark, Role::Field},
        };
        for (const auto& [colorRole, role] : pairs)
            EXPECT_EQ(palette.color(QPalette::Active, colorRole), appearance.color(role)) << colorRole;
        EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::Text), appearance.color(Role::Muted));
        EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::Highlight), appearance.color(Role::Track));
    }
}

TEST(AppearanceInForce, AnInactiveWindowKeepsItsColours)
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    for (const auto role : {QPalette::Highlight, QPalette::HighlightedText, QPalette::Text, QPalette::Window})
        EXPECT_EQ(QApplication::palette().color(QPalette::Inactive, role),
            QApplication::palette().color(QPalette::Active, role));
}

TEST(AppearanceInForce, SaysOnceThatItChanged)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    QSignalSpy changed(&appearance, &Appearance::changed);
    appearance.choose(ThemeChoice::Dark);
    EXPECT_EQ(changed.count(), 1);
    QCoreApplication::processEvents(); // our own palette must not come back as a change of the desktop
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(appearance.choice(), ThemeChoice::Dark);
}

TEST(AppearanceInForce, AChosenThemeIsKeptWhateverTheDesktopDoes)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    QApplication::setPalette(desktop(Lightness::Dark));
    QCoreApplication::processEvents();
    EXPECT_EQ(appearance.theme().lightness(), Lightness::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), light.color(Role::Window)); // and ours is back in force
}

TEST(AppearanceInForce, TheDesktopsSchemeIsReadFromItsLightness)
{
    EXPECT_EQ(lightnessOf(desktop(Lightness::Light)), Lightness::Light);
    EXPECT_EQ(lightnessOf(desktop(Lightness::Dark)), Lightness::Dark);
}

TEST(AppearanceInForce, LeavesTheApplicationUsable)
{
    {
        const Appearance appearance(*qApp, ThemeChoice::Dark);
        EXPECT_FALSE(qApp->styleSheet().isEmpty());
    }
    EXPECT_TRUE(qApp->styleSheet().isEmpty());
    QWidget later; // polished by a style that refers to nothing of ours
    later.resize(20, 20);
    EXPECT_FALSE(tests::pictureOf(later).isNull());
}

TEST(AppearanceInForce, EverySizeOfTypeIsLargerThanTheOneBelow)
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    const TextSize rising[] = {TextSize::Caption, TextSize::Body, TextSize::Lead, TextSize::Title, TextSize::Figure};
    for (size_t size = 1; size < std::size(rising); ++size)
        EXPECT_GT(appearance.font(rising[size]).pointSizeF(), appearance.font(rising[size - 1]).pointSizeF());
    EXPECT_EQ(appearance.font(TextSize::Strong).pointSizeF(), appearance.font(TextSize::Body).pointSizeF());
}

TEST(AppearanceInForce, AFontInPixelsScalesToo)
{
    const QFont usual = QApplication::font();
    const Appearance appearance(*qApp, ThemeChoice::Light);
    QFont pixels = QApplication::font();
    pixels.setPixelSize(20);
    QApplication::setFont(pixels);
    EXPECT_EQ(appearance.font(TextSize::Title).pixelSize(), 30);
    EXPECT_EQ(appearance.font(TextSize::Caption).pixelSize(), 18);
    QApplication::setFont(usual);
}

TEST(AppearanceInForce, TellsAFontWithUnequalDigits)
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    QFont stretched = appearance.font(TextSize::Body);
    EXPECT_TRUE(hasEqualDigits(appearance.numberFont(TextSize::Body)));
    stretched.setLetterSpacing(QFont::AbsoluteSpacing, 3); // wider, but each digit as much
    EXPECT_TRUE(hasEqualDigits(stretched));
}

/// What stands on a window changes its pixels with the theme, without being shown again.
TEST(AppearanceInForce, EveryWidgetFollowsAChangeOfTheme)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    Button primary(appearance, ButtonKind::Primary, QStringLiteral("Coletar agora"));
    Button common(appearance, ButtonKind::Common, QStringLiteral("Excel"));
    TextLabel label(appearance, TextSize::Body, Role::Muted, QStringLiteral("Semana 47"));
    Segmented views(appearance, QStringLiteral("Vistas"));
    views.addPart(QStringLiteral("Geral"));
    NavRail rail(appearance);
    rail.addPage(Icon::Progress, QStringLiteral("Progresso"));
    CollectionBar bar(appearance, Numbers());
    EmptyPage empty(appearance);
    FigureCard card(appearance);
    card.show(Figure{QStringLiteral("Alunos"), Mark::Late, QStringLiteral("312")});
    Banner banner(appearance);
    banner.show({BannerKind::Warn, QStringLiteral("Faltam 27.")});
    const std::pair<QWidget*, Role> fills[] = {{&primary, Role::Accent}, {&common, Role::Surface},
        {&label, Role::Window}, {&views, Role::AccentSoft}, {&rail, Role::Rail}, {&bar, Role::Rail},
        {&empty, Role::Surface}, {&card, Role::Surface}, {&banner, Role::WarnSoft}};
    for (const auto& [widget, role] : fills)
        EXPECT_GT(tests::pixelsOf(tests::pictureOf(*widget), light.color(role)), 0)
            << widget->metaObject()->className();
    appearance.choose(ThemeChoice::Dark);
    for (const auto& [widget, role] : fills) {
        const QImage picture = tests::pictureOf(*widget);
        EXPECT_GT(tests::pixelsOf(picture, dark.color(role)), 0) << widget->metaObject()->className();
        EXPECT_EQ(tests::pixelsOf(picture, light.color(role)), 0) << widget->metaObject()->className();
    }
}

TEST(AppearanceInForce, WordsTakeTheirRoleAndKeepIt)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    TextLabel label(appearance, TextSize::Lead, Role::Muted, QStringLiteral("Cobertura"));
    const auto painted = [&label] { return tests::paintedTexts(label).at(0); };
    EXPECT_EQ(painted().color, light.color(Role::Muted));
    EXPECT_TRUE(painted().font.bold());
    label.setRole(Role::Late);
    EXPECT_EQ(painted().color, light.color(Role::Late));
    appearance.choose(ThemeChoice::Dark);
    EXPECT_EQ(painted().color, dark.color(Role::Late));
}

TEST(AppearanceInForce, WhatIsShownLaterHasTheFontAndTheColoursOfThen)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    QWidget window;
    QWidget hidden(&window);
    hidden.hide();
    const TextLabel label(appearance, TextSize::Title, Role::Text, QStringLiteral("Escola"), &hidden);
    const qreal usual = label.font().pointSizeF();
    appearance.scaleText(2.0);
    appearance.choose(ThemeChoice::Dark);
    window.show();
    hidden.show();
    EXPECT_NEAR(label.font().pointSizeF(), usual * 2, 0.1);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), dark.color(Role::Text));
}

TEST(AppearanceInForce, TheTextsSizeIsThatOfTheDesktopTimesTheChosenOne)
{
    const QFont before = QApplication::font();
    {
        Appearance appearance(*qApp, ThemeChoice::Light);
        const qreal usual = appearance.font(TextSize::Figure).pointSizeF();
        const int control = appearance.controlHeight(0);
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.scaleText(1.5);
        EXPECT_NEAR(appearance.font(TextSize::Figure).pointSizeF(), usual * 1.5, 0.1);
        EXPECT_GT(appearance.controlHeight(0), control);
        EXPECT_EQ(changed.count(), 1);
        appearance.scaleText(1.5);
        EXPECT_EQ(changed.count(), 1) << "nothing changed";
        appearance.scaleText(1.0);
        EXPECT_NEAR(appearance.font(TextSize::Figure).pointSizeF(), usual, 0.1) << "sizes do not pile up";
    }
    EXPECT_EQ(QApplication::font(), before);
}
