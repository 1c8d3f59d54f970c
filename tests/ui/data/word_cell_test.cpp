#include "core/domain/status.h"
#include "tests/ui/data/painted_cell.h"

#include <QFontMetrics>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::inkIn;
using tests::PaintedCell;

namespace {

QRect inkOf(const PaintedCell& cell, const QImage& image)
{
    return inkIn(image, cell.box.adjusted(0, 0, 0, -1), cell.rgb(Role::Surface));
}

/// The grey of the darkest pixel; thin letters have few pixels of their very colour.
int darkest(const QImage& image)
{
    int grey = 255;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            grey = std::min(grey, qGray(image.pixel(x, y)));
    }
    return grey;
}

class NamedCell : public testing::TestWithParam<const char*> {
protected:
    QString name = QString::fromUtf8(GetParam());
};

} // namespace

TEST_P(NamedCell, StaysInsideItsPadding)
{
    PaintedCell cell(CellLook::Text, ThemeChoice::Light, {120, 26});
    cell.text(name);
    const QRect ink = inkOf(cell, cell.image());
    EXPECT_GT(ink.width(), 10);
    EXPECT_GE(ink.left(), cellPadding - 2);
    EXPECT_LE(ink.right(), cell.box.right() - cellPadding + 2);
    EXPECT_LE(ink.left(), cellPadding + 4) << "names begin at the left, whatever their script";
}

INSTANTIATE_TEST_SUITE_P(OfManyKinds, NamedCell,
    testing::Values("Ana Conceição", "محمد بن عبد الله", "Ana 😀", "<img src=x>", "<b>Ana</b>",
        "Maria Aparecida Fernandes Gonçalves de Albuquerque e Souza Pereira da Silva Rodrigues dos Santos Oliveira "
        "Nascimento Neta",
        "=HYPERLINK(\"http://x\")"));

TEST(TextCell, PaintsMarkupAsItIsSpelled)
{
    PaintedCell markup(CellLook::Text, ThemeChoice::Light, {200, 26});
    const QString name = QStringLiteral("<b>Ana</b>");
    markup.text(name);
    const int advance = QFontMetrics(markup.paint.words).horizontalAdvance(name);
    EXPECT_NEAR(inkOf(markup, markup.image()).width(), advance, 6) << "all ten characters, none taken for a tag";
}

TEST(TextCell, CutsALongNameWithAnEllipsis)
{
    PaintedCell cell(CellLook::Text, ThemeChoice::Light, {120, 26});
    cell.text(QString(120, u'a'));
    const QImage longer = cell.image();
    cell.text(QString(200, u'a'));
    EXPECT_EQ(cell.image(), longer) << "what does not fit makes no difference";
    cell.text(QString(12, u'a'));
    EXPECT_NE(cell.image(), longer);
}

TEST(TextCell, HasABarInItsFirstColumnWhenSelected)
{
    PaintedCell cell(CellLook::Text);
    cell.isFirst = true;
    cell.text(QStringLiteral("Ana"));
    const QImage selected = cell.image(QStyle::State_Enabled | QStyle::State_Selected);
    EXPECT_EQ(selected.pixel(0, 10), cell.rgb(Role::Accent));
    EXPECT_EQ(selected.pixel(2, 10), cell.rgb(Role::Accent));
    EXPECT_EQ(selected.pixel(3, 10), cell.rgb(Role::AccentSoft));
    EXPECT_EQ(cell.image().pixel(0, 10), cell.rgb(Role::Surface));
}

TEST(TextCell, FramesTheCurrentCellAndShadesTheHoveredRow)
{
    PaintedCell cell(CellLook::Text);
    cell.isFirst = true;
    cell.text(QStringLiteral("Ana"));
    cell.paint.hoveredRow = 0;
    EXPECT_EQ(cell.image().pixel(40, 2), cell.rgb(Role::Header));
    cell.paint.currentRow = 0;
    cell.paint.currentColumn = 0;
    EXPECT_EQ(cell.image().pixel(40, 0), cell.rgb(Role::Accent));
    cell.paint.currentColumn = 1;
    EXPECT_EQ(cell.image().pixel(40, 0), cell.rgb(Role::Header)) << "only the cell itself";
}

