#include "ui/appearance.h"
#include "ui/filter_button.h"
#include "ui/filter_list.h"
#include "ui/search_field.h"
#include "ui/week_range_button.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

std::vector<FilterEntry> cohorts(int count)
{
    std::vector<FilterEntry> entries;
    for (int number = 1; number <= count; ++number)
        entries.push_back({number, QStringLiteral("Turma %1").arg(number)});
    return entries;
}

class Filter : public testing::Test {
protected:
    FilterList* open(FilterButton& button)
    {
        button.show();
        QTest::keyClick(&button, Qt::Key_Down);
        return button.findChild<FilterList*>();
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
};

} // namespace

TEST_F(Filter, NothingChosenMeansAll)
{
    FilterButton button(appearance, QStringLiteral("Turmas"), FilterChoice::Many);
    button.setEntries(cohorts(11));
    EXPECT_TRUE(button.chosen().empty());
    EXPECT_EQ(button.value().toStdString(), "all (11)");
    button.setChosen({3});
    EXPECT_EQ(button.value().toStdString(), "Turma 3");
    button.setChosen({3, 4, 5});
    EXPECT_EQ(button.value().toStdString(), "3 of 11");
}

TEST_F(Filter, AChoiceThatIsGoneIsDropped)
{
    FilterButton button(appearance, QStringLiteral("Turmas"), FilterChoice::Many);
    button.setEntries(cohorts(3));
    button.setChosen({2, 3});
    button.setEntries(cohorts(2));
    EXPECT_EQ(button.chosen(), std::vector<qint64>{2});
}

TEST_F(Filter, SpaceMarksAndTheButtonFollows)
{
    FilterButton button(appearance, QStringLiteral("Turmas"), FilterChoice::Many);
    button.setEntries(cohorts(3));
    FilterList* list = open(button);
    ASSERT_NE(list, nullptr);
    QSignalSpy changed(&button, &FilterButton::chosenChanged);
    auto* rows = list->findChild<QListWidget*>();
    QTest::keyClick(rows, Qt::Key_Space); // all but the first
    EXPECT_EQ(button.chosen(), (std::vector<qint64>{2, 3}));
    QTest::keyClick(rows, Qt::Key_Space);
    EXPECT_TRUE(button.chosen().empty());
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(Filter, ControlEnterTakesOnlyTheCurrentEntry)
{
    FilterButton button(appearance, QStringLiteral("Turmas"), FilterChoice::Many);
    button.setEntries(cohorts(3));
    FilterList* list = open(button);
    auto* rows = list->findChild<QListWidget*>();
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(button.chosen(), std::vector<qint64>{2});
}

TEST_F(Filter, SearchesFromEightEntriesOnWithoutAccentsAndCase)
{
    FilterButton few(appearance, QStringLiteral("Cursos"), FilterChoice::Many);
    few.setEntries(cohorts(7));
    EXPECT_EQ(open(few)->findChild<SearchField*>(), nullptr);

    FilterButton many(appearance, QStringLiteral("Cursos"), FilterChoice::Many);
    std::vector<FilterEntry> entries = cohorts(8);
    entries.push_back({99, QStringLiteral("Estatística")});
    many.setEntries(entries);
    FilterList* list = open(many);
    auto* search = list->findChild<SearchField*>();
    ASSERT_NE(search, nullptr);
    search->setText(QStringLiteral("ESTATIST"));
    auto* rows = list->findChild<QListWidget*>();
    int shown = 0;
    for (int row = 0; row < rows->count(); ++row)
        shown += rows->item(row)->isHidden() ? 0 : 1;
    EXPECT_EQ(shown, 1);
    EXPECT_EQ(rows->currentItem()->text().toStdString(), "Estatística");
}

TEST_F(Filter, ATrackIsAlwaysExactlyOne)
{
    FilterButton button(appearance, QStringLiteral("Trilha"), FilterChoice::One);
    button.setEntries({{5, QStringLiteral("analista")}, {6, QStringLiteral("cientista")}});
    EXPECT_EQ(button.chosen(), std::vector<qint64>{5});
    FilterList* list = open(button);
    auto* rows = list->findChild<QListWidget*>();
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Return);
    EXPECT_EQ(button.chosen(), std::vector<qint64>{6});
}

TEST_F(Filter, WeeksSayTheirRangeAndStayOpenForTheNextPhoto)
{
    const auto last = *domain::Week::fromKey(u"2026-W47");
    WeekRangeButton button(appearance, Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil)));
    std::vector<WeekEntry> weeks;
    for (int back = 11; back >= 0; --back)
        weeks.push_back({last - back, analytics::Covered{10, 10}});
    button.setWeeks(weeks);
    EXPECT_EQ(button.value().toStdString(), "36 to 47 of 2026");
    button.show();
    QTest::keyClick(&button, Qt::Key_Down);
    auto* from = button.findChild<QComboBox*>();
    ASSERT_NE(from, nullptr);
    from->setCurrentIndex(9); // the newest is the first
    emit from->activated(9);
    ASSERT_TRUE(button.from().has_value());
    EXPECT_EQ(button.from()->key().toStdString(), "2026-W38");
    EXPECT_FALSE(button.to().has_value());
    EXPECT_EQ(button.value().toStdString(), "38 to 47 of 2026");
}
