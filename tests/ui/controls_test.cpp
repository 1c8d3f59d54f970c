#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/chip_row.h"
#include "ui/figure_strip.h"
#include "ui/nav_rail.h"
#include "ui/search_field.h"
#include "ui/segmented.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol::ui;

namespace {

class Controls : public testing::Test {
protected:
    /// On screen and active, so that keys reach what has the focus.
    static void present(QWidget& widget)
    {
        widget.show();
        widget.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
};

} // namespace

TEST_F(Controls, ArrowsMoveInASegmentedControl)
{
    Segmented views(appearance, QStringLiteral("Views"));
    for (const QString& part : {QStringLiteral("General"), QStringLiteral("By cohort"), QStringLiteral("By course")})
        views.addPart(part);
    present(views);
    QSignalSpy changed(&views, &Segmented::currentChanged);
    views.findChildren<Segment*>().first()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(views.current(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(views.current(), 1);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(Controls, SettingASegmentSaysNothing)
{
    Segmented views(appearance, QStringLiteral("Views"));
    views.addPart(QStringLiteral("a"));
    views.addPart(QStringLiteral("b"));
    QSignalSpy changed(&views, &Segmented::currentChanged);
    views.setCurrent(1);
    EXPECT_EQ(views.current(), 1);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(Controls, ChipsAreRemovedByDelAndClearedByTheirKey)
{
    QWidget window;
    ChipRow row(appearance, &window);
    row.setChips({{QStringLiteral("Turma 12"), 12}, {QStringLiteral("Turma 14"), 14}});
    present(window);
    QSignalSpy removed(&row, &ChipRow::removed);
    QSignalSpy cleared(&row, &ChipRow::cleared);
    Chip* chip = row.findChildren<Chip*>().at(1);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed.first().first().toInt(), 14);
    row.findChildren<QAbstractButton*>().last()->click();
    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(Controls, AChipIsRemovedOnlyByItsCross)
{
    Chip chip(appearance, QStringLiteral("Turma 12"));
    chip.resize(chip.sizeHint());
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(8, chip.height() / 2));
    EXPECT_EQ(clicked.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
    EXPECT_EQ(clicked.count(), 1);
}

TEST_F(Controls, TheLineOfChipsIsAbsentWhenThereAreNone)
{
    QWidget window;
    ChipRow row(appearance, &window);
    EXPECT_TRUE(row.isHidden());
    row.setChips({{QStringLiteral("Turma 12"), 12}});
    EXPECT_FALSE(row.isHidden());
    row.setChips({});
    EXPECT_TRUE(row.isHidden());
}

TEST_F(Controls, AFigureIsAButtonWithAWholeSentence)
{
    FigureStrip strip(appearance);
    Figure mean{QStringLiteral("Média"), {}, QStringLiteral("41,7"), QStringLiteral("%")};
    mean.coverage = QStringLiteral("4.301 de 4.328 coletados");
    strip.show({Figure{QStringLiteral("Alunos"), {}, QStringLiteral("312")}, mean});
    present(strip);
    QSignalSpy activated(&strip, &FigureStrip::activated);
    auto* card = strip.findChildren<FigureCard*>().at(1);
    EXPECT_EQ(card->accessibleName().toStdString(), "Média: 41,7 % 4.301 de 4.328 coletados");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toInt(), 1);
}

TEST_F(Controls, FiguresTakeOneLineWhenHeightIsShort)
{
    FigureStrip strip(appearance);
    strip.show({Figure{QStringLiteral("Alunos"), {}, QStringLiteral("312")}});
    const int asCards = strip.sizeHint().height();
    strip.setForm(FigureForm::Line);
    EXPECT_LT(strip.sizeHint().height(), asCards);
}

TEST_F(Controls, EscapeClearsTheSearchAndItsKeyFindsIt)
{
    QWidget window;
    SearchField search(appearance, QStringLiteral("Search student"), Qt::CTRL | Qt::Key_F, &window);
    auto* elsewhere = new Button(appearance, ButtonKind::Common, QStringLiteral("x"), &window);
    present(window);
    elsewhere->setFocus();
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("ana"));
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_EQ(search.text(), QString());
}

TEST_F(Controls, TheRailTellsWhichPageAndKeepsItsNamesAsIcons)
{
    NavRail rail(appearance);
    rail.addPage(Icon::Progress, QStringLiteral("Progresso"));
    rail.addPage(Icon::Changes, QStringLiteral("O que mudou"));
    rail.setCurrent(0);
    QSignalSpy chosen(&rail, &NavRail::chosen);
    rail.findChildren<RailButton*>().at(1)->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 1);
    const int full = rail.width();
    rail.setForm(RailForm::Icons);
    EXPECT_EQ(rail.width(), 48);
    EXPECT_GE(full, 166);
    EXPECT_TRUE(rail.findChildren<RailButton*>().at(1)->toolTip().contains(QStringLiteral("O que mudou")));
}

TEST_F(Controls, GrowWithTheFont)
{
    Button button(appearance, ButtonKind::Common, QStringLiteral("Coletar agora"));
    Segment segment(appearance, QStringLiteral("Geral"), std::nullopt);
    const QFont usual = QApplication::font();
    const QSize before = button.sizeHint();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    EXPECT_GE(button.sizeHint().height(), QFontMetrics(large).height());
    EXPECT_GT(button.sizeHint().width(), before.width());
    EXPECT_GE(segment.sizeHint().height(), QFontMetrics(large).height());
    QApplication::setFont(usual);
}
