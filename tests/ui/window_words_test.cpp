#include "open_window.h"
#include "tests/support/world.h"
#include "ui/connection_dialog.h"
#include "ui/data/plot_view.h"
#include "ui/data/table_copy.h"
#include "ui/data/table_panel.h"

#include <QAccessible>
#include <QLabel>
#include <QRadioButton>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::OpenWindow;
using tests::visible;

namespace {

const QString longName = QStringLiteral("Maria ").repeated(20).trimmed(); // 119 letters

/// Every id in it has a number that occurs nowhere else.
std::string oddSchool()
{
    return R"(
trilha analista
  curso 771001 SQL 2
  curso 771002 Excel 2
turma analista 2 tag=771003 inicio=2026-11-02 tutor=Ana
turma analista 10 tag=771004 inicio=2026-11-02
aluno 771005 ")"
        + longName.toStdString() + R"("
aluno 771006 "שרה לוי"
aluno 771007 "😀 Zé 👩‍🎓"
foto 2026-W46 2: 771005 | 20 0 ; 771006 | 10 -
foto 2026-W46 10: 771007 | x x
foto 2026-W47 2: 771005 | 41,7 10 ; 771006 | - -
foto 2026-W47 10: 771007 | 0 0
)";
}

class Words : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(open.isReady()); }
    void showView(ProgressView view)
    {
        visible<QRadioButton>(open.page()).at(int(view))->click();
        ASSERT_TRUE(open.isReady());
    }
    /// Everything a person or a screen reader can read in the window now.
    QStringList texts() const
    {
        QStringList all;
        for (const QWidget* widget : visible<QWidget>(*open.window)) {
            all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                all << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                all << button->text();
        }
        const RowsModel& rows = open.rows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                for (const int role :
                    {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(CountRole)})
                    all << rows.index(row, column).data(role).toString();
            }
        }
        const auto* chart = open.page().findChild<PlotView*>();
        for (size_t week = 0; week < open.page().body().answer().series.weeks.size(); ++week)
            all << chart->wordsOf(week);
        all << tableText(rows, {});
        return all;
    }

    const tests::World world = tests::world(oddSchool());
    OpenWindow open{world.connection().file()};
};

QString nameOf(QWidget& widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

TEST_F(Words, NothingShowsARawId)
{
    for (const ProgressView view : {ProgressView::General, ProgressView::ByCohort}) {
        showView(view);
        const QStringList all = texts();
        EXPECT_TRUE(std::any_of(
            all.begin(), all.end(), [](const QString& text) { return text.contains(QStringLiteral("25,9")); }));
        for (const QString& text : all)
            EXPECT_FALSE(text.contains(QStringLiteral("7710"))) << qPrintable(text);
    }
}

TEST_F(Words, TheChartSaysThatItsLastWeekIsInProgress)
{
    const auto* chart = open.page().findChild<PlotView*>();
    const QString said = QStringLiteral("Week in progress"); // the clock stands in its Sunday
    EXPECT_TRUE(chart->wordsOf(1).contains(said)) << qPrintable(chart->wordsOf(1));
    EXPECT_FALSE(chart->wordsOf(0).contains(said)) << qPrintable(chart->wordsOf(0));
}

TEST_F(Words, AScreenReaderHasANameForEverythingThatTakesTheFocus)
{
    for (const ProgressView view : {ProgressView::General, ProgressView::ByCohort}) {
        showView(view);
        for (QWidget* widget : visible<QWidget>(*open.window)) {
            if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
                EXPECT_FALSE(nameOf(*widget).isEmpty()) << widget->metaObject()->className();
            }
        }
    }
    ConnectionDialog dialog(open.appearance, open.quiet.connector, {}, domain::defaultZone());
    dialog.show();
    for (QWidget* widget : visible<QWidget>(dialog)) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
            EXPECT_FALSE(nameOf(*widget).isEmpty()) << widget->metaObject()->className();
        }
    }
}

TEST_F(Words, NamesOfAnyScriptAndLengthStandWholeInTheTooltip)
{
    const QStringList wanted{longName, QStringLiteral("שרה לוי"), QStringLiteral("😀 Zé 👩‍🎓")};
    QStringList shown;
    QStringList tips;
    for (int row = 0; row < open.rows().rowCount(); ++row) {
        shown << open.rows().index(row, 0).data().toString();
        tips << open.rows().index(row, 0).data(Qt::ToolTipRole).toString();
    }
    for (const QString& name : wanted) {
        EXPECT_TRUE(shown.contains(name)) << qPrintable(name);
        EXPECT_TRUE(tips.contains(name)) << qPrintable(name);
    }
    EXPECT_LT(open.page().body().table().view().columnWidth(0), open.window->width() / 2)
        << "a name does not push the weeks out";
}

TEST_F(Words, ReadsFromRightToLeftAsWell)
{
    open.window->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    EXPECT_FALSE(open.window->grab().isNull());
    for (const QRadioButton* part : visible<QRadioButton>(open.page())) {
        const QRect place(part->mapTo(open.window.get(), QPoint()), part->size());
        EXPECT_TRUE(open.window->rect().contains(place)) << qPrintable(part->text());
    }
    open.window->setLayoutDirection(Qt::LeftToRight);
}
