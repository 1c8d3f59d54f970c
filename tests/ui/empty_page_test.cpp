#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/empty_page.h"

#include <QApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

EmptyText noPhoto()
{
    EmptyText text{QStringLiteral("Ainda não há foto"), QStringLiteral("A primeira coleta leva cerca de 12 minutos."),
        QStringLiteral("Coletar agora"), Icon::Collect};
    text.common = QStringLiteral("Ver com uma escola fictícia");
    text.links = {QStringLiteral("Importar"), QStringLiteral("Agendar")};
    return text;
}

class EmptyPages : public testing::Test {
protected:
    void show(const EmptyText& text)
    {
        page.show(text);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page.resize(800, 600);
    }
    Button* button(const QString& text)
    {
        for (Button* each : page.findChildren<Button*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    EmptyPage page{appearance};
};

} // namespace

TEST_F(EmptyPages, SaysWhatIsMissingWhatItCostsAndWhatToDo)
{
    show(noPhoto());
    EXPECT_EQ(tests::paintedLine(page),
        QStringLiteral("Ainda não há foto | A primeira coleta leva cerca de 12 minutos. | Coletar agora | Ver com uma "
                       "escola fictícia | Importar | · | Agendar"));
}

TEST_F(EmptyPages, EachWayInSaysWhichItIs)
{
    show(noPhoto());
    QSignalSpy primary(&page, &EmptyPage::primaryClicked);
    QSignalSpy common(&page, &EmptyPage::commonClicked);
    QSignalSpy link(&page, &EmptyPage::linkClicked);
    button(QStringLiteral("Coletar agora"))->click();
    EXPECT_EQ(primary.count(), 1);
    button(QStringLiteral("Ver com uma escola fictícia"))->click();
    EXPECT_EQ(common.count(), 1);
    button(QStringLiteral("Agendar"))->click();
    ASSERT_EQ(link.count(), 1);
    EXPECT_EQ(link.first().first().toInt(), 1);
    EXPECT_EQ(primary.count(), 1);
}

TEST_F(EmptyPages, WhatItDoesNotSayIsLeftOut)
{
    show({QStringLiteral("Nenhum resultado"), {}, {}});
    EXPECT_EQ(tests::paintedLine(page), QStringLiteral("Nenhum resultado"));
    EXPECT_TRUE(page.findChildren<Button*>().isEmpty());
}

TEST_F(EmptyPages, ForgetsWhatItSaidBefore)
{
    show(noPhoto());
    show({QStringLiteral("Nenhum resultado"), QStringLiteral("Tire um filtro."), QStringLiteral("Limpar filtros")});
    EXPECT_EQ(tests::paintedLine(page), QStringLiteral("Nenhum resultado | Tire um filtro. | Limpar filtros"));
    EXPECT_EQ(page.findChildren<Button*>().size(), 1);
}

TEST_F(EmptyPages, MaySayAnotherThingFromWithinItsOwnClick)
{
    show(noPhoto());
    QObject::connect(&page, &EmptyPage::primaryClicked, &page, [this] {
        page.show({QStringLiteral("Coletando"), {}, {}});
    });
    button(QStringLiteral("Coletar agora"))->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(tests::paintedLine(page), QStringLiteral("Coletando"));
}

TEST_F(EmptyPages, ALongSentenceWrapsInItsBlock)
{
    EmptyText text = noPhoto();
    for (int times = 0; times < 6; ++times)
        text.sentence += QStringLiteral(" A coleta pode ser interrompida e continua de onde parou.");
    show(text);
    for (const tests::PaintedText& word : tests::paintedTexts(page))
        EXPECT_LE(QFontMetrics(word.font).horizontalAdvance(word.text), 500) << word.text.toStdString();
}

TEST_F(EmptyPages, TheDrawingIsThereInTheColourOfAxes)
{
    show(noPhoto());
    EXPECT_GT(tests::pixelsOf(tests::pictureOf(page), appearance.color(Role::Field)), 100);
}
