#include "open_window.h"
#include "tests/support/world.h"
#include "ui/data/plot_view.h"
#include "ui/data/table_panel.h"
#include "ui/filter_list.h"
#include "ui/search_field.h"
#include "ui/split_button.h"

#include <QAccessible>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QSignalSpy>

#include <algorithm>
#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::OpenWindow;
using tests::patience;
using tests::visible;

namespace {

constexpr std::string_view school = R"(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 2
trilha cientista
  curso 3 Python 2
turma analista 2 tag=69 inicio=2026-11-02 tutor=Ana
turma analista 10 tag=70 inicio=2026-11-02
turma cientista 1 tag=71 inicio=2026-11-02
aluno 7 "Ana Conceição" ana@x.com +5511999990000
aluno 8 "João Ávila" joao@x.com
aluno 9 "Zilda Sá"
foto 2026-W46 2: 7 | 20 0 ; 8 | 10 -
foto 2026-W46 10: 9 | 5 5
foto 2026-W46 1: 9 | 5
foto 2026-W47 2: 7 | 41,7 10 ; 8 | - -
foto 2026-W47 10: 9 | 0 0
foto 2026-W47 1: 9 | 15
)";

QString nameOf(QWidget& widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

class Keys : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(open.isReady()); }

    void closePopup() const
    {
        press(Qt::Key_Escape);
        EXPECT_FALSE(QApplication::activePopupWidget());
        open.activate();
    }
    /// Presses a key where the focus is, also in a popup.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* at = popup ? (popup->focusWidget() ? popup->focusWidget() : popup) : QApplication::focusWidget();
        ASSERT_TRUE(at);
        QTest::keyClick(at, key, modifiers);
    }
    /// Tabs on until the focus is on what says this name; at most once around.
    bool tabTo(const QString& name) const
    {
        QStringList stops;
        for (int step = 0; step < 60; ++step) {
            QWidget* at = QApplication::focusWidget();
            if (at && nameOf(*at).startsWith(name))
                return true;
            stops << (at ? nameOf(*at) + QStringLiteral(" (%1)").arg(QLatin1String(at->metaObject()->className()))
                         : QString());
            press(Qt::Key_Tab);
        }
        ADD_FAILURE() << "stops: " << stops.join(QStringLiteral(" | ")).toStdString();
        return false;
    }
    FilterList* openList() const
    {
        const bool isOpen = QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, patience);
        return isOpen ? QApplication::activePopupWidget()->findChild<FilterList*>() : nullptr;
    }
    QStringList students() const
    {
        QStringList names;
        for (int row = 0; row < open.rows().rowCount(); ++row)
            names << open.rows().index(row, 0).data().toString();
        return names;
    }

    const tests::World world = tests::world(school);
    OpenWindow open{world.connection().file()};
};

/// Where a widget is, in the coordinates of its window.
QRect place(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// Left to right inside a line, lines from the top down.
bool isReadAfter(const QRect& next, const QRect& before)
{
    const bool sameLine = next.top() < before.center().y() && next.bottom() > before.center().y();
    return sameLine ? next.left() > before.left() : next.top() > before.top();
}

/// Every key that a menu shows: those of its actions, and those it says another part hears.
QSet<QString> keysOf(const QList<QAction*>& actions)
{
    QSet<QString> keys;
    for (const QAction* action : actions) {
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::PortableText);
        if (action->text().contains(u'\t'))
            keys << QKeySequence::fromString(action->text().section(u'\t', 1), QKeySequence::NativeText)
                        .toString(QKeySequence::PortableText);
        if (action->menu())
            keys += keysOf(action->menu()->actions());
    }
    return keys;
}

QAction* actionOf(const QList<QAction*>& actions, const QString& words)
{
    for (QAction* action : actions) {
        if (action->text().remove(u'&').section(u'\t', 0, 0) == words)
            return action;
        QAction* inner = action->menu() ? actionOf(action->menu()->actions(), words) : nullptr;
        if (inner)
            return inner;
    }
    return nullptr;
}

} // namespace

