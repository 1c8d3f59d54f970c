#include "tests/ui/data/painted_cell.h"
#include "ui/data/table_footer.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class Footer : public testing::Test {
protected:
    QImage imageOf(const FooterContent& content)
    {
        footer.resize(1000, footer.sizeHint().height());
        footer.show(content);
        QImage image(footer.size(), QImage::Format_RGB32);
        image.fill(appearance.color(Role::Surface));
        footer.render(&image, {}, {}, QWidget::DrawChildren);
        return image;
    }
    /// How many of the colours occur.
    template <typename Colors>
    int occurring(const QImage& image, const Colors& colors) const
    {
        return int(std::count_if(colors.begin(), colors.end(),
            [&image](const QColor& color) { return tests::pixelsOf(image, color) > 20; }));
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    TableFooter footer{appearance};
};

FooterContent counting(const QString& rows)
{
    FooterContent content;
    content.rows = rows;
    return content;
}

} // namespace

TEST_F(Footer, SaysHowManyRowsThereAre)
{
    const QImage image = imageOf(counting(QStringLiteral("312 alunos")));
    EXPECT_EQ(footer.accessibleName().toStdString(), "312 alunos");
    const QRect ink = tests::inkIn(image, image.rect().adjusted(0, 2, 0, -1), appearance.color(Role::Surface).rgb());
    EXPECT_LT(ink.left(), 20);
    EXPECT_LT(ink.right(), 120) << "no key and no mark that nothing needs";
}

TEST_F(Footer, ShowsTheTenStepsOfProgress)
{
    FooterContent content = counting(QStringLiteral("12"));
    content.scale = HeatScale::Progress;
    EXPECT_EQ(occurring(imageOf(content), appearance.theme().heatSteps()), 10);
}

TEST_F(Footer, ShowsTheFiveBandsOfAGap)
{
    FooterContent content = counting(QStringLiteral("12"));
    content.scale = HeatScale::Difference;
    const QImage image = imageOf(content);
    EXPECT_EQ(occurring(image, appearance.theme().gapBands()), 5);
    content.tolerance = {25, 75};
    EXPECT_NE(imageOf(content), image) << "the cuts are those of the trilha";
}

TEST_F(Footer, ExplainsOnlyTheMarksThatOccur)
{
    FooterContent content = counting(QStringLiteral("3 alunos"));
    content.marks = {FooterMark::NotCollected};
    imageOf(content);
    const QString one = footer.accessibleName();
    EXPECT_EQ(one.count(QStringLiteral(", ")), 1);
    content.marks = {FooterMark::NotStarted, FooterMark::NotCollected, FooterMark::NoAccess, FooterMark::Stalled,
        FooterMark::NeverEntered};
    imageOf(content);
    const QStringList all = footer.accessibleName().split(QStringLiteral(", "));
    EXPECT_EQ(all.size(), 6);
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 6) << "each mark has its own words";
    EXPECT_TRUE(footer.accessibleName().contains(one.section(QStringLiteral(", "), 1)));
}

TEST_F(Footer, DefinesTheMarksThatOccur)
{
    FooterContent content = counting(QStringLiteral("3 alunos"));
    imageOf(content);
    EXPECT_TRUE(footer.toolTip().isEmpty());
    content.marks = {FooterMark::NotCollected, FooterMark::Stalled, FooterMark::Archived};
    imageOf(content);
    EXPECT_TRUE(footer.toolTip().contains(QStringLiteral("never 0"))) << qPrintable(footer.toolTip());
    EXPECT_TRUE(footer.toolTip().contains(QStringLiteral("neither shows study")));
    EXPECT_FALSE(footer.toolTip().contains(QStringLiteral("archived"))) << "its words say all";
}

TEST_F(Footer, PaintsEachMarkWithItsOwnSymbol)
{
    std::vector<QImage> symbols;
    for (const FooterMark mark : {FooterMark::NotStarted, FooterMark::NotCollected, FooterMark::NoAccess,
             FooterMark::Stalled, FooterMark::NeverEntered}) {
        FooterContent content = counting({});
        content.marks = {mark};
        symbols.push_back(imageOf(content));
        const QRect ink = tests::inkIn(symbols.back(), QRect(500, 2, 500, 20), appearance.color(Role::Surface).rgb());
        EXPECT_GT(ink.width(), 30);
        EXPECT_LE(ink.right(), 990);
    }
    for (size_t i = 1; i < symbols.size(); ++i)
        EXPECT_NE(symbols[i], symbols[i - 1]);
}

TEST_F(Footer, LeavesOutMarksThatHaveNoRoom)
{
    FooterContent content = counting(QStringLiteral("312 alunos"));
    content.scale = HeatScale::Difference;
    content.marks = {FooterMark::NotStarted, FooterMark::NotCollected, FooterMark::NoAccess};
    footer.show(content);
    footer.resize(360, 27);
    const QImage narrow = footer.grab().toImage();
    content.marks.clear();
    footer.show(content);
    EXPECT_EQ(footer.grab().toImage(), narrow) << "nothing is painted over the key";
}

TEST_F(Footer, ExplainsTheMarkOfAnArchivedRow)
{
    FooterContent content = counting(QStringLiteral("13 turmas"));
    content.marks = {FooterMark::Archived};
    const QImage image = imageOf(content);
    EXPECT_NE(footer.accessibleName().indexOf(QStringLiteral("archived")), -1);
    const QRect ink = tests::inkIn(image, image.rect().adjusted(500, 2, 0, -1), appearance.color(Role::Surface).rgb());
    EXPECT_GT(ink.width(), 200);
}
