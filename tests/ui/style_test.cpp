#include "tests/ui/screen.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/chip_row.h"
#include "ui/nav_rail.h"
#include "ui/page_head.h"
#include "ui/search_field.h"
#include "ui/segmented.h"
#include "ui/split_button.h"
#include "ui/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStyleOption>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class Styled : public testing::Test {
protected:
    QStyle& style() { return *QApplication::style(); }

    QImage indicator(QStyle::PrimitiveElement element, QStyle::State state)
    {
        QImage image(20, 20, QImage::Format_ARGB32);
        image.fill(appearance.color(Role::Header));
        QPainter painter(&image);
        QStyleOptionButton option;
        option.rect = image.rect();
        option.state = state;
        style().drawPrimitive(element, &option, &painter, nullptr);
        return image;
    }
    bool shows(const QImage& image, Role role) { return tests::pixelsOf(image, appearance.color(role)) > 0; }

    Appearance appearance{*qApp, ThemeChoice::Light};
};

/// The same text twice and half as large again: 100, 150 and 200 %.
class StyledAtSize : public testing::TestWithParam<double> { };

} // namespace

TEST_P(StyledAtSize, EveryControlHoldsItsTextWithRoom)
{
    const tests::LargerFont larger(GetParam());
    Appearance appearance(*qApp, ThemeChoice::Light);
    const QString words = QStringLiteral("Ágata Çonceição");
    Button common(appearance, ButtonKind::Common, words);
    Button quiet(appearance, ButtonKind::Quiet, words);
    SplitButton split(appearance, words, Icon::Sheet);
    Segment segment(appearance, words, std::nullopt);
    Chip chip(appearance, words);
    RailButton page(appearance, Icon::Progress, words);
    SearchField search(appearance, words, {});
    PageHead head(appearance, words);
    const int line = QFontMetrics(appearance.font(TextSize::Body)).height();
    const std::pair<QWidget*, int> leasts[] = {
        {&common, 30}, {&quiet, 24}, {&split, 30}, {&segment, 26}, {&chip, 22}, {&page, 32}, {&search, 30}};
    for (const auto& [control, least] : leasts) {
        EXPECT_GE(control->sizeHint().height(), least) << control->metaObject()->className();
        EXPECT_GE(control->sizeHint().height(), line + 4) << control->metaObject()->className();
    }
    EXPECT_GE(head.minimumHeight(), QFontMetrics(appearance.font(TextSize::Title)).height() + 10);
    const int room = QFontMetrics(appearance.font(TextSize::Body)).horizontalAdvance(words);
    for (QWidget* control : {static_cast<QWidget*>(&common), static_cast<QWidget*>(&quiet),
             static_cast<QWidget*>(&split), static_cast<QWidget*>(&segment), static_cast<QWidget*>(&search)})
        EXPECT_GT(control->sizeHint().width(), room) << control->metaObject()->className();
}

TEST_P(StyledAtSize, AControlIsAsHighAsItsTextAndTenOrItsLeast)
{
    const tests::LargerFont larger(GetParam());
    const Appearance appearance(*qApp, ThemeChoice::Light);
    const int line = QFontMetrics(appearance.font(TextSize::Body)).height();
    EXPECT_EQ(appearance.controlHeight(500), 500);
    EXPECT_EQ(appearance.controlHeight(1), line + 10);
}

TEST_P(StyledAtSize, AFieldAndAButtonBesideItAreOneHeight)
{
    const tests::LargerFont larger(GetParam());
    Appearance appearance(*qApp, ThemeChoice::Light);
    QLineEdit field;
    Button button(appearance, ButtonKind::Common, QStringLiteral("Testar"));
    field.ensurePolished();
    EXPECT_EQ(field.sizeHint().height(), button.sizeHint().height());
    const int valid = field.sizeHint().height();
    field.setProperty("invalid", true);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
    EXPECT_EQ(field.sizeHint().height(), valid); // the thicker border moves nothing
}

INSTANTIATE_TEST_SUITE_P(TextSizes, StyledAtSize, testing::Values(1.0, 1.5, 2.0));

