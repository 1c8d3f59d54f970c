#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/form_field.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

const QString help = QStringLiteral("O mesmo que os alunos usam para entrar.");
const QString wrong = QStringLiteral("Falta o endereço.");

class FormFields : public testing::Test {
protected:
    /// What is written under the field.
    tests::PaintedText below()
    {
        tests::PaintedText found;
        for (const tests::PaintedText& word : tests::paintedTexts(field)) {
            if (word.text != QStringLiteral("Endereço")) {
                EXPECT_TRUE(found.text.isEmpty()) << word.text.toStdString(); // one thing only
                found = word;
            }
        }
        return found;
    }

    QLineEdit* edit = new QLineEdit;
    Appearance appearance{*qApp, ThemeChoice::Light};
    FormField field{appearance, QStringLiteral("&Endereço"), *edit, help};
};

} // namespace

TEST_F(FormFields, TheErrorTakesThePlaceOfTheHelpAndGivesItBack)
{
    field.resize(500, field.sizeHint().height());
    EXPECT_EQ(below().text, help);
    EXPECT_EQ(below().color, appearance.color(Role::Muted));
    const int height = field.heightForWidth(500);
    field.setError(wrong);
    EXPECT_EQ(below().text, wrong);
    EXPECT_EQ(below().color, appearance.color(Role::Late));
    EXPECT_EQ(field.heightForWidth(500), height); // nothing under it moves
    field.setError({});
    EXPECT_EQ(below().text, help);
}

TEST_F(FormFields, AnInvalidFieldHasABorderOfItsOwnAndASign)
{
    field.resize(500, field.sizeHint().height());
    const QColor late = appearance.color(Role::LateMark);
    EXPECT_EQ(tests::pixelsOf(tests::pictureOf(field), late), 0);
    field.setError(wrong);
    EXPECT_GT(tests::pixelsOf(tests::pictureOf(field), late), 2 * edit->width()); // 2 px above and below
    QLabel* sign = nullptr;
    for (QLabel* label : field.findChildren<QLabel*>())
        sign = label->pixmap().isNull() ? sign : label;
    ASSERT_NE(sign, nullptr);
    EXPECT_TRUE(sign->isVisibleTo(&field));
    field.setError({});
    EXPECT_FALSE(sign->isVisibleTo(&field));
    EXPECT_EQ(tests::pixelsOf(tests::pictureOf(field), late), 0);
}

TEST_F(FormFields, AScreenReaderHearsLabelHelpAndError)
{
    EXPECT_EQ(edit->accessibleName(), QStringLiteral("Endereço"));
    EXPECT_EQ(edit->accessibleDescription(), help);
    field.setError(wrong);
    EXPECT_EQ(edit->accessibleDescription(), wrong);
}

TEST_F(FormFields, ItsMnemonicLeadsToTheField)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->addWidget(new Button(appearance, ButtonKind::Common, QStringLiteral("x"), &window));
    column->addWidget(&field);
    tests::present(window);
    QTest::keyClick(&window, Qt::Key_E, Qt::AltModifier);
    EXPECT_TRUE(edit->hasFocus());
    field.setParent(nullptr);
}

TEST_F(FormFields, ALongErrorWraps)
{
    field.setError(QString(wrong + QLatin1Char(' ')).repeated(12));
    EXPECT_GT(field.heightForWidth(300), field.heightForWidth(900));
    EXPECT_LE(field.minimumSizeHint().width(), 300);
}

TEST_F(FormFields, WhatStandsBesideIsInTheRowOfTheField)
{
    Button test(appearance, ButtonKind::Common, QStringLiteral("Testar"));
    field.addBeside(&test);
    field.resize(500, field.sizeHint().height());
    tests::pictureOf(field);
    EXPECT_GT(test.x(), edit->geometry().right());
    EXPECT_EQ(test.geometry().center().y(), edit->geometry().center().y());
    test.setParent(nullptr);
}

TEST_F(FormFields, WithoutAHelpThereIsNoRoomForOne)
{
    field.resize(500, field.sizeHint().height());
    const int withHelp = field.heightForWidth(500);
    field.setHelp({});
    EXPECT_LT(field.heightForWidth(500), withHelp);
    field.setError(wrong);
    EXPECT_EQ(field.heightForWidth(500), withHelp);
    EXPECT_EQ(below().text, wrong);
    field.setError({});
    field.setHelp(help);
    EXPECT_EQ(below().text, help);
}
