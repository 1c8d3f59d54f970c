#include "tests/support/quiet_session.h"
#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/popup.h"
#include "ui/undo_bar.h"
#include "ui/views_button.h"
#include "ui/views_panel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class ViewsPopup : public testing::Test {
protected:
    void save(const QString& called, const QString& page = QStringLiteral("progresso"))
    {
        SavedView view = current;
        view.name = called;
        view.page = page;
        view.pageTitle = page;
        ASSERT_TRUE(SavedViews(quiet.session).save(view));
    }
    void open()
    {
        button.show();
        QTest::keyClick(&button, Qt::Key_Down);
        panel = button.findChild<ViewsPanel*>();
        ASSERT_TRUE(panel);
        name = panel->findChild<QLineEdit*>();
        list = panel->findChild<QListWidget*>();
        deed = panel->findChild<Button*>();
    }
    std::string listed() const
    {
        QStringList rows;
        for (int row = 0; row < list->count(); ++row)
            rows << list->item(row)->text();
        return rows.join(QStringLiteral(" | ")).toStdString();
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    tests::QuietSession quiet{appearance, QStringLiteral("/nowhere/farol.sqlite")};
    SavedView current{{}, QStringLiteral("progresso"), QStringLiteral("Progresso"), {}, {}};
    ViewsButton button{quiet.session, [this] { return current; },
        [](const SavedView& view) { return QStringLiteral("filter of ") + view.page; }};
    QSignalSpy chosen{&button, &ViewsButton::viewChosen};
    QPointer<ViewsPanel> panel;
    QLineEdit* name = nullptr;
    QListWidget* list = nullptr;
    Button* deed = nullptr;
};

} // namespace

TEST_F(ViewsPopup, BeginsWithTheFieldAndSavesWithEnter)
{
    open();
    EXPECT_EQ(panel->window()->focusWidget(), name);
    EXPECT_FALSE(list->isVisible());
    EXPECT_FALSE(deed->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Turma 12"));
    EXPECT_TRUE(deed->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(listed(), "Turma 12");
    EXPECT_TRUE(list->isVisible());
    EXPECT_TRUE(name->text().isEmpty());
    EXPECT_TRUE(panel->isVisible()) << "it stays to show what it did";
    name->setText(QStringLiteral("TURMA 12"));
    EXPECT_EQ(deed->text(), u"Replace") << "never in silence";
}

TEST_F(ViewsPopup, InPresentationModeNothingThatWasTypedIsShownOrCanBe)
{
    save(QStringLiteral("turma do João Ávila"));
    save(QStringLiteral("Zilda"), QStringLiteral("cursos"));
    quiet.settings.presentation = true;
    open();
    EXPECT_EQ(listed(), "filter of progresso | filter of cursos · cursos");
    EXPECT_FALSE(name->isVisible());
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Delete}) {
        QTest::keyClick(list, key);
        EXPECT_TRUE(name->text().isEmpty());
        EXPECT_EQ(list->count(), 2);
    }
    for (const QWidget* widget : panel->findChildren<QWidget*>()) {
        for (const QString& text : {widget->toolTip(), widget->accessibleName()})
            EXPECT_FALSE(text.contains(QStringLiteral("Zilda")) || text.contains(QStringLiteral("Ávila")));
    }
    for (int row = 0; row < list->count(); ++row)
        EXPECT_FALSE(list->item(row)->toolTip().contains(QStringLiteral("Ávila")));
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("turma do João Ávila"));
}

TEST_F(ViewsPopup, EnterOpensAndNamesTheOtherPages)
{
    save(QStringLiteral("a"), QStringLiteral("cursos"));
    save(QStringLiteral("b"));
    open();
    EXPECT_EQ(listed(), "a · cursos | b");
    EXPECT_EQ(panel->window()->focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), u"b");
    EXPECT_FALSE(panel && panel->isVisible());
}

TEST_F(ViewsPopup, F2RenamesAndEscLeavesTheName)
{
    save(QStringLiteral("a"));
    save(QStringLiteral("b"));
    open();
    QTest::keyClick(list, Qt::Key_F2);
    EXPECT_EQ(name->text(), u"a");
    EXPECT_EQ(deed->text(), u"Rename");
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(deed->text(), u"Save");
    QTest::keyClick(list, Qt::Key_F2);
    name->setText(QStringLiteral("B"));
    EXPECT_FALSE(deed->isEnabled()) << "another has it";
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(listed(), "a | b");
    name->setText(QStringLiteral("c"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(listed(), "b | c");
    EXPECT_EQ(list->currentItem()->text(), u"c");
}

TEST_F(ViewsPopup, DelDeletesAndUndoBringsBackAlsoAfterItClosed)
{
    save(QStringLiteral("a"));
    save(QStringLiteral("b"));
    open();
    auto* undo = panel->findChild<UndoBar*>();
    EXPECT_FALSE(undo->isVisible());
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(listed(), "b");
    EXPECT_TRUE(undo->isVisible());
    undo->findChild<QPushButton*>()->click();
    EXPECT_EQ(listed(), "a | b");
    EXPECT_FALSE(undo->isVisible());
    QTest::keyClick(list, Qt::Key_Delete);
    panel->window()->close();
    open();
    EXPECT_EQ(listed(), "b");
    EXPECT_TRUE(panel->findChild<UndoBar*>()->isVisible());
    panel->findChild<UndoBar*>()->findChild<QPushButton*>()->click();
    EXPECT_EQ(listed(), "a | b");
}

TEST_F(ViewsPopup, ANameFromOutsideIsTextOnOneLine)
{
    save(QStringLiteral("<b>x</b>\ny & z"));
    save(QString(120, u'm'));
    open();
    EXPECT_EQ(list->item(0)->text(), u"<b>x</b> y & z");
    EXPECT_TRUE(list->item(0)->toolTip().contains(QStringLiteral("&lt;b&gt;")));
    EXPECT_LT(panel->width(), 700) << "a long name does not push the popup off the screen";
}
