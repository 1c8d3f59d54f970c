#include "tests/ui/screen.h"
#include "ui/figure_card.h"
#include "ui/figure_strip.h"
#include "ui/numbers.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

Figure mean()
{
    Figure figure{QStringLiteral("Média de progresso"), std::nullopt, QStringLiteral("41,7")};
    figure.unit = QStringLiteral("%");
    figure.change = QStringLiteral("+1,5 p.p.");
    figure.since = QStringLiteral("desde a S46");
    figure.trend = Trend::Good;
    figure.coverage = QStringLiteral("4.301 de 4.328 coletados");
    figure.toolTip = QStringLiteral("Média das células coletadas");
    return figure;
}

Figure students()
{
    Figure figure{QStringLiteral("Alunos"), std::nullopt, QStringLiteral("312")};
    figure.change = QStringLiteral("+4");
    figure.since = QStringLiteral("desde a S46");
    return figure;
}

class FigureCards : public testing::Test {
protected:
    tests::Line paint(const Figure& figure, FigureForm form = FigureForm::Card)
    {
        card.setForm(form);
        card.show(figure);
        card.resize(card.sizeHint() + QSize(2, 0));
        return tests::paintedLine(card);
    }
    bool writes(Role role)
    {
        const auto painted = tests::paintedTexts(card);
        return std::any_of(painted.begin(), painted.end(),
            [&](const tests::PaintedText& word) { return word.color == appearance.color(role); });
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    FigureCard card{appearance};
};

} // namespace

TEST_F(FigureCards, SaysLabelNumberChangeAndCoverage)
{
    EXPECT_EQ(paint(mean()),
        QStringLiteral("Média de progresso | 41,7 | % | ▲ | +1,5 p.p. | desde a S46 | 4.301 de 4.328 coletados"));
}

TEST_F(FigureCards, AFallHasAnArrowDownWhetherItIsGoodOrBad)
{
    Figure figure = mean();
    figure.change = QStringLiteral("−1,5 p.p.");
    for (const Trend trend : {Trend::Good, Trend::Bad}) {
        figure.trend = trend;
        EXPECT_TRUE(paint(figure).contains(QStringLiteral("▼ | −1,5 p.p.")));
        EXPECT_EQ(writes(Role::Ok), trend == Trend::Good);
        EXPECT_EQ(writes(Role::Late), trend == Trend::Bad);
    }
}

TEST_F(FigureCards, CountsOfStudentsAreNeitherGoodNorBad)
{
    EXPECT_EQ(paint(students()), QStringLiteral("Alunos | 312 | +4 desde a S46"));
    EXPECT_FALSE(writes(Role::Ok) || writes(Role::Late));
}

TEST_F(FigureCards, WithOneWeekThereIsNoChange)
{
    Figure figure = mean();
    figure.change.clear();
    EXPECT_EQ(paint(figure), QStringLiteral("Média de progresso | 41,7 | % | 4.301 de 4.328 coletados"));
    EXPECT_FALSE(writes(Role::Ok));
}

TEST_F(FigureCards, WhatIsMissingIsADashInTheNumbersPlaceAndNoZero)
{
    Figure figure = mean();
    figure.number = Numbers::missing();
    figure.unit.clear();
    figure.change.clear();
    EXPECT_EQ(paint(figure), QStringLiteral("Média de progresso | — | 4.301 de 4.328 coletados"));
    EXPECT_EQ(card.accessibleName(), QStringLiteral("Média de progresso: — 4.301 de 4.328 coletados"));
}

TEST_F(FigureCards, TheNumberIsTheLargestAndItsUnitSmaller)
{
    paint(mean());
    const auto painted = tests::paintedTexts(card);
    const auto sizeOf = [&painted](const QString& text) {
        for (const tests::PaintedText& word : painted) {
            if (word.text == text)
                return word.font.pointSizeF();
        }
        return 0.0;
    };
    EXPECT_GT(sizeOf(QStringLiteral("41,7")), sizeOf(QStringLiteral("%")));
    EXPECT_GT(sizeOf(QStringLiteral("%")), sizeOf(QStringLiteral("Média de progresso")));
    EXPECT_GT(sizeOf(QStringLiteral("Média de progresso")), sizeOf(QStringLiteral("4.301 de 4.328 coletados")));
}

TEST_F(FigureCards, AMarkStandsBeforeItsLabel)
{
    Figure figure = students();
    paint(figure);
    const QColor late = appearance.color(Role::LateMark);
    EXPECT_EQ(tests::pixelsOf(tests::pictureOf(card), late), 0);
    figure.mark = Mark::Late;
    paint(figure);
    EXPECT_GT(tests::pixelsOf(tests::pictureOf(card).copy(12, 0, 10, 30), late), 30);
}

