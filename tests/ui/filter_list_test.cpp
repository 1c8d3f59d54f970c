#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/filter_button.h"
#include "ui/filter_list.h"
#include "ui/popup.h"
#include "ui/search_field.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

using Ids = std::vector<qint64>;

std::vector<FilterEntry> entriesOf(const QStringList& names)
{
    std::vector<FilterEntry> entries;
    for (const QString& name : names)
        entries.push_back({static_cast<qint64>(entries.size()) + 1, name});
    return entries;
}

const QStringList courses{QStringLiteral("SQL"), QStringLiteral("Estatística"), QStringLiteral("Excel avançado"),
    QStringLiteral("Visualização"), QStringLiteral("Lógica"), QStringLiteral("Python"), QStringLiteral("Git"),
    QStringLiteral("Álgebra")};

/// A filter over eight courses, open under its button.
class OpenFilter : public testing::Test {
protected:
    void open(FilterChoice choice = FilterChoice::Many, const Ids& chosen = {}, const QStringList& names = courses)
    {
        button.emplace(appearance, QStringLiteral("Cursos"), choice);
        button->setEntries(entriesOf(names));
        button->setChosen(chosen);
        button->show();
        changed.emplace(&*button, &FilterButton::chosenChanged);
        QTest::keyClick(&*button, Qt::Key_Down);
        popup = button->findChild<Popup*>();
        ASSERT_TRUE(popup);
        rows = popup->findChild<QListWidget*>();
        search = popup->findChild<SearchField*>();
    }
    QStringList inSight() const
    {
        QStringList names;
        for (int row = 0; row < rows->count(); ++row) {
            if (!rows->item(row)->isHidden())
                names << rows->item(row)->text();
        }
        return names;
    }
    QStringList ticked() const
    {
        QStringList names;
        for (int row = 0; row < rows->count(); ++row) {
            if (rows->item(row)->checkState() == Qt::Checked)
                names << rows->item(row)->text();
        }
        return names;
    }
    Button* action(const QString& text) const
    {
        for (Button* each : popup->findChildren<Button*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    bool isOpen() const { return popup && popup->isVisible(); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    std::optional<FilterButton> button;
    std::optional<QSignalSpy> changed;
    QPointer<Popup> popup;
    QListWidget* rows = nullptr;
    SearchField* search = nullptr;
};

} // namespace

TEST_F(OpenFilter, ShowsEverythingTickedWhenNothingIsChosen)
{
    open();
    EXPECT_EQ(ticked(), courses);
    EXPECT_EQ(changed->count(), 0);
}

TEST_F(OpenFilter, BeginsWithTheSearchFromEightEntriesOn)
{
    open();
    ASSERT_TRUE(search);
    EXPECT_EQ(popup->focusWidget(), search);
    open(FilterChoice::Many, {}, courses.mid(1));
    EXPECT_FALSE(search);
    EXPECT_EQ(popup->focusWidget(), rows);
}

TEST_F(OpenFilter, FindsWithoutAccentsOrCaseAnywhereInAName)
{
    open();
    const std::pair<QString, QStringList> table[] = {
        {QStringLiteral("logica"), {QStringLiteral("Lógica")}},
        {QStringLiteral("ALGEBRA"), {QStringLiteral("Álgebra")}},
        {QStringLiteral("ística"), {QStringLiteral("Estatística")}},
        {QStringLiteral("acao"), {QStringLiteral("Visualização")}},
        {QStringLiteral("av"), {QStringLiteral("Excel avançado")}},
        {QStringLiteral("xyz"), {}},
        {QString(), courses},
    };
    for (const auto& [typed, found] : table) {
        search->setText(typed);
        EXPECT_EQ(inSight(), found) << typed.toStdString();
        EXPECT_EQ(rows->currentItem() ? rows->currentItem()->text() : QString(), found.value(0)) << typed.toStdString();
    }
}

TEST_F(OpenFilter, SearchingChangesNoChoice)
{
    open(FilterChoice::Many, {1, 2});
    search->setText(QStringLiteral("git"));
    EXPECT_EQ(ticked(), (QStringList{QStringLiteral("SQL"), QStringLiteral("Estatística")}));
    EXPECT_EQ(button->chosen(), (Ids{1, 2}));
    EXPECT_EQ(changed->count(), 0);
}

TEST_F(OpenFilter, DownFromTheSearchGoesToTheListAndSpaceMarksThere)
{
    open(FilterChoice::Many, {1});
    QTest::keyClicks(search, QStringLiteral("git"));
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_EQ(popup->focusWidget(), rows);
    QTest::keyClick(rows, Qt::Key_Space);
    EXPECT_EQ(button->chosen(), (Ids{1, 7}));
    EXPECT_TRUE(isOpen());
    QTest::keyClick(rows, Qt::Key_Return);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(button->chosen(), (Ids{1, 7}));
}

TEST_F(OpenFilter, ASpaceInTheSearchIsASpace)
{
    open();
    QTest::keyClicks(search, QStringLiteral("excel a"));
    EXPECT_EQ(search->text(), QStringLiteral("excel a"));
    EXPECT_EQ(inSight(), QStringList{QStringLiteral("Excel avançado")});
    EXPECT_EQ(changed->count(), 0);
}

TEST_F(OpenFilter, AClickOnARowMarksIt)
{
    open(FilterChoice::Many, {1});
    const QRect third = rows->visualItemRect(rows->item(2));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, third.center());
    EXPECT_EQ(button->chosen(), (Ids{1, 3}));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, QPoint(third.left() + 10, third.center().y())); // its box
    EXPECT_EQ(button->chosen(), Ids{1});
}

