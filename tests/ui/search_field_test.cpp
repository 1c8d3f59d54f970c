#include "tests/ui/screen.h"
#include "ui/search_field.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class SearchFields : public testing::Test {
protected:
    void SetUp() override
    {
        field.resize(field.sizeHint());
        tests::present(window);
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    QWidget window;
    SearchField field{appearance, QStringLiteral("Buscar aluno"), Qt::CTRL | Qt::Key_F, &window};
};

} // namespace

TEST_F(SearchFields, ItsKeyTakesTheFocusAndSelectsWhatWasTyped)
{
    QPushButton elsewhere(&window);
    elsewhere.setFocus();
    field.setText(QStringLiteral("ana"));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(field.hasFocus());
    QTest::keyClicks(&field, QStringLiteral("b")); // goes in place of it
    EXPECT_EQ(field.text(), QStringLiteral("b"));
}

TEST_F(SearchFields, ItsKeyStandsInItWhileItIsEmpty)
{
    EXPECT_TRUE(tests::paintedLine(field).contains(QStringLiteral("Ctrl+F")));
    field.setText(QStringLiteral("ana"));
    const QString painted = tests::paintedLine(field);
    EXPECT_FALSE(painted.contains(QStringLiteral("Ctrl+F")));
    EXPECT_TRUE(painted.contains(QStringLiteral("ana")));
}

TEST_F(SearchFields, HasAToolTipWithItsKeyAndAName)
{
    EXPECT_EQ(field.toolTip(), QStringLiteral("Buscar aluno (Ctrl+F)"));
    EXPECT_EQ(field.accessibleName(), QStringLiteral("Buscar aluno"));
    const SearchField plain(appearance, QStringLiteral("Search"), {});
    EXPECT_TRUE(plain.toolTip().isEmpty());
}

TEST_F(SearchFields, EscapeClearsItOnceAndThenBelongsToTheWindow)
{
    class Outside : public QWidget {
    public:
        int escapes = 0;

    protected:
        void keyPressEvent(QKeyEvent* event) override { escapes += event->key() == Qt::Key_Escape ? 1 : 0; }
    } outside;
    SearchField inside(appearance, QStringLiteral("Buscar"), {}, &outside);
    inside.setText(QStringLiteral("ana"));
    QTest::keyClick(&inside, Qt::Key_Escape);
    EXPECT_TRUE(inside.text().isEmpty());
    EXPECT_EQ(outside.escapes, 0);
    QTest::keyClick(&inside, Qt::Key_Escape);
    EXPECT_EQ(outside.escapes, 1);
}

TEST_F(SearchFields, LeavesRoomForLensAndKey)
{
    const int key = QFontMetrics(appearance.font(TextSize::Caption)).horizontalAdvance(QStringLiteral("Ctrl+F"));
    EXPECT_GE(field.textMargins().left(), 19);
    EXPECT_GE(field.textMargins().right(), key);
    const int words = QFontMetrics(appearance.font(TextSize::Body)).horizontalAdvance(field.placeholderText());
    EXPECT_GE(field.sizeHint().width(), words + key + 19);
}