TEST_F(FigureCards, OnOneLineTheNumberKeepsItsUnitAndTheWeekBeforeIsLeftOut)
{
    const QString line = paint(mean(), FigureForm::Line);
    EXPECT_TRUE(line.startsWith(QStringLiteral("Média de progresso | 41,7\u00a0% | ▲ | +1,5 p.p.")))
        << line.toStdString();
    EXPECT_FALSE(line.contains(QStringLiteral("desde")));
    EXPECT_EQ(paint(students(), FigureForm::Line), QStringLiteral("Alunos | 312 | +4"));
}

TEST_F(FigureCards, WhatDoesNotFitIsLeftOutWholeAndNeverCut)
{
    for (const FigureForm form : {FigureForm::Card, FigureForm::Line}) {
        paint(mean(), form);
        QStringList pieces;
        for (const tests::PaintedText& word : tests::paintedTexts(card))
            pieces << word.text;
        for (int width = card.width(); width >= card.minimumSizeHint().width() + 2; width -= 7) {
            card.resize(width, card.height());
            const auto painted = tests::paintedTexts(card);
            ASSERT_GE(painted.size(), 2u) << width;
            EXPECT_EQ(painted[0].text, pieces[0]) << width;
            EXPECT_EQ(painted[1].text, pieces[1]) << width;
            for (const tests::PaintedText& word : painted) {
                // Only the line at the foot of a card is elided, since it is one sentence.
                const bool isFoot = form == FigureForm::Card && word.text.startsWith(QStringLiteral("4.301"));
                EXPECT_TRUE(isFoot || pieces.contains(word.text)) << word.text.toStdString() << " at " << width;
            }
        }
    }
}

TEST_F(FigureCards, TheWholeCardIsAButton)
{
    paint(mean());
    tests::present(card);
    QSignalSpy clicked(&card, &FigureCard::clicked);
    for (const QPoint& place : {QPoint(2, 2), card.rect().center(), card.rect().bottomRight() - QPoint(2, 2)})
        QTest::mouseClick(&card, Qt::LeftButton, {}, place);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(&card, key);
    EXPECT_EQ(clicked.count(), 6);
    EXPECT_TRUE(card.focusPolicy() & Qt::TabFocus);
}

TEST_F(FigureCards, SaysHowItIsCountedToPointerAndScreenReader)
{
    paint(mean());
    EXPECT_EQ(card.toolTip(), QStringLiteral("Média das células coletadas"));
    EXPECT_EQ(card.accessibleDescription(), card.toolTip());
    EXPECT_EQ(card.accessibleName(), QStringLiteral("Média de progresso: 41,7 % +1,5 p.p. 4.301 de 4.328 coletados"));
}

TEST_F(FigureCards, ItsBorderAnswersThePointer)
{
    paint(mean());
    EXPECT_EQ(tests::pixelsOf(tests::pictureOf(card), appearance.color(Role::Field)), 0);
    card.setAttribute(Qt::WA_UnderMouse);
    EXPECT_GT(tests::pixelsOf(tests::pictureOf(card), appearance.color(Role::Field)), card.width());
}

TEST_F(FigureCards, AStripKeepsItsCardsAndNumbersThem)
{
    FigureStrip strip(appearance);
    QSignalSpy activated(&strip, &FigureStrip::activated);
    strip.show({students(), mean(), students()});
    const QList<FigureCard*> before = strip.findChildren<FigureCard*>();
    strip.show({mean(), students()});
    const QList<FigureCard*> after = strip.findChildren<FigureCard*>();
    ASSERT_EQ(after, before.mid(0, 2)); // so that the focus stays where it was
    after[1]->click();
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toInt(), 1);
    EXPECT_TRUE(after[1]->accessibleName().startsWith(QStringLiteral("Alunos")));
}

TEST_F(FigureCards, InALineTheLabelGivesWayToTheNumber)
{
    Figure figure{QStringLiteral("Em dia ou concluído"), Mark::OnTrack, QStringLiteral("55")};
    figure.unit = QStringLiteral("%");
    card.setForm(FigureForm::Line);
    card.show(figure);
    for (int width = card.minimumSizeHint().width(); width >= 120; width -= 10) {
        card.resize(width, card.sizeHint().height());
        const std::string words = tests::paintedLine(card).toStdString();
        EXPECT_NE(words.find("55"), std::string::npos) << width << ": " << words;
    }
}

TEST_F(FigureCards, TheLabelDoesNotGiveWayToACoverageThatFindsNoRoomAnyway)
{
    Figure figure = mean();
    figure.isCoverage = true;
    Figure bare = mean();
    bare.change.clear();
    card.setForm(FigureForm::Line);
    card.show(bare);
    const QSize enough = card.sizeHint() + QSize(8, 0);
    card.show(figure);
    card.resize(enough);
    EXPECT_EQ(tests::paintedLine(card), QStringLiteral("Média de progresso | 41,7\u00A0%"));
}