TEST(TextCell, ChecksItsBoxInTheColourOfItsLine)
{
    PaintedCell cell(CellLook::Text, ThemeChoice::Light, {120, 26});
    cell.text(QStringLiteral("Turma 12")).with(SeriesRole, 2).with(Qt::CheckStateRole, Qt::Checked);
    EXPECT_GT(tests::pixelsOf(cell.image(), cell.appearance.theme().series(2)), 60);
    cell.with(SeriesRole, -1).with(Qt::CheckStateRole, Qt::Unchecked);
    const QImage open = cell.image();
    EXPECT_EQ(tests::pixelsOf(open, cell.appearance.theme().series(2)), 0);
    EXPECT_EQ(open.pixel(TextDelegate::checkBox(cell.box).center()), cell.rgb(Role::Surface));
    const QRect words =
        inkIn(open, QRect(TextDelegate::checkBox(cell.box).right() + 3, 1, 80, 22), cell.rgb(Role::Surface));
    EXPECT_GT(words.width(), 30) << "the name stands beside its box";
}

TEST(NumberCell, EndsWhereItsColumnEnds)
{
    PaintedCell cell(CellLook::Number);
    std::vector<int> ends;
    for (const auto& shown : {QStringLiteral("+0,5"), QStringLiteral("\u221212,5"), QStringLiteral("5")}) {
        cell.text(shown);
        ends.push_back(inkOf(cell, cell.image()).right());
    }
    EXPECT_EQ(ends[0], ends[1]);
    EXPECT_EQ(ends[1], ends[2]);
}

TEST(NumberCell, IsMutedWhenItsRoleSaysSo)
{
    PaintedCell cell(CellLook::Number);
    cell.text(QStringLiteral("0,0"));
    const int plain = darkest(cell.image());
    cell.with(MutedRole, true);
    EXPECT_GT(darkest(cell.image()), plain + 20);
}

TEST(SituationCell, TellsTheFiveApartByShapeAlone)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        std::vector<QImage> shapes;
        for (const domain::Status status : domain::allStatuses) {
            PaintedCell cell(CellLook::Situation, theme);
            cell.with(StatusRole, int(status));
            QImage shape = cell.image().copy(cellPadding, 6, 12, 14);
            for (int y = 0; y < shape.height(); ++y) {
                for (int x = 0; x < shape.width(); ++x)
                    shape.setPixel(x, y, shape.pixel(x, y) == cell.rgb(Role::Surface) ? 0xffffffff : 0xff000000);
            }
            shapes.push_back(shape);
        }
        for (size_t i = 0; i < shapes.size(); ++i) {
            EXPECT_GT(tests::pixelsOf(shapes[i], Qt::black), 10);
            for (size_t j = i + 1; j < shapes.size(); ++j)
                EXPECT_NE(shapes[i], shapes[j]) << i << " and " << j;
        }
    }
}

TEST(SituationCell, AddsItsFlagsAfterTheWord)
{
    PaintedCell cell(CellLook::Situation, ThemeChoice::Light, {160, 26});
    cell.with(StatusRole, int(domain::Status::Late)).text(QStringLiteral("atrasado"));
    const int word = inkOf(cell, cell.image()).right();
    cell.with(StalledRole, true);
    const int stalled = inkOf(cell, cell.image()).right();
    cell.with(NeverEnteredRole, true);
    const int both = inkOf(cell, cell.image()).right();
    EXPECT_GE(stalled, word + 8);
    EXPECT_GE(both, stalled + 8);
    EXPECT_LT(both, cell.box.right());
}

TEST(SituationCell, IsEmptyForWhoLeft)
{
    PaintedCell cell(CellLook::Situation);
    cell.with(StalledRole, true);
    EXPECT_TRUE(inkOf(cell, cell.image()).isEmpty());
}

TEST(TextCell, AnIconStandsBehindTheWords)
{
    PaintedCell cell(CellLook::Text, ThemeChoice::Light, {160, 26});
    cell.text(QStringLiteral("Turma 7"));
    const QRect words = inkOf(cell, cell.image());
    cell.with(IconRole, int(Icon::Archive));
    const QRect both = inkOf(cell, cell.image());
    EXPECT_EQ(both.left(), words.left()) << "the words stay where they are";
    EXPECT_GT(both.right(), words.right() + 12);
    EXPECT_LT(both.right(), words.right() + 30);
}

TEST(TextCell, WordsGiveWayToTheirIcon)
{
    PaintedCell cell(CellLook::Text, ThemeChoice::Light, {120, 26});
    cell.text(QStringLiteral("Maria Aparecida Fernandes Gonçalves de Albuquerque"));
    cell.with(IconRole, int(Icon::Archive));
    EXPECT_LE(inkOf(cell, cell.image()).right(), cell.box.right() - cellPadding + 2);
}
