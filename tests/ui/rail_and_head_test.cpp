#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/nav_rail.h"
#include "ui/page_head.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class NavRails : public testing::Test {
protected:
    void SetUp() override
    {
        rail.addPage(Icon::Progress, QStringLiteral("Progresso"));
        rail.addPage(Icon::Changes, QStringLiteral("O que mudou"));
        rail.addPage(Icon::School, QStringLiteral("Escola"));
        rail.setSchool(QStringLiteral("escola.cademi.com.br"));
        rail.resize(rail.width(), 400);
    }
    RailButton* page(int index) const { return rail.findChildren<RailButton*>().at(index); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    NavRail rail{appearance};
};

} // namespace

TEST_F(NavRails, SaysNamePagesAndSchool)
{
    EXPECT_EQ(tests::paintedLine(rail),
        QStringLiteral("Farol | School | escola.cademi.com.br | Progresso | O que mudou | Escola"));
}

TEST_F(NavRails, AsIconsSaysNothingButKeepsEveryName)
{
    rail.setForm(RailForm::Icons);
    EXPECT_EQ(rail.width(), 48);
    EXPECT_EQ(tests::paintedLine(rail), QString());
    for (int index = 0; index < 3; ++index) {
        EXPECT_EQ(
            page(index)->toolTip(), QStringLiteral("%1 (Ctrl+%2)").arg(page(index)->accessibleName()).arg(index + 1));
        EXPECT_LE(page(index)->sizeHint().width(), 48);
    }
    rail.setForm(RailForm::Full);
    EXPECT_TRUE(tests::paintedLine(rail).contains(QStringLiteral("escola.cademi.com.br")));
}

TEST_F(NavRails, ASchoolThatComesWhileOnlyIconsFitWaitsForRoom)
{
    rail.setForm(RailForm::Icons);
    rail.setSchool(QStringLiteral("outra.cademi.com.br"));
    EXPECT_EQ(tests::paintedLine(rail), QString());
    rail.setForm(RailForm::Full);
    EXPECT_TRUE(tests::paintedLine(rail).contains(QStringLiteral("outra")));
}

TEST_F(NavRails, TheCurrentPageIsBoldWithABarInTheAccent)
{
    rail.setCurrent(1);
    for (const tests::PaintedText& word : tests::paintedTexts(rail)) {
        if (word.text == QStringLiteral("O que mudou") || word.text == QStringLiteral("Progresso")) {
            EXPECT_EQ(word.font.bold(), word.text == QStringLiteral("O que mudou"));
        }
    }
    EXPECT_EQ(tests::pictureOf(*page(1)).pixelColor(1, page(1)->height() / 2), appearance.color(Role::Accent));
    EXPECT_TRUE(page(1)->isChecked());
    rail.setCurrent(7); // no such page
    EXPECT_TRUE(page(1)->isChecked());
}

TEST_F(NavRails, CountsWhatIsNewOnAPage)
{
    rail.setCount(1, 99);
    EXPECT_TRUE(tests::paintedLine(rail).contains(QStringLiteral("99")));
    EXPECT_EQ(page(1)->accessibleName(), QStringLiteral("O que mudou, 99 new"));
    rail.setCount(1, 4000);
    EXPECT_TRUE(tests::paintedLine(rail).contains(QStringLiteral("999+")));
    rail.setForm(RailForm::Icons);
    EXPECT_EQ(tests::paintedLine(rail), QString()) << "a dot";
    rail.setForm(RailForm::Full);
    rail.setCount(1, 0);
    EXPECT_FALSE(tests::paintedLine(rail).contains(QStringLiteral("999")));
    EXPECT_EQ(page(1)->accessibleName(), QStringLiteral("O que mudou"));
    rail.setCount(7, 3); // no such page
}

TEST_F(NavRails, APageIsChosenByClickAndSpaceAndOnlyOneIsCurrent)
{
    tests::present(rail);
    QSignalSpy chosen(&rail, &NavRail::chosen);
    QTest::mouseClick(page(2), Qt::LeftButton);
    page(0)->setFocus();
    QTest::keyClick(page(0), Qt::Key_Space);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen.at(0).first().toInt(), 2);
    EXPECT_EQ(chosen.at(1).first().toInt(), 0);
    EXPECT_TRUE(page(0)->isChecked());
    EXPECT_FALSE(page(2)->isChecked());
}

TEST_F(NavRails, ALongSchoolIsElidedAndWholeInItsToolTip)
{
    const QString name = QStringLiteral("Escola de Dados e Programação do Estado de Minas Gerais");
    rail.setSchool(name);
    EXPECT_FALSE(tests::paintedLine(rail).contains(name));
    bool told = false;
    for (const QLabel* label : rail.findChildren<QLabel*>())
        told = told || label->toolTip() == name;
    EXPECT_TRUE(told);
}

TEST_F(NavRails, WithoutASchoolItsFootIsEmpty)
{
    rail.setSchool({});
    EXPECT_EQ(tests::paintedLine(rail), QStringLiteral("Farol | Progresso | O que mudou | Escola"));
}

TEST_F(NavRails, IsWideEnoughForItsLongestPageInBold)
{
    const tests::LargerFont larger(2);
    Appearance large(*qApp, ThemeChoice::Light);
    const NavRail wide(large);
    const int longest = QFontMetrics(large.font(TextSize::Strong)).horizontalAdvance(QStringLiteral("What changed"));
    const int digits = QFontMetrics(large.font(TextSize::Caption)).horizontalAdvance(QStringLiteral("00"));
    EXPECT_EQ(wide.width(), longest + 74 + digits) << "what is new stands beside the name, not on it";
}

TEST_F(NavRails, HasTheWidthOfThePictureAtTheUsualSize)
{
    const int longest =
        QFontMetrics(appearance.font(TextSize::Strong)).horizontalAdvance(QStringLiteral("What changed"));
    EXPECT_EQ(rail.width(), std::max(166, longest + 88));
}

TEST(PageHeads, HoldTitleSubtitleAndButtonsOnOneBaseline)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    PageHead head(appearance, QStringLiteral("Progresso"));
    head.setSubtitle(QStringLiteral("Semana 47 contra a 46"));
    Button collect(appearance, ButtonKind::Primary, QStringLiteral("Coletar"));
    head.addButton(&collect);
    head.resize(900, head.minimumHeight());
    const auto painted = tests::paintedTexts(head);
    ASSERT_EQ(painted.size(), 3u);
    EXPECT_EQ(painted[0].text, QStringLiteral("Progresso"));
    EXPECT_EQ(painted[1].text, QStringLiteral("Semana 47 contra a 46"));
    EXPECT_EQ(painted[1].color, appearance.color(Role::Muted));
    EXPECT_GT(painted[0].font.pointSizeF(), painted[1].font.pointSizeF());
    EXPECT_EQ(collect.geometry().right(), head.width() - 1);
    head.setTitle(QStringLiteral("Turmas"));
    EXPECT_TRUE(tests::paintedLine(head).startsWith(QStringLiteral("Turmas | Semana 47")));
    collect.setParent(nullptr);
}
