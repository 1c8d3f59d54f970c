#include "tests/ui/screen.h"
#include "ui/filter_button.h"

#include <QApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

/// What the button of a filter says while it is closed.
class FilterValue : public testing::Test {
protected:
    void SetUp() override
    {
        turmas.setEntries({{12, QStringLiteral("12")}, {14, QStringLiteral("14")}, {15, QStringLiteral("15")},
            {90, QStringLiteral("Turma especial de fim de semana")}});
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    FilterButton turmas{appearance, QStringLiteral("Turmas"), FilterChoice::Many};
    QSignalSpy changed{&turmas, &FilterButton::chosenChanged};
};

} // namespace

TEST_F(FilterValue, NamesUpToTwoWhenTheyAreShortAndCountsMore)
{
    const std::pair<std::vector<qint64>, const char*> table[] = {
        {{}, "all (4)"},
        {{14}, "14"},
        {{12, 15}, "12 and 15"},
        {{12, 14, 15}, "3 of 4"},
        {{12, 90}, "2 of 4"},
        {{90}, "Turma especial de fim de semana"},
    };
    for (const auto& [chosen, text] : table) {
        turmas.setChosen(chosen);
        EXPECT_EQ(turmas.value(), QString::fromLatin1(text));
        EXPECT_EQ(turmas.accessibleName(), QStringLiteral("Turmas: ") + QString::fromLatin1(text));
    }
}

TEST_F(FilterValue, IsInTheOrderOfTheEntriesWithoutStrangersAndRepeats)
{
    turmas.setChosen({15, 12, 15, 77});
    EXPECT_EQ(turmas.chosen(), (std::vector<qint64>{12, 15}));
}

TEST_F(FilterValue, SaysAllInTheWordOfItsKind)
{
    turmas.setAllText(QStringLiteral("todas (%1)"));
    EXPECT_EQ(turmas.value(), QStringLiteral("todas (4)"));
    turmas.setAllText(QStringLiteral("qualquer"));
    EXPECT_EQ(turmas.value(), QStringLiteral("qualquer"));
}

TEST_F(FilterValue, SettingItSaysNothing)
{
    turmas.setChosen({12});
    turmas.setEntries({{14, QStringLiteral("14")}});
    EXPECT_TRUE(turmas.chosen().empty());
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(FilterValue, HasAnAccentBorderOnlyAwayFromItsDefault)
{
    const QColor accent = appearance.color(Role::Accent);
    EXPECT_EQ(tests::pixelsOf(tests::pictureOf(turmas), accent), 0);
    turmas.setChosen({12});
    EXPECT_GT(tests::pixelsOf(tests::pictureOf(turmas), accent), 2 * turmas.width());
    FilterButton track(appearance, QStringLiteral("Trilha"), FilterChoice::One);
    track.setEntries({{1, QStringLiteral("analista")}, {2, QStringLiteral("cientista")}});
    track.setChosen({2}); // some trilha is always chosen, so none is a filter
    EXPECT_EQ(tests::pixelsOf(tests::pictureOf(track), accent), 0);
}

TEST_F(FilterValue, ALongValueIsElidedOnTheButtonAndItsNameNever)
{
    turmas.setChosen({90});
    turmas.setEntries({{90, QString(80, u'm')}, {91, QStringLiteral("b")}});
    turmas.setChosen({90});
    const auto painted = tests::paintedTexts(turmas);
    ASSERT_EQ(painted.size(), 2u);
    EXPECT_EQ(painted[0].text, QStringLiteral("Turmas"));
    EXPECT_EQ(painted[0].color, appearance.color(Role::Muted));
    EXPECT_TRUE(painted[1].text.endsWith(QChar(0x2026)));
    EXPECT_LT(turmas.sizeHint().width(), 400);
}

TEST_F(FilterValue, WithoutEntriesThereIsNothingToChoose)
{
    FilterButton track(appearance, QStringLiteral("Trilha"), FilterChoice::One);
    track.setEntries({});
    EXPECT_TRUE(track.chosen().empty());
    track.setEntries({{4, QStringLiteral("analista")}});
    EXPECT_EQ(track.chosen(), std::vector<qint64>{4});
}
