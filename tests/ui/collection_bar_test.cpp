#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/collection_bar.h"

#include <QApplication>
#include <QProgressBar>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using sync::Phase;
using sync::Progress;

namespace {

class CollectionBars : public testing::Test {
protected:
    tests::Line line()
    {
        bar.resize(1200, bar.minimumHeight());
        return tests::paintedLine(bar);
    }
    tests::Line lineAt(const Progress& progress)
    {
        bar.show(progress);
        return line();
    }
    /// The filled share of the thin bar, by its pixels.
    double filled()
    {
        QImage picture = tests::pictureOf(*thin());
        const int y = picture.height() / 2;
        int accent = 0;
        for (int x = 0; x < picture.width(); ++x)
            accent += picture.pixelColor(x, y) == appearance.color(Role::Accent) ? 1 : 0;
        return static_cast<double>(accent) / picture.width();
    }
    QProgressBar* thin() { return bar.findChild<QProgressBar*>(); }

    const domain::Week week = *domain::Week::fromKey(u"2026-W47");
    Appearance appearance{*qApp, ThemeChoice::Light};
    CollectionBar bar{appearance, Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil))};
};

} // namespace

TEST_F(CollectionBars, AtRestSaysTheLastPhotoAndItsCoverage)
{
    bar.rest({QStringLiteral("dom 22/11 às 20:36"), QStringLiteral("Semana 47"), QStringLiteral("4.301 de 4.328")});
    EXPECT_EQ(line(), QStringLiteral("Last photo: | dom 22/11 às 20:36 | Semana 47: | 4.301 de 4.328"));
}

TEST_F(CollectionBars, AtRestSaysThatThereIsNoPhoto)
{
    EXPECT_EQ(line(), QStringLiteral("No photo yet"));
    bar.rest({QStringLiteral("dom 22/11"), {}, {}});
    bar.rest({});
    EXPECT_EQ(line(), QStringLiteral("No photo yet")); // and nothing is left of the one before
}

TEST_F(CollectionBars, EachPhaseHasItsWords)
{
    EXPECT_EQ(lineAt({}), QStringLiteral("Collecting: | reading the lists of students | Cancel"));
    EXPECT_EQ(lineAt({Phase::Lists, week}),
        QStringLiteral("Collecting week 47: | reading the lists of students | Pause | Cancel"));
    EXPECT_EQ(lineAt({Phase::Pairs, week, 1240, 2800, 0, 2.0, 780}),
        QStringLiteral("Collecting week 47: | 1.240 of 2.800 · 2,0/s · ~13 min left | Pause | Cancel"));
    EXPECT_EQ(lineAt({Phase::Finishing, week, 2800, 2800}), QStringLiteral("Collecting week 47: | finishing | Cancel"));
}

TEST_F(CollectionBars, WhatIsNotKnownYetIsNotSaid)
{
    EXPECT_EQ(
        lineAt({Phase::Pairs, week, 0, 2800}), QStringLiteral("Collecting week 47: | 0 of 2.800 | Pause | Cancel"));
    EXPECT_TRUE(lineAt({Phase::Pairs, week, 1, 2800, 0, 0.0, 30}).contains(QStringLiteral("less than 1 min left")));
}

TEST_F(CollectionBars, FailuresAreSaidAtOnce)
{
    EXPECT_FALSE(lineAt({Phase::Pairs, week, 10, 20}).contains(QStringLiteral("failed")));
    EXPECT_TRUE(lineAt({Phase::Pairs, week, 10, 20, 3}).contains(QStringLiteral("failed")));
}

TEST_F(CollectionBars, IsFilledByWhatIsDone)
{
    const std::pair<Progress, double> table[] = {
        {{Phase::Lists, week, 0, 0}, 0.0}, // nothing is known: the track alone, never a full bar
        {{Phase::Pairs, week, 0, 400}, 0.0}, {{Phase::Pairs, week, 100, 400}, 0.25},
        {{Phase::Pairs, week, 400, 400}, 1.0}, {{Phase::Pairs, week, 50, 400}, 0.125}, // a second run begins anew
    };
    bar.resize(1200, 28);
    for (const auto& [progress, share] : table) {
        bar.show(progress);
        EXPECT_NEAR(filled(), share, 0.02) << progress.done;
    }
}

TEST_F(CollectionBars, PauseTurnsIntoResumeWhileItIsHeld)
{
    QSignalSpy paused(&bar, &CollectionBar::pauseClicked);
    QSignalSpy resumed(&bar, &CollectionBar::resumeClicked);
    bar.show({Phase::Pairs, week, 1, 2});
    bar.findChildren<Button*>().at(0)->click();
    EXPECT_EQ(paused.count(), 1);
    EXPECT_EQ(lineAt({Phase::Paused, week, 1240, 2800}),
        QStringLiteral("Collecting week 47: | paused at 1.240 of 2.800 | Resume | Cancel"));
    bar.findChildren<Button*>().at(0)->click();
    EXPECT_EQ(resumed.count(), 1);
    EXPECT_EQ(paused.count(), 1);
}

TEST_F(CollectionBars, CancelIsAButtonThatSaysWhatItKeeps)
{
    bar.show({Phase::Pairs, week, 1, 2});
    QSignalSpy cancelled(&bar, &CollectionBar::cancelClicked);
    auto* cancel = bar.findChildren<Button*>().at(1);
    EXPECT_FALSE(cancel->toolTip().isEmpty());
    cancel->click();
    EXPECT_EQ(cancelled.count(), 1);
    bar.rest({});
    EXPECT_FALSE(cancel->isVisibleTo(&bar));
}

TEST_F(CollectionBars, HasANameForAScreenReaderAndTheHeightOfTheLook)
{
    EXPECT_FALSE(thin()->accessibleName().isEmpty());
    EXPECT_EQ(thin()->maximumHeight(), 8);
    EXPECT_EQ(bar.minimumHeight(), appearance.controlHeight(28));
}

TEST_F(CollectionBars, SpeaksPortuguese)
{
    const tests::InPortuguese portuguese;
    const QString line = lineAt({Phase::Pairs, week, 1240, 2800, 3, 2.0, 780});
    EXPECT_TRUE(line.startsWith(QStringLiteral("Coleta da semana 47: | 1.240 de 2.800 · 2,0/s · faltam ~13 min · ")))
        << line.toStdString();
    EXPECT_TRUE(line.contains(QStringLiteral("falharam"))) << line.toStdString();
}