TEST_F(Keys, EveryKeyOfTheConventionsStandsInAMenu)
{
    // All of reference/conventions-pt-br.md but Esc, which is what ends a menu, too.
    QStringList wanted{QStringLiteral("Ctrl+F"), QStringLiteral("Ctrl+K"), QStringLiteral("F5"),
        QStringLiteral("Ctrl+Shift+S"), QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+Shift+E"),
        QStringLiteral("Ctrl+P"), QStringLiteral("Ctrl+C"), QStringLiteral("Ctrl+A"), QStringLiteral("Space"),
        QStringLiteral("Return"), QStringLiteral("Alt+Left"), QStringLiteral("Ctrl+Z"), QStringLiteral("Ctrl+Y"),
        QStringLiteral("Ctrl+L"), QStringLiteral("Ctrl+T"), QStringLiteral("F1"), QStringLiteral("F11"),
        QStringLiteral("Ctrl+Shift+P")};
    const std::vector<PageSign> signs = open.signs();
    const auto inRail =
        std::count_if(signs.begin(), signs.end(), [](const PageSign& sign) { return sign.place == PagePlace::Rail; });
    for (int page = 1; page <= inRail; ++page)
        wanted << QStringLiteral("Ctrl+%1").arg(page);
    const QSet<QString> shown = keysOf(open.window->menuBar()->actions());
    for (const QString& key : wanted)
        EXPECT_TRUE(shown.contains(key)) << key.toStdString();
    auto* files = visible<SplitButton>(open.page()).value(0);
    ASSERT_TRUE(files);
    const QSet<QString> ofFiles = keysOf(files->menu()->actions());
    for (const QString& key : {QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+Shift+E"), QStringLiteral("Ctrl+C")})
        EXPECT_TRUE(ofFiles.contains(key)) << key.toStdString();
}

TEST_F(Keys, TheMenuDoesWhatTheKeysOfTheTableAndTheFiltersDo)
{
    const QList<QAction*> bar = open.window->menuBar()->actions();
    QMenu* edit = actionOf(bar, QStringLiteral("Edit"))->menu();
    const auto choose = [&](const char* words) {
        emit edit->aboutToShow();
        QAction* action = actionOf(bar, QString::fromUtf8(words));
        ASSERT_TRUE(action) << words;
        EXPECT_TRUE(action->isEnabled()) << words;
        action->trigger();
    };
    choose("Find…");
    auto* field = qobject_cast<SearchField*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, QStringLiteral("zilda"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return students().size() == 1; }, patience));
    choose("Clear the filters");
    ASSERT_TRUE(QTest::qWaitFor([&] { return students().size() == 3; }, patience));
    EXPECT_TRUE(field->text().isEmpty());

    emit edit->aboutToShow();
    EXPECT_FALSE(actionOf(bar, QStringLiteral("Mark the row"))->isEnabled()) << "the keyboard is in the search";
    TableView* table = visible<TableView>(open.page()).first();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    table->clearSelection();
    choose("Mark the row");
    EXPECT_EQ(table->selectionModel()->selectedRows().size(), 1);
    choose("Select all");
    EXPECT_EQ(table->selectionModel()->selectedRows().size(), table->model()->rowCount());
    QSignalSpy opened(table, &TableView::opened);
    choose("Open the row");
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(Keys, TabReachesEverythingInReadingOrder)
{
    QSet<QWidget*> wanted;
    for (QWidget* widget : visible<QWidget>(open.page())) {
        const auto* part = qobject_cast<QRadioButton*>(widget);
        if (part && !part->isChecked())
            continue; // the arrows go there
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            wanted.insert(widget);
    }
    ASSERT_GT(wanted.size(), 12);
    ASSERT_TRUE(tabTo(QStringLiteral("Collect now"))) << "the first thing of the page";
    QList<QWidget*> order;
    while (open.page().isAncestorOf(QApplication::focusWidget()) && !order.contains(QApplication::focusWidget())) {
        order << QApplication::focusWidget();
        press(Qt::Key_Tab);
    }
    for (QWidget* widget : wanted)
        EXPECT_TRUE(order.contains(widget)) << widget->metaObject()->className() << " " << qPrintable(nameOf(*widget));
    for (qsizetype i = 1; i < order.size(); ++i)
        EXPECT_TRUE(isReadAfter(place(*order[i]), place(*order[i - 1])))
            << qPrintable(nameOf(*order[i - 1])) << " then " << qPrintable(nameOf(*order[i]));
}

TEST_F(Keys, TurmasAreChosenWithSpaceAndClearedWithCtrlL)
{
    ASSERT_TRUE(tabTo(QStringLiteral("Cohorts")));
    press(Qt::Key_Space);
    ASSERT_TRUE(openList());
    press(Qt::Key_Space); // all but the first
    closePopup();
    ASSERT_TRUE(QTest::qWaitFor([&] { return students() == QStringList{QStringLiteral("Zilda Sá")}; }, patience));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return students().size() == 3; }, patience));
}

