#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/key_field.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

const QString secret = QStringLiteral("0c5fd2a8-not-a-real-key");

class KeyFields : public testing::Test {
protected:
    void SetUp() override
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&field);
        tests::present(window);
        field.setFocus();
        QTest::keyClicks(&field, secret);
    }
    void TearDown() override { field.setParent(nullptr); }

    bool isMasked() const { return field.displayText() == QString(secret.size(), QChar(0x2022)); }
    Button* eye() const { return field.findChild<Button*>(); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    QWidget window;
    KeyField field{appearance};
};

} // namespace

TEST_F(KeyFields, MaskTheKeyWholeFromTheFirstLetterOn)
{
    EXPECT_TRUE(isMasked());
    EXPECT_EQ(field.text(), secret);
    EXPECT_FALSE(tests::paintedLine(field).contains(secret));
    QTest::keyClicks(&field, QStringLiteral("z"));
    EXPECT_FALSE(field.displayText().contains(u'z')); // not even the last one typed
}

TEST_F(KeyFields, ShowItOnlyWhileTheEyeIsPressed)
{
    QTest::mousePress(eye(), Qt::LeftButton);
    EXPECT_EQ(field.displayText(), secret);
    EXPECT_TRUE(tests::paintedLine(field).contains(secret));
    QTest::mouseRelease(eye(), Qt::LeftButton);
    EXPECT_TRUE(isMasked());
}

TEST_F(KeyFields, HideItWhenThePointerLeavesThePressedEye)
{
    QTest::mousePress(eye(), Qt::LeftButton);
    QTest::mouseMove(eye(), QPoint(-50, -50));
    QTest::mouseRelease(eye(), Qt::LeftButton, {}, QPoint(-50, -50));
    EXPECT_TRUE(isMasked());
}

TEST_F(KeyFields, ShowItByKeyboardToo)
{
    eye()->setFocus();
    QTest::keyPress(eye(), Qt::Key_Space);
    EXPECT_EQ(field.displayText(), secret);
    QTest::keyRelease(eye(), Qt::Key_Space);
    EXPECT_TRUE(isMasked());
    EXPECT_FALSE(eye()->accessibleName().isEmpty());
}

TEST_F(KeyFields, GiveAScreenReaderBulletsOnly)
{
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&field);
    ASSERT_NE(heard, nullptr);
    EXPECT_TRUE(heard->state().passwordEdit);
    for (int text = QAccessible::Name; text <= QAccessible::Help; ++text)
        EXPECT_FALSE(heard->text(static_cast<QAccessible::Text>(text)).contains(secret)) << text;
    if (QAccessibleTextInterface* words = heard->textInterface()) {
        EXPECT_FALSE(words->text(0, words->characterCount()).contains(secret));
    }
}

TEST_F(KeyFields, NeverReachTheClipboard)
{
    QApplication::clipboard()->setText(QStringLiteral("before"));
    field.selectAll();
    for (const auto key : {Qt::Key_C, Qt::Key_Insert, Qt::Key_X}) {
        QTest::keyClick(&field, key, Qt::ControlModifier);
        EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("before")) << key;
    }
}

TEST_F(KeyFields, TakeWhatIsPasted)
{
    field.wipe();
    QApplication::clipboard()->setText(QStringLiteral("pasted-key"));
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(field.text(), QStringLiteral("pasted-key"));
    QApplication::clipboard()->clear();
}

TEST_F(KeyFields, ForgetWithoutAWayBack)
{
    field.wipe();
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_FALSE(field.isUndoAvailable());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST_F(KeyFields, ForgetWhenTheyAreHiddenAlsoWithTheEyePressed)
{
    QTest::mousePress(eye(), Qt::LeftButton);
    window.hide();
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(field.echoMode(), QLineEdit::Password);
}

TEST_F(KeyFields, KeepTheirTextClearOfTheEye)
{
    field.resize(300, field.height());
    EXPECT_GT(eye()->x(), field.width() / 2);
    EXPECT_LT(eye()->geometry().right(), field.width());
    EXPECT_GE(field.textMargins().right(), field.width() - eye()->x() - 12);
}

TEST_F(KeyFields, AskTheSystemNotToLearnWhatIsTyped)
{
    EXPECT_TRUE(field.inputMethodHints() & Qt::ImhSensitiveData);
    EXPECT_TRUE(field.inputMethodHints() & Qt::ImhNoPredictiveText);
}
