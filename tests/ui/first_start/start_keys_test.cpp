#include "open_start.h"

#include <QAccessible>
#include <QSet>

using namespace farol;
using namespace farol::ui;
using farol::tests::OpenStart;

namespace {

constexpr auto fullSchool = R"(
trilha analista
  curso 11 SQL 1
  curso 12 Excel 2
turma analista 18 tag=101
)";

class StartKeys : public testing::Test {
protected:
    static QString heard(QAccessible::Text text)
    {
        auto* heard = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        return heard ? heard->text(text) : QString();
    }
    /// Every stop of Tab, from where the focus is, once around.
    QList<QWidget*> stops() const
    {
        QList<QWidget*> all;
        for (int presses = 0; presses < 60; ++presses) {
            QWidget* focus = QApplication::focusWidget();
            if (!focus || all.contains(focus))
                break;
            all << focus;
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        return all;
    }

    OpenStart start{fullSchool};
};

} // namespace

TEST_F(StartKeys, EveryStopOfEveryStepHasANameAndTheButtonsAreReached)
{
    for (int step = OpenStart::Connect; step <= OpenStart::Collect; ++step) {
        start.close();
        start.openAt(static_cast<OpenStart::Step>(step));
        const QList<QWidget*> all = stops();
        EXPECT_GE(all.size(), 4) << step;
        for (QWidget* stop : all) {
            auto* heard = QAccessible::queryAccessibleInterface(stop);
            ASSERT_TRUE(heard);
            EXPECT_FALSE(heard->text(QAccessible::Name).isEmpty())
                << step << ' ' << stop->metaObject()->className() << " in "
                << stop->parentWidget()->metaObject()->className();
        }
        EXPECT_TRUE(all.contains(start.button(QStringLiteral("Continue later"))));
        EXPECT_EQ(all.contains(start.button(QStringLiteral("Back"))), step > OpenStart::Connect);
    }
}

TEST_F(StartKeys, TheStepIsToldToWhoCannotSeeIt)
{
    start.openAt(OpenStart::Tags);
    auto* step = QAccessible::queryAccessibleInterface(&start.tags());
    EXPECT_EQ(step->text(QAccessible::Name), QStringLiteral("Step 2 of 5: Turmas"));
}

TEST_F(StartKeys, TheFocusBeginsWhereSomethingCanBeDone)
{
    start.openAt(OpenStart::Pace);
    EXPECT_EQ(QApplication::focusWidget(), start.proceed()) << "nothing has to be done here";
    start.close();
    ASSERT_TRUE(start.world.connection().run(QStringLiteral("DELETE FROM track_course")));
    start.openAt(OpenStart::Courses);
    QWidget* focus = QApplication::focusWidget();
    ASSERT_TRUE(focus);
    EXPECT_TRUE(focus->focusPolicy() & Qt::TabFocus);
    EXPECT_FALSE(heard(QAccessible::Name).isEmpty());
    EXPECT_FALSE(start.proceed()->isEnabled());
    start.close();
    ASSERT_TRUE(start.world.connection().run(QStringLiteral("DELETE FROM cohort")));
    start.openAt(OpenStart::Tags);
    EXPECT_EQ(QApplication::focusWidget(), &start.picker());
    EXPECT_EQ(heard(QAccessible::Name), QStringLiteral("Tags of the platform"));
}

TEST_F(StartKeys, EnterNeverGoesOnByAccident)
{
    for (int step = OpenStart::Connect; step <= OpenStart::Collect; ++step) {
        start.close();
        start.openAt(static_cast<OpenStart::Step>(step));
        const domain::School before = start.stored();
        for (QWidget* stop : stops()) {
            if (qobject_cast<QAbstractButton*>(stop))
                continue; // a button that has the focus is pressed: that is no accident
            stop->setFocus();
            start.key(Qt::Key_Return);
            EXPECT_EQ(start.dialog->step(), step) << stop->metaObject()->className();
            EXPECT_TRUE(start.dialog->isVisible());
            if (QApplication::focusWidget() != stop && !qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
                start.key(Qt::Key_Escape); // a field that was opened
        }
        EXPECT_EQ(start.stored(), before);
        ASSERT_TRUE(start.dialog->isVisible()) << step;
    }
}

TEST_F(StartKeys, EnterPressesTheButtonThatHasTheFocus)
{
    start.openAt(OpenStart::Pace);
    start.key(Qt::Key_Return);
    EXPECT_TRUE(start.comesTo(OpenStart::Collect));
    start.button(QStringLiteral("Back"))->setFocus();
    start.key(Qt::Key_Return);
    EXPECT_EQ(start.dialog->step(), OpenStart::Pace);
}

TEST_F(StartKeys, EscLeavesAndKeepsThePlace)
{
    start.openAt(OpenStart::Courses);
    start.key(Qt::Key_Escape);
    EXPECT_FALSE(start.dialog->isVisible());
    start.close();
    start.open();
    EXPECT_EQ(start.dialog->step(), OpenStart::Courses);
}

TEST_F(StartKeys, NoTwoMnemonicsOfAStepAreTheSame)
{
    for (int step = OpenStart::Connect; step <= OpenStart::Collect; ++step) {
        start.close();
        start.openAt(static_cast<OpenStart::Step>(step));
        QHash<QString, QString> taken;
        const auto take = [&](const QString& text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                return;
            EXPECT_FALSE(taken.contains(key.toString()))
                << step << ": " << text.toStdString() << " and " << taken[key.toString()].toStdString();
            taken.insert(key.toString(), text);
        };
        for (const auto* button : start.dialog->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                take(button->text());
        }
        for (const auto* label : start.dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy())
                take(label->text());
        }
        EXPECT_GE(taken.size(), 3);
    }
}