TEST_F(Styled, BoxesAndRingsHaveTheMetricsOfTheLook)
{
    EXPECT_EQ(style().pixelMetric(QStyle::PM_IndicatorWidth), 14);
    EXPECT_EQ(style().pixelMetric(QStyle::PM_ExclusiveIndicatorHeight), 14);
    EXPECT_EQ(style().pixelMetric(QStyle::PM_FocusFrameHMargin), 3);
    EXPECT_EQ(style().styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    EXPECT_EQ(style().styleHint(QStyle::SH_LineEdit_PasswordCharacter), 0x2022);
}

TEST_F(Styled, ACheckBoxIsAccentWhenOnAndAFrameWhenOff)
{
    const QImage off = indicator(QStyle::PE_IndicatorCheckBox, QStyle::State_Enabled);
    EXPECT_TRUE(shows(off, Role::Surface));
    EXPECT_TRUE(shows(off, Role::Field));
    EXPECT_FALSE(shows(off, Role::Accent));
    const QImage on = indicator(QStyle::PE_IndicatorCheckBox, QStyle::State_Enabled | QStyle::State_On);
    EXPECT_TRUE(shows(on, Role::Accent));
    EXPECT_TRUE(shows(on, Role::OnAccent));
}

TEST_F(Styled, PartlyIsAnotherSignThanWholly)
{
    const auto enabled = QStyle::State_Enabled;
    EXPECT_NE(indicator(QStyle::PE_IndicatorCheckBox, enabled | QStyle::State_NoChange),
        indicator(QStyle::PE_IndicatorCheckBox, enabled | QStyle::State_On));
}

TEST_F(Styled, WhatCannotBeTickedHasNoAccent)
{
    for (const auto element :
        {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton, QStyle::PE_IndicatorItemViewItemCheck}) {
        for (const auto state : {QStyle::State_On, QStyle::State_None})
            EXPECT_FALSE(shows(indicator(element, state), Role::Accent)) << element;
    }
}

TEST_F(Styled, ARadioButtonIsRoundAndMarkedInTheMiddle)
{
    const QImage off = indicator(QStyle::PE_IndicatorRadioButton, QStyle::State_Enabled);
    const QImage on = indicator(QStyle::PE_IndicatorRadioButton, QStyle::State_Enabled | QStyle::State_On);
    EXPECT_TRUE(shows(on, Role::Accent));
    EXPECT_FALSE(shows(off, Role::Accent));
    EXPECT_EQ(on.pixelColor(3, 3), appearance.color(Role::Header)); // a corner of the box, outside the ring
    EXPECT_EQ(on.pixelColor(10, 10), appearance.color(Role::Surface));
}

TEST_F(Styled, NoDottedFrameIsDrawnForFocus)
{
    const QImage before = indicator(QStyle::PE_FrameFocusRect, QStyle::State_None);
    EXPECT_EQ(before, indicator(QStyle::PE_FrameFocusRect, QStyle::State_HasFocus | QStyle::State_Enabled));
    EXPECT_EQ(tests::pixelsOf(before, appearance.color(Role::Header)), 400);
}

TEST_F(Styled, TheSheetHasAValueForEveryNameInBothThemes)
{
    static const QRegularExpression left(QStringLiteral("@\\w|%\\w+%"));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        appearance.choose(choice);
        const QString sheet = qApp->styleSheet();
        EXPECT_FALSE(sheet.contains(left)) << left.match(sheet).captured().toStdString();
        EXPECT_TRUE(sheet.contains(appearance.color(Role::LateMark).name()));
    }
}

TEST_F(Styled, TheSheetLeavesToThePaletteWhatItPaintsRight)
{
    const QString sheet = qApp->styleSheet();
    for (const char* widget :
        {"QAbstractItemView", "QTableView", "QComboBox", "QCheckBox", "QRadioButton", "QSpinBox", "QMenu "})
        EXPECT_FALSE(sheet.contains(QLatin1String(widget))) << widget;
}

TEST_F(Styled, TheDefaultButtonOfAQuestionHoldsItsWordsWithRoom)
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* button = new QPushButton(QStringLiteral("Continuar gravando"), &window);
    button->setDefault(true);
    row->addWidget(button, 0, Qt::AlignCenter);
    tests::present(window);
    const QImage picture = tests::pictureOf(*button);
    constexpr int border = 2;
    constexpr int air = 8; // of the 12 px beside the words
    const QColor fill = picture.pixelColor(border, picture.height() / 2);
    for (int y = picture.height() / 4; y < picture.height() * 3 / 4; ++y) {
        for (int x = border; x < air; ++x) {
            ASSERT_EQ(picture.pixelColor(x, y), fill) << x << ", " << y;
            ASSERT_EQ(picture.pixelColor(picture.width() - 1 - x, y), fill) << x << ", " << y;
        }
    }
}