TEST_F(OpenFilter, AllTakesEverythingAlsoWhatComesLater)
{
    open(FilterChoice::Many, {2});
    action(QStringLiteral("All"))->click();
    EXPECT_EQ(ticked(), courses);
    EXPECT_TRUE(button->chosen().empty());
    EXPECT_EQ(changed->count(), 1);
    button->setEntries(entriesOf(courses + QStringList{QStringLiteral("Spark")}));
    EXPECT_EQ(button->value(), QStringLiteral("all (9)"));
}

TEST_F(OpenFilter, OnlyThisTakesTheCurrentEntryAlone)
{
    open();
    rows->setCurrentRow(4);
    action(QStringLiteral("Only this"))->click();
    EXPECT_EQ(button->chosen(), Ids{5});
    EXPECT_EQ(ticked(), QStringList{QStringLiteral("Lógica")});
    EXPECT_EQ(changed->count(), 1);
    EXPECT_TRUE(action(QStringLiteral("Only this"))->toolTip().contains(QStringLiteral("Ctrl+Enter")));
}

TEST_F(OpenFilter, TickingEveryEntryIsTheSameAsAll)
{
    open(FilterChoice::Many, {1, 2}, courses.mid(0, 3));
    rows->setCurrentRow(2);
    QTest::keyClick(rows, Qt::Key_Space);
    EXPECT_TRUE(button->chosen().empty());
    EXPECT_EQ(button->value(), QStringLiteral("all (3)"));
}

TEST_F(OpenFilter, EscapeClearsTheSearchFirstAndThenCloses)
{
    open(FilterChoice::Many, {2});
    QTest::keyClicks(search, QStringLiteral("git"));
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(isOpen());
    EXPECT_EQ(inSight(), courses);
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(button->chosen(), Ids{2});
}

TEST_F(OpenFilter, NamesOfSeveralLinesStandOnOne)
{
    open(FilterChoice::Many, {}, {QStringLiteral("Turma\n12"), QStringLiteral("b")});
    EXPECT_EQ(rows->item(0)->text(), QStringLiteral("Turma 12"));
}

TEST_F(OpenFilter, AChoiceOfOneHasNoBoxesAndClosesWhenChosen)
{
    open(FilterChoice::One, {3});
    EXPECT_EQ(rows->currentItem()->text(), QStringLiteral("Excel avançado"));
    EXPECT_FALSE(rows->item(0)->data(Qt::CheckStateRole).isValid());
    EXPECT_EQ(action(QStringLiteral("All")), nullptr);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualItemRect(rows->item(1)).center());
    EXPECT_EQ(button->chosen(), Ids{2});
    EXPECT_EQ(changed->count(), 1);
    EXPECT_FALSE(isOpen());
}

TEST_F(OpenFilter, ChoosingTheSameOneAgainSaysNothing)
{
    open(FilterChoice::One, {3});
    QTest::keyClick(rows, Qt::Key_Return);
    EXPECT_EQ(changed->count(), 0);
    EXPECT_FALSE(isOpen());
}

TEST_F(OpenFilter, IsUnderItsButtonAndAtLeastAsWide)
{
    open();
    EXPECT_GE(popup->width(), button->width());
    EXPECT_GE(popup->y(), button->mapToGlobal(QPoint(0, button->height())).y());
    EXPECT_EQ(tests::pictureOf(*popup).pixelColor(0, 20), appearance.color(Role::Field)); // a line, not a shadow
}

TEST_F(OpenFilter, IsTheOnlyOneHoweverOftenItIsOpened)
{
    open();
    button->click();
    EXPECT_EQ(button->findChildren<Popup*>().size(), 1);
}

TEST_F(OpenFilter, ItsListHasTheNameOfTheFilterAndTheHeightOfItsEntries)
{
    open(FilterChoice::One, {1}, courses.mid(0, 2));
    EXPECT_EQ(rows->accessibleName(), QStringLiteral("Cursos"));
    EXPECT_LT(rows->height(), 4 * rows->visualItemRect(rows->item(0)).height());
}

TEST_F(OpenFilter, PressedFromAfarItLeavesTheFocusOnItsButton)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* other = new QPushButton(QStringLiteral("x"), &window);
    auto* filter = new FilterButton(appearance, QStringLiteral("Cursos"), FilterChoice::Many, &window);
    filter->setEntries(entriesOf(courses));
    column->addWidget(other);
    column->addWidget(filter);
    tests::present(window);
    other->setFocus();
    filter->click(); // as a screen reader presses it
    auto* opened = filter->findChild<Popup*>();
    ASSERT_TRUE(opened);
    opened->close();
    EXPECT_EQ(window.focusWidget(), filter);
}