TEST_F(Keys, CoursesAreChosenWithArrowsAndEnter)
{
    ASSERT_TRUE(tabTo(QStringLiteral("Courses")));
    press(Qt::Key_Down);
    ASSERT_TRUE(openList());
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier); // only this one
    closePopup();
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.page().chosenFilter().filter.courses.size() == 1; }, patience));
    ASSERT_TRUE(open.isReady());
    const int week = open.rows().columnOf(QStringLiteral("2026-W47"));
    EXPECT_EQ(open.rows().index(0, week).data(TenthsRole).toInt(), 100) << "Excel alone";
}

TEST_F(Keys, TheTrilhaIsChosenWithArrowsAndEnter)
{
    ASSERT_TRUE(tabTo(QStringLiteral("Track")));
    press(Qt::Key_Return);
    ASSERT_TRUE(openList());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    open.activate();
    EXPECT_TRUE(QTest::qWaitFor([&] { return students() == QStringList{QStringLiteral("Zilda Sá")}; }, patience));
}

TEST_F(Keys, WeeksAreChosenWithArrows)
{
    ASSERT_TRUE(tabTo(QStringLiteral("Weeks")));
    press(Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, patience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ShiftModifier); // the first week, one later
    closePopup();
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.page().chosenFilter().weeks == WeekChoice::Chosen; }, patience));
    ASSERT_TRUE(open.isReady());
    EXPECT_EQ(open.rows().columnOf(QStringLiteral("2026-W46")), -1);
    EXPECT_GE(open.rows().columnOf(QStringLiteral("2026-W47")), 0);
}

TEST_F(Keys, CtrlFSearchesAndEscapeShowsAllAgain)
{
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(qobject_cast<SearchField*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("joao"));
    EXPECT_EQ(students(), QStringList{QStringLiteral("João Ávila")});
    press(Qt::Key_Escape);
    EXPECT_EQ(students().size(), 3);
}

TEST_F(Keys, AViewIsChosenWithArrows)
{
    ASSERT_TRUE(tabTo(QStringLiteral("Overall")));
    press(Qt::Key_Right);
    ASSERT_TRUE(open.isReady());
    EXPECT_EQ(open.page().state().view, ProgressView::ByCohort);
    EXPECT_EQ(open.rows().rowCount(), 3) << "two turmas and the total";
}

TEST_F(Keys, F5AndCtrl1AskTheHistoryAgain)
{
    press(Qt::Key_F5);
    EXPECT_TRUE(open.page().isAsking());
    ASSERT_TRUE(open.isReady());
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(open.page().isAsking());
    EXPECT_TRUE(open.isReady());
}

TEST_F(Keys, ArrowsMoveInTheTableAndTheChart)
{
    open.page().body().table().view().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const int row = open.page().body().table().view().currentIndex().row();
    press(Qt::Key_Up);
    EXPECT_EQ(open.page().body().table().view().currentIndex().row(), row - 1);

    auto* chart = open.page().findChild<PlotView*>();
    ASSERT_TRUE(chart);
    chart->setFocus();
    press(Qt::Key_Left);
    ASSERT_TRUE(chart->pointedWeek());
    EXPECT_EQ(*chart->pointedWeek(), 1u) << "it begins at the last week";
}
